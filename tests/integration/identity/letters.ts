import { db } from "~/db/index.server";
import { TOKEN_ENCRYPTION } from "~/domain/identity/account-mails.server";
import { outboxPayloads } from "~/domain/outbox/payloads.server";
import { decrypt } from "~/lib/encryption.server";

/** What is to be mailed about accounts, oldest first. */
export async function letters() {
  const entries = await db.outbox.findMany({ where: { kind: "mail.account" }, orderBy: { id: "asc" } });
  return entries.map(({ payload }) => outboxPayloads["mail.account"].parse(JSON.parse(payload)));
}

/** The newest mail to an address: which letter, and the token of its link as its reader gets it. */
export async function newestLetter(to: string) {
  const newest = (await letters()).findLast((letter) => letter.to === to);
  if (!newest) throw new Error(`No mail to ${to}.`);
  return { ...newest, token: newest.token ? decrypt(TOKEN_ENCRYPTION, newest.token) : "" };
}
