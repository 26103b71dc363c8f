import { isDuplicateKey, transaction, type Transaction } from "~/db/index.server";
import { mailAccountExists, mailActivation } from "~/domain/identity/account-mails.server";
import { hashPassword } from "~/domain/identity/verify-password.server";

import { newShopTerms } from "./new-shop";
import { proposeShopSlug } from "./shop-slug";
import { type ShopSignUpInput } from "./sign-up-schema.server";

interface Dependencies {
  hash?: (password: string) => Promise<string>;
}

/**
 * Opens a shop, or seems to: an e-mail that has an activated one gets a mail that says so, and its shop stays as it
 * is. One that was never activated may belong to somebody else, so the newest sign-up replaces it. Whoever signs up
 * learns nothing of all this: the same work is done and one mail is sent in each case, to the owner of the e-mail
 * alone.
 */
export async function signUpShop(
  input: ShopSignUpInput,
  { hash = hashPassword }: Dependencies = {},
): Promise<void> {
  const passwordHash = await hash(input.password);
  for (let attempt = 0; ;) {
    try {
      await transaction((tx) => signUp(tx, { ...input, passwordHash, attempt }));
      return;
    } catch (error) {
      // Somebody has the address: the next proposal. Somebody has signed up with this e-mail meanwhile: once more.
      if (isDuplicateKey(error, "slug")) attempt += 1;
      else if (!isDuplicateKey(error, "email")) throw error;
    }
  }
}

type SignUp = Omit<ShopSignUpInput, "password"> & { passwordHash: string; attempt: number };

async function signUp(tx: Transaction, { attempt, ...input }: SignUp): Promise<void> {
  const { name, phone, email, passwordHash, line1, line2, city, region, postalCode, country } = input;
  const known = await tx.shop.findFirst({
    where: { email },
    select: ["name", "slug", "emailVerifiedAt"],
  });
  if (known?.emailVerifiedAt) return mailAccountExists(tx, { kind: "SELLER", id: known.id, to: email });

  const given = {
    name,
    phone,
    passwordHash,
    address: { name, line1, line2, city, region, postalCode, country, phone: null },
    slug: known?.name === name ? known.slug : proposeShopSlug(name, attempt),
  };
  if (!known) {
    const { id } = await tx.shop.create({ email, ...newShopTerms, ...given });
    return mailActivation(tx, { kind: "SELLER", id, to: email });
  }
  await tx.shop.updateOne({ where: { id: known.id, emailVerifiedAt: null }, set: given });
  return mailActivation(tx, { kind: "SELLER", id: known.id, to: email });
}
