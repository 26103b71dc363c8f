import { hashPassword } from "~/domain/identity/verify-password.server";
import { env } from "~/lib/env.server";

import { type Content } from "../content";
import { couponRows } from "../coupons";
import { demoAccount } from "../demo-accounts";
import { hashes } from "../fill-catalog";
import { incomplete, writeMark } from "../mark";
import { type ProductRows } from "../products";
import { Counters } from "./counters";
import { writeOrders } from "./orders";
import { moreShoppers } from "./people";
import { variation } from "./variations";
import { BulkWriter } from "./writer";

const ORDERS_EACH = 1000;
const SHOPPERS_EACH = 40;

interface ScaleOptions {
  mark: { seed: number; catalog: number };
  now: Date;
  /** So many times the catalog's goods and shoppers. */
  scale: number;
  /** A thousand for each time the catalog unless a test wants fewer. */
  orders?: number | undefined;
  log?: ((line: string) => void) | undefined;
}

/**
 * Writes the catalog many times over, as variations, and a year of orders to go with it: for measuring how the
 * product behaves when there is much of everything. Too much for one transaction, so the mark comes first. Rows are
 * written in batches, but what they say is worked out by the rules that single orders go through, and the books
 * agree.
 */
export async function fillAtScale(content: Content, options: ScaleOptions): Promise<void> {
  const { mark, now, scale, log, orders = scale * ORDERS_EACH } = options;
  await writeMark(incomplete(mark, now));
  const writer = new BulkWriter();
  const counters = new Counters();
  const goods = () => allGoods(content, scale, mark.seed);
  const buyers = [
    // The demo's sign-in has its own few orders.
    ...content.users.filter(({ role }) => role === "CUSTOMER").slice(1),
    ...moreShoppers(content, SHOPPERS_EACH * (scale - 1), mark.seed),
  ];
  await writePeople(content, buyers, writer);
  await writer.add("Category", content.categories);
  await writer.add("CouponCode", couponRows(content, { seed: mark.seed, now }));
  log?.(`${buyers.length} shoppers.`);
  await writeOrders({
    ...{ content, goods: goods(), buyers, orders, now, seed: mark.seed, writer, counters, log },
    terms: { holdDays: env.HOLD_DAYS, cashRemittedOnDelivery: env.CASH_REMITTED_ON_DELIVERY },
    feeBps: env.FEE_BPS,
  });
  let products = 0;
  for (const rows of goods()) {
    const { product, variants, movements } = counters.applied(rows);
    await writer.add("Product", [product]);
    await writer.add("Variant", variants);
    await writer.add("StockMovement", movements);
    products += 1;
  }
  await writeShops(content, counters, writer);
  await writer.end();
  log?.(`${products} products, ${orders} orders in bulk.`);
}

/** The goods of the catalog and all their variations; made anew each time, because together they are many. */
function* allGoods(content: Content, scale: number, seed: number): Generator<ProductRows> {
  yield* content.products;
  for (let copy = 1; copy < scale; copy += 1) yield* variation(content, copy, seed);
}

async function writePeople(content: Content, buyers: Content["users"], writer: BulkWriter): Promise<void> {
  const known = new Set(content.users.map(({ id }) => id));
  const [own, shared] = await Promise.all([
    hashes(content.users.map(({ role }) => demoAccount(role === "ADMIN" ? "admin" : "shopper").password)),
    // One hash for the thousands who are only numbers: argon2 is slow on purpose.
    hashPassword(demoAccount("shopper").password),
  ]);
  await writer.add(
    "User",
    content.users.map((user, index) => ({ ...user, passwordHash: own[index] ?? "" })),
  );
  const others = buyers.filter(({ id }) => !known.has(id));
  await writer.add(
    "User",
    others.map((user) => ({ ...user, passwordHash: shared })),
  );
}

/** After the goods, whose ratings the shops' are made of. */
async function writeShops(content: Content, counters: Counters, writer: BulkWriter): Promise<void> {
  const passwords = await hashes(content.shops.map(() => demoAccount("seller").password));
  await writer.add(
    "Shop",
    content.shops.map((shop, index) => ({
      ...shop,
      ...counters.ratingOf(shop.id),
      passwordHash: passwords[index] ?? "",
    })),
  );
}
