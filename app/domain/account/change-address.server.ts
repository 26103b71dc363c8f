import { type PostalAddress } from "~/db/index.server";
import { NotFound } from "~/domain/errors";

import { changeAddresses, withDefault } from "./change-addresses.server";

/**
 * Changes one of the user's addresses. Making it the default takes that from the other; the default stays it until
 * another one is.
 * @throws NotFound when it is not among them
 */
export async function changeAddress(
  userId: string,
  addressId: string,
  input: { label: string; address: PostalAddress; isDefault: boolean },
): Promise<void> {
  await changeAddresses(userId, (addresses) => {
    if (!addresses.some(({ id }) => id === addressId)) throw new NotFound("The address");
    const { label, address } = input;
    const changed = addresses.map((one) => (one.id === addressId ? { ...one, label, address } : one));
    return input.isDefault ? withDefault(changed, addressId) : changed;
  });
}
