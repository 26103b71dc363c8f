import { createHash } from "node:crypto";

import {
  db,
  isDuplicateKey,
  newId,
  transaction,
  type Cart,
  type Purchase,
  type Transaction,
} from "~/db/index.server";
import { ownedBy } from "~/domain/cart/owned-by.server";
import { type CartOwner } from "~/domain/cart/owner";
import { OutOfStock, reserveStock } from "~/domain/stock/reserve-stock.server";

import { type CheckoutDraft } from "./draft";
import { CartEmpty, CartHasProblems, CheckoutIncomplete, InvalidCheckoutForm, QuoteChanged } from "./errors";
import { newPurchaseNumber, orderNumber } from "./numbers.server";
import { type Quote, type QuoteShop } from "./quote";
import { quoteCart } from "./quote-cart.server";
import { changesSince } from "./quote-token.server";

export interface PlacePurchaseInput {
  owner: CartOwner;
  /** Rendered into the form once; the same key never places twice. */
  idempotencyKey: string;
  /** The signed digest of what the shopper saw ({@link signQuote}). */
  quoteDigest: string;
}

/** Moments at which a test lets the process fail. */
export type PlacePurchaseFailpoint = "purchase-inserted" | "stock-reserved" | "orders-created";

export interface PlacePurchaseDependencies {
  now?: () => Date;
  failpoint?: (name: PlacePurchaseFailpoint) => void | Promise<void>;
}

/**
 * Places a purchase: reserves stock, writes one order per shop and a payment, and takes the bought lines out
 * of the cart, all in one transaction (data model: "Placing a purchase"). Every amount comes from the
 * database; what the shopper saw is only compared with it. Safe to call again with the same key.
 * @throws CartEmpty, CartHasProblems, CheckoutIncomplete, QuoteChanged, InvalidCheckoutForm
 */
export async function placePurchase(
  input: PlacePurchaseInput,
  deps: PlacePurchaseDependencies = {},
): Promise<Purchase> {
  const requestHash = hashRequest(input);
  try {
    return await transaction((tx) => place(tx, input, requestHash, deps));
  } catch (error) {
    // The same form was sent twice at once and the other one has won: its purchase is the answer.
    if (isDuplicateKey(error, "idempotencyKey")) {
      const existing = await db.purchase.findFirst({ where: { idempotencyKey: input.idempotencyKey } });
      if (existing) return sameRequest(existing, requestHash);
    }
    // Someone was faster between the shopper's look and this transaction; say what is left now.
    if (error instanceof OutOfStock) throw new CartHasProblems(await currentQuote(input.owner));
    throw error;
  }
}

async function place(
  tx: Transaction,
  input: PlacePurchaseInput,
  requestHash: string,
  { now = () => new Date(), failpoint = () => undefined }: PlacePurchaseDependencies,
): Promise<Purchase> {
  const existing = await tx.purchase.findFirst({ where: { idempotencyKey: input.idempotencyKey } });
  if (existing) return sameRequest(existing, requestHash);

  const cart = await tx.cart.findFirst({ where: ownedBy(input.owner) });
  if (!cart || cart.lines.length === 0) throw new CartEmpty();
  const quote = await quoteCart(tx, cart);
  const draft = readyToPlace(cart, quote, input.quoteDigest);

  const at = now();
  const purchase = await tx.purchase.create({
    number: newPurchaseNumber(),
    idempotencyKey: input.idempotencyKey,
    requestHash,
    cartId: cart.id,
    userId: input.owner.kind === "user" ? input.owner.userId : null,
    email: draft.email,
    shippingAddress: draft.address,
    amounts: quote.amounts,
    status: "CASH_ON_DELIVERY",
    expiresAt: null,
    createdAt: at,
  });
  await failpoint("purchase-inserted");
  await reserveStock(
    tx,
    quote.shops.flatMap((shop) => shop.lines),
    purchase.number,
  );
  await failpoint("stock-reserved");
  await tx.order.createMany(quote.shops.map((shop, index) => newOrder(purchase, shop, index + 1, at)));
  await tx.payment.create({
    purchaseId: purchase.id,
    attempt: 1,
    provider: "COD",
    providerRef: null,
    captureRef: null,
    amountCents: quote.amounts.totalCents,
    capturedCents: 0,
    status: "OPEN",
  });
  await failpoint("orders-created");
  await tx.cart.updateOne({
    where: { id: cart.id, ...ownedBy(input.owner) },
    set: { lines: [], couponNames: [], checkout: null },
  });
  return purchase;
}

/** The checks between a cart and a purchase, in the order a shopper can mend them. */
function readyToPlace(cart: Cart, quote: Quote, digest: string): CheckoutDraft {
  if (quote.problems.length > 0 || quote.tooLarge) throw new CartHasProblems(quote);
  const draft = cart.checkout;
  if (!draft) throw new CheckoutIncomplete("ADDRESS", "Please say where the goods should go.");
  if (draft.provider !== "COD") throw new CheckoutIncomplete("PAYMENT", "Please choose how to pay.");
  const refusing = quote.shops.filter((shop) => !shop.acceptsCash);
  if (refusing.length > 0)
    throw new CheckoutIncomplete(
      "PAYMENT",
      `${refusing.map((shop) => shop.name).join(" and ")} does not take cash on delivery.`,
    );
  const changes = changesSince(digest, quote, draft);
  if (changes === null) throw new InvalidCheckoutForm();
  if (changes.length > 0) throw new QuoteChanged(changes);
  return draft;
}

function newOrder(purchase: Purchase, shop: QuoteShop, position: number, at: Date) {
  return {
    id: newId(),
    number: orderNumber(purchase.number, position),
    purchaseId: purchase.id,
    shopId: shop.id,
    userId: purchase.userId,
    email: purchase.email,
    lines: shop.lines.map((line) => ({
      productId: line.productId,
      variantId: line.variantId,
      eventId: null,
      title: line.title,
      sku: line.sku,
      options: line.options,
      image: line.image,
      unitCents: line.unitCents,
      quantity: line.quantity,
      discountCents: line.discountCents,
      taxRateBps: line.taxRateBps,
      taxCents: line.taxCents,
      totalCents: line.totalCents,
      refundedQuantity: 0,
    })),
    shippingAddress: purchase.shippingAddress,
    amounts: shop.amounts,
    feeBps: shop.feeBps,
    feeCents: shop.feeCents,
    couponName: null,
    // Cash needs no confirmation: the order goes to the shop at once.
    status: "PROCESSING" as const,
    history: [{ status: "PROCESSING" as const, at, by: "system", note: null }],
    refundedCents: 0,
    refundedShippingCents: 0,
    payment: { provider: "COD" as const, status: "UNPAID" as const },
    createdAt: at,
  };
}

function hashRequest({ owner, idempotencyKey, quoteDigest }: PlacePurchaseInput): string {
  const who = owner.kind === "guest" ? `guest:${owner.tokenHash}` : `user:${owner.userId}`;
  return createHash("sha256").update(`${who}\n${idempotencyKey}\n${quoteDigest}`).digest("hex");
}

/** A key answers only the request it was made for; with another cart, user or quote it is a forgery. */
function sameRequest(existing: Purchase, requestHash: string): Purchase {
  if (existing.requestHash !== requestHash) throw new InvalidCheckoutForm();
  return existing;
}

async function currentQuote(owner: CartOwner): Promise<Quote> {
  return quoteCart(db, await db.cart.findFirst({ where: ownedBy(owner) }));
}
