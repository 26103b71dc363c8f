import { beforeEach, describe, expect, test } from "vitest";

import { db, newId, transaction, type EmailTokenPurpose } from "~/db/index.server";
import { mailActivation, mailPasswordReset } from "~/domain/identity/account-mails.server";
import { activateAccount } from "~/domain/identity/activate-account.server";
import { confirmEmailChange, requestEmailChange } from "~/domain/identity/change-email.server";
import { resetPassword } from "~/domain/identity/change-password.server";
import { consumeEmailToken, findEmailToken, issueEmailToken } from "~/domain/identity/email-tokens.server";
import { LinkNotValid } from "~/domain/identity/email-tokens.server";
import { requestPasswordReset, resendActivation } from "~/domain/identity/request-link.server";
import { loggedUrl } from "~/lib/http/request-log.server";
import { paths } from "~/lib/paths";
import { hashToken } from "~/lib/signing.server";

import { driverDatabase, resetDatabase } from "../../support/database";
import { createSeller, createUser, PASSWORD } from "./accounts";
import { newestLetter } from "./letters";

beforeEach(resetDatabase);

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Everything that the database holds, as text. */
async function everything(): Promise<string> {
  const collections = await driverDatabase().collections();
  const rows = await Promise.all(collections.map((collection) => collection.find().toArray()));
  return JSON.stringify(rows);
}

/** A link of each kind, and how to use it up. */
async function linkOf(
  purpose: "activation" | "shop's activation" | "reset" | "shop's reset" | "e-mail change",
) {
  switch (purpose) {
    case "activation": {
      const { email } = await createUser({ emailVerifiedAt: null });
      await resendActivation("USER", email);
      const { token } = await newestLetter(email);
      return { token, use: (now?: Date) => activateAccount("USER", { token, password: PASSWORD }, now) };
    }
    case "shop's activation": {
      const { email } = await createSeller({ emailVerifiedAt: null, status: "PENDING" });
      await resendActivation("SELLER", email);
      const { token } = await newestLetter(email);
      return { token, use: (now?: Date) => activateAccount("SELLER", { token, password: PASSWORD }, now) };
    }
    case "reset":
    case "shop's reset": {
      const kind = purpose === "reset" ? "USER" : "SELLER";
      const { email } = kind === "USER" ? await createUser() : await createSeller();
      await requestPasswordReset(kind, email);
      const { token } = await newestLetter(email);
      const password = "a new and better one";
      return { token, use: (now?: Date) => resetPassword({ kind, token, password, ip: null }, now) };
    }
    case "e-mail change": {
      const { id } = await createUser();
      const email = "new@example.com";
      await requestEmailChange(id, email);
      const { token } = await newestLetter(email);
      return { token, use: (now?: Date) => confirmEmailChange({ userId: id, token, ip: null }, now) };
    }
  }
}

describe.each([
  ["activation", 24 * HOUR],
  ["shop's activation", 24 * HOUR],
  ["reset", 30 * MINUTE],
  ["shop's reset", 30 * MINUTE],
  ["e-mail change", 24 * HOUR],
] as const)("the link of an %s", (purpose, lasts) => {
  test("is 256 random bits that are stored nowhere as they are", async () => {
    const { token } = await linkOf(purpose);
    expect(token).toMatch(/^[\w-]{43}$/);
    const stored = await everything();
    expect(stored).toContain(hashToken(token));
    expect(stored).not.toContain(token);
  });

  test("works until its time is over, whether the database has tidied up or not", async () => {
    const { use } = await linkOf(purpose);
    const { createdAt, expiresAt } = (await db.emailToken.findFirst({}))!;
    expect(Math.abs(expiresAt.getTime() - createdAt.getTime() - lasts)).toBeLessThan(MINUTE);
    await expect(use(expiresAt)).rejects.toThrow(LinkNotValid);
    await use(new Date(expiresAt.getTime() - 1));
  });

  test("used ten times at once works once", async () => {
    const { use } = await linkOf(purpose);
    const uses = await Promise.allSettled(Array.from({ length: 10 }, () => use()));
    expect(uses.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const one of uses) if (one.status === "rejected") expect(one.reason).toBeInstanceOf(LinkNotValid);
    expect(await db.emailToken.count()).toBe(0);
  });
});

async function issue(purpose: EmailTokenPurpose, subjectId: string): Promise<string> {
  const token = await transaction((tx) => issueEmailToken(tx, { purpose, subjectId }));
  return token ?? expect.fail("There is no account for the link.");
}

describe("a link", () => {
  test("asked for five times at once is one, and works", async () => {
    const { id, email } = await createUser();
    await Promise.all(Array.from({ length: 5 }, () => requestPasswordReset("USER", email)));
    expect(await db.emailToken.count({ where: { subjectId: id } })).toBe(1);
    expect(await db.outbox.count()).toBe(5);
  });

  test("voids the one before it for the same purpose alone", async () => {
    const { id } = await createUser();
    const change = await issue("CHANGE_EMAIL", id);
    const first = await issue("RESET_USER_PASSWORD", id);
    const second = await issue("RESET_USER_PASSWORD", id);
    expect(await findEmailToken("RESET_USER_PASSWORD", first)).toBeNull();
    expect(await findEmailToken("RESET_USER_PASSWORD", second)).not.toBeNull();
    expect(await findEmailToken("CHANGE_EMAIL", change)).not.toBeNull();
  });

  test("for one thing does no other", async () => {
    const { id } = await createUser({ emailVerifiedAt: null });
    const token = await issue("ACTIVATE_USER", id);
    const attempt = transaction((tx) => consumeEmailToken(tx, "RESET_USER_PASSWORD", token));
    await expect(attempt).rejects.toThrow(LinkNotValid);
    expect(await findEmailToken("ACTIVATE_USER", token)).not.toBeNull();
  });

  test("is issued to no account that is disabled or gone, and not mailed", async () => {
    const disabled = await createUser({ disabledAt: new Date() });
    for (const { id } of [disabled, { id: newId() }])
      for (const purpose of ["ACTIVATE_USER", "RESET_USER_PASSWORD", "CHANGE_EMAIL"] as const)
        expect(await transaction((tx) => issueEmailToken(tx, { purpose, subjectId: id }))).toBeNull();
    for (const purpose of ["ACTIVATE_SHOP", "RESET_SHOP_PASSWORD"] as const)
      expect(await transaction((tx) => issueEmailToken(tx, { purpose, subjectId: newId() }))).toBeNull();
    const to = { kind: "USER", id: disabled.id, to: disabled.email } as const;
    await transaction(async (tx) => {
      await mailActivation(tx, to);
      await mailPasswordReset(tx, to);
    });
    expect([await db.emailToken.count(), await db.outbox.count()]).toEqual([0, 0]);
  });

  test("of a shape that none has is not valid", async () => {
    for (const token of ["", "x", "{$ne:null}", "A".repeat(43)])
      await expect(activateAccount("USER", { token, password: PASSWORD })).rejects.toThrow(LinkNotValid);
  });

  test("is blotted out where addresses are logged", () => {
    const token = "s3cr3t-s3cr3t";
    for (const path of [
      paths.activate(token),
      paths.sellerResetPassword(token),
      `/confirm-email.data?x=1&token=${token}&y`,
    ])
      expect(loggedUrl(path)).not.toContain(token);
  });
});
