import { beforeEach, describe, expect, test, vi } from "vitest";

import { db } from "~/db/index.server";
import { hashPassword } from "~/domain/identity/verify-password.server";
import { shopSignUpSchema } from "~/domain/shops/sign-up-schema.server";
import { signUpShop } from "~/domain/shops/sign-up-shop.server";
import { action, loader } from "~/routes/seller/sign-up";

import { resetDatabase } from "../../support/database";
import { createSeller } from "../identity/accounts";
import { answerOf, post, signedInShop, visit } from "../seller/dashboard";

beforeEach(resetDatabase);

const form = {
  name: "Alder & Ash",
  phone: "+44 20 7946 0018",
  line1: "12 St James’s Square",
  line2: null,
  city: "London",
  region: null,
  postalCode: "SW1Y 4JH",
  country: "GB" as const,
  email: "ada@example.com",
  password: "correct horse battery staple",
};

/** What one sign-up does to be seen from outside: passwords hashed, mails asked for. */
async function costOf(given: Partial<typeof form>) {
  const hash = vi.fn(hashPassword);
  const before = await db.outbox.count({});
  expect(await signUpShop({ ...form, ...given }, { hash })).toBeUndefined();
  return { hashes: hash.mock.calls.length, mails: (await db.outbox.count({})) - before };
}

describe("signing a shop up", () => {
  test("writes one that is not activated, with terms on which shoppers can buy", async () => {
    await signUpShop(form);
    const [shop] = await db.shop.findMany({ where: {} });
    expect(shop).toMatchObject({
      slug: "alder-and-ash",
      name: "Alder & Ash",
      email: "ada@example.com",
      phone: "+44 20 7946 0018",
      address: { name: "Alder & Ash", city: "London", country: "GB", phone: null },
      status: "PENDING",
      acceptsCash: true,
      emailVerifiedAt: null,
      ratingCount: 0,
      totp: null,
    });
    expect(shop!.passwordHash).toMatch(/^\$argon2id\$/);
    expect(await db.emailToken.findMany({ where: {} })).toMatchObject([
      { purpose: "ACTIVATE_SHOP", subjectId: shop!.id },
    ]);
  });

  test("tells by nothing whether the e-mail is known", async () => {
    await createSeller({ email: "known@example.com" });
    await createSeller({ email: "begun@example.com", emailVerifiedAt: null });
    const costs = [];
    for (const email of ["nobody@example.com", "begun@example.com", "known@example.com"])
      costs.push(await costOf({ email, name: `Shop of ${email}` }));
    expect(costs).toEqual([1, 2, 3].map(() => ({ hashes: 1, mails: 1 })));
  });

  test("leaves an activated shop as it is", async () => {
    const shop = await createSeller({ email: form.email, name: "Mine" });
    await signUpShop(form);
    expect(await db.shop.findMany({ where: {} })).toEqual([shop]);
    expect(await db.emailToken.count({})).toBe(0);
  });

  test("once more before it is activated counts, and voids what was sent before", async () => {
    await signUpShop({ ...form, name: "First" });
    const [before] = await db.emailToken.findMany({ where: {} });
    await signUpShop({ ...form, name: "Second", city: "Leeds" });
    const [shop, ...others] = await db.shop.findMany({ where: {} });
    expect(others).toEqual([]);
    expect(shop).toMatchObject({ name: "Second", slug: "second", address: { city: "Leeds" } });
    const tokens = await db.emailToken.findMany({ where: {} });
    expect(tokens).toHaveLength(1);
    expect(tokens[0]!.tokenHash).not.toBe(before!.tokenHash);
  });

  test("keeps nothing that could be read: neither the password nor the link's token", async () => {
    await signUpShop(form);
    const [entry] = await db.outbox.findMany({ where: {} });
    const everything = JSON.stringify([entry, await db.shop.findMany({ where: {} })]);
    expect(everything).not.toContain(form.password);
    const [token] = await db.emailToken.findMany({ where: {} });
    expect(entry!.payload).not.toContain(token!.tokenHash);
  });
});

describe("the address of a shop", () => {
  test("is counted on where the name has one already, and one of ten at once gets it as it is", async () => {
    const emails = Array.from({ length: 10 }, (_, index) => `shop-${index}@example.com`);
    await Promise.all(emails.map((email) => signUpShop({ ...form, email })));
    const slugs = (await db.shop.findMany({ where: {} })).map(({ slug }) => slug);
    expect(slugs).toHaveLength(10);
    expect(new Set(slugs).size).toBe(10);
    expect(slugs).toContain("alder-and-ash");
    for (const slug of slugs) expect(slug).toMatch(/^alder-and-ash(-[234]|-[0-9a-f]{8})?$/);
    expect(await db.outbox.count({})).toBe(10);
  });

  test("of one e-mail, signed up ten times at once, is one", async () => {
    await Promise.all(
      Array.from({ length: 10 }, (_, index) => signUpShop({ ...form, name: `Shop ${index}` })),
    );
    const [shop, ...others] = await db.shop.findMany({ where: {} });
    expect(others).toEqual([]);
    expect(shop!.slug).toBe(shop!.name.toLowerCase().replace(" ", "-"));
    const tokens = await db.emailToken.findMany({ where: {} });
    expect(tokens).toHaveLength(1);
  });
});

describe("the page", () => {
  const { line2: _line2, region: _region, ...typed } = form;
  const send = (given: Partial<typeof typed> = {}) =>
    answerOf(Promise.resolve(action(post("/seller/sign-up", "", { ...typed, ...given }))));

  test("says the same to everybody, and asks them to wait after five mails to one address", async () => {
    await createSeller({ email: "known@example.com" });
    for (const email of ["known@example.com", "nobody@example.com"]) {
      for (let mail = 1; mail <= 5; mail += 1)
        expect(await send({ email })).toEqual({ status: 200, body: { result: undefined, sentTo: email } });
      expect(await send({ email })).toMatchObject({ status: 429 });
    }
    expect(await db.outbox.count({})).toBe(10);
  });

  test("keeps what was typed next to what is wrong, but never the password", async () => {
    const answer = await send({ name: "Bazaar", password: "my secret password" });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({
      result: { initialValue: { email: form.email, city: "London" }, error: { name: [expect.any(String)] } },
    });
    expect(JSON.stringify(answer.body)).not.toContain("my secret password");
    expect(await db.shop.count({})).toBe(0);
  });

  test("sends a signed-in shop to its dashboard", async () => {
    const { cookie } = await signedInShop();
    const given = await answerOf(Promise.resolve(loader(visit("/seller/sign-up", cookie))));
    expect(given).toEqual({ status: 302, body: "/seller" });
  });
});

describe("the form", () => {
  const { line2: _line2, region: _region, ...typed } = form;

  test("takes what people type", () => {
    expect(shopSignUpSchema.parse({ ...typed, email: " Ada@Example.COM " })).toEqual(form);
  });

  test.each([
    [{ name: "Bazaar" }, "name"],
    [{ name: undefined }, "name"],
    [{ email: "ada" }, "email"],
    [{ password: "short" }, "password"],
    [{ password: "password123" }, "password"],
    [{ password: "ADA@example.com" }, "password"],
    [{ phone: undefined }, "phone"],
    [{ country: "XX" }, "country"],
    [{ postalCode: "x".repeat(17) }, "postalCode"],
    [{ line1: "" }, "line1"],
  ])("refuses %j", (given, field) => {
    const { error } = shopSignUpSchema.safeParse({ ...typed, ...given });
    expect(error?.issues.map(({ path }) => path[0])).toEqual([field]);
  });
});
