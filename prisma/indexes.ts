import contract from "./generated/contract.json" with { type: "json" };

/** An index as the driver creates it. */
export interface Index {
  readonly name: string;
  readonly key: Readonly<Record<string, 1 | -1>>;
  readonly unique?: true;
  readonly expireAfterSeconds?: number;
  readonly partialFilterExpression?: Readonly<Record<string, unknown>>;
}

const name = (key: Index["key"]) =>
  Object.entries(key)
    .map(([field, direction]) => `${field}_${direction}`)
    .join("_");

const index = (key: Index["key"], options: Omit<Index, "key" | "name"> = {}): Index => ({
  name: name(key),
  key,
  ...options,
});

/** Unique among the documents in which the optional field is set: the others store an explicit null. */
const uniqueIfSet = (key: Index["key"], field: string, type: "string" | "objectId") =>
  index(key, { unique: true, partialFilterExpression: { [field]: { $type: type } } });

/** Only cleans up, within a minute or so: what has expired is ignored by the queries themselves. */
const removedAt = (field: string) => index({ [field]: 1 }, { expireAfterSeconds: 0 });

const held = { partialFilterExpression: { status: "DELIVERED", releasedAt: null } };

/** In seconds. */
const DAY = 24 * 60 * 60;

/** What the syntax of `schema.prisma` cannot say. */
const additional: Readonly<Record<string, readonly Index[]>> = {
  carts: [
    uniqueIfSet({ token: 1 }, "token", "string"),
    uniqueIfSet({ userId: 1 }, "userId", "objectId"),
    removedAt("expiresAt"),
  ],
  // Accounts that nobody has activated: few, and asked for by the job that removes them.
  users: [index({ createdAt: 1 }, { partialFilterExpression: { emailVerifiedAt: null, disabledAt: null } })],
  shops: [index({ createdAt: 1 }, { partialFilterExpression: { emailVerifiedAt: null, status: "PENDING" } })],
  sessions: [removedAt("expiresAt")],
  email_tokens: [removedAt("expiresAt")],
  purchases: [
    // One unpaid purchase per cart, so that nobody can hoard stock.
    index({ cartId: 1 }, { unique: true, partialFilterExpression: { status: "PENDING_PAYMENT" } }),
  ],
  payments: [
    uniqueIfSet({ provider: 1, providerRef: 1 }, "providerRef", "string"),
    // One open payment per purchase: switching the method cancels the old one first.
    index({ purchaseId: 1 }, { unique: true, partialFilterExpression: { status: "OPEN" } }),
  ],
  orders: [
    // Delivered orders whose money is still held: few, and asked for by the job that releases it. Of those paid in
    // cash, the list of what is to be handed over reads the first index, and the job the second one, in which what
    // was not handed over stands apart.
    index({ "payment.provider": 1, deliveredAt: 1, _id: 1, remittedAt: 1 }, held),
    index({ remittedAt: 1, _id: 1, deliveredAt: 1 }, held),
  ],
  // What has been carried out is kept for two weeks, what was given up long enough for somebody to start it again
  // (a job closes its case then), and mails that nobody sent for a month.
  outbox: [
    index(
      { doneAt: 1 },
      { expireAfterSeconds: 14 * DAY, partialFilterExpression: { doneAt: { $type: "date" } } },
    ),
    index(
      { failedAt: 1 },
      { expireAfterSeconds: 90 * DAY, partialFilterExpression: { failedAt: { $type: "date" } } },
    ),
  ],
  demo_mails: [index({ createdAt: 1 }, { expireAfterSeconds: 30 * DAY })],
  // By person, for the export and the deletion of an account.
  review_votes: [index({ userId: 1, createdAt: 1, _id: 1 })],
  journal_entries: [index({ "postings.account": 1, _id: 1 })],
};

interface ContractCollection {
  readonly indexes?: readonly {
    readonly keys: readonly { readonly field: string; readonly direction: 1 | -1 }[];
    readonly unique?: boolean;
  }[];
}

/** All collections with all their indexes, in the order of the contract. */
export function indexesByCollection(): Map<string, Index[]> {
  // The generated JSON is typed value by value; this is its general form.
  const collections: Record<string, ContractCollection> = contract.storage.namespaces.__unbound__.entries
    .collection as unknown as Record<string, ContractCollection>;
  return new Map(
    Object.entries(collections).map(([collection, { indexes = [] }]) => {
      const declared = indexes.map(({ keys, unique }) =>
        index(
          Object.fromEntries(keys.map(({ field, direction }) => [field, direction])),
          unique ? { unique: true } : {},
        ),
      );
      return [collection, [...declared, ...(additional[collection] ?? [])]];
    }),
  );
}
