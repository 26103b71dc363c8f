import { MongoFieldFilter } from "@prisma/orm-mongo/query-ast/execution";
import mongo from "@prisma/orm-mongo/runtime";
import { Long, ObjectId } from "mongodb";
import { beforeEach, describe, expect, it } from "vitest";

import { connection } from "~/db/client.server";
import {
  closeDatabase,
  db,
  InvalidValueError,
  isId,
  lt,
  newId,
  not,
  objectId,
  oneOf,
  some,
  UndefinedFilterError,
} from "~/db/index.server";

import { type Contract } from "../../../prisma/generated/contract";
import contractJson from "../../../prisma/generated/contract.json" with { type: "json" };
import { driverDatabase, resetDatabase } from "../../support/database";

/**
 * Each test shows what the ORM does on its own and that the façade does better. When the first half of one fails
 * after an upgrade, the ORM has been mended and its guard may go.
 */
const bare = () =>
  mongo<Contract>({
    contractJson,
    mongoClient: connection().client,
    dbName: connection().database.databaseName,
  });

const category = { slug: "a", name: "A", tagline: "", position: 1, parentId: null };
const coupon = {
  shopId: newId(),
  name: "TEN",
  type: "PERCENT" as const,
  value: 10,
  minAmountCents: null,
  maxAmountCents: null,
  startsAt: null,
  expiresAt: null,
  maxUses: null,
  maxUsesPerUser: null,
  usedCount: 0,
};

/** The document exactly as stored: wide integers stay Long. */
const stored = (collection: string) =>
  driverDatabase().collection(collection).findOne({}, { promoteLongs: false });

beforeEach(resetDatabase);

describe("an optional id that is null", () => {
  it("is stored as null, where the ORM stores a random id", async () => {
    await bare().orm.categories.create(category);
    expect((await stored("categories"))?.["parentId"]).toBeInstanceOf(ObjectId);
    await resetDatabase();
    await db.category.create(category);
    expect((await stored("categories"))?.["parentId"]).toBeNull();
  });

  it("is null after an update and inside composites", async () => {
    const { id } = await db.category.create({ ...category, parentId: newId() });
    expect((await db.category.updateOne({ where: { id }, set: { parentId: null } }))?.parentId).toBeNull();
    await db.cart.create({
      token: "t",
      couponNames: [],
      lines: [{ variantId: newId(), productId: newId(), eventId: null, quantity: 1 }],
    });
    expect((await stored("carts"))?.["lines"][0].eventId).toBeNull();
  });

  it("is found by null, which the ORM never does", async () => {
    await db.category.create(category);
    // Its types know that nulls are stored, but do not let one ask for them.
    const none = null as unknown as string;
    expect(await bare().orm.categories.where({ parentId: none }).first()).toBeNull();
    expect((await db.category.findFirst({ where: { parentId: null } }))?.slug).toBe("a");
  });
});

describe("lists of ids", () => {
  it("are stored, where the ORM throws", async () => {
    const productIds = [newId(), newId()];
    await expect(bare().orm.coupon_codes.create({ ...coupon, productIds })).rejects.toThrow();
    const created = await db.couponCode.create({ ...coupon, productIds });
    expect(created.productIds).toEqual(productIds);
    expect((await stored("coupon_codes"))?.["productIds"]).toEqual(productIds.map(objectId));
    expect(await db.couponCode.count({ where: { productIds: productIds[1] } })).toBe(1);
    const third = newId();
    const pushed = await db.couponCode.updateOne({ where: { name: "TEN" }, push: { productIds: third } });
    expect(pushed?.productIds).toEqual([...productIds, third]);
    expect((await stored("coupon_codes"))?.["productIds"]).toEqual([...productIds, third].map(objectId));
  });

  it("of composites are stored as ids when set, where the ORM stores text", async () => {
    const line = { variantId: newId(), productId: newId(), eventId: null, quantity: 1 };
    const { id } = await db.cart.create({ token: "t", couponNames: [], lines: [] });
    await bare()
      .orm.carts.where({ _id: id })
      .update((cart) => [cart.lines.set([line])]);
    expect((await stored("carts"))?.["lines"][0].variantId).toBe(line.variantId);
    await db.cart.updateOne({ where: { id }, set: { lines: [line] } });
    expect((await stored("carts"))?.["lines"][0].variantId).toEqual(objectId(line.variantId));
  });
});

describe("ids in operators", () => {
  it("are encoded, where the ORM compares text with ids and finds nothing", async () => {
    const { id } = await db.category.create(category);
    expect(
      await bare()
        .orm.categories.where(MongoFieldFilter.in("_id", [id]))
        .first(),
    ).toBeNull();
    expect(await db.category.count({ where: { id: oneOf([id, newId()]) } })).toBe(1);
    expect(await db.category.count({ where: { id: not(id) } })).toBe(0);
    expect(await db.category.count({ where: { id: lt(newId()) } })).toBe(1);
  });
});

describe("embedded ids", () => {
  it("are read as strings, where the ORM gives ObjectIds typed as strings", async () => {
    const line = { variantId: newId(), productId: newId(), quantity: 1 };
    await db.cart.create({ token: "t", couponNames: [], lines: [line] });
    const read = await bare().orm.carts.first();
    expect(read?.lines[0]?.variantId).toBeInstanceOf(ObjectId);
    expect((await db.cart.findFirst())?.lines[0]?.variantId).toBe(line.variantId);
  });
});

