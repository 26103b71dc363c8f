import { db, transaction } from "~/db/index.server";
import { hashPassword } from "~/domain/identity/verify-password.server";

import { createContent } from "./content";
import { demoAccount } from "./demo-accounts";

export { writePictures } from "./pictures";

/** The seed of the demo when nobody asks for another one. */
export const DEFAULT_SEED = 7;

export interface SeedOptions {
  seed?: number;
  /** Empties the database first; without it, a database that has shops is left alone. */
  reset?: boolean;
  /** Progress lines for a person. */
  log?: (line: string) => void;
}

/** The database has shops already, which a seed would mix with its own. */
export class AlreadySeeded extends Error {
  override name = "AlreadySeeded";
}

/** Whether the database has any shop. */
export async function isSeeded(): Promise<boolean> {
  return (await db.shop.findFirst({ select: ["id"] })) !== null;
}

/**
 * Fills the database with the demo catalog: shops, products with their stock, shoppers and an administrator, all in
 * one transaction. Pictures are written by `writePictures`.
 * @throws AlreadySeeded if there are shops and `reset` is not set
 */
export async function seedDatabase({
  seed = DEFAULT_SEED,
  reset = false,
  log,
}: SeedOptions = {}): Promise<void> {
  if (reset) await clear();
  else if (await isSeeded())
    throw new AlreadySeeded("The database already has shops; add --reset to empty it and start again.");
  const { categories, shops, users, products } = createContent(seed);
  const [sellers, people] = await Promise.all([
    hashes(shops.map(() => demoAccount("seller").password)),
    hashes(users.map(({ role }) => demoAccount(role === "ADMIN" ? "admin" : "shopper").password)),
  ]);
  const variants = products.flatMap((rows) => rows.variants);
  await transaction(async (tx) => {
    await tx.category.createMany(categories);
    await tx.shop.createMany(shops.map((shop, index) => ({ ...shop, passwordHash: sellers[index] ?? "" })));
    await tx.product.createMany(products.map(({ product }) => product));
    await tx.variant.createMany(variants);
    await tx.stockMovement.createMany(products.flatMap(({ movements }) => movements));
    await tx.user.createMany(users.map((user, index) => ({ ...user, passwordHash: people[index] ?? "" })));
  });
  log?.(
    `Seed ${seed}: ${shops.length} shops, ${products.length} products in ${variants.length} variants, ` +
      `${users.length - 1} shoppers, 1 administrator.`,
  );
}

/** Each account gets a salt of its own. */
const hashes = (passwords: readonly string[]) => Promise.all(passwords.map(hashPassword));

async function clear(): Promise<void> {
  // What the schema is at has nothing to do with what is in it.
  const { schemaVersion: _kept, ...rest } = db;
  for (const collection of Object.values(rest)) await collection.deleteMany({ where: {} });
}
