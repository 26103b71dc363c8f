import { assignEvents, type EventForPricing, type EventOfLine } from "~/domain/events/price-at-event";
import { includedTax, MAX_TOTAL_CENTS, shareOf } from "~/lib/money";

/** What the pricing needs to know of a line; read from the database, never from the request. */
export interface QuoteSource {
  variantId: string;
  productId: string;
  /** the event at whose price the goods were taken, as the cart remembers it */
  eventId: string | null;
  quantity: number;
  /** null when the goods are gone or not on sale */
  goods: {
    title: string;
    slug: string;
    sku: string;
    options: { name: string; value: string }[];
    image: { key: string; alt: string; width: number; height: number } | null;
    /** the ordinary price */
    unitCents: number;
    stock: number;
    shopId: string;
  } | null;
}

export interface QuoteShopTerms {
  id: string;
  slug: string;
  name: string;
  shipping: { flatCents: number; freeFromCents: number | null };
  acceptsCash: boolean;
  feeBps: number;
}

export interface Amounts {
  goodsCents: number;
  discountCents: number;
  shippingCents: number;
  taxIncludedCents: number;
  totalCents: number;
}

export interface QuoteLine {
  variantId: string;
  productId: string;
  title: string;
  slug: string;
  sku: string;
  options: { name: string; value: string }[];
  image: { key: string; alt: string; width: number; height: number } | null;
  unitCents: number;
  quantity: number;
  discountCents: number;
  taxRateBps: number;
  taxCents: number;
  totalCents: number;
  /** Pieces that can be sold now at this price; a problem when fewer than the quantity. */
  available: number;
  /** Whether it is the event that has no more of them: the shop has, at the ordinary price. */
  limitedByEvent: boolean;
  /** The event whose price this is; null for the ordinary price. */
  event: { id: string; slug: string; name: string } | null;
  ordinaryCents: number;
  /** Why the price is not that of the event the goods were taken at: which event, and what has become of it. */
  eventOver: EventOfLine["over"];
}

export interface QuoteShop extends QuoteShopTerms {
  lines: QuoteLine[];
  amounts: Amounts;
  feeCents: number;
}

export interface QuoteProblem {
  variantId: string;
  /** EVENT_LIMIT: the shop has enough, but the event has fewer left at its price. */
  code: "UNAVAILABLE" | "NOT_ENOUGH_STOCK" | "EVENT_LIMIT";
  title: string | null;
  available: number;
  quantity: number;
}

/** A cart, priced: one part per shop, as it would become one order per shop. */
export interface Quote {
  cartId: string | null;
  shops: QuoteShop[];
  amounts: Amounts;
  itemCount: number;
  problems: QuoteProblem[];
  /** True when the sum is too large for one purchase. */
  tooLarge: boolean;
}

/** Prices include tax; until shops set rates of their own it is none. */
const TAX_RATE_BPS = 0;

/**
 * Prices a cart. Pure: the same sources give the same quote. Lines keep the cart's order, shops the order of
 * their first line. Goods that are not on sale are left out of the sums and listed as problems; what is on
 * sale in too small a number stays in, so that the shopper sees what to change. Events hold as {@link assignEvents}
 * says.
 */
export function priceCart(
  cartId: string | null,
  sources: readonly QuoteSource[],
  shops: readonly QuoteShopTerms[],
  events: readonly EventForPricing[] = [],
): Quote {
  const parts = new Map<string, { terms: QuoteShopTerms; lines: QuoteLine[] }>();
  const problems: QuoteProblem[] = [];
  const onSale = (goods: QuoteSource["goods"]) => goods && shops.find((shop) => shop.id === goods.shopId);
  // What cannot be bought takes nothing of an event's quota.
  const priceable = sources.filter(({ goods }) => onSale(goods));
  const assigned = assignEvents(
    priceable.map((source) => ({ ...source, ordinaryCents: source.goods?.unitCents ?? 0 })),
    events,
  );
  const eventOf = new Map(priceable.map((source, index) => [source, assigned[index]]));
  for (const source of sources) {
    const { goods, variantId, quantity } = source;
    const terms = onSale(goods);
    if (!goods || !terms) {
      problems.push({ variantId, code: "UNAVAILABLE", title: goods?.title ?? null, available: 0, quantity });
      continue;
    }
    const line = priceLine(source, goods, eventOf.get(source));
    if (line.available < quantity)
      problems.push({
        variantId,
        code: line.limitedByEvent ? "EVENT_LIMIT" : "NOT_ENOUGH_STOCK",
        title: goods.title,
        available: line.available,
        quantity,
      });
    const part = parts.get(terms.id) ?? { terms, lines: [] };
    part.lines.push(line);
    parts.set(terms.id, part);
  }
  const priced = [...parts.values()].map(({ terms, lines }) => priceShop(terms, lines));
  const amounts = sumAmounts(priced.map((shop) => shop.amounts));
  return {
    cartId,
    shops: priced,
    amounts,
    itemCount: priced.flatMap((shop) => shop.lines).reduce((sum, line) => sum + line.quantity, 0),
    problems,
    tooLarge: amounts.totalCents > MAX_TOTAL_CENTS,
  };
}

function priceLine(
  source: QuoteSource,
  goods: NonNullable<QuoteSource["goods"]>,
  { event, left, over }: EventOfLine = { event: null, left: 0, over: null },
): QuoteLine {
  const unitCents = event?.priceCents ?? goods.unitCents;
  const totalCents = unitCents * source.quantity;
  return {
    variantId: source.variantId,
    productId: source.productId,
    title: goods.title,
    slug: goods.slug,
    sku: goods.sku,
    options: goods.options,
    image: goods.image,
    unitCents,
    quantity: source.quantity,
    discountCents: 0,
    taxRateBps: TAX_RATE_BPS,
    taxCents: includedTax(totalCents, TAX_RATE_BPS),
    totalCents,
    available: event ? Math.min(goods.stock, left) : goods.stock,
    limitedByEvent: event !== null && left < goods.stock,
    event: event && { id: event.id, slug: event.slug, name: event.name },
    ordinaryCents: goods.unitCents,
    eventOver: over,
  };
}

function priceShop(terms: QuoteShopTerms, lines: QuoteLine[]): QuoteShop {
  const goodsCents = lines.reduce((sum, line) => sum + line.unitCents * line.quantity, 0);
  const discountCents = lines.reduce((sum, line) => sum + line.discountCents, 0);
  const { flatCents, freeFromCents } = terms.shipping;
  const free = freeFromCents !== null && goodsCents - discountCents >= freeFromCents;
  const shippingCents = free ? 0 : flatCents;
  return {
    ...terms,
    lines,
    amounts: {
      goodsCents,
      discountCents,
      shippingCents,
      taxIncludedCents: lines.reduce((sum, line) => sum + line.taxCents, 0),
      totalCents: goodsCents - discountCents + shippingCents,
    },
    feeCents: shareOf(goodsCents - discountCents, terms.feeBps),
  };
}

function sumAmounts(all: readonly Amounts[]): Amounts {
  const sum: Amounts = {
    goodsCents: 0,
    discountCents: 0,
    shippingCents: 0,
    taxIncludedCents: 0,
    totalCents: 0,
  };
  for (const amounts of all)
    for (const key of Object.keys(sum) as (keyof Amounts)[]) sum[key] += amounts[key];
  return sum;
}
