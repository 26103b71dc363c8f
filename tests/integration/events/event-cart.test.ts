import { beforeEach, describe, expect, it } from "vitest";

import { db } from "~/db/index.server";
import { addToCart, NotEnoughStock } from "~/domain/cart/add-to-cart.server";
import { NotEnoughAtEventPrice } from "~/domain/cart/event-prices.server";
import { mergeGuestCart } from "~/domain/cart/merge-guest-cart.server";
import { type CartOwner } from "~/domain/cart/owner";
import { getCartQuote } from "~/domain/cart/queries.server";
import { setCartQuantity } from "~/domain/cart/set-cart-quantity.server";
import { saveCheckoutAddress } from "~/domain/checkout/save-checkout-address.server";
import { cancelEvent } from "~/domain/events/cancel-event.server";

import { resetDatabase } from "../../support/database";
import {
  address,
  createProduct,
  createRunningEvent,
  createShop,
  HOUR,
  newGuest,
} from "../../support/fixtures";
import { createUser } from "../identity/accounts";

beforeEach(resetDatabase);

async function mugs() {
  const { product, variants } = await createProduct(await createShop(), {
    title: "Mug",
    options: [{ name: "Size", values: ["S", "L"] }],
    variants: [
      { priceCents: 1000, stock: 4, optionValues: ["S"] },
      { priceCents: 1500, stock: 20, optionValues: ["L"] },
    ],
  });
  const [small, large] = variants;
  if (!small || !large) throw new Error("no variants");
  return { product, small, large };
}

const put = (owner: CartOwner, variant: { id: string; productId: string }, quantity: number) =>
  addToCart(owner, { productId: variant.productId, variantId: variant.id, quantity });

async function linesOf(owner: CartOwner, now?: Date) {
  const quote = await getCartQuote(owner, now);
  return quote.shops
    .flatMap((shop) => shop.lines)
    .map(({ unitCents, quantity, event, eventOver }) => ({
      unitCents,
      quantity,
      event: event?.id ?? null,
      over: eventOver?.state ?? null,
    }));
}

