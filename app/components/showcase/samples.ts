import type { ProductCard } from "~/domain/catalog/queries.server";
import type { EventCard } from "~/domain/events/queries.server";

const HOUR = 3_600_000;

export const sampleShop = {
  slug: "sample",
  name: "Sample & Daughters",
  tagline: "Things that stand for other things",
  city: "Porto",
  shipping: { flatCents: 490, freeFromCents: 6000 },
  acceptsCash: true,
};

const product = {
  slug: "sample",
  image: null,
  fromCents: 2800,
  compareAtCents: null,
  hasRange: false,
  inStock: true,
  rating: 4.6,
  ratingCount: 12,
  shopName: sampleShop.name,
  shopSlug: sampleShop.slug,
  event: null,
};

/** A product in each state that its card tells apart. */
export function sampleProducts(now: Date): ProductCard[] {
  const endsAt = new Date(now.getTime() + 26 * HOUR);
  const states: (Partial<ProductCard> & { title: string })[] = [
    { title: "One price" },
    { title: "Several prices", hasRange: true },
    { title: "Reduced", compareAtCents: 4000 },
    { title: "On event", event: { priceCents: 1900, endsAt, left: 3 } },
    { title: "One choice of it on event", hasRange: true, event: { priceCents: null, endsAt, left: 3 } },
    { title: "Sold out", inStock: false },
    { title: "Nobody has rated it", rating: 0, ratingCount: 0 },
    { title: "A name so long that it takes more than one line of its card, and then some" },
  ];
  return states.map((state, index) => ({ ...product, id: String(index), ...state }));
}

/** An event in each of its states. */
export function sampleEvents(now: Date): EventCard[] {
  const at = (hours: number) => new Date(now.getTime() + hours * HOUR);
  const event = {
    image: null,
    priceCents: 1900,
    ordinaryCents: 2800,
    quota: 20,
    shopName: sampleShop.name,
    shopSlug: sampleShop.slug,
  };
  const states: Pick<EventCard, "name" | "state" | "left" | "startsAt" | "endsAt">[] = [
    { name: "Runs now", state: "RUNNING", left: 7, startsAt: at(-2), endsAt: at(26) },
    { name: "Begins tomorrow", state: "COMING", left: 20, startsAt: at(24), endsAt: at(48) },
    { name: "All taken", state: "SOLD_OUT", left: 0, startsAt: at(-2), endsAt: at(26) },
    { name: "Over", state: "ENDED", left: 4, startsAt: at(-48), endsAt: at(-24) },
    { name: "Called off", state: "CANCELLED", left: 20, startsAt: at(-2), endsAt: at(26) },
  ];
  return states.map((state, index) => ({ ...event, id: String(index), slug: `sample-${index}`, ...state }));
}
