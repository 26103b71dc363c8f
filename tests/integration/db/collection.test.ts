import { beforeEach, describe, expect, it } from "vitest";

import {
  both,
  contains,
  db,
  gt,
  gte,
  gteField,
  hasAll,
  InvalidValueError,
  isDuplicateKey,
  isId,
  isSet,
  lt,
  lte,
  lteField,
  ltField,
  newId,
  not,
  notOneOf,
  objectId,
  oneOf,
  some,
  startsWith,
  UnknownFieldError,
  ValidationFailed,
} from "~/db/index.server";

import { unrated } from "~/domain/reviews/rating";

import { resetDatabase } from "../../support/database";

const category = (slug: string, position = 1) => ({ slug, name: slug.toUpperCase(), tagline: "", position });

const product = (slug: string, tags: string[] = []) => ({
  shopId: newId(),
  categoryId: newId(),
  slug,
  title: `Title of ${slug}`,
  description: "",
  tags,
  options: [],
  images: [],
  status: "PUBLISHED" as const,
  fromCents: 100,
  toCents: 100,
  inStock: true,
  ...unrated,
  soldCount: 0,
  searchTerms: tags,
});

beforeEach(resetDatabase);

describe("create and find", () => {
  it("gives the stored document, with an id, defaults and nulls", async () => {
    const created = await db.product.create(product("lamp"));
    expect(isId(created.id)).toBe(true);
    expect(created.compareAtCents).toBeNull();
    expect(created.createdAt).toBeInstanceOf(Date);
    expect(created.updatedAt).toBeInstanceOf(Date);
    expect(await db.product.findFirst({ where: { id: created.id } })).toEqual(created);
  });

  it("accepts an id of one's own", async () => {
    const id = newId();
    expect((await db.category.create({ id, ...category("a") })).id).toBe(id);
    expect(await db.category.count({ where: { id } })).toBe(1);
  });

  it("sorts, pages and cuts rows down to the selected fields", async () => {
    await db.category.createMany(["a", "b", "c", "d"].map((slug, position) => category(slug, position)));
    const page = await db.category.findMany({
      orderBy: { position: "desc" },
      skip: 1,
      limit: 2,
      select: ["slug"],
    });
    expect(page.map(({ slug }) => slug)).toEqual(["c", "b"]);
    expect(Object.keys(page[0] ?? {}).sort()).toEqual(["id", "slug"]);
    // @ts-expect-error name was not selected
    expect(page[0]?.name).toBeUndefined();
    expect(await db.category.findMany({ limit: 0 })).toEqual([]);
    expect(await db.category.createMany([])).toEqual([]);
  });

  it("counts", async () => {
    await db.category.createMany([category("a", 1), category("b", 2)]);
    expect(await db.category.count()).toBe(2);
    expect(await db.category.count({ where: { position: gt(1) } })).toBe(1);
    expect(await db.category.count({ where: { position: gt(9) } })).toBe(0);
  });

  it("refuses values that do not fit their field", async () => {
    await expect(db.category.create({ ...category("a"), position: 1.5 })).rejects.toThrow(InvalidValueError);
    await expect(db.category.create({ ...category("a"), position: 2 ** 31 })).rejects.toThrow(
      InvalidValueError,
    );
    await expect(db.category.create({ ...category("a"), parentId: "nope" })).rejects.toThrow(
      InvalidValueError,
    );
    // @ts-expect-error the schema has no such field
    await expect(db.category.create({ ...category("a"), colour: "red" })).rejects.toThrow(UnknownFieldError);
    // @ts-expect-error the name is missing
    await expect(db.category.create({ slug: "a", tagline: "", position: 1 })).rejects.toThrow(
      InvalidValueError,
    );
    expect(await db.category.count()).toBe(0);
  });
});

