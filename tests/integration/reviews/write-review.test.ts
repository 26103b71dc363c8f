import { beforeEach, describe, expect, it } from "vitest";

import { db, type Product, type Shop, type User, type Variant } from "~/db/index.server";
import { addToCart } from "~/domain/cart/add-to-cart.server";
import { choosePayment } from "~/domain/checkout/choose-payment.server";
import { placePurchase } from "~/domain/checkout/place-purchase.server";
import { saveCheckoutAddress } from "~/domain/checkout/save-checkout-address.server";
import { NotFound } from "~/domain/errors";
import { advanceOrderStatus } from "~/domain/orders/advance-order-status.server";
import { type OrderStatus } from "~/domain/orders/status";
import { AlreadyReviewed, NotReceived } from "~/domain/reviews/errors";
import { replyToReview } from "~/domain/reviews/reply-to-review.server";
import { writeReview } from "~/domain/reviews/write-review.server";

import { expectBooksInOrder } from "../../support/books";
import { resetDatabase } from "../../support/database";
import { address, createProduct, createShop, reviewForm } from "../../support/fixtures";

let shop: Shop;
let product: Product;
let variant: Variant;

beforeEach(async () => {
  await resetDatabase();
  shop = await createShop();
  const made = await createProduct(shop, { variants: [{ priceCents: 1000, stock: 50 }] });
  product = made.product;
  variant = made.variants[0] as Variant;
});

let count = 0;
const createUser = (): Promise<User> =>
  db.user.create({
    email: `shopper-${(count += 1)}@example.com`,
    name: "Ada",
    passwordHash: "x",
    addresses: [],
    role: "CUSTOMER",
  });

/** A shopper whose order of the product has come as far as `to`. */
async function buyer(to: OrderStatus, user?: User): Promise<User> {
  const who = user ?? (await createUser());
  const owner = { kind: "user", userId: who.id } as const;
  await addToCart(owner, { productId: product.id, variantId: variant.id, quantity: 1 });
  await saveCheckoutAddress(owner, { email: who.email, address });
  await choosePayment(owner, "COD");
  const purchase = await placePurchase(await reviewForm(owner));
  const order = await db.order.findFirst({ where: { purchaseId: purchase.id } });
  await advanceOrderStatus(
    { shopId: shop.id, orderNumber: order?.number ?? "", to, author: `shop:${shop.id}`, actor: "SELLER" },
    { terms: { holdDays: 0, cashRemittedOnDelivery: true } },
  );
  return who;
}

const review = (user: User, rating = 5, comment = "Lovely.") =>
  writeReview({ userId: user.id, productId: product.id, rating, comment });
const ratings = () =>
  db.product.findFirst({
    where: { id: product.id },
    select: ["ratingSum", "ratingCount", "rating", "starCounts"],
  });

describe("writeReview", () => {
  it("keeps the review, dated by the clock, and counts it", async () => {
    const user = await buyer("DELIVERED");
    const at = new Date("2026-03-04T05:06:07Z");
    const input = { userId: user.id, productId: product.id, rating: 4, comment: "  Good. " };
    const written = await writeReview(input, { now: () => at });
    const order = await db.order.findFirst({ where: { userId: user.id } });
    expect(written).toMatchObject({ comment: "Good.", rating: 4, orderId: order?.id, createdAt: at });
    expect(written).toMatchObject({ reply: null, hiddenAt: null });
    expect(await ratings()).toMatchObject({ ratingSum: 4, ratingCount: 1, rating: 4 });
  });

  it.each(["TRANSFERRED_TO_DELIVERY_PARTNER", "CANCELLED"] as const)(
    "refuses who has ordered but not received: %s",
    async (status) => {
      await expect(review(await buyer(status))).rejects.toThrow(NotReceived);
      expect(await ratings()).toMatchObject({ ratingSum: 0, ratingCount: 0 });
    },
  );

  it("refuses who received something else, and somebody else’s delivery", async () => {
    const user = await buyer("DELIVERED");
    const other = await createProduct(shop);
    const wrong = { userId: user.id, productId: other.product.id, rating: 5, comment: "?" };
    await expect(writeReview(wrong)).rejects.toThrow(NotReceived);
    await expect(review(await createUser())).rejects.toThrow(NotReceived);
    expect(await db.review.count()).toBe(0);
  });

  it("takes one review of each shopper, however often they have bought and sent it", async () => {
    const user = await buyer("DELIVERED");
    await buyer("DELIVERED", user);
    const results = await Promise.allSettled([1, 2, 3, 4, 5].map((stars) => review(user, stars)));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const result of results)
      if (result.status === "rejected") expect(result.reason).toBeInstanceOf(AlreadyReviewed);
    expect((await ratings())?.ratingCount).toBe(1);
    await expectBooksInOrder();
  });

  it("loses no rating when many write at once, and the mean is exact", async () => {
    const users = [];
    for (let index = 0; index < 7; index += 1) users.push(await buyer("DELIVERED"));
    const stars = [5, 4, 4, 3, 5, 1, 2];
    await Promise.all(users.map((user, index) => review(user, stars[index])));
    expect(await ratings()).toMatchObject({ ratingSum: 24, ratingCount: 7, rating: 24 / 7 });
    expect(await ratings()).toMatchObject({ starCounts: { one: 1, two: 1, three: 1, four: 2, five: 2 } });
    expect(await db.shop.findFirst({ where: { id: shop.id } })).toMatchObject({
      ...{ ratingSum: 24, ratingCount: 7 },
    });
    await expectBooksInOrder();
  });

  it.each([0, 6, 4.5, Number.NaN])("refuses %s as a rating", async (rating) => {
    await expect(review(await buyer("DELIVERED"), rating)).rejects.toThrow(RangeError);
  });
});

describe("replyToReview", () => {
  it("is for the shop whose product it is", async () => {
    const { id } = await review(await buyer("DELIVERED"), 2, "Meh.");
    const stranger = await createShop();
    const answer = (shopId: string, reply: string) => replyToReview({ shopId, reviewId: id, reply });
    await expect(answer(stranger.id, "Ha.")).rejects.toThrow(NotFound);
    expect((await db.review.findFirst({ where: { id } }))?.reply).toBeNull();
    expect(await answer(shop.id, " We are sorry. ")).toMatchObject({ reply: "We are sorry.", rating: 2 });
  });

  it("knows no review that is not there", async () => {
    const missing = replyToReview({ shopId: shop.id, reviewId: "0".repeat(24), reply: "Hello?" });
    await expect(missing).rejects.toThrow(NotFound);
  });
});