describe("goods of an event in a cart", () => {
  it("are taken at its price while it runs, and at the ordinary price before and after", async () => {
    const { product, large } = await mugs();
    const event = await createRunningEvent(product);
    const [during, before] = [newGuest(), newGuest()];
    await put(during, large, 2);
    expect(await linesOf(during)).toEqual([{ unitCents: 800, quantity: 2, event: event.id, over: null }]);
    expect(await linesOf(during, event.endsAt)).toEqual([
      { unitCents: 1500, quantity: 2, event: null, over: "ENDED" },
    ]);
    const early = new Date(event.startsAt.getTime() - 1);
    await addToCart(
      before,
      { productId: product.id, variantId: large.id, quantity: 1 },
      { now: () => early },
    );
    expect(await linesOf(before, early)).toMatchObject([{ unitCents: 1500, event: null, over: null }]);
    // It has begun in the meantime, and has enough for this cart.
    expect(await linesOf(before)).toMatchObject([{ unitCents: 800, event: event.id }]);
  });

  it("are no more than its quota and the stock have left", async () => {
    const { product, small, large } = await mugs();
    await createRunningEvent(product, { quota: 5 });
    const guest = newGuest();
    await expect(put(guest, large, 6)).rejects.toThrow("Only 5 are left at the event’s price.");
    await put(guest, large, 3);
    await expect(put(guest, large, 3)).rejects.toThrow(
      "Only 5 are left at the event’s price, and your cart already holds 3.",
    );
    await expect(put(guest, small, 3)).rejects.toThrow("Only 2 are left at the event’s price.");
    await expect(put(newGuest(), small, 5)).rejects.toThrow(NotEnoughStock);
    await expect(setCartQuantity(guest, large.id, 6)).rejects.toThrow(NotEnoughAtEventPrice);
    await setCartQuantity(guest, large.id, 5);
    expect(await linesOf(guest)).toMatchObject([{ unitCents: 800, quantity: 5 }]);
  });

  it("can all be had at the ordinary price by who wants more than it has left", async () => {
    const { product, large } = await mugs();
    const event = await createRunningEvent(product, { quota: 2 });
    const guest = newGuest();
    await put(guest, large, 2);
    await setCartQuantity(guest, large.id, 3, "ORDINARY");
    expect(await linesOf(guest)).toEqual([{ unitCents: 1500, quantity: 3, event: null, over: null }]);
    // Whoever asks for the ordinary price of so few is not made to pay it.
    await setCartQuantity(guest, large.id, 2, "ORDINARY");
    expect(await linesOf(guest)).toMatchObject([{ unitCents: 800, event: event.id }]);
  });

  it("keep a cart's larger number of ordinary goods at the ordinary price, and changeable", async () => {
    const { product, large } = await mugs();
    const guest = newGuest();
    await put(guest, large, 10);
    const event = await createRunningEvent(product, { quota: 2 });
    expect(await linesOf(guest)).toEqual([{ unitCents: 1500, quantity: 10, event: null, over: null }]);
    await setCartQuantity(guest, large.id, 9);
    await put(guest, large, 1);
    expect(await linesOf(guest)).toMatchObject([{ unitCents: 1500, quantity: 10 }]);
    await setCartQuantity(guest, large.id, 1);
    expect(await linesOf(guest)).toEqual([{ unitCents: 800, quantity: 1, event: event.id, over: null }]);
  });

  it("fall back visibly when it is called off, until the shopper has changed the line", async () => {
    const { product, large } = await mugs();
    const event = await createRunningEvent(product);
    const guest = newGuest();
    await put(guest, large, 2);
    await cancelEvent({ shopId: product.shopId, eventId: event.id });
    expect(await linesOf(guest)).toMatchObject([{ unitCents: 1500, over: "CANCELLED" }]);
    await saveCheckoutAddress(guest, { email: "ada@example.com", address });
    expect(await linesOf(guest)).toMatchObject([{ over: "CANCELLED" }]);
    await setCartQuantity(guest, large.id, 3);
    expect(await linesOf(guest)).toEqual([{ unitCents: 1500, quantity: 3, event: null, over: null }]);
  });

  it("fall back visibly when the last piece goes between the look and the click", async () => {
    const { product, large } = await mugs();
    const event = await createRunningEvent(product, { quota: 1 });
    await db.event.updateOne({ where: { id: event.id }, inc: { quotaUsed: 1 } });
    const guest = newGuest();
    await put(guest, large, 1);
    expect(await linesOf(guest)).toEqual([{ unitCents: 1500, quantity: 1, event: null, over: "SOLD_OUT" }]);
  });

  it("report how many are left when others were faster", async () => {
    const { product, large } = await mugs();
    const event = await createRunningEvent(product, { quota: 3 });
    const guest = newGuest();
    await put(guest, large, 3);
    await db.event.updateOne({ where: { id: event.id }, inc: { quotaUsed: 2 } });
    expect((await getCartQuote(guest)).problems).toMatchObject([
      { code: "EVENT_LIMIT", available: 1, quantity: 3 },
    ]);
  });

  it("are marked from the address on when the event began after they were put there", async () => {
    const { product, large } = await mugs();
    const guest = newGuest();
    await put(guest, large, 1);
    const event = await createRunningEvent(product);
    await saveCheckoutAddress(guest, { email: "ada@example.com", address });
    expect(await linesOf(guest, event.endsAt)).toMatchObject([{ unitCents: 1500, over: "ENDED" }]);
  });

  it("cover one variant alone when the event does", async () => {
    const { product, small, large } = await mugs();
    const event = await createRunningEvent(product, { variantId: large.id });
    const guest = newGuest();
    await put(guest, small, 1);
    await put(guest, large, 1);
    expect(await linesOf(guest)).toMatchObject([
      { unitCents: 1000, event: null },
      { unitCents: 800, event: event.id },
    ]);
  });

  it("are added up at sign-in, one line per variant, as far as the quota goes", async () => {
    const { product, large } = await mugs();
    const guest = newGuest();
    const user = { kind: "user", userId: (await createUser()).id } as const;
    if (guest.kind !== "guest") throw new Error("no guest");
    await put(user, large, 2);
    const event = await createRunningEvent(product, { quota: 3, endsAt: new Date(Date.now() + HOUR) });
    await put(guest, large, 2);
    await mergeGuestCart(guest.tokenHash, user.userId);
    expect(await linesOf(user)).toEqual([{ unitCents: 800, quantity: 3, event: event.id, over: null }]);
    expect((await getCartQuote(user)).problems).toEqual([]);
  });
});
