import { type PostalAddress } from "~/db/index.server";
import { type OrderStatus } from "~/domain/orders/status";

import { events, windowOf } from "../catalog/events";
import { guests } from "../catalog/people";
import { type Content } from "../content";
import { createRandom } from "../random";
import { goodsOf, goodsOnEvent, isOnEvent, pickWeighted, type Goods } from "./goods";
import { stepsTo, timeline, type Ending, type PlannedStep } from "./timeline";

export interface PlannedLine {
  goods: Goods;
  quantity: number;
}

export interface PlannedPurchase {
  at: Date;
  /** null for a guest */
  userId: string | null;
  email: string;
  address: PostalAddress;
  lines: PlannedLine[];
  /** What each shop has done about its order so far. */
  steps: Map<string, PlannedStep[]>;
}

export interface PlanOptions {
  seed: number;
  now: Date;
  /** How many purchases, besides those that the events and the demo's sign-ins ask for. */
  purchases: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const HISTORY_DAYS = 91;

/** What the demo's seller has waiting: a status, and how many hours ago the order was placed. */
const SHOWCASE: readonly (readonly [OrderStatus, number])[] = [
  ["PROCESSING", 3],
  ["PROCESSING", 19],
  ["TRANSFERRED_TO_DELIVERY_PARTNER", 30],
  ["SHIPPING", 45],
  ["RECEIVED", 64],
  ["ON_THE_WAY", 78],
  ["DELIVERED", 150],
  ["DELIVERY_FAILED", 260],
  ["CANCELLED", 330],
  ["DELIVERED", 980],
];
/** Which of these are the demo shopper's own. */
const OWN: readonly number[] = [1, 5, 6, 8, 9];

/** The purchases of the last three months, oldest first: the same seed, moment and catalog give the same ones. */
export function planHistory(content: Content, { seed, now, purchases }: PlanOptions): PlannedPurchase[] {
  const random = createRandom(seed ^ 0x68697374);
  const goods = goodsOf(content, random);
  const buyers = content.users.filter(({ role }) => role === "CUSTOMER");
  const weighted = buyers.map((user) => ({ user, weight: 0.3 + random() }));
  const planned: PlannedPurchase[] = [];
  const plan = (at: Date, lines: PlannedLine[], user = pickBuyer(at)) => {
    const buyer = user ? buyerOf(user) : guestOf(random);
    planned.push({ at, ...buyer, lines, steps: stepsOf(lines, at, buyer.address.country) });
  };

  // Guests' carts are forgotten after a month: none of them is older than that.
  function pickBuyer(at: Date) {
    const recent = now.getTime() - at.getTime() < 25 * DAY;
    return recent && random() < 0.15 ? null : pickWeighted(weighted, random).user;
  }

  function stepsOf(lines: PlannedLine[], placedAt: Date, country: string): PlannedPurchase["steps"] {
    const shopIds = [...new Set(lines.map((line) => line.goods.shopId))];
    return new Map(
      shopIds.map((shopId) => {
        const own = lines.filter((line) => line.goods.shopId === shopId);
        const ending = pickEnding(own, random);
        return [shopId, timeline({ placedAt, now, ending, country, random })];
      }),
    );
  }

  for (let index = 0; index < purchases; index += 1) {
    // The shops are doing better every week.
    const at = daytime(new Date(now.getTime() - HISTORY_DAYS * DAY * random() ** 1.35), now, random);
    plan(at, pickLines(goods, at, now, random));
  }
  for (const entry of events.filter(({ sold }) => sold > 0)) {
    const { startsAt, endsAt } = windowOf(entry, now);
    const ran = Math.min(endsAt.getTime(), now.getTime()) - startsAt.getTime();
    const onEvent = goodsOnEvent(entry, goods, content).filter(({ stock }) => stock > 0);
    for (let left = entry.sold; left > 0;) {
      const quantity = Math.min(left, 1 + Math.floor(random() * 3));
      const at = new Date(startsAt.getTime() + Math.floor(ran * random() * 0.98));
      plan(at, [{ goods: pickWeighted(onEvent, random), quantity }]);
      left -= quantity;
    }
  }
  const shopId = content.shops[0]?.id;
  const offered = goods.filter((one) => one.shopId === shopId && one.stock >= 10);
  SHOWCASE.forEach(([status, hours], index) => {
    const at = new Date(now.getTime() - hours * HOUR);
    const buyer = OWN.includes(index) ? buyers[0] : buyers[1 + (index % (buyers.length - 1))];
    const free = offered.filter(({ slug }) => !isOnEvent(slug, at, now));
    const lines = distinct([pickWeighted(free, random), pickWeighted(free, random)]);
    plan(at, lines, buyer);
    const made = planned.at(-1);
    const country = made?.address.country ?? "";
    if (shopId) made?.steps.set(shopId, stepsTo(status, { placedAt: at, now, country, random }));
  });
  return planned.sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** How many pieces of each variant are with shoppers, or promised to them, when the history ends today. */
export function piecesTaken(purchases: readonly PlannedPurchase[]): Map<string, number> {
  const taken = new Map<string, number>();
  for (const { lines, steps } of purchases)
    for (const { goods, quantity } of lines) {
      const status = steps.get(goods.shopId)?.at(-1)?.to;
      if (status === "CANCELLED" || status === "DELIVERY_FAILED") continue;
      taken.set(goods.variantId, (taken.get(goods.variantId) ?? 0) + quantity);
    }
  return taken;
}

/** What comes back must have been at hand before: only orders of what there is enough of end that way. */
function pickEnding(lines: readonly PlannedLine[], random: () => number): Ending {
  const chance = random();
  if (chance > 0.08 || lines.some(({ goods, quantity }) => goods.stock < 10 + 3 * quantity))
    return "DELIVERED";
  return chance < 0.045 ? "CANCELLED" : "DELIVERY_FAILED";
}

function pickLines(goods: readonly Goods[], at: Date, now: Date, random: () => number): PlannedLine[] {
  const offered = goods.filter(({ slug }) => !isOnEvent(slug, at, now));
  const first = pickWeighted(offered, random);
  const chosen = [first];
  while (chosen.length < 5 && random() < 0.42) {
    const sameShop = random() < 0.55;
    const near = sameShop ? offered.filter(({ shopId }) => shopId === first.shopId) : offered;
    chosen.push(pickWeighted(near, random));
  }
  return distinct(chosen).map((line) => ({
    ...line,
    quantity: random() < 0.78 ? 1 : 2 + Math.floor(random() * 2),
  }));
}

const distinct = (goods: readonly Goods[]): PlannedLine[] =>
  [...new Map(goods.map((one) => [one.variantId, one])).values()].map((one) => ({ goods: one, quantity: 1 }));

/** People shop between breakfast and midnight, mostly in the evening. */
function daytime(at: Date, now: Date, random: () => number): Date {
  const hour = 7 + 16 * Math.max(random(), random());
  const day = Math.floor(at.getTime() / DAY) * DAY;
  const moved = day + Math.round(hour * HOUR);
  return moved < now.getTime() ? new Date(moved) : at;
}

function buyerOf(user: Content["users"][number]): Pick<PlannedPurchase, "userId" | "email" | "address"> {
  const saved = user.addresses.find(({ isDefault }) => isDefault);
  if (!saved) throw new Error(`${user.email} has no address.`);
  const { line2 = null, region = null, phone = null, ...rest } = saved.address;
  return { userId: user.id, email: user.email, address: { ...rest, line2, region, phone } };
}

function guestOf(random: () => number): Pick<PlannedPurchase, "userId" | "email" | "address"> {
  const guest = guests[Math.floor(random() * guests.length)];
  const home = guest?.addresses[0]?.place;
  if (!guest || !home) throw new Error("There are no guests.");
  return { userId: null, email: guest.email, address: { ...home, name: guest.name, phone: null } };
}
