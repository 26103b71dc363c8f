import { beforeEach, describe, expect, test } from "vitest";

import { db, not } from "~/db/index.server";
import { changePassword, PasswordUnchanged, resetPassword } from "~/domain/identity/change-password.server";
import { checkCredentials } from "~/domain/identity/check-credentials.server";
import { requestEmailChange } from "~/domain/identity/change-email.server";
import { createSession } from "~/domain/identity/create-session.server";
import { type AccountRef } from "~/domain/identity/end-session.server";
import { WrongCredentials, WrongPassword } from "~/domain/identity/errors";
import { requestPasswordReset } from "~/domain/identity/request-link.server";
import { type SessionKind } from "~/domain/identity/session";

import { resetDatabase } from "../../support/database";
import { createSeller, createUser, PASSWORD } from "./accounts";
import { letters, newestLetter } from "./letters";

const NEXT = "a new and better one";

beforeEach(resetDatabase);

const open = (kind: SessionKind, subjectId: string, proof?: string) =>
  createSession({ kind, subjectId, proof, ip: null, userAgent: null, replaces: null, keep: false });

const accounts = {
  USER: () => createUser({ role: "ADMIN" }),
  SELLER: () => createSeller(),
};

function change({ kind, id }: AccountRef, given: { next?: string; current?: string } = {}) {
  const actor = kind === "SELLER" ? (`seller:${id}` as const) : (`user:${id}` as const);
  const by = { actor, ip: "192.0.2.1" };
  const { next = NEXT, current = PASSWORD } = given;
  return changePassword({ account: { kind, id }, current, next, by });
}

async function reset(kind: "USER" | "SELLER", email: string, password = NEXT) {
  await requestPasswordReset(kind, email);
  const { token } = await newestLetter(email);
  return () => resetPassword({ kind, token, password, ip: "192.0.2.1" });
}

describe.each(["USER", "SELLER"] as const)("a changed password (%s)", (kind) => {
  test("is another one than before, and nothing has changed if it is not", async () => {
    const { id } = await accounts[kind]();
    await open(kind, id);
    await expect(change({ kind, id }, { next: PASSWORD })).rejects.toThrow(PasswordUnchanged);
    await expect(change({ kind, id }, { current: NEXT, next: NEXT })).rejects.toThrow(WrongPassword);
    expect(await db.session.count({ where: { subjectId: id } })).toBe(1);
    expect(await letters()).toEqual([]);
  });

  test("replaces the old one; all sessions and links are void, the owner is told", async () => {
    const { id, email } = await accounts[kind]();
    await open(kind, id);
    await open(kind, id);
    if (kind === "USER") await open("ADMIN", id);
    // Another account's, which stays.
    const bystander = kind === "USER" ? await createSeller() : await createUser();
    await open(kind === "USER" ? "SELLER" : "USER", bystander.id);
    const link = await reset(kind, email);
    if (kind === "USER") await requestEmailChange(id, "new@example.com");

    await change({ kind, id });

    expect(await db.session.count({ where: { subjectId: id } })).toBe(0);
    expect(await db.session.count({ where: { subjectId: bystander.id } })).toBe(1);
    await open(kind, id, (await checkCredentials(kind, { email, password: NEXT })).proof);
    await expect(checkCredentials(kind, { email, password: PASSWORD })).rejects.toThrow(WrongCredentials);
    expect(await db.emailToken.count({ where: { subjectId: id } })).toBe(0);
    await expect(link()).rejects.toThrow("does not work");
    expect(await newestLetter(email)).toMatchObject({ letter: "password-changed", kind, id });
    const target = `${kind === "SELLER" ? "shop" : "user"}:${id}`;
    const entries = await db.auditLog.findMany({ where: { target, action: not("session.opened") } });
    expect(entries).toMatchObject([{ action: "password.changed", ip: "192.0.2.1" }]);
  });

  test("by a mailed link ends every session and all other links, and is told and written down", async () => {
    const { id, email } = await accounts[kind]();
    await open(kind, id);
    const link = await reset(kind, email);
    if (kind === "USER") await requestEmailChange(id, "new@example.com");
    await link();
    expect(await db.session.count({ where: { subjectId: id } })).toBe(0);
    expect(await db.emailToken.count({ where: { subjectId: id } })).toBe(0);
    expect((await checkCredentials(kind, { email, password: NEXT })).id).toBe(id);
    expect((await letters()).at(-1)).toMatchObject({ letter: "password-changed", to: email });
    expect(await db.auditLog.findMany({})).toMatchObject([{ action: "password.reset", ip: "192.0.2.1" }]);
    expect(JSON.stringify(await db.auditLog.findMany({}))).not.toContain(NEXT);
  });

  test("lets nobody in whose old one was checked just before", async () => {
    const { id, email } = await accounts[kind]();
    const { proof } = await checkCredentials(kind, { email, password: PASSWORD });
    await change({ kind, id });
    await expect(open(kind, id, proof)).rejects.toThrow(WrongCredentials);
    expect(await db.session.count()).toBe(0);
  });

  test("leaves no session of the old one, whichever of the two comes first", async () => {
    const { id, email } = await accounts[kind]();
    let password = PASSWORD;
    for (let round = 0; round < 6; round += 1) {
      const { proof } = await checkCredentials(kind, { email, password });
      const next = `${NEXT} ${round}`;
      const link = await reset(kind, email, next);
      const changing = link();
      // Hashing takes the reset a while, within its transaction: sessions are opened before, during and after it.
      const opening = [0, 5, 15, 30, 60].map(async (wait) => {
        await new Promise((resolve) => setTimeout(resolve, wait));
        return open(kind, id, proof);
      });
      await Promise.all([changing, Promise.allSettled(opening)]);
      expect(await db.session.count({ where: { subjectId: id } })).toBe(0);
      password = next;
    }
  });

  test("of two changes at once is one", async () => {
    const { id, email } = await accounts[kind]();
    const nexts = ["the first new password", "the second new password"];
    const changes = await Promise.allSettled(nexts.map((next) => change({ kind, id }, { next })));
    const won = changes.findIndex(({ status }) => status === "fulfilled");
    expect(changes[1 - won]).toMatchObject({ status: "rejected", reason: expect.any(WrongPassword) });
    await checkCredentials(kind, { email, password: nexts[won]! });
    expect(await db.auditLog.count()).toBe(1);
  });

  test("needs the present one, and is not the owner's name or address", async () => {
    const { id, email, name, passwordHash } = await accounts[kind]();
    await expect(change({ kind, id }, { current: "a guess" })).rejects.toThrow(WrongPassword);
    for (const next of [email.toUpperCase(), name])
      await expect(change({ kind, id }, { next })).rejects.toThrow("first thing that others try");
    // A refused password leaves the link for a better one.
    const link = await reset(kind, email, email);
    await expect(link()).rejects.toThrow("first thing that others try");
    expect(await db.emailToken.count()).toBe(1);
    const row =
      kind === "SELLER"
        ? await db.shop.findFirst({ where: { id } })
        : await db.user.findFirst({ where: { id } });
    expect(row).toMatchObject({ passwordHash });
    expect(await db.auditLog.count()).toBe(0);
  });
});

test("a link to a new password is nothing once the account is disabled", async () => {
  const { id, email } = await createUser();
  const link = await reset("USER", email);
  await db.user.updateOne({ where: { id }, set: { disabledAt: new Date() } });
  await expect(link()).rejects.toThrow("does not work");
});