describe("filters", () => {
  it("knows the comparisons", async () => {
    await db.category.createMany([1, 2, 3, 4].map((position) => category(`c${position}`, position)));
    const positions = async (where: Parameters<typeof db.category.findMany>[0] & object) =>
      (await db.category.findMany({ ...where, orderBy: { position: "asc" } })).map(
        ({ position }) => position,
      );
    expect(await positions({ where: { position: gte(3) } })).toEqual([3, 4]);
    expect(await positions({ where: { position: lt(2) } })).toEqual([1]);
    expect(await positions({ where: { position: both(gt(1), lte(3)) } })).toEqual([2, 3]);
    expect(await positions({ where: { position: not(2) } })).toEqual([1, 3, 4]);
    expect(await positions({ where: { position: oneOf([1, 4, 9]) } })).toEqual([1, 4]);
    expect(await positions({ where: { position: oneOf([]) } })).toEqual([]);
    expect(await positions({ where: { position: notOneOf([1, 4]) } })).toEqual([2, 3]);
    expect(await positions({ where: { OR: [{ slug: "c1" }, { position: 4 }] } })).toEqual([1, 4]);
    expect(await positions({ where: { OR: [] } })).toEqual([]);
    expect(await positions({ where: { AND: [{ position: gt(1) }, { position: lt(3) }] } })).toEqual([2]);
    expect(await positions({ where: { AND: [] } })).toEqual([1, 2, 3, 4]);
  });

  it("finds by null and by being set", async () => {
    const top = await db.category.create(category("top"));
    await db.category.create({ ...category("below"), parentId: top.id });
    expect((await db.category.findMany({ where: { parentId: null } })).map(({ slug }) => slug)).toEqual([
      "top",
    ]);
    expect((await db.category.findMany({ where: { parentId: isSet() } })).map(({ slug }) => slug)).toEqual([
      "below",
    ]);
    expect((await db.category.findMany({ where: { parentId: not(null) } })).map(({ slug }) => slug)).toEqual([
      "below",
    ]);
    expect((await db.category.findMany({ where: { parentId: top.id } })).map(({ slug }) => slug)).toEqual([
      "below",
    ]);
  });

  it("looks into lists and texts", async () => {
    await db.product.createMany([product("lamp.x", ["light", "desk"]), product("lampix", ["light"])]);
    const slugs = async (where: NonNullable<Parameters<typeof db.product.findMany>[0]>["where"]) =>
      (await db.product.findMany({ where, orderBy: { slug: 1 } })).map(({ slug }) => slug);
    expect(await slugs({ tags: "desk" })).toEqual(["lamp.x"]);
    expect(await slugs({ tags: hasAll(["desk", "light"]) })).toEqual(["lamp.x"]);
    expect(await slugs({ tags: oneOf(["desk", "light"]) })).toEqual(["lamp.x", "lampix"]);
    expect(await slugs({ slug: startsWith("lamp.") })).toEqual(["lamp.x"]);
    expect(await slugs({ title: contains("OF LAMPI") })).toEqual(["lampix"]);
  });

  it("compares two fields of one document in the guard of an update", async () => {
    const event = await db.event.create({
      shopId: newId(),
      productId: newId(),
      slug: "sale",
      name: "Sale",
      description: "",
      images: [],
      priceCents: 100,
      quota: 5,
      quotaUsed: 0,
      startsAt: new Date(),
      endsAt: new Date(),
    });
    const take = (quantity: number) =>
      db.event.updateOne({
        where: { id: event.id, quotaUsed: lteField("quota", -quantity) },
        inc: { quotaUsed: quantity },
      });
    expect((await take(3))?.quotaUsed).toBe(3);
    expect(await take(3)).toBeNull();
    expect((await take(2))?.quotaUsed).toBe(5);
    expect(await db.event.count({ where: { quotaUsed: gteField("quota") } })).toBe(1);
    expect(await db.event.count({ where: { quotaUsed: ltField("quota") } })).toBe(0);
  });

  it("finds nothing, changes nothing and deletes nothing by a string that is no id", async () => {
    await db.category.create(category("a"));
    for (const id of ["nope", "", "0123456789ab"]) {
      expect(await db.category.findFirst({ where: { id } })).toBeNull();
      expect(await db.category.findMany({ where: { id: oneOf([id]) } })).toEqual([]);
      expect(await db.category.updateMany({ where: { id }, set: { name: "changed" } })).toBe(0);
      expect(await db.category.updateOne({ where: { parentId: id }, set: { name: "changed" } })).toBeNull();
      expect(await db.category.deleteMany({ where: { id } })).toBe(0);
      expect(await db.category.count({ where: { id: not(id) } })).toBe(1);
      expect(await db.category.count({ where: { id: gt(id) } })).toBe(0);
    }
  });

  it("finds ids inside composites and lists", async () => {
    const [variantId, productId] = [newId(), newId()];
    const cart = await db.cart.create({
      token: "t",
      couponNames: [],
      lines: [{ variantId, productId, quantity: 2 }],
    });
    expect(cart.lines).toEqual([{ variantId, productId, eventId: null, quantity: 2 }]);
    expect((await db.cart.findFirst({ where: { "lines.variantId": variantId } }))?.id).toBe(cart.id);
    expect(await db.cart.findFirst({ where: { "lines.variantId": productId } })).toBeNull();
    const line = (quantity: number) =>
      db.cart.count({ where: { lines: some({ variantId, quantity: gte(quantity) }) } });
    expect(await line(2)).toBe(1);
    expect(await line(3)).toBe(0);
    await expect(db.cart.findFirst({ where: { "lines.variant": variantId } })).rejects.toThrow(
      UnknownFieldError,
    );
  });
});

