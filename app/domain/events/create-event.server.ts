import {
  gt,
  isDuplicateKey,
  lt,
  oneOf,
  transaction,
  type Event,
  type Image,
  type Transaction,
} from "~/db/index.server";
import { NotFound } from "~/domain/errors";
import { newToken } from "~/lib/signing.server";

import { EventsOverlap, InvalidEvent } from "./errors";

/** Longer than this, a sale is a price. */
export const MAX_EVENT_DAYS = 90;
export const MAX_EVENT_QUOTA = 100_000;

export interface CreateEventInput {
  shopId: string;
  productId: string;
  /** One variant of the product; without it the event covers them all. */
  variantId?: string | null;
  name: string;
  description: string;
  /** Of its page's address; made from the name when left out. */
  slug?: string;
  /** Pictures of its own; the product's are shown when it has none. */
  images?: Image[];
  /** Below the price of every variant it covers. */
  priceCents: number;
  /** How many pieces are sold at that price. */
  quota: number;
  /** May lie in the past, so that it runs at once. */
  startsAt: Date;
  /** Lies in the future. */
  endsAt: Date;
}

/**
 * Announces a timed sale of a shop's product. No two events of one product take place at the same time, whichever
 * variants they cover: the product is the agreed parent that each of them writes (data model: "Two rules for races").
 * @throws NotFound for a product that is not this shop's or not meant for sale, InvalidEvent, EventsOverlap
 */
export async function createEvent(input: CreateEventInput, deps: { now?: () => Date } = {}): Promise<Event> {
  const now = (deps.now ?? (() => new Date()))();
  checkTerms(input, now);
  const slug = input.slug ?? slugFrom(input.name);
  try {
    return await transaction((tx) => create(tx, input, slug, now));
  } catch (error) {
    if (!isDuplicateKey(error, "slug")) throw error;
    if (input.slug) throw new InvalidEvent("slug", "Another event has this address already.");
    const another = `${slug}-${newToken()
      .replace(/[^a-zA-Z0-9]/g, "")
      .slice(0, 6)
      .toLowerCase()}`;
    return transaction((tx) => create(tx, input, another, now));
  }
}

async function create(tx: Transaction, input: CreateEventInput, slug: string, now: Date): Promise<Event> {
  const { shopId, productId, startsAt, endsAt } = input;
  const product = await tx.product.updateOne({
    where: { id: productId, shopId, status: oneOf(["DRAFT", "PUBLISHED"] as const) },
  });
  if (!product) throw new NotFound("The product");

  const covered = await tx.variant.findMany({
    where: { productId, shopId, ...(input.variantId ? { id: input.variantId } : {}) },
    select: ["priceCents"],
  });
  if (covered.length === 0) throw new NotFound("The variant");
  const lowest = Math.min(...covered.map(({ priceCents }) => priceCents));
  if (input.priceCents >= lowest)
    throw new InvalidEvent("priceCents", "The event’s price must be below the ordinary price.");

  const other = await tx.event.findFirst({
    where: { productId, cancelledAt: null, startsAt: lt(endsAt), endsAt: gt(startsAt) },
    select: ["id", "name", "startsAt", "endsAt"],
  });
  if (other) throw new EventsOverlap(other);

  return tx.event.create({
    shopId,
    productId,
    variantId: input.variantId ?? null,
    slug,
    name: input.name.trim(),
    description: input.description.trim(),
    images: input.images ?? [],
    priceCents: input.priceCents,
    quota: input.quota,
    quotaUsed: 0,
    startsAt,
    endsAt,
    cancelledAt: null,
    createdAt: now,
  });
}

/** What can be said about an event without looking at its product. */
function checkTerms({ name, slug, priceCents, quota, startsAt, endsAt }: CreateEventInput, now: Date): void {
  if (name.trim() === "") throw new InvalidEvent("name", "Please give the event a name.");
  if (slug !== undefined && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))
    throw new InvalidEvent("slug", "An address is made of small letters, digits and hyphens.");
  if (!Number.isSafeInteger(priceCents) || priceCents <= 0)
    throw new InvalidEvent("priceCents", "Please enter a price above zero.");
  if (!Number.isInteger(quota) || quota < 1 || quota > MAX_EVENT_QUOTA)
    throw new InvalidEvent("quota", `Please enter a number of pieces from 1 to ${MAX_EVENT_QUOTA}.`);
  if (!Number.isFinite(startsAt.getTime())) throw new InvalidEvent("startsAt", "Please say when it begins.");
  if (!(endsAt > startsAt)) throw new InvalidEvent("endsAt", "An event ends after it has begun.");
  if (endsAt <= now) throw new InvalidEvent("endsAt", "The end of the event must lie in the future.");
  if (endsAt.getTime() - startsAt.getTime() > MAX_EVENT_DAYS * 86_400_000)
    throw new InvalidEvent("endsAt", `An event lasts ${MAX_EVENT_DAYS} days at most.`);
}

function slugFrom(name: string): string {
  const words = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
  return words || "event";
}
