/** A timed sale of the demo. Times are hours from the hour of the seeding; negative ones have passed. */
export interface EventEntry {
  slug: string;
  product: string;
  /** The value of the product's one option that it covers; all of them if it is left out. */
  only?: string;
  name: string;
  description: string;
  priceCents: number;
  quota: number;
  /** Pieces that have been sold at its price so far. */
  sold: number;
  startsIn: number;
  endsIn: number;
}

const DAY = 24;
const HOUR = 3_600_000;

/** When a sale begins and ends, on the hour. */
export function windowOf(
  { startsIn, endsIn }: Pick<EventEntry, "startsIn" | "endsIn">,
  now: Date,
): { startsAt: Date; endsAt: Date } {
  const hour = Math.floor(now.getTime() / HOUR) * HOUR;
  return { startsAt: new Date(hour + startsIn * HOUR), endsAt: new Date(hour + endsIn * HOUR) };
}

/** Two sales that are over, six that run and three to come. */
export const events: readonly EventEntry[] = [
  {
    slug: "tea-towel-tuesday",
    product: "linen-tea-towels-pair",
    name: "Tea Towel Tuesday",
    description:
      "A day and a half of linen at the price we ask at the mill door, for kitchens that dry by hand.",
    ...{ priceCents: 2200, quota: 25, sold: 9, startsIn: -48 * DAY, endsIn: -46.5 * DAY },
  },
  {
    slug: "candle-dippers-weekend",
    product: "dipped-taper-candles",
    name: "Candle Dippers’ Weekend",
    description:
      "The dipping frames ran late and we had pairs to spare. They went for less, while they lasted.",
    ...{ priceCents: 1600, quota: 12, sold: 12, startsIn: -20 * DAY, endsIn: -17 * DAY },
  },
  {
    slug: "espresso-hour",
    product: "espresso-cups-set-of-four",
    name: "Espresso Hour",
    description:
      "A dozen sets came out of one glorious firing. Until tonight they cost what a good bag of beans does.",
    ...{ priceCents: 4100, quota: 12, sold: 8, startsIn: -29, endsIn: 7 },
  },
  {
    slug: "workshop-open-days",
    product: "cooking-spoons-set-of-three",
    name: "Workshop Open Days",
    description:
      "The doors in the yard stand open and the spoons are priced as if you had walked in yourself.",
    ...{ priceCents: 2600, quota: 20, sold: 7, startsIn: -40, endsIn: 29 },
  },
  {
    slug: "first-frost-beanies",
    product: "fishermans-beanie",
    name: "First Frost",
    description:
      "The first frost is on the boats. Beanies for cold ears, at the price of the year before last.",
    ...{ priceCents: 2900, quota: 30, sold: 11, startsIn: -2 * DAY, endsIn: 2 * DAY + 5 },
  },
  {
    slug: "write-a-letter-week",
    product: "letterpress-cards-set-of-six",
    name: "Write a Letter Week",
    description:
      "Six cards, six people who don’t expect one. A week of letterpress for little more than the paper.",
    ...{ priceCents: 1400, quota: 40, sold: 16, startsIn: -4 * DAY, endsIn: 3 * DAY },
  },
  {
    slug: "repotting-days",
    product: "terracotta-pot-and-saucer",
    only: "26 cm",
    name: "Repotting Days",
    description: "Something on your sill has outgrown its pot. The largest size, saucer included, for less.",
    ...{ priceCents: 3400, quota: 10, sold: 4, startsIn: -1 * DAY, endsIn: 4 * DAY + 9 },
  },
  {
    slug: "thermos-days",
    product: "karst-mountain-tea",
    name: "Thermos Days",
    description:
      "The sage is in and the kettles are on. A tin for the cupboard, and one for the walk up the hill.",
    ...{ priceCents: 950, quota: 36, sold: 13, startsIn: -3 * DAY, endsIn: 6 * DAY },
  },
  {
    slug: "supper-plates-from-the-kiln",
    product: "shoreline-plate",
    name: "Supper Plates from the Kiln",
    description: "We open the big kiln tomorrow. For two days its plates are sold straight from the shelf.",
    ...{ priceCents: 1900, quota: 40, sold: 0, startsIn: 20, endsIn: 68 },
  },
  {
    slug: "storm-warning",
    product: "storm-lantern",
    name: "Storm Warning",
    description: "The forecast says wind by the weekend. Two days of lanterns at the price of a good torch.",
    ...{ priceCents: 3900, quota: 20, sold: 0, startsIn: 2 * DAY + 6, endsIn: 4 * DAY + 6 },
  },
  {
    slug: "misting-season",
    product: "amber-plant-mister",
    name: "Misting Season",
    description: "Radiators are on and ferns are sulking. A mister for every room that has one.",
    ...{ priceCents: 2100, quota: 18, sold: 0, startsIn: 5 * DAY, endsIn: 9 * DAY },
  },
];
