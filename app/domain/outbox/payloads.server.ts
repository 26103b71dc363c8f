import { z } from "zod";

const id = z.string().regex(/^[0-9a-f]{24}$/);

/** The steps of an order that its shopper and its shop hear of by mail: all that follow the order itself. */
export const toldSteps = [
  "TRANSFERRED_TO_DELIVERY_PARTNER",
  "SHIPPING",
  "RECEIVED",
  "ON_THE_WAY",
  "DELIVERED",
  "DELIVERY_FAILED",
  "CANCELLED",
] as const;

/** What an account's owner, or whoever an address belongs to, hears of the account itself. */
export const accountLetters = [
  "activate",
  "account-exists",
  "no-account",
  "reset-password",
  "password-changed",
  "confirm-email",
  "email-changed",
  "two-factor-on",
  "two-factor-off",
  "two-factor-guessed",
  "account-deleted",
] as const;

/**
 * What the outbox can hold, by kind. Payloads name rows and hold no copies of them: a handler reads what it needs
 * when it runs. Entries outlive a release, so a kind that has been released keeps its shape.
 */
export const outboxPayloads = {
  /** One mail to the shopper about all orders of a purchase. */
  "mail.purchase-placed": z.object({ purchaseId: id }),
  /** One mail to a shop about its new order. */
  "mail.order-placed": z.object({ orderId: id }),
  "mail.order-step-to-shopper": z.object({ orderId: id, status: z.enum(toldSteps) }),
  "mail.order-step-to-shop": z.object({ orderId: id, status: z.enum(toldSteps) }),
  /** The products of a shop are found by its name; done are those up to `after`. */
  "search.shop-renamed": z.object({ shopId: id, after: id.nullable().default(null) }),
  /** To a shop, what an administrator has decided about it; the audit entry says what and why. */
  "mail.shop-decision": z.object({ auditId: id }),
  /** About an account itself; the address stands here, as it may be no account's, or an account's old one. */
  "mail.account": z.object({
    letter: z.enum(accountLetters),
    kind: z.enum(["USER", "SELLER"]),
    /** the user or the shop, if there is one */
    id: id.nullable(),
    to: z.string(),
    /** of the letter's link, encrypted: whoever reads the outbox can't use it */
    token: z.string().nullable(),
  }),
  /** What guests have bought in the name of an account that is deleted, while it is under way: erased once it is over. */
  "account.erase-guest-purchases": z.object({
    /** the account that was */
    userId: id,
    purchaseIds: z.array(id),
    /** one account may leave so many that they take several entries */
    part: z.number().int(),
    /** how often somebody has looked */
    round: z.number().int(),
  }),
} satisfies Record<string, z.ZodType>;

export type OutboxKind = keyof typeof outboxPayloads;

/** What takes long and nobody waits for: a process carries out one such entry at a time. */
export const bulkKinds: ReadonlySet<string> = new Set<OutboxKind>(["search.shop-renamed"]);

export type OutboxPayload<Kind extends OutboxKind> = z.infer<(typeof outboxPayloads)[Kind]>;

/** Something to be done after the commit. */
export type OutboxEntry = {
  [Kind in OutboxKind]: {
    kind: Kind;
    /** Names the deed: an entry with the same key is written, and carried out, once. */
    key: string;
    payload: OutboxPayload<Kind>;
    /** Not before this instant; at once by default. */
    dueAt?: Date;
  };
}[OutboxKind];
