import {
  isDuplicateKey,
  RetryTransaction,
  transaction,
  type Cart,
  type Transaction,
} from "~/db/index.server";
import { DomainError } from "~/domain/errors";

import { GUEST_CART_DAYS, MAX_CART_LINES } from "./limits";
import { ownedBy, type CartOwner } from "./owner";

type CartLine = Cart["lines"][number];

export class CartFull extends DomainError<"CART_FULL"> {
  override name = "CartFull";
  constructor() {
    super("CART_FULL", `A cart holds at most ${MAX_CART_LINES} different goods.`);
  }
}

/**
 * Reads an owner's cart (opening it at the first use), changes its lines and writes it back, in one
 * transaction: two changes at once conflict on the document and one of them starts over.
 * @throws CartFull and whatever `change` throws
 */
export async function changeCart(
  owner: CartOwner,
  change: (lines: CartLine[], tx: Transaction) => Promise<CartLine[]> | CartLine[],
  now = new Date(),
): Promise<void> {
  const expiresAt = owner.kind === "guest" ? new Date(now.getTime() + GUEST_CART_DAYS * 86_400_000) : null;
  await transaction(async (tx) => {
    const cart = await tx.cart.findFirst({ where: ownedBy(owner) });
    const lines = await change(cart?.lines ?? [], tx);
    if (lines.length > MAX_CART_LINES) throw new CartFull();
    if (cart) {
      await tx.cart.updateOne({ where: { id: cart.id, ...ownedBy(owner) }, set: { lines, expiresAt } });
      return;
    }
    if (lines.length === 0) return;
    try {
      await tx.cart.create({ ...ownedBy(owner), lines, couponNames: [], expiresAt });
    } catch (error) {
      if (isDuplicateKey(error)) throw new RetryTransaction(error);
      throw error;
    }
  });
}
