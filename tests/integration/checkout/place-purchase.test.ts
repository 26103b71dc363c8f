import { beforeEach, describe, expect, it } from "vitest";

import { db, type User } from "~/db/index.server";
import { addToCart } from "~/domain/cart/add-to-cart.server";
import { setCartQuantity } from "~/domain/cart/set-cart-quantity.server";
import { choosePayment } from "~/domain/checkout/choose-payment.server";
import {
  CartEmpty,
  CartHasProblems,
  CheckoutIncomplete,
  InvalidCheckoutForm,
  QuoteChanged,
  TooManyPurchases,
} from "~/domain/checkout/errors";
import { placePurchase, type PlacePurchaseFailpoint } from "~/domain/checkout/place-purchase.server";
import { saveCheckoutAddress } from "~/domain/checkout/save-checkout-address.server";
import { newToken } from "~/lib/signing.server";

import { shopperAtReview } from "../account/shoppers";
import { createUser } from "../identity/accounts";
import { expectBooksInOrder } from "../../support/books";
import { resetDatabase } from "../../support/database";
import {
  address,
  createProduct,
  createShop,
  guestAtReview,
  newGuest,
  reviewForm,
} from "../../support/fixtures";

beforeEach(resetDatabase);

async function twoShops() {
  const [pots, books] = [
    await createShop({ name: "Pots" }),
    await createShop({ name: "Books", feeBps: 500 }),
  ];
  const {
    variants: [mug],
  } = await createProduct(pots, { title: "Mug", variants: [{ priceCents: 1250, stock: 5 }] });
  const {
    variants: [novel],
  } = await createProduct(books, { title: "Novel", variants: [{ priceCents: 999, stock: 2 }] });
  if (!mug || !novel) throw new Error("no variants");
  return { pots, books, mug, novel };
}

