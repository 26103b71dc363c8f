import { beforeEach, describe, expect, test, vi } from "vitest";

import { db, newId } from "~/db/index.server";
import { erasedEmail } from "~/domain/account/erased";
import { activateAccount } from "~/domain/identity/activate-account.server";
import { signUpSchema, signUpShopper } from "~/domain/identity/sign-up-shopper.server";
import { hashPassword } from "~/domain/identity/verify-password.server";

import { resetDatabase } from "../../support/database";
import { createUser, PASSWORD } from "./accounts";
import { letters, newestLetter } from "./letters";

const form = { name: "Ada Lovelace", email: "ada@example.com", password: PASSWORD };

beforeEach(resetDatabase);

/** A picture as it is uploaded before the form is looked at. */
async function uploadAvatar(userId: string) {
  const key = `local/${newId()}`;
  await db.mediaAsset.create({ publicId: key, owner: `user:${userId}`, kind: "avatar", status: "PENDING" });
  return { key, width: 200, height: 200 };
}

const statusOf = async (publicId: string) => (await db.mediaAsset.findFirst({ where: { publicId } }))?.status;

describe("signing up", () => {
  test("writes an account that is not activated, with its picture, and mails the link", async () => {
    const id = newId();
    const avatar = await uploadAvatar(id);
    await signUpShopper({ ...form, id, avatar });

    const [user, ...others] = await db.user.findMany();
    expect(others).toEqual([]);
    expect(user).toMatchObject({
      id,
      email: form.email,
      name: form.name,
      role: "CUSTOMER",
      emailVerifiedAt: null,
    });
    expect(user).toMatchObject({ avatar: { ...avatar, alt: form.name } });
    expect(user!.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await statusOf(avatar.key)).toBe("LIVE");
    expect(await letters()).toMatchObject([{ letter: "activate", kind: "USER", id, to: form.email }]);
  });

  test("again before it is activated: the newest counts, the earlier link and picture are void", async () => {
    const id = newId();
    const avatar = await uploadAvatar(id);
    await signUpShopper({ ...form, id, avatar });
    const { token: first } = await newestLetter(form.email);
    await signUpShopper({ ...form, name: "Ada King", password: "another horse battery" });

    expect(await db.user.findMany()).toMatchObject([{ name: "Ada King", avatar: null }]);
    expect(await statusOf(avatar.key)).toBe("DELETING");
    expect(await db.emailToken.count()).toBe(1);
    await expect(activateAccount("USER", { token: first, password: PASSWORD })).rejects.toThrow(
      "does not work",
    );
    const { token } = await newestLetter(form.email);
    await expect(activateAccount("USER", { token, password: PASSWORD })).rejects.toThrow("Wrong");
    await activateAccount("USER", { token, password: "another horse battery" });
    expect(await db.user.count({ where: { name: "Ada King" } })).toBe(1);
  });

  test("with an active account's address sends its owner a mail, and changes nothing", async () => {
    const user = await createUser({ email: form.email });
    const avatar = await uploadAvatar(newId());
    await signUpShopper({ ...form, name: "Mallory", avatar });
    expect(await db.user.findMany()).toEqual([user]);
    expect(await db.emailToken.count()).toBe(0);
    expect(await statusOf(avatar.key)).toBe("PENDING");
    expect(await letters()).toMatchObject([{ letter: "account-exists", id: user.id, token: null }]);
  });

  test("with what is left of a deleted account's address leaves that account as it is", async () => {
    const id = newId();
    const email = erasedEmail(id);
    const gone = await createUser({ id, email, emailVerifiedAt: null, disabledAt: new Date() });
    await signUpShopper({ ...form, email });
    expect(await db.user.findMany()).toEqual([gone]);
  });

  test("ten times at once makes one account with one link", async () => {
    const names = Array.from({ length: 10 }, (_, index) => `Ada ${index}`);
    await Promise.all(names.map((name) => signUpShopper({ ...form, name })));
    expect(await db.user.count()).toBe(1);
    expect(await db.emailToken.count()).toBe(1);
    expect(await letters()).toHaveLength(10);
  });

  test("takes the same work and one mail, whether the address is known or not", async () => {
    await createUser({ email: "known@example.com" });
    await createUser({ email: "begun@example.com", emailVerifiedAt: null });
    await createUser({ email: "disabled@example.com", disabledAt: new Date() });
    for (const email of ["nobody", "known", "begun", "disabled"].map((name) => `${name}@example.com`)) {
      const hash = vi.fn(hashPassword);
      const before = await db.outbox.count();
      expect(await signUpShopper({ ...form, email }, { hash })).toBeUndefined();
      expect(hash.mock.calls, email).toEqual([[PASSWORD]]);
      expect((await db.outbox.count()) - before, email).toBe(1);
      expect((await letters()).at(-1)?.to).toBe(email);
    }
  });
});

describe("the form", () => {
  test("takes what people type", () => {
    const typed = { ...form, name: "  Ada Lovelace ", email: " ADA@Example.com " };
    expect(signUpSchema.parse(typed)).toEqual(form);
  });

  test.each([
    [{ name: " " }, "name"],
    [{ name: "x".repeat(101) }, "name"],
    [{ email: "ada" }, "email"],
    [{ password: "123456789" }, "password"],
    [{ password: `x${"0123456789".repeat(20)}` }, "password"],
    [{ password: "Password123" }, "password"],
    [{ password: "aaaaaaaaaaaa" }, "password"],
    [{ password: "ada lovelace" }, "password"],
    [{ password: "AdaLovelace" }, "password"],
    [{ password: "ADA@example.com" }, "password"],
    [{ email: "adalovelace1815@example.com", password: "AdaLovelace1815" }, "password"],
  ])("refuses %j", (given, field) => {
    const { error } = signUpSchema.safeParse({ ...form, ...given });
    expect(error?.issues.map(({ path }) => path[0])).toEqual([field]);
  });
});