describe("undefined in a filter", () => {
  it("throws, where the ORM drops the condition and returns any document", async () => {
    await db.category.create(category);
    expect(await bare().orm.categories.where({ slug: undefined }).first()).not.toBeNull();
    const nothing = undefined as unknown as string;
    await expect(db.category.findFirst({ where: { slug: undefined } })).rejects.toThrow(UndefinedFilterError);
    await expect(db.category.findMany({ where: { slug: not(nothing) } })).rejects.toThrow(
      UndefinedFilterError,
    );
    await expect(db.category.count({ where: { slug: oneOf(["a", nothing]) } })).rejects.toThrow(
      UndefinedFilterError,
    );
    const nothings = undefined as unknown as string[];
    await expect(db.category.count({ where: { slug: oneOf(nothings) } })).rejects.toThrow(
      UndefinedFilterError,
    );
    await expect(db.category.deleteMany({ where: { OR: [{ slug: nothing }] } })).rejects.toThrow(
      UndefinedFilterError,
    );
    await expect(db.category.updateMany({ where: { id: nothing }, set: {} })).rejects.toThrow(
      UndefinedFilterError,
    );
    await expect(db.cart.deleteOne({ where: { "lines.variantId": undefined } })).rejects.toThrow(
      UndefinedFilterError,
    );
    await expect(db.cart.count({ where: { lines: some({ quantity: undefined }) } })).rejects.toThrow(
      UndefinedFilterError,
    );
    await expect(db.cart.aggregate([{ $match: { userId: undefined } }])).rejects.toThrow(
      UndefinedFilterError,
    );
    expect(await db.category.count()).toBe(1);
  });
});

describe("select", () => {
  it("always has the id, which the ORM leaves out", async () => {
    await db.category.create(category);
    expect(await bare().orm.categories.select("slug").first()).not.toHaveProperty("_id", expect.any(String));
    const row = await db.category.findFirst({ select: ["slug"] });
    expect(isId(row?.id)).toBe(true);
  });
});

describe("fields a stored document lacks", () => {
  it("read as null and as empty lists, where the ORM says undefined", async () => {
    await driverDatabase()
      .collection("carts")
      .insertOne({ token: "old", lines: [{ quantity: 1 }] });
    expect((await bare().orm.carts.first())?.userId).toBeUndefined();
    const cart = await db.cart.findFirst({ where: { token: "old" } });
    expect(cart).toMatchObject({ userId: null, checkout: null, couponNames: [], lines: [{ eventId: null }] });
    expect(await db.cart.findFirst({ select: ["userId"] })).toEqual({ id: cart?.id, userId: null });
  });
});

describe("wide integers", () => {
  const WIDE = 3_000_000_000;

  it("are numbers outside and 64-bit integers inside, where the ORM refuses numbers", async () => {
    await expect(
      bare().orm.account_balances.create({ account: "a", balanceCents: WIDE as unknown as bigint }),
    ).rejects.toThrow();
    const created = await db.accountBalance.create({ account: "a", balanceCents: WIDE });
    expect(created.balanceCents).toBe(WIDE);
    expect((await stored("account_balances"))?.["balanceCents"]).toEqual(Long.fromNumber(WIDE));

    const increased = await db.accountBalance.updateOne({
      where: { balanceCents: WIDE },
      inc: { balanceCents: WIDE },
    });
    expect(increased?.balanceCents).toBe(2 * WIDE);
    expect((await stored("account_balances"))?.["balanceCents"]).toEqual(Long.fromNumber(2 * WIDE));

    await db.accountBalance.updateOne({ where: { account: "a" }, set: { balanceCents: 5 } });
    expect((await stored("account_balances"))?.["balanceCents"]).toEqual(Long.fromNumber(5));
    expect((await db.accountBalance.findFirst())?.balanceCents).toBe(5);
  });

  it("are so inside composites, with null where there is none", async () => {
    const entry = await db.journalEntry.create({
      ref: "r",
      kind: "k",
      memo: "",
      author: "test",
      postings: [
        { account: "a", amountCents: WIDE, balanceAfterCents: null },
        { account: "b", amountCents: -WIDE, balanceAfterCents: 1 },
      ],
    });
    expect(entry.postings.map(({ amountCents }) => amountCents)).toEqual([WIDE, -WIDE]);
    expect(await db.journalEntry.findFirst()).toEqual(entry);
    const inside = (await stored("journal_entries"))?.["postings"];
    expect(inside[0]).toEqual({ account: "a", amountCents: Long.fromNumber(WIDE), balanceAfterCents: null });
    expect(inside[1].balanceAfterCents).toEqual(Long.fromNumber(1));
    const [sum] = await db.journalEntry.aggregate<{ total: number }>([
      { $unwind: "$postings" },
      { $match: { "postings.amountCents": { $gt: 0 } } },
      { $group: { _id: null, total: { $sum: "$postings.amountCents" } } },
    ]);
    expect(sum?.total).toBe(WIDE);
  });

  it("throw when a number cannot hold them", async () => {
    await expect(db.accountBalance.create({ account: "a", balanceCents: 2 ** 53 })).rejects.toThrow(
      InvalidValueError,
    );
    await expect(db.accountBalance.create({ account: "a", balanceCents: 0.5 })).rejects.toThrow(
      InvalidValueError,
    );
    await driverDatabase()
      .collection("account_balances")
      .insertOne({ account: "b", balanceCents: Long.fromString("9007199254740993"), updatedAt: new Date() });
    await expect(db.accountBalance.findFirst()).rejects.toThrow(RangeError);
  });
});

describe("the connection", () => {
  it("is opened anew after it was closed", async () => {
    await db.category.create(category);
    await closeDatabase();
    expect(await db.category.count()).toBe(1);
  });
});
