import { db, isSet, oneOf, transaction, type Transaction } from "~/db/index.server";

/**
 * Makes the purchases that were placed as a guest with an e-mail address those of the account whose address it is.
 * Only for an address that has been verified: the row is asked for it, so write it first where both are new. Does
 * nothing the second time.
 *
 * Writes the user's row when it joins anything, so that it and the account's deletion can't both succeed.
 * @returns how many purchases have joined
 */
export async function joinGuestPurchases(tx: Transaction, userId: string, email: string): Promise<number> {
  const guests = await tx.purchase.findMany({ where: { email, userId: null }, select: ["id"] });
  if (guests.length === 0) return 0;
  const owner = await tx.user.updateOne({
    where: { id: userId, email, disabledAt: null, emailVerifiedAt: isSet() },
  });
  if (!owner) return 0;
  const ids = guests.map(({ id }) => id);
  await tx.purchase.updateMany({ where: { id: oneOf(ids), userId: null }, set: { userId } });
  await tx.order.updateMany({ where: { purchaseId: oneOf(ids), userId: null }, set: { userId } });
  return ids.length;
}

/**
 * As {@link joinGuestPurchases}, for an account whose address was verified before: what its owner has bought since
 * without signing in. Two small queries where there is nothing.
 */
export async function joinOwnGuestPurchases(userId: string): Promise<number> {
  const user = await db.user.findFirst({ where: { id: userId }, select: ["email"] });
  const some = user && (await db.purchase.count({ where: { email: user.email, userId: null }, limit: 1 }));
  return some ? transaction((tx) => joinGuestPurchases(tx, userId, user.email)) : 0;
}
