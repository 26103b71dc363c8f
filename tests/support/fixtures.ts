import { randomUUID } from "node:crypto";

import { db, type Event, type Product, type Shop, type Variant } from "~/db/index.server";
import { addToCart } from "~/domain/cart/add-to-cart.server";
import { type CartOwner } from "~/domain/cart/owner";
import { choosePayment } from "~/domain/checkout/choose-payment.server";
import { type PlacePurchaseInput } from "~/domain/checkout/place-purchase.server";
import { getCheckout } from "~/domain/checkout/queries.server";
import { signQuote } from "~/domain/checkout/quote-token.server";
import { saveCheckoutAddress } from "~/domain/checkout/save-checkout-address.server";
import { createEvent, type CreateEventInput } from "~/domain/events/create-event.server";
import { unrated } from "~/domain/reviews/rating";
import { hashToken, newToken } from "~/lib/signing.server";

/** Rows for tests, as the product itself would have written them. */

export const address = {
  name: "Ada Lovelace",
  line1: "12 St James’s Square",
  line2: null,
  city: "London",
  region: null,
  postalCode: "SW1Y 4JH",
  country: "GB",
  phone: null,
};

export async function createShop(given: Partial<Shop> = {}): Promise<Shop> {
  const name = given.name ?? `Shop ${randomUUID().slice(0, 8)}`;
  return db.shop.create({
    slug: randomUUID(),
    name,
    email: `${randomUUID()}@example.com`,
    passwordHash: "not a hash",
    tagline: "",
    description: "",
    address,
    shipping: { flatCents: 490, freeFromCents: null },
    acceptsCash: true,
    status: "ACTIVE",
    ratingSum: 0,
    ratingCount: 0,
    ...given,
  });
}

export async function createProduct(
  shop: Shop,
  given: Partial<Pick<Product, "title" | "status" | "options">> & {
    variants?: { priceCents: number; stock: number; optionValues?: string[] }[];
  } = {},
): Promise<{ product: Product; variants: Variant[] }> {
  const wanted = given.variants ?? [{ priceCents: 1000, stock: 10 }];
  const category = await db.category.upsert({
    where: { slug: "things" },
    create: { slug: "things", name: "Things", tagline: "", parentId: null, position: 1 },
    update: { set: { position: 1 } },
  });
  const title = given.title ?? `Thing ${randomUUID().slice(0, 8)}`;
  const product = await db.product.create({
    shopId: shop.id,
    categoryId: category.id,
    slug: randomUUID(),
    title,
    description: title,
    tags: [],
    options: given.options ?? [],
    images: [],
    status: given.status ?? "PUBLISHED",
    fromCents: Math.min(...wanted.map((variant) => variant.priceCents)),
    toCents: Math.max(...wanted.map((variant) => variant.priceCents)),
    inStock: wanted.some((variant) => variant.stock > 0),
    ...unrated,
    soldCount: 0,
    searchTerms: [],
  });
  const variants = await db.variant.createMany(
    wanted.map((variant, position) => ({
      productId: product.id,
      shopId: shop.id,
      sku: `SKU-${position}`,
      optionValues: variant.optionValues ?? [],
      priceCents: variant.priceCents,
      stock: variant.stock,
      reserved: 0,
      soldCount: 0,
      position,
    })),
  );
  await db.stockMovement.createMany(
    variants.map((variant) => ({
      variantId: variant.id,
      delta: variant.stock,
      reason: "INITIAL" as const,
      ref: "test",
      by: "test",
    })),
  );
  return { product, variants };
}

export const HOUR = 3_600_000;

/** An event that began an hour ago and ends in an hour, for 800 cents a piece. */
export async function createRunningEvent(
  product: Pick<Product, "id" | "shopId">,
  given: Partial<Omit<CreateEventInput, "shopId" | "productId">> = {},
): Promise<Event> {
  return createEvent({
    shopId: product.shopId,
    productId: product.id,
    name: `Event ${randomUUID().slice(0, 8)}`,
    description: "",
    priceCents: 800,
    quota: 5,
    startsAt: new Date(Date.now() - HOUR),
    endsAt: new Date(Date.now() + HOUR),
    ...given,
  });
}

export function newGuest(): CartOwner {
  return { kind: "guest", tokenHash: hashToken(newToken()) };
}

/** A guest whose cart holds these variants and who has walked up to the review page. */
export async function guestAtReview(
  goods: readonly { variant: Variant; quantity: number }[],
): Promise<PlacePurchaseInput> {
  const owner = newGuest();
  for (const { variant, quantity } of goods)
    await addToCart(owner, { productId: variant.productId, variantId: variant.id, quantity });
  await saveCheckoutAddress(owner, { email: "ada@example.com", address });
  await choosePayment(owner, "COD");
  return reviewForm(owner);
}

/** The hidden fields of a freshly rendered review page. */
export async function reviewForm(owner: CartOwner): Promise<PlacePurchaseInput> {
  const { quote, draft } = await getCheckout(owner);
  if (!draft) throw new Error("The test has not entered an address.");
  return { owner, idempotencyKey: newToken(), quoteDigest: signQuote(quote, draft) };
}
