import { beforeEach, describe, expect, test } from "vitest";

import { db, newId } from "~/db/index.server";
import { confirmEmailChange, requestEmailChange } from "~/domain/identity/change-email.server";
import { requestPasswordReset } from "~/domain/identity/request-link.server";
import { placePurchase } from "~/domain/checkout/place-purchase.server";
import { startSession } from "~/guards/session-cookie.server";
import { action, loader } from "~/routes/auth/confirm-email";

import { resetDatabase } from "../../support/database";
import { createProduct, createShop, guestAtReview } from "../../support/fixtures";
import { answerOf, post, visit } from "../seller/dashboard";
import { createUser } from "./accounts";
import { letters, newestLetter } from "./letters";

beforeEach(resetDatabase);

const OLD = "old@example.com";
const NEW = "ada@example.com";

async function asked(to = NEW) {
  const user = await createUser({ email: OLD });
  await requestEmailChange(user.id, to);
  return { user, ...(await newestLetter(to)) };
}

async function shopperCookie(subjectId: string): Promise<string> {
  const headers = await startSession(new Request("http://localhost:3000/"), {
    kind: "USER",
    subjectId,
    ip: null,
  });
  return headers.get("Set-Cookie")!.split(";")[0]!;
}

const confirm = (userId: string, token: string, ip: string | null = null) =>
  confirmEmailChange({ userId, token, ip });

const emailOf = async (id: string) => (await db.user.findFirst({ where: { id } }))?.email;

describe("another e-mail address", () => {
  test("is the account's once it is confirmed, and not before", async () => {
    const { user, token, letter } = await asked();
    expect(letter).toBe("confirm-email");
    expect(await letters()).toHaveLength(1);
    expect(
      (
        await answerOf(
          Promise.resolve(loader(visit(`/confirm-email?token=${token}`, await shopperCookie(user.id)))),
        )
      ).body,
    ).toEqual({
      token,
      email: NEW,
    });
    expect(await emailOf(user.id)).toBe(OLD);

    await requestPasswordReset("USER", OLD);
    expect(await confirm(user.id, token, "192.0.2.1")).toEqual({ email: NEW });
    expect(await emailOf(user.id)).toBe(NEW);
    expect(await db.emailToken.count(), "links to the old address are void").toBe(0);
    expect((await letters()).at(-1)).toMatchObject({ letter: "email-changed", to: OLD });
    expect(await db.auditLog.findMany()).toMatchObject([
      { action: "email.changed", actor: `user:${user.id}`, target: `user:${user.id}`, ip: "192.0.2.1" },
    ]);
  });

  test("brings what was bought with it as a guest", async () => {
    const { variants } = await createProduct(await createShop());
    const purchase = await placePurchase(await guestAtReview([{ variant: variants[0]!, quantity: 1 }]));
    const { user, token } = await asked();
    await confirm(user.id, token);
    expect(await db.purchase.findFirst({ where: { id: purchase.id } })).toMatchObject({ userId: user.id });
  });

  test("is confirmed by the account that asked for it alone: a stranger's click gives nothing away", async () => {
    const { user, token } = await asked();
    const stranger = await createUser();
    await expect(confirm(stranger.id, token)).rejects.toThrow("does not work");
    const cookie = await shopperCookie(stranger.id);
    const answer = await answerOf(Promise.resolve(action(post("/confirm-email", cookie, { token }))));
    expect(answer).toEqual({ status: 400, body: { email: null, refused: null } });
    expect(await emailOf(user.id)).toBe(OLD);
    expect(await confirm(user.id, token)).toEqual({ email: NEW });
  });

  test("that is somebody else's is told to nobody but them", async () => {
    const other = await createUser({ email: NEW });
    const { user, letter, id, token } = await asked();
    expect({ letter, id, token }).toEqual({ letter: "account-exists", id: other.id, token: "" });
    expect(await emailOf(user.id)).toBe(OLD);
  });

  test("that somebody activates meanwhile stays theirs, and the link is as dead as any", async () => {
    const { user, token } = await asked();
    const other = await createUser({ email: NEW });
    const cookie = await shopperCookie(user.id);
    for (const link of [token, "A".repeat(43)]) {
      const answer = await answerOf(Promise.resolve(action(post("/confirm-email", cookie, { token: link }))));
      expect(answer).toEqual({ status: 400, body: { email: null, refused: null } });
    }
    expect([await emailOf(user.id), await emailOf(other.id)]).toEqual([OLD, NEW]);
    expect(await db.auditLog.count()).toBe(0);
  });

  test("is not confirmed through the shopper's door by who signs in in two steps", async () => {
    const { user, token } = await asked();
    const totp = { secretCipher: "x", confirmedAt: new Date(), lastStep: null, recoveryCodeHashes: [] };
    await db.user.updateOne({ where: { id: user.id }, set: { totp } });
    const answer = await answerOf(
      Promise.resolve(action(post("/confirm-email", await shopperCookie(user.id), { token }))),
    );
    expect(answer).toEqual({
      status: 400,
      body: { email: null, refused: expect.stringContaining("in the administration") },
    });
    expect(await emailOf(user.id)).toBe(OLD);
    expect((await letters()).map(({ letter }) => letter)).toEqual(["confirm-email"]);
    // A secret that waits for its first code guards nothing yet.
    await db.user.updateOne({ where: { id: user.id }, set: { "totp.confirmedAt": null } });
    expect(await confirm(user.id, token)).toEqual({ email: NEW });
  });

  test("is nothing that an account asks for once it is disabled", async () => {
    await createUser({ email: NEW });
    const { id } = await createUser({ disabledAt: new Date() });
    for (const email of [NEW, "free@example.com"]) await requestEmailChange(id, email);
    expect([await db.emailToken.count(), await letters()]).toEqual([0, []]);
  });

  test("that somebody signed up with and never activated gives way, its picture and link too", async () => {
    const id = newId();
    const key = `local/${newId()}`;
    const avatar = { key, alt: "", width: 200, height: 200 };
    await db.mediaAsset.create({ publicId: key, owner: `user:${id}`, kind: "avatar", status: "LIVE" });
    await createUser({ id, email: NEW, emailVerifiedAt: null, avatar });
    await db.emailToken.create({
      ...{ tokenHash: "x", purpose: "ACTIVATE_USER", subjectId: id, payload: null },
      expiresAt: new Date(Date.now() + 60_000),
    });
    const { user, token } = await asked();
    await confirm(user.id, token);
    expect(await db.user.findMany()).toMatchObject([{ id: user.id, email: NEW }]);
    expect(await db.mediaAsset.findFirst({ where: { publicId: key } })).toMatchObject({ status: "DELETING" });
    expect(await db.emailToken.count()).toBe(0);
  });

  test("asked for twice is the one of the newest mail", async () => {
    const { user, token } = await asked();
    await requestEmailChange(user.id, "newest@example.com");
    await expect(confirm(user.id, token)).rejects.toThrow("does not work");
    await confirm(user.id, (await newestLetter("newest@example.com")).token);
    expect(await emailOf(user.id)).toBe("newest@example.com");
  });

  test("is nothing for an account that is disabled meanwhile", async () => {
    const { user, token } = await asked();
    await db.user.updateOne({ where: { id: user.id }, set: { disabledAt: new Date() } });
    await expect(confirm(user.id, token)).rejects.toThrow("does not work");
  });
});
