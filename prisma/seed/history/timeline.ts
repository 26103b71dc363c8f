import { type OrderStatus } from "~/domain/orders/status";

/** A step of a past order, as its seller took it. */
export interface PlannedStep {
  to: OrderStatus;
  at: Date;
  note: string | null;
  carrier: string | null;
  trackingNumber: string | null;
}

export type Ending = Extract<OrderStatus, "DELIVERED" | "DELIVERY_FAILED" | "CANCELLED">;

const HOUR = 3_600_000;

/** From one step to the next: at least so many hours, and at most. */
const PACE = [
  ["TRANSFERRED_TO_DELIVERY_PARTNER", 5, 40],
  ["SHIPPING", 2, 12],
  ["RECEIVED", 14, 44],
  ["ON_THE_WAY", 10, 26],
  ["DELIVERED", 2, 9],
] as const satisfies readonly (readonly [OrderStatus, number, number])[];

/** Steps that a seller in a hurry leaves out. */
const SKIPPED: readonly OrderStatus[] = ["SHIPPING", "RECEIVED", "ON_THE_WAY"];

const CANCELLED_BECAUSE = [
  "The shopper has ordered the wrong size and asked us to cancel.",
  "We found a hairline crack while packing and have no second one.",
  "Ordered twice by mistake; the other order is on its way.",
];
const FAILED_BECAUSE = [
  "Nobody was in on three days, so the parcel came back to us.",
  "The house number does not exist; the courier has returned it.",
  "The parcel was refused at the door.",
];

const CARRIERS: Readonly<Record<string, string>> = {
  GB: "Royal Mail",
  FR: "Colissimo",
  NL: "PostNL",
  NO: "Posten",
  PT: "CTT",
  US: "UPS",
  CA: "Canada Post",
  JP: "Japan Post",
  SE: "PostNord",
  DK: "PostNord",
  AU: "Australia Post",
};

interface Circumstances {
  placedAt: Date;
  now: Date;
  /** How it ends, unless `now` comes first. */
  ending: Ending;
  /** Where the parcel goes: ISO 3166-1 alpha-2. */
  country: string;
  random: () => number;
}

/** What has happened to an order by now, step after step. */
export function timeline({ placedAt, now, ending, country, random }: Circumstances): PlannedStep[] {
  const pick = (sentences: readonly string[]) => sentences[Math.floor(random() * sentences.length)] ?? null;
  const plain = { note: null, carrier: null, trackingNumber: null };
  if (ending === "CANCELLED") {
    const at = after(placedAt, 1, 20, random);
    return at < now ? [{ ...plain, to: "CANCELLED", at, note: pick(CANCELLED_BECAUSE) }] : [];
  }
  const hurried = random() < 0.65;
  const steps: PlannedStep[] = [];
  let at = placedAt;
  for (const [status, least, most] of PACE) {
    at = after(at, least, most, random);
    if (at >= now) break;
    const last = status === "DELIVERED";
    if (hurried && SKIPPED.includes(status) && after(at, most, most, random) < now) continue;
    const to = last ? ending : status;
    const note = to === "DELIVERY_FAILED" ? pick(FAILED_BECAUSE) : null;
    const parcel = status === "TRANSFERRED_TO_DELIVERY_PARTNER" ? parcelTo(country, random) : {};
    steps.push({ ...plain, ...parcel, to, at, note });
  }
  return steps;
}

/** The way to a given status, spread over the time since the order was placed. */
export function stepsTo(
  status: OrderStatus,
  { placedAt, now, country, random }: Omit<Circumstances, "ending">,
): PlannedStep[] {
  if (status === "PROCESSING") return [];
  const statuses: OrderStatus[] = PACE.map(([step]) => step);
  const way =
    status === "CANCELLED"
      ? [status]
      : status === "DELIVERY_FAILED"
        ? [...statuses.slice(0, 4), status]
        : statuses.slice(0, statuses.indexOf(status) + 1);
  const pace = Math.min((now.getTime() - placedAt.getTime()) / (way.length + 1), 30 * HOUR);
  return way.map((to, index) => ({
    to,
    at: new Date(placedAt.getTime() + Math.round(pace * (index + 1))),
    note:
      (to === "CANCELLED" && CANCELLED_BECAUSE[0]) || (to === "DELIVERY_FAILED" && FAILED_BECAUSE[0]) || null,
    carrier: null,
    trackingNumber: null,
    ...(to === "TRANSFERRED_TO_DELIVERY_PARTNER" ? parcelTo(country, random) : {}),
  }));
}

function after(time: Date, least: number, most: number, random: () => number): Date {
  return new Date(time.getTime() + Math.round((least + (most - least) * random()) * HOUR));
}

function parcelTo(country: string, random: () => number): { carrier: string; trackingNumber: string } {
  const carrier = CARRIERS[country] ?? "DHL";
  const digits = Array.from({ length: 9 }, () => Math.floor(random() * 10)).join("");
  return { carrier, trackingNumber: `${carrier.slice(0, 2).toUpperCase()}${digits}${country}` };
}
