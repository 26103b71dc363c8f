import { not, objectId, type Transaction } from "~/db/index.server";

import { erasedAddress, erasedEmail } from "./erased";

/**
 * Erases who ordered from all purchases and orders of a user whose account is deleted: e-mail and address but for the
 * country. One update for each country; what is erased already is left alone.
 */
export async function eraseOrders(tx: Transaction, userId: string): Promise<void> {
  const email = erasedEmail(userId);
  const countries = await tx.purchase.aggregate<{ id: string }>([
    { $match: { userId: objectId(userId), email: { $ne: email } } },
    { $group: { _id: "$shippingAddress.country" } },
  ]);
  for (const { id: country } of countries) {
    const where = { userId, email: not(email), "shippingAddress.country": country };
    const set = { email, shippingAddress: erasedAddress({ country }) };
    await tx.purchase.updateMany({ where, set });
    await tx.order.updateMany({ where, set });
  }
}
