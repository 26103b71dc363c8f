import { beforeEach, describe, expect, expectTypeOf, it } from "vitest";

import {
  db,
  gte,
  isDuplicateKey,
  MisplacedTransactionError,
  newId,
  transaction,
  type Store,
  type Transaction,
} from "~/db/index.server";

import { resetDatabase } from "../../support/database";

const category = (slug: string, position = 0) => ({ slug, name: slug, tagline: "", position });

beforeEach(resetDatabase);

describe("transaction", () => {
  it("keeps everything or nothing", async () => {
    const kept = await transaction(async (tx) => {
      await tx.category.create(category("a"));
      return tx.category.count();
    });
    expect(kept).toBe(1);
    const failing = transaction(async (tx) => {
      await tx.category.createMany([category("b"), category("c")]);
      await tx.category.updateOne({ where: { slug: "a" }, inc: { position: 9 } });
      await tx.category.deleteMany({ where: { slug: "b" } });
      throw new Error("changed my mind");
    });
    await expect(failing).rejects.toThrow("changed my mind");
    expect(await db.category.findMany({ select: ["slug", "position"] })).toEqual([
      { id: expect.any(String), slug: "a", position: 0 },
    ]);
  });

  it("sees its own writes, which nobody else does before the commit", async () => {
    await db.category.create(category("a"));
    await transaction(async (tx) => {
      await tx.category.updateMany({ where: { slug: "a" }, set: { name: "inside" } });
      expect((await tx.category.findFirst({ where: { slug: "a" } }))?.name).toBe("inside");
      expect((await db.category.findFirst({ where: { slug: "a" } }))?.name).toBe("a");
      expect(await tx.category.aggregate([{ $match: { name: "inside" } }])).toHaveLength(1);
    });
    expect((await db.category.findFirst())?.name).toBe("inside");
  });

  it("passes a taken key on and leaves nothing behind", async () => {
    await db.category.create(category("a"));
    const second = transaction(async (tx) => {
      await tx.category.create(category("b"));
      await tx.category.create(category("a"));
    });
    expect(isDuplicateKey(await second.catch((error: unknown) => error), "slug")).toBe(true);
    expect(await db.category.count()).toBe(1);
  });

  it("cannot be nested, nor bypassed by writing through db", async () => {
    await expect(transaction(() => transaction(async () => 1))).rejects.toThrow(MisplacedTransactionError);
    await expect(transaction(() => db.category.create(category("a")))).rejects.toThrow(
      MisplacedTransactionError,
    );
    await expect(transaction(() => db.category.deleteMany({ where: {} }))).rejects.toThrow(
      MisplacedTransactionError,
    );
    expect(await transaction(async () => 1)).toBe(1);
    await db.category.create(category("a"));
  });

  it("has a type of its own that fits wherever a store does, but not the other way round", () => {
    expectTypeOf<Transaction>().toExtend<Store>();
    expectTypeOf<Store>().not.toExtend<Transaction>();
  });
});

describe("races", () => {
  it("200 transactions on one document all succeed, and none is lost", { timeout: 240_000 }, async () => {
    const { id } = await db.category.create(category("hot"));
    await Promise.all(
      Array.from({ length: 200 }, () =>
        transaction(async (tx) => {
          const read = await tx.category.findFirst({ where: { id } });
          await tx.category.updateOne({ where: { id }, set: { position: (read?.position ?? 0) + 1 } });
        }),
      ),
    );
    expect((await db.category.findFirst({ where: { id } }))?.position).toBe(200);
  });

  it("a guarded update never oversells", async () => {
    const variant = await db.variant.create({
      productId: newId(),
      shopId: newId(),
      sku: "1",
      optionValues: [],
      priceCents: 1,
      stock: 10,
      reserved: 0,
      soldCount: 0,
      position: 0,
    });
    const buy = () =>
      transaction((tx) =>
        tx.variant.updateOne({ where: { id: variant.id, stock: gte(1) }, inc: { stock: -1, reserved: 1 } }),
      );
    const results = await Promise.all(Array.from({ length: 40 }, buy));
    expect(results.filter((row) => row !== null)).toHaveLength(10);
    expect(await db.variant.findFirst()).toMatchObject({ stock: 0, reserved: 10 });
  });

  it("an upsert inside transactions creates one document", async () => {
    const add = () =>
      transaction((tx) =>
        tx.accountBalance.upsert({
          where: { account: "a" },
          create: { account: "a", balanceCents: 1 },
          update: { inc: { balanceCents: 1 } },
        }),
      );
    await Promise.all(Array.from({ length: 20 }, add));
    expect(await db.accountBalance.findMany({ select: ["balanceCents"] })).toEqual([
      { id: expect.any(String), balanceCents: 20 },
    ]);
  });
});
