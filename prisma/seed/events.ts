import { db, gt, oneOf } from "~/db/index.server";
import { DomainError } from "~/domain/errors";
import { createEvent } from "~/domain/events/create-event.server";

import { events, windowOf, type EventEntry } from "./catalog/events";

const HOUR = 3_600_000;

/** Announces the catalog's events as their shops would have done, some days before they begin. */
export async function announceEvents(now: Date): Promise<void> {
  for (const entry of events) {
    const { startsAt } = windowOf(entry, now);
    const announcedAt = new Date(Math.min(startsAt.getTime(), now.getTime()) - 30 * HOUR);
    await announce(entry, now, { slug: entry.slug, now: () => announcedAt });
  }
}

/**
 * Announces the catalog's events anew where they are over, so that a demo that is started again after a while has
 * something going on. What is over stays as it was, and so does a product that has another event.
 * @returns how many were announced
 */
export async function renewEvents(now: Date): Promise<number> {
  const wanted = events.filter(({ endsIn }) => endsIn > 0);
  const products = await db.product.findMany({
    where: { slug: oneOf(wanted.map(({ product }) => product)), status: "PUBLISHED", inStock: true },
    select: ["id", "slug"],
  });
  const alive = await db.event.findMany({
    where: { productId: oneOf(products.map(({ id }) => id)), endsAt: gt(now), cancelledAt: null },
    select: ["productId"],
  });
  const idle = products.filter(({ id }) => !alive.some(({ productId }) => productId === id));
  let renewed = 0;
  for (const entry of wanted.filter(({ product }) => idle.some(({ slug }) => slug === product))) {
    try {
      await announce(entry, now, { now: () => now });
      renewed += 1;
    } catch (error) {
      // Whoever tries the demo may have changed price or variants: then that event has had its time.
      if (!(error instanceof DomainError)) throw error;
    }
  }
  return renewed;
}

async function announce(
  { product: slug, only, name, description, priceCents, quota, ...hours }: EventEntry,
  now: Date,
  deps: { now: () => Date; slug?: string },
): Promise<void> {
  const product = await db.product.findFirst({ where: { slug }, select: ["id", "shopId"] });
  if (!product) throw new Error(`The catalog has no ${slug}, which is on event.`);
  const variants =
    only === undefined
      ? []
      : await db.variant.findMany({ where: { productId: product.id }, select: ["id", "optionValues"] });
  const variantId = variants.find(({ optionValues }) => optionValues.includes(only ?? ""))?.id ?? null;
  const terms = { shopId: product.shopId, productId: product.id, variantId, name, description };
  await createEvent(
    { ...terms, ...(deps.slug && { slug: deps.slug }), priceCents, quota, ...windowOf(hours, now) },
    { now: deps.now },
  );
}
