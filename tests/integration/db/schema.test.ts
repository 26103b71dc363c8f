import { beforeEach, describe, expect, it } from "vitest";

import { db, isDuplicateKey, newId } from "~/db/index.server";
import { env } from "~/lib/env.server";

import { indexesByCollection } from "../../../prisma/indexes";
import { migrate } from "../../../prisma/migrate";
import { pushSchema } from "../../../prisma/push";
import { driverDatabase, resetDatabase } from "../../support/database";

beforeEach(resetDatabase);

const taken = async (write: Promise<unknown>) => isDuplicateKey(await write.catch((error: unknown) => error));

describe("pushSchema", () => {
  it("creates every index of the contract and those beside it", async () => {
    for (const [collection, indexes] of indexesByCollection()) {
      const existing = await driverDatabase().collection(collection).indexes();
      const names = existing.map(({ name }) => name);
      expect(names, collection).toEqual(expect.arrayContaining(indexes.map(({ name }) => name)));
      expect(names, collection).toHaveLength(indexes.length + 1);
      for (const index of indexes)
        expect(
          existing.find(({ name }) => name === index.name),
          `${collection}.${index.name}`,
        ).toMatchObject({ key: index.key });
    }
  });

  it("changes nothing when nothing has changed, and keeps the data when it runs in full", async () => {
    await db.category.create({ slug: "a", name: "A", tagline: "", position: 1 });
    const lines: string[] = [];
    const log = (line: string) => void lines.push(line);
    await pushSchema(env.DATABASE_URL, { log });
    expect(lines).toEqual([]);
    await driverDatabase().collection("schema_versions").deleteMany({});
    await pushSchema(env.DATABASE_URL, { log });
    expect(lines).toHaveLength(1);
    expect(await db.category.count()).toBe(1);
  });

  it("replaces an index whose definition has changed", async () => {
    const carts = driverDatabase().collection("carts");
    await carts.dropIndex("token_1");
    await carts.createIndex({ token: 1 }, { name: "token_1" });
    await driverDatabase().collection("schema_versions").deleteMany({});
    await pushSchema(env.DATABASE_URL);
    expect((await carts.indexes()).find(({ name }) => name === "token_1")).toMatchObject({ unique: true });
  });
});

describe("partial unique indexes", () => {
  it("allow many carts without an owner of a kind, but one per token and user", async () => {
    const userId = newId();
    const cart = { couponNames: [], lines: [] };
    await db.cart.createMany([
      { ...cart, token: "a" },
      { ...cart, token: "b" },
      { ...cart, userId },
      { ...cart, userId: newId() },
    ]);
    expect(await taken(db.cart.create({ ...cart, token: "a" }))).toBe(true);
    expect(await taken(db.cart.create({ ...cart, userId }))).toBe(true);
  });

  it("allow one open payment per purchase and each provider reference once", async () => {
    const purchaseId = newId();
    const payment = {
      purchaseId,
      attempt: 1,
      provider: "STRIPE" as const,
      amountCents: 1,
      capturedCents: 0,
      status: "OPEN" as const,
    };
    const { id } = await db.payment.create({ ...payment, providerRef: "pi_1" });
    expect(await taken(db.payment.create({ ...payment, attempt: 2 }))).toBe(true);
    await db.payment.updateOne({ where: { id }, set: { status: "CANCELLED" } });
    await db.payment.create({ ...payment, attempt: 2 });
    expect(await taken(db.payment.create({ ...payment, purchaseId: newId(), providerRef: "pi_1" }))).toBe(
      true,
    );
    await db.payment.create({ ...payment, purchaseId: newId(), provider: "PAYPAL", providerRef: "pi_1" });
  });
});

describe("migrate", () => {
  it("applies each migration once, in order, and remembers it", async () => {
    const ran: string[] = [];
    const migration = (name: string) => ({ name, up: async () => void ran.push(name) });
    const list = [migration("0001_first"), migration("0002_second")];
    await migrate(env.DATABASE_URL, { list });
    await migrate(env.DATABASE_URL, { list: [...list, migration("0003_third")] });
    expect(ran).toEqual(["0001_first", "0002_second", "0003_third"]);
    expect(await db.schemaVersion.count({ where: { name: "migration:0003_third" } })).toBe(1);
  });

  it("runs a migration again that did not come to its end", async () => {
    let attempts = 0;
    const list = [
      {
        name: "0009_fragile",
        async up() {
          attempts += 1;
          if (attempts === 1) throw new Error("power cut");
        },
      },
    ];
    await expect(migrate(env.DATABASE_URL, { list })).rejects.toThrow("power cut");
    await migrate(env.DATABASE_URL, { list });
    expect(attempts).toBe(2);
  });
});
