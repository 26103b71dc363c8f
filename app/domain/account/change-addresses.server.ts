import { transaction, type SavedAddress } from "~/db/index.server";
import { NotFound } from "~/domain/errors";

/**
 * Reads a user's address book, changes it and writes it back, in one transaction: two changes at once conflict on the
 * document and one of them starts over. Exactly one address is the default, unless there are none.
 * @throws NotFound when there is no such account any more, and whatever `change` throws
 */
export async function changeAddresses(
  userId: string,
  change: (addresses: SavedAddress[]) => SavedAddress[],
): Promise<void> {
  await transaction(async (tx) => {
    const where = { id: userId, disabledAt: null };
    const user = await tx.user.findFirst({ where, select: ["addresses"] });
    if (!user) throw new NotFound("The account");
    const changed = change(user.addresses);
    if (changed === user.addresses) return;
    await tx.user.updateOne({ where, set: { addresses: withOneDefault(changed) } });
  });
}

function withOneDefault(addresses: SavedAddress[]): SavedAddress[] {
  const chosen = Math.max(
    0,
    addresses.findIndex(({ isDefault }) => isDefault),
  );
  return addresses.map((address, index) => ({ ...address, isDefault: index === chosen }));
}

/** The list with one address as the default, and no other. */
export function withDefault(addresses: SavedAddress[], id: string): SavedAddress[] {
  return addresses.map((address) => ({ ...address, isDefault: address.id === id }));
}
