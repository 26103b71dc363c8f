import { beforeEach, describe, expect, it } from "vitest";

import { db, transaction } from "~/db/index.server";
import { addToCart } from "~/domain/cart/add-to-cart.server";
import { countCartItems } from "~/domain/cart/queries.server";
import { joinGuestPurchases, joinOwnGuestPurchases } from "~/domain/account/join-guest-purchases.server";
import {
  listPurchases,
  ORDER_HISTORY_PAGE_SIZE,
  type HistoryFilter,
} from "~/domain/account/order-history.server";
import { getAccountOverview } from "~/domain/account/queries.server";
import { reorderPurchase } from "~/domain/account/reorder-purchase.server";
import { placePurchase } from "~/domain/checkout/place-purchase.server";
import { NotFound } from "~/domain/errors";

import { resetDatabase } from "../../support/database";
import { createProduct, createShop, guestAtReview } from "../../support/fixtures";
import { createUser } from "../identity/accounts";
import { buy, finish, ordersOf } from "./shoppers";

beforeEach(resetDatabase);

const all: HistoryFilter = { status: null, search: null };
const first = new URLSearchParams();

async function twoShops() {
  const [pottery, paper] = [
    await createShop({ name: "Tide Pottery" }),
    await createShop({ name: "Lune Paper" }),
  ];
  const mug = await createProduct(pottery, { title: "Mug", variants: [{ priceCents: 900, stock: 90 }] });
  const card = await createProduct(paper, { title: "Card", variants: [{ priceCents: 300, stock: 90 }] });
  return { pottery, paper, mug: mug.variants[0]!, card: card.variants[0]! };
}

describe("the order history", () => {
  it("groups orders by purchase and finds them by number, goods, shop and status", async () => {
    const { mug, card } = await twoShops();
    const user = await createUser();
    const both = await buy(user, [
      { variant: mug, quantity: 2 },
      { variant: card, quantity: 1 },
    ]);
    const cards = await buy(user, [{ variant: card, quantity: 3 }]);
    await finish(cards);
    await buy(await createUser(), [{ variant: mug, quantity: 1 }]);

    const find = async (filter: Partial<HistoryFilter>) =>
      (await listPurchases(user.id, { ...all, ...filter }, first)).rows.map(({ number }) => number);
    const [newest] = (await listPurchases(user.id, all, first)).rows;
    expect(await find({})).toEqual([cards.number, both.number]);
    expect(newest).toMatchObject({
      totalCents: cards.amounts.totalCents,
      orders: [{ shopName: "Lune Paper", titles: ["Card"], pieces: 3, status: "DELIVERED" }],
    });
    expect(await find({ search: "mug" })).toEqual([both.number]);
    expect(await find({ search: "lune" })).toEqual([cards.number, both.number]);
    expect(await find({ search: both.number.toLowerCase() })).toEqual([both.number]);
    expect(await find({ search: "(" })).toEqual([]);
    expect(await find({ status: "delivered" })).toEqual([cards.number]);
    expect(await find({ status: "open" })).toEqual([both.number]);
    expect(await find({ status: "open", search: "pottery" })).toEqual([both.number]);
    expect(await find({ status: "cancelled" })).toEqual([]);
    expect(await getAccountOverview(user.id)).toMatchObject({
      openOrders: 2,
      purchases: [{ number: cards.number }, { number: both.number }],
    });
  });

  it("goes through the pages forwards and back, with a filter and without", async () => {
    const { mug, card } = await twoShops();
    const user = await createUser();
    const numbers: string[] = [];
    // More than two pages, each purchase of two orders; some in the very same moment.
    for (let index = 0; index < 2 * ORDER_HISTORY_PAGE_SIZE + 3; index += 1) {
      const { id, number } = await buy(user, [
        { variant: mug, quantity: 1 },
        { variant: card, quantity: 1 },
      ]);
      const createdAt = new Date(Date.UTC(2026, 0, 1 + Math.floor(index / 3)));
      await db.purchase.updateOne({ where: { id }, set: { createdAt } });
      await db.order.updateMany({ where: { purchaseId: id }, set: { createdAt } });
      numbers.push(number);
    }
    numbers.reverse();
    for (const filter of [all, { status: "open", search: "u" }] as const) {
      const seen: string[] = [];
      let page = await listPurchases(user.id, filter, first);
      expect(page.previous).toBeNull();
      for (;;) {
        seen.push(...page.rows.map(({ number }) => number));
        if (!page.next) break;
        page = await listPurchases(user.id, filter, new URLSearchParams({ after: page.next }));
      }
      expect(seen).toEqual(numbers);
      page = await listPurchases(user.id, filter, new URLSearchParams({ before: page.previous! }));
      expect(page.rows.map(({ number }) => number)).toEqual(
        numbers.slice(ORDER_HISTORY_PAGE_SIZE, 2 * ORDER_HISTORY_PAGE_SIZE),
      );
      page = await listPurchases(user.id, filter, new URLSearchParams({ before: page.previous! }));
      expect(page.previous).toBeNull();
    }
  });
});

describe("ordering again", () => {
  it("puts into the cart what can still be bought, and says what can't", async () => {
    const { pottery, mug, card } = await twoShops();
    const gone = await createProduct(pottery, { title: "Jug" });
    const user = await createUser();
    const owner = { kind: "user", userId: user.id } as const;
    const purchase = await buy(user, [
      { variant: mug, quantity: 4 },
      { variant: card, quantity: 2 },
      { variant: gone.variants[0]!, quantity: 1 },
    ]);
    await db.product.updateOne({ where: { id: gone.product.id }, set: { status: "ARCHIVED" } });
    await db.variant.updateOne({ where: { id: mug.id }, set: { stock: 3 } });
    await addToCart(owner, { productId: card.productId, optionValues: [], quantity: 1 });

    const expected = {
      added: 4,
      complete: false,
      gone: ["Jug"],
      shortfalls: [{ title: "Mug", wanted: 4, got: 3, reason: "STOCK" }],
    };
    expect(await reorderPurchase(user.id, purchase.number)).toEqual(expected);
    expect(await countCartItems(owner)).toBe(5);
    // Sent again it adds nothing.
    expect(await reorderPurchase(user.id, purchase.number)).toEqual({ ...expected, added: 0 });
    expect(await countCartItems(owner)).toBe(5);
    await expect(reorderPurchase((await createUser()).id, purchase.number)).rejects.toThrow(NotFound);
  });
});

describe("a guest's purchases", () => {
  it("join the account with their address once it is verified, and no other", async () => {
    const { mug } = await twoShops();
    const purchase = await placePurchase(await guestAtReview([{ variant: mug, quantity: 1 }]));
    const join = (userId: string) => transaction((tx) => joinGuestPurchases(tx, userId, "ada@example.com"));
    const other = await createUser();
    const ada = await createUser({ email: "ada@example.com", emailVerifiedAt: null });
    expect(await join(other.id)).toBe(0);
    expect(await join(ada.id)).toBe(0);
    await db.user.updateOne({ where: { id: ada.id }, set: { emailVerifiedAt: new Date() } });
    expect(await join(ada.id)).toBe(1);
    expect(await join(ada.id)).toBe(0);
    await placePurchase(await guestAtReview([{ variant: mug, quantity: 1 }]));
    expect(await joinOwnGuestPurchases(ada.id)).toBe(1);
    expect(await joinOwnGuestPurchases(ada.id)).toBe(0);
    expect((await ordersOf(purchase)).map(({ userId }) => userId)).toEqual([ada.id]);
    expect((await listPurchases(ada.id, all, first)).rows).toHaveLength(2);
  });
});