describe("changes", () => {
  it("changes one document in one guarded step", async () => {
    const created = await db.category.create(category("a", 3));
    const taken = await db.category.updateOne({
      where: { id: created.id, position: gte(2) },
      inc: { position: -2 },
    });
    expect(taken).toEqual({ ...created, position: 1 });
    expect(
      await db.category.updateOne({ where: { id: created.id, position: gte(2) }, inc: { position: -2 } }),
    ).toBeNull();
    expect(await db.category.findFirst({ where: { id: created.id } })).toEqual(taken);
  });

  it("sets, pushes and reaches into composites, with ids stored as ids", async () => {
    const line = { variantId: newId(), productId: newId(), quantity: 1 };
    const { id } = await db.cart.create({ token: "t", couponNames: [], lines: [line] });
    await db.cart.updateOne({
      where: { id },
      push: { lines: { ...line, quantity: 2 }, couponNames: ["A", "B"] },
    });
    const other = newId();
    const changed = await db.cart.updateOne({
      where: { id },
      set: { "lines.1.productId": other, userId: null, token: undefined },
      inc: { "lines.0.quantity": 4 },
    });
    expect(changed?.token).toBe("t");
    expect(changed?.couponNames).toEqual(["A", "B"]);
    expect(changed?.lines.map(({ quantity }) => quantity)).toEqual([5, 2]);
    expect(await db.cart.count({ where: { "lines.productId": other } })).toBe(1);
    const set = await db.cart.updateOne({ where: { id }, set: { lines: [line] } });
    expect(set?.lines).toEqual([{ ...line, eventId: null }]);
    expect(await db.cart.count({ where: { "lines.variantId": line.variantId } })).toBe(1);
  });

  it("touches updatedAt", async () => {
    const long = new Date(0);
    const created = await db.cart.create({ token: "t", couponNames: [], lines: [], updatedAt: long });
    expect(created.updatedAt).toEqual(long);
    const updated = await db.cart.updateOne({ where: { id: created.id } });
    expect(updated?.updatedAt.getTime()).toBeGreaterThan(0);
  });

  it("refuses an update that says nothing, changes an id or names an unknown field", async () => {
    await expect(db.category.updateOne({ where: {} })).rejects.toThrow(TypeError);
    // @ts-expect-error ids are for good
    await expect(db.category.updateOne({ where: {}, set: { id: newId() } })).rejects.toThrow(
      InvalidValueError,
    );
    // @ts-expect-error the schema has no such field
    await expect(db.category.updateOne({ where: {}, set: { colour: "red" } })).rejects.toThrow(
      UnknownFieldError,
    );
    await expect(db.category.updateOne({ where: {}, set: { parentId: "nope" } })).rejects.toThrow(
      InvalidValueError,
    );
  });

  it("changes and deletes many", async () => {
    await db.category.createMany([category("a", 1), category("b", 2), category("c", 3)]);
    expect(await db.category.updateMany({ where: { position: gte(2) }, set: { tagline: "new" } })).toBe(2);
    expect(await db.category.deleteMany({ where: { tagline: "new" } })).toBe(2);
    expect((await db.category.deleteOne({ where: { slug: "a" } }))?.slug).toBe("a");
    expect(await db.category.deleteOne({ where: { slug: "a" } })).toBeNull();
    await db.category.create(category("d"));
    expect(await db.category.deleteMany({ where: {} })).toBe(1);
  });

  it("upserts exactly once when many try at the same time", async () => {
    const tries = Array.from({ length: 20 }, () =>
      db.accountBalance.upsert({
        where: { account: "a" },
        create: { account: "a", balanceCents: 5 },
        update: { inc: { balanceCents: 5 } },
      }),
    );
    await Promise.all(tries);
    expect(await db.accountBalance.findMany({ select: ["balanceCents"] })).toEqual([
      { id: expect.any(String), balanceCents: 100 },
    ]);
  });
});

