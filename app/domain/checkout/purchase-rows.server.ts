import { newId, type Create, type Order, type Payment, type Purchase } from "~/db/index.server";

import { type CheckoutDraft } from "./draft";
import { orderNumber } from "./numbers.server";
import { type Quote, type QuoteShop } from "./quote";

/** What a cash purchase consists of, as it is first written; every amount is the quote's. */

export function newPurchase(
  quote: Pick<Quote, "amounts">,
  draft: Pick<CheckoutDraft, "email" | "address">,
  given: Pick<Purchase, "number" | "idempotencyKey" | "requestHash" | "cartId" | "userId"> & { at: Date },
): Create<Purchase> {
  const { at, ...rest } = given;
  return {
    ...rest,
    email: draft.email,
    shippingAddress: draft.address,
    amounts: quote.amounts,
    status: "CASH_ON_DELIVERY",
    expiresAt: null,
    createdAt: at,
  };
}

/**
 * The order of one shop.
 * @param position which one of the purchase, from 1 on
 */
export function newOrder(
  purchase: Pick<Purchase, "id" | "number" | "userId" | "email" | "shippingAddress">,
  shop: QuoteShop,
  position: number,
  at: Date,
) {
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
      eventId: line.event?.id ?? null,
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
  } satisfies Create<Order>;
}

export function newPayment(purchase: Pick<Purchase, "id" | "amounts">, at: Date) {
  return {
    purchaseId: purchase.id,
    attempt: 1,
    provider: "COD" as const,
    providerRef: null,
    captureRef: null,
    amountCents: purchase.amounts.totalCents,
    capturedCents: 0,
    status: "OPEN" as const,
    createdAt: at,
  } satisfies Create<Payment>;
}
