import { newId, type PostalAddress, type SavedAddress } from "~/db/index.server";

import { changeAddresses, withDefault } from "./change-addresses.server";
import { AddressBookFull, MAX_ADDRESSES } from "./errors";

export interface AddressInput {
  /** What the shopper calls it; an address without one is called by its street. */
  label?: string;
  address: PostalAddress;
  isDefault?: boolean;
}

/**
 * Keeps an address in the user's address book; the first one is the default. What is there already, letter for
 * letter, is not kept twice, so that a form may be sent again.
 * @throws AddressBookFull, NotFound
 */
export async function addAddress(userId: string, input: AddressInput): Promise<void> {
  const label = input.label ?? input.address.line1.slice(0, 40);
  await changeAddresses(userId, (addresses) => {
    const same = addresses.find(
      (one) =>
        (input.label === undefined || one.label === label) && isSameAddress(one.address, input.address),
    );
    if (same) return input.isDefault ? withDefault(addresses, same.id) : addresses;
    if (addresses.length >= MAX_ADDRESSES) throw new AddressBookFull();
    const added: SavedAddress = { id: newId(), label, isDefault: false, address: input.address };
    return input.isDefault ? withDefault([...addresses, added], added.id) : [...addresses, added];
  });
}

const parts = ["name", "line1", "line2", "city", "region", "postalCode", "country", "phone"] as const;

/** Whether a parcel to one would come to the other, and to the same person. */
export const isSameAddress = (one: PostalAddress, other: PostalAddress): boolean =>
  parts.every((part) => one[part] === other[part]);
