import { createHash } from "node:crypto";

import {
  db,
  isDuplicateKey,
  transaction,
  type Cart,
  type Purchase,
  type Transaction,
} from "~/db/index.server";
import { ownedBy } from "~/domain/cart/owned-by.server";
import { type CartOwner } from "~/domain/cart/owner";
import { DomainError } from "~/domain/errors";
import { announcePurchase } from "~/domain/notifications/announce-purchase.server";
import { EventNotAvailable, reserveQuota } from "~/domain/stock/event-quota.server";
import { OutOfStock, reserveStock } from "~/domain/stock/reserve-stock.server";
import { type StockLine } from "~/domain/stock/stock-line";

import { type CheckoutDraft } from "./draft";
import { CartEmpty, CartHasProblems, CheckoutIncomplete, InvalidCheckoutForm, QuoteChanged } from "./errors";
import { limitPurchases } from "./limit-purchases.server";
import { newPurchaseNumber } from "./numbers.server";
import { newOrder, newPayment, newPurchase } from "./purchase-rows.server";
import { type Quote, type QuoteLine } from "./quote";
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
  /** Has the mails written; history that is written afterwards tells nobody. */
  announce?: typeof announcePurchase;
  /** Purchases an hour with one e-mail address that is not known to be the shopper's; the environment's by default. */
  mostPerEmail?: number;
}

/**
 * Places a purchase: reserves stock and events' quotas, writes one order per shop and a payment, and takes the bought lines out
 * of the cart, all in one transaction (data model: "Placing a purchase"). Every amount comes from the
 * database; what the shopper saw is only compared with it. Safe to call again with the same key.
 * @throws CartEmpty, CartHasProblems, CheckoutIncomplete, QuoteChanged, InvalidCheckoutForm, TooManyPurchases
 */
export async function placePurchase(
  input: PlacePurchaseInput,
  deps: PlacePurchaseDependencies = {},
): Promise<Purchase> {
  const requestHash = hashRequest(input);
  try {
    return await transaction((tx) => place(tx, input, requestHash, deps));
  } catch (error) {
    const refused = error instanceof DomainError || error instanceof EventNotAvailable;
    if (refused || isDuplicateKey(error, "idempotencyKey")) {
      // The form may have been sent before, and its purchase is why the cart is empty or the goods are gone.
      const existing = await db.purchase.findFirst({ where: { idempotencyKey: input.idempotencyKey } });
      if (existing) return sameRequest(existing, requestHash);
    }
    // Someone was faster between the shopper's look and this transaction; say what is left now.
    if (error instanceof OutOfStock || error instanceof EventNotAvailable)
      throw await whatChanged(input, (deps.now ?? (() => new Date()))());
    throw error;
  }
}

async function place(
  tx: Transaction,
  input: PlacePurchaseInput,
  requestHash: string,
  {
    now = () => new Date(),
    failpoint = () => undefined,
    announce = announcePurchase,
    mostPerEmail,
  }: PlacePurchaseDependencies,
): Promise<Purchase> {
  const at = now();
  const cart = await tx.cart.findFirst({ where: ownedBy(input.owner, at) });
  if (!cart || cart.lines.length === 0) throw new CartEmpty();
  const quote = await quoteCart(tx, cart, at);
  const draft = readyToPlace(cart, quote, input.quoteDigest);
  const ownEmail = input.owner.kind === "user" ? await keepAccount(tx, input.owner.userId) : null;
  if (draft.email !== ownEmail) await limitPurchases(tx, draft.email, at, mostPerEmail);

  const purchase = await tx.purchase.create(
    newPurchase(quote, draft, {
      number: newPurchaseNumber(),
      idempotencyKey: input.idempotencyKey,
      requestHash,
      cartId: cart.id,
      userId: input.owner.kind === "user" ? input.owner.userId : null,
      at,
    }),
  );
  await failpoint("purchase-inserted");
  const lines = quote.shops.flatMap((shop) => shop.lines.map(stockLine));
  await reserveStock(tx, lines, { ref: purchase.number, at });
  await reserveQuota(tx, lines, at);
  await failpoint("stock-reserved");
  const orders = await tx.order.createMany(
    quote.shops.map((shop, index) => newOrder(purchase, shop, index + 1, at)),
  );
  await announce(tx, purchase, orders);
  await tx.payment.create(newPayment(purchase, at));
  await failpoint("orders-created");
  await tx.cart.updateOne({
    where: { id: cart.id, ...ownedBy(input.owner, at) },
    set: { lines: [], couponNames: [], checkout: null },
  });
  return purchase;
}

/**
 * Writes the shopper's row, so that placing and the account's deletion can't both succeed.
 * @returns the address that is known to be the shopper's
 */
async function keepAccount(tx: Transaction, userId: string): Promise<string | null> {
  const user = await tx.user.updateOne({ where: { id: userId, disabledAt: null } });
  if (!user) throw new InvalidCheckoutForm();
  return user.emailVerifiedAt && user.email;
}

function stockLine({ variantId, productId, event, quantity }: QuoteLine): StockLine {
  return { variantId, productId, eventId: event?.id ?? null, quantity };
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

function hashRequest({ owner, idempotencyKey, quoteDigest }: PlacePurchaseInput): string {
  const who = owner.kind === "guest" ? `guest:${owner.tokenHash}` : `user:${owner.userId}`;
  return createHash("sha256").update(`${who}\n${idempotencyKey}\n${quoteDigest}`).digest("hex");
}

/** A key answers only the request it was made for; with another cart, user or quote it is a forgery. */
function sameRequest(existing: Purchase, requestHash: string): Purchase {
  if (existing.requestHash !== requestHash) throw new InvalidCheckoutForm();
  return existing;
}

/** What stands in the way of a purchase that came second: goods that are gone, or another price. */
async function whatChanged({ owner, quoteDigest }: PlacePurchaseInput, now: Date): Promise<Error> {
  const cart = await db.cart.findFirst({ where: ownedBy(owner, now) });
  const quote = await quoteCart(db, cart, now);
  const changes = cart?.checkout ? changesSince(quoteDigest, quote, cart.checkout) : null;
  return quote.problems.length === 0 && changes?.length
    ? new QuoteChanged(changes)
    : new CartHasProblems(quote);
}
