import { db, transaction } from "~/db/index.server";
import { DEMO_MARK, isDemoDatabase } from "~/domain/admin/demo-mark.server";
import { hashPassword } from "~/domain/identity/verify-password.server";

import { createContent } from "./content";
import { demoAccount } from "./demo-accounts";

export { writePictures } from "./pictures";

/** The seed of the demo when nobody asks for another one. */
export const DEFAULT_SEED = 7;

export interface SeedOptions {
  seed?: number;
  /** Empties the database first, if it is a demo's; without it, a database with anybody's data is left alone. */
  reset?: boolean;
  /** Progress lines for a person. */
  log?: (line: string) => void;
}

/** The database has data already, which a seed would mix with its own. */
export class AlreadySeeded extends Error {
  override name = "AlreadySeeded";
}

/** The database has data that no seed has made, so it must not be emptied. */
export class NotADemo extends Error {
  override name = "NotADemo";
}

/** Whether nobody has put anything into the database yet: no shops, users, orders or purchases. */
export async function isEmptyDatabase(): Promise<boolean> {
  const anything =
    (await db.shop.findFirst({ select: ["id"] })) ??
    (await db.user.findFirst({ select: ["id"] })) ??
    (await db.order.findFirst({ select: ["id"] })) ??
    (await db.purchase.findFirst({ select: ["id"] }));
  return anything === null;
}

/**
 * Fills the database with the demo catalog: shops, products with their stock, shoppers and an administrator, all in
 * one transaction that also marks the database as a demo's. Pictures are written by `writePictures`.
 * @throws AlreadySeeded if there are data and `reset` is not set
 * @throws NotADemo if there are data, `reset` is set, and the mark is missing
 */
export async function seedDatabase({
  seed = DEFAULT_SEED,
  reset = false,
  log,
}: SeedOptions = {}): Promise<void> {
  if (!(await isEmptyDatabase())) {
    if (!reset)
      throw new AlreadySeeded("The database already has data; --reset empties it if they are a demo's.");
    if (!(await isDemoDatabase()))
      throw new NotADemo("This database was not filled by db:seed, so --reset leaves it as it is.");
  }
  if (reset) await clear();
  const { categories, shops, users, products } = createContent(seed);
  const [sellers, people] = await Promise.all([
    hashes(shops.map(() => demoAccount("seller").password)),
    hashes(users.map(({ role }) => demoAccount(role === "ADMIN" ? "admin" : "shopper").password)),
  ]);
  const variants = products.flatMap((rows) => rows.variants);
  await transaction(async (tx) => {
    await tx.schemaVersion.upsert({
      where: { name: DEMO_MARK },
      create: { name: DEMO_MARK, value: String(seed) },
      update: { set: { value: String(seed), appliedAt: new Date() } },
    });
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
