import { db, gt, lt, type DemoMail } from "~/db/index.server";
import { NotFound } from "~/domain/errors";
import { checkedMail, type SendMail } from "~/integrations/mail/mail";
import { readPosition, toPage, type Page } from "~/lib/pagination.server";

export const MAILS_PAGE_SIZE = 25;

/** Keeps a mail where the outbox page of a demo shows it. The same mail twice is one row. */
export const keepDemoMail: SendMail = async (mail) => {
  const { key, to, subject, html, text } = checkedMail(mail);
  await db.demoMail.upsert({
    where: { key },
    create: { key, to, subject, html, text },
    update: { set: { to, subject, html, text } },
  });
};

export type DemoMailRow = Pick<DemoMail, "id" | "to" | "subject" | "createdAt">;

/** The kept mails, newest first. `query` holds the cursor of the address. */
export async function listDemoMails(query: URLSearchParams): Promise<Page<DemoMailRow>> {
  const name = "demo-mails";
  const position = readPosition(query, name);
  const backwards = position?.towards === "before";
  const found = await db.demoMail.findMany({
    // Ids grow with time, so the list is sorted by them alone.
    where: position ? { id: backwards ? gt(position.id) : lt(position.id) } : {},
    orderBy: { id: backwards ? "asc" : "desc" },
    limit: MAILS_PAGE_SIZE + 1,
    select: ["id", "to", "subject", "createdAt"],
  });
  return toPage(found, {
    name,
    size: MAILS_PAGE_SIZE,
    position,
    valueOf: (row) => row.createdAt.getTime(),
  });
}

/**
 * One kept mail.
 * @throws NotFound
 */
export async function getDemoMail(id: string): Promise<DemoMail> {
  const mail = await db.demoMail.findFirst({ where: { id } });
  if (!mail) throw new NotFound("The mail");
  return mail;
}
