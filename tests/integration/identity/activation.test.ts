import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { db } from "~/db/index.server";
import { placePurchase } from "~/domain/checkout/place-purchase.server";
import { activateAccount, findActivation } from "~/domain/identity/activate-account.server";
import { createSession } from "~/domain/identity/create-session.server";
import { resendActivation } from "~/domain/identity/request-link.server";
import { env } from "~/lib/env.server";
import { action, loader } from "~/routes/auth/activate";
import { action as sellerAction } from "~/routes/seller/activate";

import { resetDatabase } from "../../support/database";
import { createProduct, createShop, guestAtReview } from "../../support/fixtures";
import { answerOf, post, visit } from "../seller/dashboard";
import { createSeller, createUser, PASSWORD } from "./accounts";
import { newestLetter } from "./letters";

const { SHOP_APPROVAL } = env;

beforeEach(resetDatabase);
afterEach(() => {
  env.SHOP_APPROVAL = SHOP_APPROVAL;
});

async function userWithLink(email = "ada@example.com") {
  const user = await createUser({ email, emailVerifiedAt: null });
  await resendActivation("USER", email);
  return { user, token: (await newestLetter(email)).token };
}

async function shopWithLink(status: "PENDING" | "REJECTED" = "PENDING") {
  const shop = await createSeller({ emailVerifiedAt: null, status });
  await resendActivation("SELLER", shop.email);
  return { shop, token: (await newestLetter(shop.email)).token };
}

describe("activating a shopper's account", () => {
  test("confirms the address and has what was bought as a guest join", async () => {
    const { variants } = await createProduct(await createShop());
    const purchase = await placePurchase(await guestAtReview([{ variant: variants[0]!, quantity: 1 }]));
    const { user, token } = await userWithLink("ada@example.com");
    expect(await findActivation("USER", token)).toEqual({ name: user.name, email: user.email });

    const { id, proof } = await activateAccount("USER", { token, password: PASSWORD });
    expect(id).toBe(user.id);
    expect(await db.user.findFirst({ where: { id } })).toMatchObject({ emailVerifiedAt: expect.any(Date) });
    expect(await db.purchase.findFirst({ where: { id: purchase.id } })).toMatchObject({ userId: id });
    expect(await db.order.count({ where: { userId: id } })).toBe(1);
    const session = {
      kind: "USER",
      subjectId: id,
      ip: null,
      userAgent: null,
      replaces: null,
      keep: false,
    } as const;
    await createSession({ ...session, proof });
  });

  test("takes the password it was opened with, and leaves the link for the next try", async () => {
    const { user, token } = await userWithLink();
    await expect(activateAccount("USER", { token, password: "a guess" })).rejects.toThrow("Wrong");
    expect(await db.user.findFirst({ where: { id: user.id } })).toMatchObject({ emailVerifiedAt: null });
    await activateAccount("USER", { token, password: PASSWORD });
  });

  test("opens no account that is disabled, nor a shop's", async () => {
    const { user, token } = await userWithLink();
    await expect(activateAccount("SELLER", { token, password: PASSWORD })).rejects.toThrow("does not work");
    await db.user.updateOne({ where: { id: user.id }, set: { disabledAt: new Date() } });
    await expect(activateAccount("USER", { token, password: PASSWORD })).rejects.toThrow("does not work");
  });

  test("happens by the form alone: opening the link changes nothing", async () => {
    const { user, token } = await userWithLink();
    for (let opened = 0; opened < 2; opened += 1) {
      const answer = await answerOf(Promise.resolve(loader(visit(`/activate?token=${token}`, ""))));
      expect(answer.body).toEqual({ token, account: { name: user.name, email: user.email } });
    }
    expect(await db.user.findFirst({ where: { id: user.id } })).toMatchObject({ emailVerifiedAt: null });
  });

  test("signs its owner in; a wrong password or a dead link is said with 400", async () => {
    const { token } = await userWithLink();
    const send = (form: Record<string, string>) =>
      answerOf(Promise.resolve(action(post("/activate", "", form))));
    const wrong = await send({ token, password: "a guess of mine" });
    expect(wrong).toMatchObject({
      status: 400,
      body: { result: { error: { password: [expect.any(String)] } } },
    });
    expect(JSON.stringify(wrong)).not.toContain("a guess of mine");
    expect(await send({ token, password: PASSWORD })).toEqual({ status: 302, body: "/account" });
    expect(await db.session.count({ where: { kind: "USER" } })).toBe(1);
    expect(await send({ token, password: PASSWORD })).toEqual({ status: 400, body: { status: "dead" } });
    expect(await send({})).toMatchObject({ status: 400 });
  });

  test("allows ten guesses, then asks to wait", async () => {
    const { token } = await userWithLink();
    const send = () =>
      answerOf(Promise.resolve(action(post("/activate", "", { token, password: "a guess" }))));
    for (let guess = 0; guess < 10; guess += 1) expect((await send()).status).toBe(400);
    expect((await send()).status).toBe(429);
  });
});

describe("activating a shop", () => {
  test("opens it where shops are approved automatically, and writes that down", async () => {
    env.SHOP_APPROVAL = "automatic";
    const { shop, token } = await shopWithLink();
    const answer = answerOf(
      Promise.resolve(sellerAction(post("/seller/activate", "", { token, password: PASSWORD }))),
    );
    expect(await answer).toEqual({ status: 302, body: "/seller" });
    expect(await db.shop.findFirst({ where: { id: shop.id } })).toMatchObject({ status: "ACTIVE" });
    expect(await db.auditLog.findMany()).toMatchObject([{ actor: "system", action: "shop.approved" }]);
  });

  test("leaves it to wait where an administrator approves", async () => {
    env.SHOP_APPROVAL = "manual";
    const { shop, token } = await shopWithLink();
    await activateAccount("SELLER", { token, password: PASSWORD });
    const activated = await db.shop.findFirst({ where: { id: shop.id } });
    expect(activated).toMatchObject({ status: "PENDING", emailVerifiedAt: expect.any(Date) });
    expect(await db.auditLog.count()).toBe(0);
  });

  test("does not open one that was rejected", async () => {
    const { shop, token } = await shopWithLink("REJECTED");
    await activateAccount("SELLER", { token, password: PASSWORD });
    expect(await db.shop.findFirst({ where: { id: shop.id } })).toMatchObject({ status: "REJECTED" });
  });
});
