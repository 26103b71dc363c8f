import { beforeEach, expect, test, vi } from "vitest";

import { db } from "~/db/index.server";
import { type changePassword, resetPassword } from "~/domain/identity/change-password.server";
import { requestPasswordReset } from "~/domain/identity/request-link.server";
import { startSession } from "~/guards/session-cookie.server";
import { action as shopperAction } from "~/routes/account/security";
import { action as sellerAction } from "~/routes/seller/settings/security";

import { resetDatabase } from "../../support/database";
import { answerOf, post } from "../seller/dashboard";
import { createSeller, createUser, PASSWORD } from "./accounts";
import { newestLetter } from "./letters";

/** What happens between a change of the password and the session that opens after it. */
let meanwhile: (() => Promise<unknown>) | undefined;

vi.mock("~/domain/identity/change-password.server", async (original) => {
  const real = await original<{ changePassword: typeof changePassword }>();
  return {
    ...real,
    changePassword: async (input: Parameters<typeof changePassword>[0]) => {
      const changed = await real.changePassword(input);
      await meanwhile?.();
      return changed;
    },
  };
});

beforeEach(async () => {
  meanwhile = undefined;
  await resetDatabase();
});

const doors = {
  USER: { create: () => createUser(), action: shopperAction, signIn: "/sign-in", page: "/account/security" },
  SELLER: {
    create: () => createSeller(),
    action: sellerAction,
    signIn: "/seller/sign-in",
    page: "/seller/settings/security",
  },
};

const totp = { secretCipher: "x", confirmedAt: new Date(), lastStep: null, recoveryCodeHashes: [] };
const form = { intent: "password", current: PASSWORD, password: "my next password" };

/** Somebody who is signed in, and changes their password. */
async function signedIn(kind: keyof typeof doors, given = {}) {
  const { create, action, page, signIn } = doors[kind];
  const account = await create();
  if (kind === "SELLER") await db.shop.updateOne({ where: { id: account.id }, set: given });
  const headers = await startSession(new Request("http://localhost:3000/"), {
    ...{ kind, subjectId: account.id, ip: null },
  });
  const cookie = headers.get("Set-Cookie")!.split(";")[0]!;
  const change = () => answerOf(Promise.resolve(action(post(page, cookie, form))));
  return { ...account, change, signIn, page };
}

test.each(["USER", "SELLER"] as const)(
  "a password that its owner sets anew at that moment leaves no session of the one before (%s)",
  async (kind) => {
    const { id, email, change, signIn, page } = await signedIn(kind);
    meanwhile = async () => {
      await requestPasswordReset(kind, email);
      const { token } = await newestLetter(email);
      await resetPassword({ kind, token, password: "the owner's own choice", ip: null });
    };
    expect(await change()).toEqual({ status: 302, body: signIn });
    expect(await db.session.count({ where: { subjectId: id } })).toBe(0);

    meanwhile = undefined;
    const other = await signedIn(kind);
    expect(await other.change()).toEqual({ status: 302, body: `${page}?changed=password` });
    expect(await db.session.count({ where: { subjectId: other.id } })).toBe(1);
  },
);

test("two-step sign-in that is switched on at that moment leaves no session without a second step", async () => {
  const { id, change, signIn } = await signedIn("SELLER");
  meanwhile = () => db.shop.updateOne({ where: { id }, set: { totp } });
  expect(await change()).toEqual({ status: 302, body: signIn });
  expect(await db.session.count({ where: { subjectId: id } })).toBe(0);
});

test("who has signed in in two steps goes on in a new session", async () => {
  const { id, change, page } = await signedIn("SELLER", { totp });
  expect(await change()).toEqual({ status: 302, body: `${page}?changed=password` });
  expect(await db.session.count({ where: { subjectId: id } })).toBe(1);
});
