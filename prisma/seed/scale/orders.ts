import { type QuoteShopTerms } from "~/domain/checkout/quote";
import { type SettlementTerms } from "~/domain/ledger/settle-order.server";

import { events } from "../catalog/events";
import { type Content } from "../content";
import { type ProductRows } from "../products";
import { createRandom } from "../random";
import { type Counters } from "./counters";
import { idsFrom } from "./ids";
import { Journal, type DeliveredOrder } from "./journal";
import { purchaseRows, type BulkLine } from "./purchases";
import { ReviewsOfBulk } from "./reviews";
import { type BulkWriter } from "./writer";

interface OrderOptions {
  content: Content;
  goods: Iterable<ProductRows>;
  buyers: Content["users"];
  /** How many at least; the last purchase may bring a few more. */
  orders: number;
  now: Date;
  seed: number;
  terms: SettlementTerms;
  feeBps: number;
  writer: BulkWriter;
  counters: Counters;
  log?: ((line: string) => void) | undefined;
}

const DAY = 86_400_000;
const YEAR = 365;

type Goods = Omit<BulkLine, "quantity">;

/** Writes a year of purchases in the order of time, then, in the order of their delivery, what the journal says. */
export async function writeOrders(options: OrderOptions): Promise<void> {
  const { content, buyers, orders, now, seed, writer, counters, terms, log } = options;
  const random = createRandom(seed ^ 0x62756c6b);
  const cash = new Set(content.shops.filter(({ acceptsCash }) => acceptsCash).map(({ id }) => id));
  const goods = offered(options.goods).filter(({ goods: { shopId } }) => cash.has(shopId));
  const byShop = new Map<string, Goods[]>();
  for (const { id } of content.shops)
    byShop.set(
      id,
      goods.filter((one) => one.goods.shopId === id),
    );
  const shops = content.shops.map((shop): QuoteShopTerms => ({
    ...{ id: shop.id, slug: shop.slug, name: shop.name, acceptsCash: shop.acceptsCash },
    shipping: { flatCents: shop.shipping.flatCents, freeFromCents: shop.shipping.freeFromCents ?? null },
    feeBps: shop.feeBps ?? options.feeBps,
  }));
  const nextId = idsFrom(seed, "bulk");
  // Few orders lie close together, so that some of them are still under way.
  const days = Math.min(YEAR, orders / 10);
  const reviews = new ReviewsOfBulk({ content, seed, now, counters, nextId });
  const delivered: DeliveredOrder[] = [];
  for (let made = 0; made < orders;) {
    // The shops are doing better every week.
    const at = new Date(now.getTime() - days * DAY * (1 - made / orders) ** 0.8 - 60_000);
    const buyer = pick(buyers, random);
    const lines = pickLines(goods, byShop, random);
    const rows = purchaseRows({ at, now, buyer, lines, shops, terms, nextId, random }, counters);
    await writer.add("Purchase", [rows.purchase]);
    await writer.add("Payment", [rows.payment]);
    await writer.add("Order", rows.orders);
    await writer.add("StockMovement", rows.movements);
    await writer.add("Review", reviews.of(rows.orders));
    delivered.push(...rows.delivered.map(slim));
    if (Math.floor(made / 10_000) < Math.floor((made + rows.orders.length) / 10_000))
      log?.(`${made + rows.orders.length} orders …`);
    made += rows.orders.length;
  }
  delivered.sort((a, b) => a.at.getTime() - b.at.getTime());
  const journal = new Journal(seed, terms);
  for (const order of delivered) {
    const { entries, closed } = journal.settle(order);
    await writer.add("JournalEntry", entries);
    await writer.add("AccountBalance", closed);
  }
  await writer.add("AccountBalance", journal.balances());
}

/** What the journal needs of an order; the rest may be forgotten. */
function slim({
  order: { id, number, shopId, amounts, refundedCents },
  feeCents,
  at,
}: DeliveredOrder): DeliveredOrder {
  return { order: { id, number, shopId, amounts, refundedCents }, feeCents, at };
}

/** What can be bought in bulk: goods that are on event are sold one by one. */
function offered(products: Iterable<ProductRows>): Goods[] {
  const onEvent = new Set(events.map(({ product }) => product));
  return [...products].flatMap(({ product, variants }) =>
    onEvent.has(product.slug)
      ? []
      : variants.map((variant): Goods => {
          const { title, slug, shopId, options } = product;
          const [image = null] = product.images;
          const choices = options.map(({ name }, index) => ({
            name,
            value: variant.optionValues[index] ?? "",
          }));
          return {
            productId: product.id,
            variantId: variant.id,
            goods: {
              ...{ title, slug, shopId, sku: variant.sku, image, options: choices },
              unitCents: variant.priceCents,
              stock: Number.MAX_SAFE_INTEGER,
            },
          };
        }),
  );
}

function pick<T>(items: readonly T[], random: () => number): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("There is nothing to pick from.");
  return item;
}

function pickLines(
  goods: readonly Goods[],
  byShop: ReadonlyMap<string, readonly Goods[]>,
  random: () => number,
): BulkLine[] {
  // Half of all sales are of a twentieth of the goods.
  const popular = (items: readonly Goods[]) => {
    const index = Math.floor(random() * items.length);
    return items[random() < 0.5 ? index - (index % 20) : index] ?? pick(items, random);
  };
  const first = popular(goods);
  const chosen = new Map([[first.variantId, first]]);
  while (chosen.size < 6 && random() < 0.4) {
    const near = random() < 0.6 ? (byShop.get(first.goods.shopId) ?? goods) : goods;
    const next = popular(near);
    chosen.set(next.variantId, next);
  }
  return [...chosen.values()].map((one) => ({ ...one, quantity: random() < 0.8 ? 1 : 2 }));
}