describe("errors", () => {
  it("says which unique key is taken", async () => {
    await db.category.create(category("a"));
    const error: unknown = await db.category.create(category("a")).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ model: "Category", keyValue: { slug: "a" } });
    expect(isDuplicateKey(error, "slug")).toBe(true);
    expect(isDuplicateKey(error, "name")).toBe(false);
    expect(isDuplicateKey(new Error("no"))).toBe(false);

    const id = newId();
    await db.category.create({ id, ...category("b") });
    const sameId: unknown = await db.category
      .create({ id, ...category("c") })
      .catch((caught: unknown) => caught);
    expect(isDuplicateKey(sameId, "id")).toBe(true);
  });

  it("says so for several documents and for updates, too", async () => {
    await db.category.create(category("a"));
    const many: unknown = await db.category
      .createMany([category("b"), category("a")])
      .catch((caught: unknown) => caught);
    expect(isDuplicateKey(many, "slug")).toBe(true);
    const update: unknown = await db.category
      .updateMany({ where: { slug: "b" }, set: { slug: "a" } })
      .catch((caught: unknown) => caught);
    expect(isDuplicateKey(update, "slug")).toBe(true);
    const one: unknown = await db.category
      .updateOne({ where: { slug: "b" }, set: { slug: "a" } })
      .catch((caught: unknown) => caught);
    expect(isDuplicateKey(one, "slug")).toBe(true);
  });

  it("says when the database's own rules refuse a document", async () => {
    const variant = {
      productId: newId(),
      shopId: newId(),
      sku: "1",
      optionValues: [],
      priceCents: 1,
      stock: 1,
      reserved: 0,
      soldCount: 0,
      position: 0,
    };
    await expect(db.variant.create({ ...variant, stock: -1 })).rejects.toThrow(ValidationFailed);
    const { id } = await db.variant.create(variant);
    await expect(db.variant.updateOne({ where: { id }, inc: { stock: -2 } })).rejects.toThrow(
      ValidationFailed,
    );
    await expect(db.variant.updateMany({ where: { id }, inc: { reserved: -1 } })).rejects.toThrow(
      ValidationFailed,
    );
  });
});

describe("aggregate", () => {
  it("gives plain results", async () => {
    const shopId = newId();
    await db.product.createMany([{ ...product("a"), shopId }, { ...product("b"), shopId }, product("c")]);
    const totals = await db.product.aggregate<{ id: string; total: number; ids: string[] }>([
      { $match: { shopId: objectId(shopId) } },
      { $group: { _id: "$shopId", total: { $sum: "$fromCents" }, ids: { $push: "$_id" } } },
    ]);
    expect(totals).toEqual([{ id: shopId, total: 200, ids: [expect.any(String), expect.any(String)] }]);
    expect(totals[0]?.ids.every(isId)).toBe(true);
  });

  it("joins without leaving ids undecoded", async () => {
    const made = await db.product.create(product("a"));
    await db.review.create({
      productId: made.id,
      shopId: made.shopId,
      orderId: newId(),
      userId: newId(),
      rating: 5,
      comment: "",
      images: [],
    });
    const [row] = await db.product.aggregate<{ id: string; reviews: { id: string; productId: string }[] }>([
      { $lookup: { from: "reviews", localField: "_id", foreignField: "productId", as: "reviews" } },
    ]);
    expect(row?.id).toBe(made.id);
    expect(row?.reviews[0]?.productId).toBe(made.id);
    expect(isId(row?.reviews[0]?.id)).toBe(true);
  });
});
