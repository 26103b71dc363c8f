import { beforeAll, describe, expect, test } from "vitest";

import { db } from "~/db/index.server";
import { getSellerBalance } from "~/domain/ledger/queries.server";
import { action, loader } from "~/routes/seller/order";

import { expectBooksInOrder } from "../../support/books";
import { answerOf, post, sell, signedInShop, visit, type SignedInShop } from "./dashboard";

let mine: SignedInShop;
let theirs: SignedInShop;

beforeAll(async () => {
  mine = await signedInShop();
  theirs = await signedInShop();
});

const read = (number: string, cookie: string, query = "") =>
  loader(visit(`/seller/orders/${number}${query}`, cookie, { number }));

const write = (number: string, cookie: string, form: Record<string, string>) =>
  answerOf(action(post(`/seller/orders/${number}`, cookie, form, { number })));

/** The errors of a refused form. */
const errorsOf = (answer: { body: unknown }) => (answer.body as { error: Record<string, string[]> }).error;

describe("an order's page", () => {
  test("moves the order step by step and credits the seller on delivery", async () => {
    const { number } = await sell(mine);
    const step = { carrier: "Fast Parcels", trackingNumber: "FP-1", note: "Left today" };
    const handedOver = await write(number, mine.cookie, {
      intent: "advance",
      to: "TRANSFERRED_TO_DELIVERY_PARTNER",
      ...step,
    });
    expect(handedOver).toEqual({
      status: 302,
      body: `/seller/orders/${number}?moved=TRANSFERRED_TO_DELIVERY_PARTNER`,
    });
    expect(await db.order.findFirst({ where: { number } })).toMatchObject({
      carrier: "Fast Parcels",
      trackingNumber: "FP-1",
      history: [{}, { by: `shop:${mine.shop.id}`, note: "Left today" }],
    });

    await write(number, mine.cookie, { intent: "advance", to: "DELIVERED" });
    // 2 × 19.99 and 4.90 shipping, less 10 % of the goods.
    expect(await getSellerBalance(mine.shop.id)).toMatchObject({ availableCents: 3998 + 490 - 400 });

    const page = await read(number, mine.cookie, "?moved=DELIVERED");
    expect(page).toMatchObject({ moved: "DELIVERED", next: [] });
    expect(page.money).toMatchObject({
      shopperPaidCents: 4488,
      escrowCents: 0,
      sellerHeldCents: 0,
      sellerAvailableCents: 4088,
      platformFeeCents: 400,
    });
    for (const { postings } of page.entries)
      expect(postings.reduce((sum, { amountCents }) => sum + amountCents, 0)).toBe(0);
    await expectBooksInOrder();
  });

  test("takes a step twice as once", async () => {
    const { number } = await sell(mine);
    const before = await getSellerBalance(mine.shop.id);
    const answers = [];
    for (let count = 0; count < 3; count += 1)
      answers.push(await write(number, mine.cookie, { intent: "advance", to: "DELIVERED" }));

    expect(answers.map(({ status }) => status)).toEqual([302, 302, 302]);
    const after = await getSellerBalance(mine.shop.id);
    expect(after.availableCents - before.availableCents).toBe(4088);
  });

  test("gives the goods back when the order is cancelled", async () => {
    const { number } = await sell(mine);
    const stock = async () => (await db.variant.findFirst({ where: { id: mine.variant.id } }))!.stock;
    const before = await stock();
    const answer = await write(number, mine.cookie, { intent: "end", to: "CANCELLED", note: "Broken" });

    expect(answer.status).toBe(302);
    expect(await stock()).toBe(before + 2);
    expect(await read(number, mine.cookie)).toMatchObject({ money: null, entries: [], next: [] });
  });

  test.each([
    ["a status that does not exist", { intent: "advance", to: "TELEPORTED" }, "to"],
    ["no status", { intent: "advance" }, "to"],
    ["a status nobody can choose", { intent: "advance", to: "PENDING_PAYMENT" }, "to"],
    [
      "the status of an order that was never handed over",
      { intent: "end", to: "DELIVERY_FAILED", note: "x" },
      "to",
    ],
    ["a delivery in the form for cancelling", { intent: "end", to: "DELIVERED", note: "x" }, "to"],
    ["no reason for cancelling", { intent: "end", to: "CANCELLED" }, "note"],
    [
      "an endless tracking number",
      { intent: "advance", to: "SHIPPING", trackingNumber: "9".repeat(61) },
      "trackingNumber",
    ],
    ["an unknown intent", { intent: "explode", to: "DELIVERED" }, "intent"],
  ])("refuses %s", async (_, form: Record<string, string>, field) => {
    const order = await sell(mine);
    const answer = await write(order.number, mine.cookie, form);

    expect(answer.status).toBe(400);
    expect(Object.keys(errorsOf(answer))).toEqual([field]);
    expect(await db.order.findFirst({ where: { id: order.id } })).toEqual(order);
  });

  test("does not go back", async () => {
    const { number } = await sell(mine);
    await write(number, mine.cookie, { intent: "advance", to: "ON_THE_WAY" });
    const answer = await write(number, mine.cookie, { intent: "advance", to: "SHIPPING" });
    expect(answer.status).toBe(400);
    expect(errorsOf(answer)).toEqual({ to: ["This order is “On the way” and cannot become “Shipping”."] });
  });

  test("is not there for another shop, whatever it asks or posts", async () => {
    const order = await sell(theirs);
    const { number } = order;
    expect(await answerOf(read(number, mine.cookie))).toMatchObject({ status: 404 });
    const forms: Record<string, string>[] = [
      { intent: "advance", to: "DELIVERED" },
      { intent: "advance", to: "TELEPORTED" },
      { intent: "end", to: "CANCELLED", note: "Mine!" },
    ];
    for (const form of forms) expect(await write(number, mine.cookie, form)).toMatchObject({ status: 404 });
    expect(await answerOf(read("B-0000", mine.cookie))).toMatchObject({ status: 404 });

    expect(await db.order.findFirst({ where: { id: order.id } })).toEqual(order);
  });

  test("asks visitors to sign in before anything else", async () => {
    const order = await sell(mine);
    const door = `/seller/sign-in?redirectTo=${encodeURIComponent(`/seller/orders/${order.number}`)}`;
    expect(await answerOf(read(order.number, ""))).toEqual({ status: 302, body: door });
    expect(await write(order.number, "", { intent: "advance", to: "DELIVERED" })).toEqual({
      status: 302,
      body: door,
    });
    expect(await db.order.findFirst({ where: { id: order.id } })).toEqual(order);
  });

  test("is closed to a suspended shop", async () => {
    const suspended = await signedInShop();
    const order = await sell(suspended);
    await db.shop.updateOne({ where: { id: suspended.shop.id }, set: { status: "SUSPENDED" } });

    expect(await answerOf(read(order.number, suspended.cookie))).toMatchObject({ status: 403 });
    const form = { intent: "advance", to: "DELIVERED" };
    expect(await write(order.number, suspended.cookie, form)).toMatchObject({ status: 403 });
    expect(await db.order.findFirst({ where: { id: order.id } })).toEqual(order);
  });
});
