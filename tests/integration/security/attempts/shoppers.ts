import { paths } from "~/lib/paths";

import { createUser, PASSWORD } from "../../identity/accounts";
import { form, linkTo, type MakeAttempt, NEW_PASSWORD, newEmail, typedAddress } from "../attempt";

/** What shoppers and guests send. */
export const shoppersForms: Record<string, MakeAttempt> = {
  add: ({ product, variant }) =>
    form(
      {
        intent: "add",
        productId: product.id,
        variantId: variant.id,
        quantity: "1",
        redirectTo: paths.search(),
      },
      paths.search(),
    ),
  set: ({ variant }) => form({ intent: "set", variantId: variant.id, quantity: "2" }, paths.cart()),
  ordinary: ({ variant }) => form({ intent: "ordinary", variantId: variant.id, quantity: "2" }, paths.cart()),
  remove: ({ variant }) => form({ intent: "remove", variantId: variant.id }, paths.cart()),

  "new-address": () => form({ intent: "new", email: newEmail(), ...typedAddress }, paths.checkoutShipping()),
  saved: ({ secondAddressId }) =>
    form({ intent: "saved", address: secondAddressId }, paths.checkoutShipping()),
  "saved-unknown": () => form({ intent: "saved", address: "0".repeat(24) }),
  pay: async () => form({ provider: "COD" }, paths.checkoutReview()),
  place: ({ review }) => form(review, /^\/purchases\/\w+/),

  reorder: ({ purchase }) => form({ intent: "reorder", number: purchase.number }, paths.cart()),
  default: ({ secondAddressId }) =>
    form({ intent: "default", id: secondAddressId }, paths.accountAddresses()),
  delete: ({ secondAddressId }) => form({ intent: "delete", id: secondAddressId }, paths.accountAddresses()),
  "add-address": () => form({ label: "Studio", ...typedAddress }, paths.accountAddresses()),
  "change-address": ({ addressId }) =>
    form({ label: "Studio", ...typedAddress }, paths.accountAddresses(), { id: addressId }),
  "change-profile": () => form({ name: "Augusta King" }, paths.accountProfile()),
  "delete-account": () => form({ intent: "delete", password: PASSWORD }, paths.home()),

  "sign-up": () => form({ name: "Alan Turing", email: newEmail(), password: NEW_PASSWORD }),
  activate: async () => {
    const token = await linkTo("ACTIVATE_USER", await createUser({ emailVerifiedAt: null }));
    return form({ token, password: PASSWORD }, paths.account());
  },
  "ask-for-mail": () => form({ email: newEmail() }),
  "reset-password": async () => {
    const token = await linkTo("RESET_USER_PASSWORD", await createUser());
    return form({ token, password: NEW_PASSWORD });
  },
  "confirm-email": async ({ shopper }) => form({ token: await linkTo("CHANGE_EMAIL", shopper, newEmail()) }),
  "sign-in": ({ shopper }) => form({ email: shopper.email, password: PASSWORD }, paths.home()),
  "sign-out": () => form({}, paths.home()),
};
