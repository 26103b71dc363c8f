import { proofOf } from "~/domain/identity/check-credentials.server";
import { allowSecondStep } from "~/guards/second-step.server";
import { paths } from "~/lib/paths";

import { createSeller, PASSWORD } from "../../identity/accounts";
import { form, linkTo, type MakeAttempt, NEW_PASSWORD, newEmail, twoFactor, typedAddress } from "../attempt";

/** What shops send. */
export const sellersForms: Record<string, MakeAttempt> = {
  "sign-in-shop": ({ shop }) => form({ email: shop.email, password: PASSWORD }, paths.seller()),
  "shop-code": async () => {
    const { totp, code } = twoFactor();
    const { id, passwordHash } = await createSeller({ totp });
    const passed = { subjectId: id, proof: proofOf(passwordHash), keep: false, redirectTo: null };
    const cookie = (await allowSecondStep("SELLER", passed)).get("Set-Cookie")!.split(";")[0]!;
    return { form: { code }, cookie, done: paths.seller() };
  },
  // Without the first step.
  "code-alone": () => form({ code: "abcd-efgh-ijkl-mnop" }),
  "sign-out-shop": () => form({}, paths.sellerSignIn()),
  "sign-up-shop": () =>
    form({
      ...typedAddress,
      name: "Kiln Number Seven",
      phone: "+44 20 7946 0018",
      email: newEmail(),
      password: NEW_PASSWORD,
    }),
  "activate-shop": async () => {
    const shop = await createSeller({ emailVerifiedAt: null, status: "PENDING" });
    return form({ token: await linkTo("ACTIVATE_SHOP", shop), password: PASSWORD }, paths.seller());
  },
  "reset-shop": async () => {
    const token = await linkTo("RESET_SHOP_PASSWORD", await createSeller());
    return form({ token, password: NEW_PASSWORD });
  },
  apply: () => form({}, paths.seller()),
  advance: ({ order: { number } }) =>
    form({ intent: "advance", to: "TRANSFERRED_TO_DELIVERY_PARTNER" }, paths.sellerOrder(number), { number }),
  end: ({ order: { number } }) =>
    form({ intent: "end", to: "CANCELLED", note: "Broken in the kiln." }, paths.sellerOrder(number), {
      number,
    }),
  "shop-profile": () =>
    form({ name: "Kiln Number Eight", tagline: "Bowls", phone: "+44 20 7946 0018" }, paths.sellerSettings()),
  "shop-address": () => form(typedAddress, paths.sellerSettingsAddress()),
  "shop-shipping": () => form({ flat: "5.90", acceptsCash: "on" }, paths.sellerSettingsShipping()),
};
