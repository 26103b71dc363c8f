/** Whose cart it is: a guest's, known by the hash of the token in the signed cookie, or a user's. */
export type CartOwner = { kind: "guest"; tokenHash: string } | { kind: "user"; userId: string };

/** The fields that make a cart this owner's. */
export function ownerFields(owner: CartOwner): { token: string } | { userId: string } {
  return owner.kind === "guest" ? { token: owner.tokenHash } : { userId: owner.userId };
}
