import { includedTax, MAX_TOTAL_CENTS, shareOf } from "~/lib/money";

/** What the pricing needs to know of a line; read from the database, never from the request. */
export interface QuoteSource {
  variantId: string;
  productId: string;
  quantity: number;
  /** null when the goods are gone or not on sale */
  goods: {
    title: string;
    slug: string;
    sku: string;
    options: { name: string; value: string }[];
    image: { key: string; alt: string; width: number; height: number } | null;
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
  /** Pieces that can be sold now; a problem when fewer than the quantity. */
  available: number;
}

export interface QuoteShop extends QuoteShopTerms {
  lines: QuoteLine[];
  amounts: Amounts;
  feeCents: number;
}

export interface QuoteProblem {
  variantId: string;
  code: "UNAVAILABLE" | "NOT_ENOUGH_STOCK";
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
 * sale in too small a number stays in, so that the shopper sees what to change.
 */
export function priceCart(
  cartId: string | null,
  sources: readonly QuoteSource[],
  shops: readonly QuoteShopTerms[],
): Quote {
  const parts = new Map<string, { terms: QuoteShopTerms; lines: QuoteLine[] }>();
  const problems: QuoteProblem[] = [];
  for (const source of sources) {
    const { goods, variantId, quantity } = source;
    const terms = goods && shops.find((shop) => shop.id === goods.shopId);
    if (!goods || !terms) {
      problems.push({ variantId, code: "UNAVAILABLE", title: goods?.title ?? null, available: 0, quantity });
      continue;
    }
    if (goods.stock < quantity)
      problems.push({
        variantId,
        code: "NOT_ENOUGH_STOCK",
        title: goods.title,
        available: goods.stock,
        quantity,
      });
    const part = parts.get(terms.id) ?? { terms, lines: [] };
    part.lines.push(priceLine(source, goods));
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

function priceLine(source: QuoteSource, goods: NonNullable<QuoteSource["goods"]>): QuoteLine {
  const totalCents = goods.unitCents * source.quantity;
  return {
    variantId: source.variantId,
    productId: source.productId,
    title: goods.title,
    slug: goods.slug,
    sku: goods.sku,
    options: goods.options,
    image: goods.image,
    unitCents: goods.unitCents,
    quantity: source.quantity,
    discountCents: 0,
    taxRateBps: TAX_RATE_BPS,
    taxCents: includedTax(totalCents, TAX_RATE_BPS),
    totalCents,
    available: goods.stock,
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
