import { type Create, type Order, type Payment, type Purchase, type StockMovement } from "~/db/index.server";
import { newOrder, newPayment, newPurchase } from "~/domain/checkout/purchase-rows.server";
import { priceCart, type QuoteShopTerms, type QuoteSource } from "~/domain/checkout/quote";
import { type SettlementTerms } from "~/domain/ledger/settle-order.server";
import { planTransition, recorded } from "~/domain/orders/status";

import { type Content } from "../content";
import { timeline, type Ending, type PlannedStep } from "../history/timeline";
import { type Counters } from "./counters";
import { type DeliveredOrder, movedOn } from "./journal";

export interface BulkLine {
  goods: NonNullable<QuoteSource["goods"]>;
  productId: string;
  variantId: string;
  quantity: number;
}

export interface Circumstances {
  at: Date;
  now: Date;
  buyer: Content["users"][number];
  lines: readonly BulkLine[];
  shops: readonly QuoteShopTerms[];
  terms: SettlementTerms;
  nextId: (at: Date) => string;
  random: () => number;
}

type Known<T> = Create<T> & { id: string };

export interface PurchaseRows {
  purchase: Known<Purchase>;
  payment: Create<Payment>;
  orders: (Known<Order> & ReturnType<typeof newOrder>)[];
  movements: Create<StockMovement>[];
  delivered: DeliveredOrder[];
}

/**
 * The rows of a cash purchase and of everything that has happened to its orders since, priced and moved by the
 * functions that real ones go through.
 */
export function purchaseRows(circumstances: Circumstances, counters: Counters): PurchaseRows {
  const { at, lines, shops, nextId, random, buyer } = circumstances;
  const address = buyer.addresses[0]?.address;
  if (!address) throw new Error(`${buyer.email} has no address.`);
  const shippingAddress = {
    ...address,
    line2: address.line2 ?? null,
    region: address.region ?? null,
    phone: null,
  };
  const quote = priceCart(
    null,
    lines.map((line) => ({ ...line, eventId: null })),
    shops,
  );
  const id = nextId(at);
  const purchase = {
    ...newPurchase(
      quote,
      { email: buyer.email, address: shippingAddress },
      {
        number: numberFrom(random),
        idempotencyKey: `bulk:${id}`,
        requestHash: "",
        cartId: nextId(at),
        userId: buyer.id,
        at,
      },
    ),
    ...{ id, shippingAddress, amounts: quote.amounts, userId: buyer.id },
  };
  const orders = quote.shops.map((shop, index) => {
    const placed = { ...newOrder(purchase, shop, index + 1, at), id: nextId(at) };
    const steps = timeline({
      ...circumstances,
      placedAt: at,
      ending: pickEnding(random),
      country: address.country,
    });
    return { placed, order: afterSteps(placed, steps, circumstances), steps };
  });
  const taken = lines.map(({ variantId, quantity }): Create<StockMovement> => ({
    ...{ variantId, delta: -quantity, reason: "PLACED" },
    ...{ ref: purchase.number, by: "system", createdAt: at },
  }));
  const brought = orders.flatMap(({ order, steps }) => returned(order, steps, counters));
  const delivered = orders.flatMap(({ order }) =>
    order.deliveredAt ? [{ order, feeCents: order.feeCents, at: order.deliveredAt }] : [],
  );
  const captured = delivered.reduce((sum, { order }) => sum + order.amounts.totalCents, 0);
  const over = orders.every(({ order }) => ENDED.has(order.status));
  const status = !over ? "OPEN" : captured > 0 ? "CAPTURED" : "CANCELLED";
  return {
    purchase: status === "CANCELLED" ? { ...purchase, status } : purchase,
    payment: { ...newPayment(purchase, at), capturedCents: captured, status },
    orders: orders.map(({ order }) => order),
    movements: [...taken, ...brought],
    delivered,
  };
}

const ENDED: ReadonlySet<string> = new Set(["DELIVERED", "DELIVERY_FAILED", "CANCELLED"]);

/** The order after its steps, as `advanceOrderStatus` leaves it. */
function afterSteps(
  placed: ReturnType<typeof newOrder>,
  steps: readonly PlannedStep[],
  { terms }: Circumstances,
): Known<Order> & ReturnType<typeof newOrder> & { deliveredAt: Date | null } {
  let status: Order["status"] = placed.status;
  const history: Order["history"] = [...placed.history];
  for (const { to, at, note } of steps) {
    const taken = planTransition(status, to, "SELLER");
    history.push(...recorded(taken, { at, by: `shop:${placed.shopId}`, note }));
    status = to;
  }
  const last = steps.at(-1);
  const parcel = steps.find(({ carrier }) => carrier !== null);
  const deliveredAt = last?.to === "DELIVERED" ? last.at : null;
  const closed = status === "CANCELLED" || status === "DELIVERY_FAILED";
  const { remitted, released } = movedOn(terms);
  return {
    ...placed,
    ...({ status, history } as Pick<Order, "status" | "history"> & Pick<typeof placed, "status" | "history">),
    payment: {
      provider: "COD",
      status: deliveredAt ? "PAID" : closed ? "CLOSED" : "UNPAID",
    } as typeof placed.payment,
    carrier: parcel?.carrier ?? null,
    trackingNumber: parcel?.trackingNumber ?? null,
    paidAt: deliveredAt,
    deliveredAt,
    settledAt: deliveredAt,
    remittedAt: remitted ? deliveredAt : null,
    releasedAt: released ? deliveredAt : null,
    updatedAt: last?.at ?? placed.createdAt,
  };
}

/** Counts what an order holds or has sold, and the way back of what it does not. */
function returned(
  order: Known<Order>,
  steps: readonly PlannedStep[],
  counters: Counters,
): Create<StockMovement>[] {
  const { status } = order;
  const last = steps.at(-1);
  if (last && (status === "CANCELLED" || status === "DELIVERY_FAILED"))
    return order.lines.map(({ variantId, quantity }) => ({
      ...{ variantId, delta: quantity, reason: status === "CANCELLED" ? "RELEASED" : "RESTOCKED" },
      ...{ ref: order.number, by: `shop:${order.shopId}`, createdAt: last.at },
    }));
  for (const { variantId, quantity } of order.lines)
    counters.count(variantId, status === "PROCESSING" ? { reserved: quantity } : { sold: quantity });
  return [];
}

function pickEnding(random: () => number): Ending {
  const chance = random();
  return chance < 0.04 ? "CANCELLED" : chance < 0.07 ? "DELIVERY_FAILED" : "DELIVERED";
}

const DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A number as `newPurchaseNumber` makes them, from the seed's chance. */
function numberFrom(random: () => number): string {
  const digits = Array.from({ length: 10 }, () => DIGITS[Math.floor(random() * DIGITS.length)]).join("");
  return `BZ-${digits.slice(0, 5)}-${digits.slice(5)}`;
}
