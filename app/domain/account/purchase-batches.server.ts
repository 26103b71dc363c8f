import { beyond, type isSet, type Purchase, type Transaction } from "~/db/index.server";

const BATCH = 100;

/**
 * A user's purchases: those placed with the account (`joinedAt: null`), or as a guest before they became the
 * account's (`isSet()`); or those that guests have placed with an e-mail address.
 */
type Whose = { userId: string; joinedAt: null | ReturnType<typeof isSet> } | { userId: null; email: string };

/**
 * The ids of all these purchases, the oldest first, a batch at a time, so that how many there are decides neither about
 * memory nor about the length of a query. Purchases may become somebody else's while they are read.
 */
export async function* purchaseBatches(tx: Transaction, whose: Whose): AsyncGenerator<string[]> {
  for (let last: Pick<Purchase, "id" | "createdAt"> | undefined; ;) {
    const position = last && { field: "createdAt" as const, value: last.createdAt, id: last.id };
    const rows = await tx.purchase.findMany({
      where: { ...whose, ...(position && beyond<Purchase>(position, 1)) },
      orderBy: [{ createdAt: 1 }, { id: 1 }],
      limit: BATCH,
      select: ["id", "createdAt"],
    });
    if (rows.length > 0) yield rows.map(({ id }) => id);
    if (rows.length < BATCH) return;
    last = rows.at(-1);
  }
}
