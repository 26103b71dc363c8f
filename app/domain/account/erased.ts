import { type PostalAddress } from "~/db/index.server";

/** Stands where the name of somebody stood whose account is deleted. */
export const DELETED_ACCOUNT = "Deleted account";

/** No mail reaches a name below this one (RFC 2606), and none is sent there. */
const NOWHERE = "deleted.invalid";

/** What remains of an e-mail address: unique, because accounts are found by it, and nobody's. */
export const erasedEmail = (userId: string): string => `${userId}@${NOWHERE}`;

/** Whether an e-mail address is what remains of one. */
export const isErasedEmail = (email: string): boolean => email.endsWith(`@${NOWHERE}`);

/** What remains of an address: the country, which the taxes of an order depend on. */
export const erasedAddress = ({ country }: Pick<PostalAddress, "country">): PostalAddress => ({
  name: DELETED_ACCOUNT,
  line1: "",
  line2: null,
  city: "",
  region: null,
  postalCode: "",
  country,
  phone: null,
});
