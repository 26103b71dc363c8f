import { isDuplicateKey, type ParkedCase, RetryTransaction, type Transaction } from "~/db/index.server";

/** Something that no rule can decide. */
export interface CaseToPark {
  /** What sort of thing it is, as `outbox.dead`. */
  kind: string;
  /** Names the matter: it is parked once, however often it is noticed. */
  key: string;
  /** One line for the list. */
  title: string;
  /** What an administrator has to know to decide. */
  detail: string;
  /** What it is about, as in the audit log: `shop:<id>`. */
  target?: string | null;
  /** A matter that was closed and comes back is opened again; else it stays closed. */
  comesBack?: boolean;
}

/**
 * Leaves something to an administrator, in the transaction that has noticed it. Parking the same matter again changes
 * nothing.
 */
export async function parkCase(
  tx: Transaction,
  { comesBack = false, target = null, ...given }: CaseToPark,
): Promise<ParkedCase> {
  const there = await tx.parkedCase.findFirst({ where: { key: given.key } });
  if (there) {
    if (!comesBack || there.status === "OPEN") return there;
    const reopened = await tx.parkedCase.updateOne({
      where: { key: given.key, status: "CLOSED" },
      set: {
        status: "OPEN",
        title: given.title,
        detail: given.detail,
        note: null,
        closedBy: null,
        closedAt: null,
      },
    });
    return reopened ?? there;
  }
  try {
    return await tx.parkedCase.create({ ...given, target, status: "OPEN" });
  } catch (error) {
    // Somebody else has noticed it too; the next attempt finds it.
    if (isDuplicateKey(error, "key")) throw new RetryTransaction(error);
    throw error;
  }
}
