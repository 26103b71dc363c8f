import { NotFound } from "~/domain/errors";

import { changeAddresses, withDefault } from "./change-addresses.server";

/**
 * Makes one of the user's addresses the one that checkouts begin with.
 * @throws NotFound when it is not among them
 */
export async function setDefaultAddress(userId: string, addressId: string): Promise<void> {
  await changeAddresses(userId, (addresses) => {
    if (!addresses.some(({ id }) => id === addressId)) throw new NotFound("The address");
    return withDefault(addresses, addressId);
  });
}