describe("placing a purchase", () => {
  it("writes one order per shop, reserves the stock and empties the cart", async () => {
    const { pots, books, mug, novel } = await twoShops();
    const form = await guestAtReview([
      { variant: mug, quantity: 2 },
      { variant: novel, quantity: 1 },
    ]);

    const purchase = await placePurchase(form);

    expect(purchase).toMatchObject({
      status: "CASH_ON_DELIVERY",
      email: "ada@example.com",
      amounts: { totalCents: 2500 + 490 + 999 + 490 },
    });
    const orders = await db.order.findMany({ where: { purchaseId: purchase.id }, orderBy: { number: 1 } });
    expect(
      orders.map(({ shopId, status, amounts, feeCents }) => ({
        shopId,
        status,
        total: amounts.totalCents,
        feeCents,
      })),
    ).toEqual([
      { shopId: pots.id, status: "PROCESSING", total: 2990, feeCents: 250 },
      { shopId: books.id, status: "PROCESSING", total: 1489, feeCents: 50 },
    ]);
    expect(orders[0]?.lines[0]).toMatchObject({
      title: "Mug",
      unitCents: 1250,
      quantity: 2,
      totalCents: 2500,
      refundedQuantity: 0,
    });
    expect(await db.variant.findFirst({ where: { id: mug.id } })).toMatchObject({ stock: 3, reserved: 2 });
    expect(await db.payment.findMany({ where: { purchaseId: purchase.id } })).toMatchObject([
      { provider: "COD", amountCents: 4479, status: "OPEN" },
    ]);
    expect((await db.cart.findFirst({ where: { id: purchase.cartId } }))?.lines).toEqual([]);
    await expectBooksInOrder();
  });

  it("answers the same form with the same purchase, and a stolen key with nothing", async () => {
    const { mug } = await twoShops();
    const form = await guestAtReview([{ variant: mug, quantity: 1 }]);
    const first = await placePurchase(form);
    expect((await placePurchase(form)).id).toBe(first.id);
    await expect(placePurchase({ ...form, owner: newGuest() })).rejects.toThrow(InvalidCheckoutForm);
    expect(await db.purchase.count({ where: {} })).toBe(1);
  });

  it("places nothing when a price, the shipping or the cart has changed, and says what", async () => {
    const { pots, mug, novel } = await twoShops();
    const form = await guestAtReview([{ variant: mug, quantity: 1 }]);
    await db.variant.updateOne({ where: { id: mug.id }, set: { priceCents: 1400 } });
    await db.product.updateOne({ where: { id: mug.productId }, set: { fromCents: 1400, toCents: 1400 } });
    await db.shop.updateOne({
      where: { id: pots.id },
      set: { shipping: { flatCents: 590, freeFromCents: null } },
    });
    await addToCart(form.owner, { productId: novel.productId, variantId: novel.id, quantity: 1 });

    const refused = await placePurchase(form).catch((error: unknown) => error);

    expect(refused).toBeInstanceOf(QuoteChanged);
    expect((refused as QuoteChanged).changes).toEqual([
      { kind: "PRICE", title: "Mug", fromCents: 1250, toCents: 1400 },
      { kind: "ADDED", title: "Novel" },
      { kind: "SHIPPING", title: "Pots", fromCents: 490, toCents: 590 },
    ]);
    expect(await db.purchase.count({ where: {} })).toBe(0);
    expect(await db.variant.findFirst({ where: { id: mug.id } })).toMatchObject({ stock: 5, reserved: 0 });
    // The shopper looks again and agrees.
    expect((await placePurchase(await reviewForm(form.owner))).amounts.totalCents).toBe(
      1400 + 590 + 999 + 490,
    );
    await expectBooksInOrder();
  });

  it("lets guests buy only so often an hour with one e-mail address, whoever has entered it", async () => {
    const { mug, novel } = await twoShops();
    const at = (minutes: number) => ({
      now: () => new Date(Date.UTC(2026, 5, 1, 12, minutes)),
      mostPerEmail: 2,
    });
    const forms = [];
    for (let count = 0; count < 3; count += 1)
      forms.push(await guestAtReview([{ variant: mug, quantity: 1 }]));
    const [first, second, third] = forms;
    await placePurchase(first!, at(0));
    await placePurchase(second!, at(59));
    const refused = placePurchase(third!, at(59));
    await expect(refused).rejects.toThrow(TooManyPurchases);
    await expect(refused).rejects.toMatchObject({ retryAfterSeconds: 60 });
    expect(await db.variant.findFirst({ where: { id: mug.id } })).toMatchObject({ stock: 3, reserved: 2 });
    expect((await placePurchase(second!, at(59))).idempotencyKey, "the same form again").toBe(
      second!.idempotencyKey,
    );

    const { owner } = await guestAtReview([{ variant: novel, quantity: 1 }]);
    await saveCheckoutAddress(owner, { email: "grace@example.com", address });
    await choosePayment(owner, "COD");
    await placePurchase(await reviewForm(owner), at(59));
    // The first is an hour old now.
    await placePurchase(third!, at(60));
    await expectBooksInOrder();
  });

  it("counts a signed-in shopper too, but for the address that is known to be theirs", async () => {
    const { mug } = await twoShops();
    const most = { mostPerEmail: 1 };
    const ordering = async (user: User, email: string) => {
      const { owner } = await shopperAtReview(user, [{ variant: mug, quantity: 1 }]);
      await saveCheckoutAddress(owner, { email, address });
      await choosePayment(owner, "COD");
      return placePurchase(await reviewForm(owner), most);
    };
    const user = await createUser({ email: "grace@example.com" });
    for (let count = 0; count < 2; count += 1) await ordering(user, "grace@example.com");
    await ordering(user, "stranger@example.com");
    await expect(ordering(user, "stranger@example.com")).rejects.toThrow(TooManyPurchases);
    const unconfirmed = await createUser({ email: "newcomer@example.com", emailVerifiedAt: null });
    await ordering(unconfirmed, "newcomer@example.com");
    await expect(ordering(unconfirmed, "newcomer@example.com")).rejects.toThrow(TooManyPurchases);
    await expectBooksInOrder();
  });

  it("notices another address", async () => {
    const { mug } = await twoShops();
    const form = await guestAtReview([{ variant: mug, quantity: 1 }]);
    await saveCheckoutAddress(form.owner, {
      email: "ada@example.com",
      address: { ...address, line1: "1 Elsewhere" },
    });
    await choosePayment(form.owner, "COD");
    await expect(placePurchase(form)).rejects.toMatchObject({ changes: [{ kind: "DETAILS" }] });
  });

  it("refuses a forged or foreign digest", async () => {
    const { mug, novel } = await twoShops();
    const form = await guestAtReview([{ variant: mug, quantity: 1 }]);
    const other = await guestAtReview([{ variant: novel, quantity: 1 }]);
    const [, signature] = form.quoteDigest.split(".");
    const forged = `${Buffer.from(JSON.stringify({ lines: [], shops: [], total: 1, draft: "" })).toString("base64url")}.${signature}`;
    await expect(placePurchase({ ...form, quoteDigest: forged })).rejects.toThrow(InvalidCheckoutForm);
    await expect(placePurchase({ ...form, quoteDigest: other.quoteDigest })).rejects.toThrow(QuoteChanged);
    expect(await db.purchase.count({ where: {} })).toBe(0);
  });

  it("refuses what is no longer on sale, too scarce, or not ready", async () => {
    const { books, mug, novel } = await twoShops();
    await expect(
      placePurchase({ owner: newGuest(), idempotencyKey: newToken(), quoteDigest: "x" }),
    ).rejects.toThrow(CartEmpty);

    const form = await guestAtReview([
      { variant: mug, quantity: 3 },
      { variant: novel, quantity: 1 },
    ]);
    await db.variant.updateOne({ where: { id: mug.id }, set: { stock: 2 } });
    await expect(placePurchase(form)).rejects.toMatchObject({
      quote: { problems: [{ code: "NOT_ENOUGH_STOCK", available: 2 }] },
    });
    await db.variant.updateOne({ where: { id: mug.id }, set: { stock: 5 } });
    await db.product.updateOne({ where: { id: mug.productId }, set: { status: "ARCHIVED" } });
    await expect(placePurchase(form)).rejects.toThrow(CartHasProblems);

    await setCartQuantity(form.owner, mug.id, 0);
    await db.shop.updateOne({ where: { id: books.id }, set: { acceptsCash: false } });
    await expect(reviewForm(form.owner).then((input) => placePurchase(input))).rejects.toThrow(
      /Books does not take cash/,
    );
    await db.shop.updateOne({ where: { id: books.id }, set: { status: "SUSPENDED" } });
    await expect(placePurchase(form)).rejects.toThrow(CartHasProblems);
    expect(await db.purchase.count({ where: {} })).toBe(0);

    const owner = newGuest();
    await db.shop.updateOne({ where: { id: books.id }, set: { status: "ACTIVE", acceptsCash: true } });
    await addToCart(owner, { productId: novel.productId, variantId: novel.id, quantity: 1 });
    await expect(placePurchase({ owner, idempotencyKey: newToken(), quoteDigest: "x" })).rejects.toThrow(
      CheckoutIncomplete,
    );
  });

  it.each<PlacePurchaseFailpoint>(["purchase-inserted", "stock-reserved", "orders-created"])(
    "leaves no trace when it fails at %s, and can be tried again",
    async (point) => {
      const { mug } = await twoShops();
      const form = await guestAtReview([{ variant: mug, quantity: 2 }]);
      const failpoint = (name: string) => {
        if (name === point) throw new Error("power cut");
      };
      await expect(placePurchase(form, { failpoint })).rejects.toThrow("power cut");
      expect(await db.purchase.count({ where: {} })).toBe(0);
      expect(await db.order.count({ where: {} })).toBe(0);
      expect(await db.variant.findFirst({ where: { id: mug.id } })).toMatchObject({ stock: 5, reserved: 0 });
      await placePurchase(form);
      await expectBooksInOrder();
    },
  );
});
