import { transaction } from "~/db/index.server";
import { hashPassword } from "~/domain/identity/verify-password.server";

import { type Content } from "./content";
import { couponRows } from "./coupons";
import { demoAccount } from "./demo-accounts";
import { incomplete, writeMark } from "./mark";
import { type ProductRows } from "./products";

/**
 * Writes shops, goods, coupons and people in one transaction, which also marks the database as a demo's. The mark
 * says that it is not complete: what has happened there comes next.
 */
export async function fillCatalog(
  content: Content,
  { mark, now }: { mark: { seed: number; catalog: number }; now: Date },
): Promise<void> {
  const { categories, shops, users, products } = content;
  const [sellers, people] = await Promise.all([
    hashes(shops.map(() => demoAccount("seller").password)),
    hashes(users.map(({ role }) => demoAccount(role === "ADMIN" ? "admin" : "shopper").password)),
  ]);
  await transaction(async (tx) => {
    await writeMark(incomplete(mark, now), tx);
    await tx.category.createMany(categories);
    await tx.shop.createMany(shops.map((shop, index) => ({ ...shop, passwordHash: sellers[index] ?? "" })));
    await tx.product.createMany(products.map(({ product }) => product));
    await tx.variant.createMany(products.flatMap(({ variants }) => variants));
    await tx.stockMovement.createMany(products.flatMap(({ movements }) => movements));
    await tx.couponCode.createMany(couponRows(content, { seed: mark.seed, now }));
    await tx.user.createMany(users.map((user, index) => ({ ...user, passwordHash: people[index] ?? "" })));
  });
}

/** Each account gets a salt of its own. */
export const hashes = (passwords: readonly string[]) => Promise.all(passwords.map(hashPassword));

/** The same goods with more pieces to begin with, so that what is left after some were taken is what they have now. */
export function stockedUp(
  products: readonly ProductRows[],
  taken: ReadonlyMap<string, number>,
): ProductRows[] {
  return products.map(({ product, variants, movements }) => {
    const more = variants.map((variant) => ({
      ...variant,
      stock: variant.stock + (taken.get(variant.id) ?? 0),
    }));
    return {
      product: { ...product, inStock: more.some(({ stock }) => stock > 0) },
      variants: more,
      movements: movements.map((movement) => ({
        ...movement,
        delta: movement.delta + (taken.get(movement.variantId) ?? 0),
      })),
    };
  });
}
