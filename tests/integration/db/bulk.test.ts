import { type Document } from "mongodb";
import { beforeEach, expect, it } from "vitest";

import {
  db,
  insertInBulk,
  InvalidValueError,
  isDuplicateKey,
  newId,
  UnknownFieldError,
} from "~/db/index.server";

import { driverDatabase, resetDatabase } from "../../support/database";

beforeEach(resetDatabase);

const stored = (collection: string) =>
  driverDatabase().collection(collection).find({}, { promoteLongs: false, promoteValues: true }).toArray();

/** Everything but what is different on purpose: the ids and the moments that nobody gave. */
const comparable = (document: Document | undefined, ...generated: string[]) =>
  Object.entries(document ?? {})
    .filter(([key]) => key !== "_id" && !generated.includes(key))
    .map(([key, value]) => [key, value as unknown] as const);

it("stores what createMany stores: ids, wide integers, lists, composites and nulls", async () => {
  const [orderId, at] = [newId(), new Date("2026-01-02T03:04:05Z")];
  const entry = (ref: string) => ({
    ...{ ref, kind: "TEST", memo: "", author: "test", orderId, createdAt: at },
    postings: [
      { account: "bank:platform", amountCents: 3_000_000_000, balanceAfterCents: null },
      { account: "platform:fees", amountCents: -3_000_000_000, balanceAfterCents: -7 },
    ],
  });
  await db.journalEntry.createMany([entry("same")]);
  const [one] = await stored("journal_entries");
  await db.journalEntry.deleteMany({ where: {} });
  await insertInBulk("JournalEntry", [entry("same")]);
  const [bulk] = await stored("journal_entries");
  expect(comparable(bulk)).toEqual(comparable(one));
  expect(bulk?.["_id"]?.constructor.name).toBe("ObjectId");
  expect(await db.journalEntry.findMany()).toMatchObject([entry("same")]);
});

it("fills in what is left out as create does", async () => {
  const user = (email: string) => ({
    ...{ email, name: "Ada", passwordHash: "x", role: "CUSTOMER" as const },
    addresses: [],
  });
  await db.user.create(user("a@example.com"));
  await insertInBulk("User", [user("b@example.com")]);
  const [one, bulk] = await db.user.findMany({ orderBy: { email: "asc" } });
  expect(Object.keys(bulk ?? {}).sort()).toEqual(Object.keys(one ?? {}).sort());
  expect(bulk).toMatchObject({ avatar: null, totp: null, emailVerifiedAt: null });
  expect(bulk?.createdAt).toBeInstanceOf(Date);
  expect(bulk?.updatedAt).toEqual(bulk?.createdAt);
});

it("refuses what the schema does not have, and what is there already", async () => {
  const category = { slug: "a", name: "A", tagline: "", parentId: null, position: 1 };
  const wrong = { ...category, colour: "red" };
  await expect(insertInBulk("Category", [wrong])).rejects.toThrow(UnknownFieldError);
  await expect(insertInBulk("Category", [{ ...category, position: 1.5 }])).rejects.toThrow(InvalidValueError);
  await insertInBulk("Category", [category]);
  const again = await insertInBulk("Category", [category]).catch((error: unknown) => error);
  expect(isDuplicateKey(again, "slug")).toBe(true);
  expect(await db.category.count()).toBe(1);
});
