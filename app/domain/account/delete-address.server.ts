import { NotFound } from "~/domain/errors";

import { changeAddresses } from "./change-addresses.server";

/**
 * Takes an address out of the user's address book; after the default the oldest one that is left becomes it. Orders
 * keep the address they went to.
 * @throws NotFound for what is not, or no longer, an address of this user
 */
export async function deleteAddress(userId: string, addressId: string): Promise<void> {
  await changeAddresses(userId, (addresses) => {
    const left = addresses.filter(({ id }) => id !== addressId);
    if (left.length === addresses.length) throw new NotFound("The address");
    return left;
  });
}
