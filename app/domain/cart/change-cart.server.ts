import {
  isDuplicateKey,
  RetryTransaction,
  transaction,
  type Cart,
  type Transaction,
} from "~/db/index.server";
import { DomainError, NotFound } from "~/domain/errors";

import { GUEST_CART_DAYS, MAX_CART_LINES } from "./limits";
import { ownerFields, type CartOwner } from "./owner";

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
 * @throws CartFull, NotFound for a user whose account is deleted, and whatever `change` throws
 */
export async function changeCart(
  owner: CartOwner,
  change: (lines: CartLine[], tx: Transaction) => Promise<CartLine[]> | CartLine[],
  now = new Date(),
): Promise<void> {
  const expiresAt = owner.kind === "guest" ? new Date(now.getTime() + GUEST_CART_DAYS * 86_400_000) : null;
  await transaction(async (tx) => {
    // By token alone: an expired cart that still lies there is begun anew instead of being in the way.
    const found = await tx.cart.findFirst({ where: ownerFields(owner) });
    const over = found?.expiresAt != null && found.expiresAt <= now;
    const lines = await change(over ? [] : (found?.lines ?? []), tx);
    if (lines.length > MAX_CART_LINES) throw new CartFull();
    if (found) {
      await tx.cart.updateOne({
        where: { id: found.id, ...ownerFields(owner) },
        set: { lines, expiresAt, ...(over ? { checkout: null, couponNames: [] } : {}) },
      });
      return;
    }
    if (lines.length === 0) return;
    if (owner.kind === "user") await keepAccount(tx, owner.userId);
    try {
      await tx.cart.create({ ...ownerFields(owner), lines, couponNames: [], expiresAt });
    } catch (error) {
      if (isDuplicateKey(error)) throw new RetryTransaction(error);
      throw error;
    }
  });
}

/**
 * Writes the row of a user who gets a cart, so that this and the account's deletion, which takes the cart away, can't
 * both succeed.
 */
async function keepAccount(tx: Transaction, userId: string): Promise<void> {
  const user = await tx.user.updateOne({ where: { id: userId, disabledAt: null } });
  if (!user) throw new NotFound("The account");
}
