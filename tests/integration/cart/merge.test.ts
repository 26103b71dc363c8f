import { beforeEach, describe, expect, it } from "vitest";

import { db } from "~/db/index.server";
import { addToCart } from "~/domain/cart/add-to-cart.server";
import { mergeNote } from "~/domain/cart/cart-note";
import { MAX_CART_LINES, MAX_LINE_QUANTITY } from "~/domain/cart/limits";
import { mergeGuestCart } from "~/domain/cart/merge-guest-cart.server";
import { countCartItems, getCartQuote } from "~/domain/cart/queries.server";

import { resetDatabase } from "../../support/database";
import { createProduct, createRunningEvent, createShop, newGuest } from "../../support/fixtures";
import { createUser } from "../identity/accounts";

beforeEach(resetDatabase);

const newUser = async () => ({ kind: "user", userId: (await createUser()).id }) as const;

function guest() {
  const owner = newGuest();
  if (owner.kind !== "guest") throw new Error("no guest");
  return owner;
}

describe("a guest's cart at sign-in", () => {
  it("adds up, is capped by stock, and tells what was cut", async () => {
    const shop = await createShop();
    const mug = await createProduct(shop, { title: "Mug", variants: [{ priceCents: 900, stock: 5 }] });
    const bowl = await createProduct(shop, { title: "Bowl" });
    const [visitor, user] = [guest(), await newUser()];
    await addToCart(user, { productId: mug.product.id, optionValues: [], quantity: 3 });
    await addToCart(visitor, { productId: mug.product.id, optionValues: [], quantity: 4 });
    await addToCart(visitor, { productId: bowl.product.id, optionValues: [], quantity: 2 });

    const merged = await mergeGuestCart(visitor.tokenHash, user.userId);
    expect(merged).toEqual({
      taken: 6,
      joined: true,
      shortfalls: [{ title: "Mug", wanted: 7, got: 5, reason: "STOCK" }],
    });
    expect(await countCartItems(user)).toBe(7);
    expect(await countCartItems(visitor)).toBe(0);
    expect(mergeNote(merged)?.lines).toEqual(["Mug: 5 instead of 7, which is all that is left."]);

    const again = await mergeGuestCart(visitor.tokenHash, user.userId);
    expect(mergeNote(again)).toBeNull();
    expect(await countCartItems(user)).toBe(7);
  });

  it("is capped by what an event has left, and by what a cart takes of one thing", async () => {
    const shop = await createShop();
    const lamp = await createProduct(shop, { title: "Lamp", variants: [{ priceCents: 1000, stock: 50 }] });
    const nail = await createProduct(shop, { title: "Nail", variants: [{ priceCents: 10, stock: 1000 }] });
    await createRunningEvent(lamp.product, { quota: 5 });
    const [visitor, user] = [guest(), await newUser()];
    for (const owner of [visitor, user]) {
      await addToCart(owner, { productId: lamp.product.id, optionValues: [], quantity: 3 });
      await addToCart(owner, { productId: nail.product.id, optionValues: [], quantity: 60 });
    }
    const { shortfalls } = await mergeGuestCart(visitor.tokenHash, user.userId);
    expect(shortfalls).toEqual([
      { title: "Nail", wanted: 120, got: MAX_LINE_QUANTITY, reason: "LINE_LIMIT" },
      { title: "Lamp", wanted: 6, got: 5, reason: "EVENT_QUOTA" },
    ]);
    const quote = await getCartQuote(user);
    expect(quote.problems).toEqual([]);
    expect(
      quote.shops[0]?.lines.map(({ title, quantity, unitCents }) => [title, quantity, unitCents]),
    ).toEqual(
      expect.arrayContaining([
        ["Lamp", 5, 800],
        ["Nail", MAX_LINE_QUANTITY, 10],
      ]),
    );
  });

  it("leaves lines alone that the guest's cart did not touch", async () => {
    const shop = await createShop();
    const vase = await createProduct(shop, { title: "Vase", variants: [{ priceCents: 900, stock: 5 }] });
    const bowl = await createProduct(shop, { title: "Bowl" });
    const [visitor, user] = [guest(), await newUser()];
    await addToCart(user, { productId: vase.product.id, optionValues: [], quantity: 4 });
    await addToCart(visitor, { productId: bowl.product.id, optionValues: [], quantity: 1 });
    await db.variant.updateOne({ where: { productId: vase.product.id }, set: { stock: 2 } });
    const merged = await mergeGuestCart(visitor.tokenHash, user.userId);
    expect(merged.shortfalls).toEqual([]);
    expect(mergeNote(merged)).toMatchObject({ tone: "success", lines: [] });
    expect(await countCartItems(user)).toBe(5);
  });

  it("adds nothing of what has sold out, and says so", async () => {
    const shop = await createShop();
    const mug = await createProduct(shop, { title: "Mug", variants: [{ priceCents: 900, stock: 9 }] });
    const bowl = await createProduct(shop, { title: "Bowl" });
    await createRunningEvent(mug.product, { quota: 2 });
    const [visitor, user] = [guest(), await newUser()];
    await addToCart(user, { productId: mug.product.id, optionValues: [], quantity: 2 });
    await addToCart(visitor, { productId: mug.product.id, optionValues: [], quantity: 1 });
    await addToCart(visitor, { productId: bowl.product.id, optionValues: [], quantity: 2 });
    await db.variant.updateMany({ where: {}, set: { stock: 0 } });

    const merged = await mergeGuestCart(visitor.tokenHash, user.userId);
    expect(merged.shortfalls).toEqual([
      { title: "Mug", wanted: 3, got: 0, reason: "STOCK" },
      { title: "Bowl", wanted: 2, got: 0, reason: "STOCK" },
    ]);
    expect(mergeNote(merged)?.lines).toEqual([
      "Mug: none were added, because it is sold out.",
      "Bowl: none were added, because it is sold out.",
    ]);
    const cart = await db.cart.findFirst({ where: { userId: user.userId } });
    expect(cart?.lines).toMatchObject([{ variantId: mug.variants[0]!.id, quantity: 2 }]);
  });

  it("names what a full cart has no room for", async () => {
    const shop = await createShop();
    const many = await createProduct(shop, {
      options: [{ name: "No", values: Array.from({ length: MAX_CART_LINES }, (_, i) => String(i)) }],
      variants: Array.from({ length: MAX_CART_LINES }, (_, i) => ({
        ...{ priceCents: 100, stock: 5, optionValues: [String(i)] },
      })),
    });
    const bowl = await createProduct(shop, { title: "Bowl" });
    const [visitor, user] = [guest(), await newUser()];
    const { productId } = many.variants[0]!;
    const lines = many.variants.map(({ id }) => ({ variantId: id, productId, eventId: null, quantity: 1 }));
    await db.cart.create({ userId: user.userId, lines, couponNames: [] });
    await addToCart(visitor, { productId: bowl.product.id, optionValues: [], quantity: 1 });
    const merged = await mergeGuestCart(visitor.tokenHash, user.userId);
    expect(merged.shortfalls).toEqual([{ title: "Bowl", wanted: 1, got: 0, reason: "CART_FULL" }]);
    expect(mergeNote(merged)?.lines).toEqual(["Bowl: left out, because your cart is full."]);
  });
});
