import { mkdtempSync, rmSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";

import { beforeEach, describe, expect, it } from "vitest";

import { db, gt } from "~/db/index.server";
import { placePurchase } from "~/domain/checkout/place-purchase.server";
import { DEMO_MARK, isDemoDatabase } from "~/domain/admin/demo-mark.server";
import { matchesHash } from "~/domain/identity/verify-password.server";

import { capture } from "../../../dev/lib/capture";
import { fillIn } from "../../../dev/lib/data";
import { root } from "../../../dev/lib/launch.mjs";
import { shops } from "../../../prisma/seed/catalog";
import { coupons } from "../../../prisma/seed/catalog/coupons";
import { createContent } from "../../../prisma/seed/content";
import { demoAccounts } from "../../../prisma/seed/demo-accounts";
import { keepEventsGoing, keepPresentable, seedLock } from "../../../prisma/seed/keep-presentable";
import { CATALOG_VERSION } from "../../../prisma/seed/catalog-version";
import { readMark, SILENCE, writeMark } from "../../../prisma/seed/mark";
import { AlreadySeeded, isEmptyDatabase, NotADemo, seedDatabase } from "../../../prisma/seed/index";
import { expectBooksInOrder } from "../../support/books";
import { driverDatabase, resetDatabase } from "../../support/database";
import { guestAtReview } from "../../support/fixtures";

beforeEach(async () => {
  await resetDatabase();
  await db.schemaVersion.deleteMany({ where: { name: DEMO_MARK } });
});

const createUser = () =>
  db.user.create({ email: "a@b.example", name: "A", passwordHash: "x", addresses: [], role: "CUSTOMER" });

const goods = shops.flatMap(({ products }) => products).length;
const catalogOnly = { seed: 3, history: false } as const;

describe("seedDatabase", () => {
  it("fills an empty database with what the seed says", async () => {
    expect(await isEmptyDatabase()).toBe(true);
    const lines: string[] = [];
    await seedDatabase({ seed: 3, history: false, log: (line) => lines.push(line) });
    expect(await isEmptyDatabase()).toBe(false);
    expect(lines.join("\n")).toContain(`${shops.length} shops, ${goods} products`);

    const content = createContent(3);
    const stored = await db.product.findMany({ orderBy: { slug: "asc" } });
    const wanted = content.products.map(({ product }) => product).sort((a, b) => (a.slug < b.slug ? -1 : 1));
    expect(stored).toEqual(wanted);
    expect(await db.category.count()).toBe(content.categories.length);
    expect(await db.user.count()).toBe(41);
    expect(await db.couponCode.count({ where: { usedCount: 0 } })).toBe(coupons.length);
    for (const empty of [db.event, db.order, db.review, db.outbox]) expect(await empty.count()).toBe(0);
    await expectBooksInOrder();
  });

  it("leaves stock that its movements account for, and prices and stock that products agree with", async () => {
    await seedDatabase(catalogOnly);
    const [products, variants, movements] = await Promise.all([
      db.product.findMany(),
      db.variant.findMany(),
      db.stockMovement.findMany(),
    ]);
    const delta = new Map(movements.map((movement) => [movement.variantId, movement.delta]));
    for (const { id, stock, reserved, soldCount } of variants) {
      expect({ stock, reserved, soldCount }).toEqual({ stock: delta.get(id), reserved: 0, soldCount: 0 });
    }
    expect(movements).toHaveLength(variants.length);
    expect(variants.filter(({ stock }) => stock === 0).length).toBeGreaterThanOrEqual(3);
    expect(variants.filter(({ stock }) => stock > 0 && stock < 5).length).toBeGreaterThanOrEqual(5);
    for (const product of products) {
      const own = variants.filter(({ productId }) => productId === product.id);
      expect(product.inStock).toBe(own.some(({ stock }) => stock > 0));
      expect(product.fromCents).toBe(Math.min(...own.map(({ priceCents }) => priceCents)));
      for (const { shopId } of own) expect(shopId).toBe(product.shopId);
    }
  });

  it("makes accounts that can sign in, each with a salt of its own", async () => {
    await seedDatabase({ history: false });
    for (const { role, email, password } of demoAccounts) {
      const account = await (role === "seller"
        ? db.shop.findFirst({ where: { email, status: "ACTIVE" } })
        : db.user.findFirst({ where: { email, role: role === "admin" ? "ADMIN" : "CUSTOMER" } }));
      expect(account?.emailVerifiedAt).toBeInstanceOf(Date);
      expect(await matchesHash(account?.passwordHash ?? "", password)).toBe(true);
    }
    const accounts = [...(await db.shop.findMany()), ...(await db.user.findMany())];
    const hashes = accounts.map(({ passwordHash }) => passwordHash);
    expect(new Set(hashes).size).toBe(shops.length + 41);
    for (const hash of hashes) expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,(t=2,p=1|p=1,t=2)\$/);
  });

  it("refuses a database that has shops, and changes nothing there", async () => {
    await seedDatabase(catalogOnly);
    await db.product.updateOne({ where: { slug: "harbour-mug" }, set: { title: "My own mug" } });
    await expect(seedDatabase({ seed: 4 })).rejects.toThrow(AlreadySeeded);
    expect(await db.product.count()).toBe(goods);
    expect((await db.product.findFirst({ where: { slug: "harbour-mug" } }))?.title).toBe("My own mug");
  });

  it("starts again when it is told to reset", async () => {
    await seedDatabase(catalogOnly);
    await db.session.create({
      tokenHash: "x",
      kind: "USER",
      subjectId: "0".repeat(24),
      expiresAt: new Date(),
    });
    await seedDatabase({ ...catalogOnly, seed: 4, reset: true });
    expect(await db.session.count()).toBe(0);
    expect(await db.stockMovement.count()).toBe(await db.variant.count());
    const ids = (await db.shop.findMany({ select: ["slug"] })).map(({ id }) => id).sort();
    expect(ids).toEqual(
      createContent(4)
        .shops.map(({ id }) => id)
        .sort(),
    );
  });

  it("marks the database as a demo's, with the latest seed", async () => {
    expect(await isDemoDatabase()).toBe(false);
    await seedDatabase(catalogOnly);
    expect(await isDemoDatabase()).toBe(true);
    await seedDatabase({ ...catalogOnly, seed: 4, reset: true });
    const marks = await db.schemaVersion.findMany({ where: { name: DEMO_MARK } });
    expect(marks).toHaveLength(1);
    expect(await readMark()).toEqual({ seed: 4, catalog: CATALOG_VERSION, complete: true });
  });

  it("leaves a database alone that is somebody's, with or without --reset", async () => {
    const { id } = await createUser();
    expect(await isEmptyDatabase()).toBe(false);
    await expect(seedDatabase()).rejects.toThrow(AlreadySeeded);
    await expect(seedDatabase({ reset: true })).rejects.toThrow(NotADemo);
    expect((await db.user.findMany()).map((user) => user.id)).toEqual([id]);
    expect(await db.shop.count()).toBe(0);
    expect(await isDemoDatabase()).toBe(false);
  });

  it.each(["users", "shops", "orders", "purchases"])("counts %s as somebody's data", async (name) => {
    await driverDatabase().collection(name).insertOne({}, { bypassDocumentValidation: true });
    expect(await isEmptyDatabase()).toBe(false);
  });

  it("removes nothing without the mark, even where nobody has shops, users, orders or purchases", async () => {
    const { id } = await db.category.create({ name: "Mine", slug: "mine", tagline: "", position: 99 });
    await driverDatabase()
      .collection("carts")
      .insertOne({ token: "somebody" }, { bypassDocumentValidation: true });
    expect(await isEmptyDatabase()).toBe(true);
    await seedDatabase({ ...catalogOnly, reset: true });
    expect(await db.category.findFirst({ where: { id } })).toMatchObject({ name: "Mine" });
    expect(await driverDatabase().collection("carts").countDocuments({ token: "somebody" })).toBe(1);
    expect(await db.shop.count()).toBe(shops.length);
  });

  it("fills an empty database even when told to reset", async () => {
    await seedDatabase({ ...catalogOnly, reset: true });
    expect(await db.shop.count()).toBe(shops.length);
  });
});

describe("npm run db:seed", () => {
  const seed = (...args: string[]) =>
    capture(process.execPath, ["--import", "tsx", "prisma/seed/cli.ts", ...args], { cwd: root });

  it.each([
    ["--scale", "0", '--scale takes a whole number from 1 to 1000, not "0".\n'],
    ["--history", "many", '--history takes a whole number from 0 to 5000, not "many".\n'],
  ])("says what %s takes", async (option, value, sentence) => {
    expect(await seed(option, value)).toEqual({ code: 1, output: sentence });
    expect(await isEmptyDatabase()).toBe(true);
  });

  it("refuses --reset in one sentence and changes nothing", async () => {
    await createUser();
    const { code, output } = await seed("--reset");
    expect(code).toBe(1);
    expect(output).toBe("This database was not filled by db:seed, so --reset leaves it as it is.\n");
    expect(await db.user.count()).toBe(1);
    expect(await db.shop.count()).toBe(0);
  });
});

describe("npm start", () => {
  const keep = async () => {
    const lines: string[] = [];
    await keepPresentable({ history: false, log: (line) => lines.push(line) });
    return lines;
  };

  it("fills an empty database, and starts over where that was interrupted", async () => {
    expect((await keep())[0]).toBe("Filling in the demo catalog …");
    await writeMark({ seed: 7, catalog: CATALOG_VERSION, complete: false });
    await db.product.deleteMany({ where: {} });
    expect((await keep())[0]).toBe("The demo was left half filled; starting over …");
    expect(await db.product.count()).toBe(goods);
    expect((await readMark())?.complete).toBe(true);
  });

  const begunElsewhere = (since: Date, machine = "another-machine") =>
    writeMark({
      ...{ seed: 7, catalog: CATALOG_VERSION, complete: false },
      filling: { machine, since: since.toISOString() },
    });

  it("leaves a database alone that another machine is filling, until that has long been silent", async () => {
    await begunElsewhere(new Date());
    expect(await keep()).toEqual(["Another machine is filling the database."]);
    expect(await isEmptyDatabase()).toBe(true);
    await seedDatabase(catalogOnly);
    await begunElsewhere(new Date());
    await db.product.deleteOne({ where: { slug: "harbour-mug" } });
    expect(await keep()).toEqual(["Another machine is filling the database."]);
    expect(await db.product.count()).toBe(goods - 1);
    const appliedAt = new Date(Date.now() - SILENCE - 1_000);
    await db.schemaVersion.updateOne({ where: { name: DEMO_MARK }, set: { appliedAt } });
    expect((await keep())[0]).toBe("The demo was left half filled; starting over …");
    expect(await db.product.count()).toBe(goods);
  });

  it("starts over at once what was interrupted on this machine", async () => {
    await seedDatabase(catalogOnly);
    await begunElsewhere(new Date(), hostname());
    expect((await keep())[0]).toBe("The demo was left half filled; starting over …");
  });

  it("does not empty a half filled demo in which somebody has bought", async () => {
    await seedDatabase({ ...catalogOnly, history: 3 });
    await begunElsewhere(new Date(), hostname());
    const [variant] = await db.variant.findMany({ where: { stock: gt(5) }, limit: 1 });
    await placePurchase(await guestAtReview([{ variant: variant!, quantity: 1 }]));
    const purchases = await db.purchase.count();
    expect((await keep())[0]).toContain("somebody has bought in it since");
    expect(await db.purchase.count()).toBe(purchases);
  });

  it("takes none of its own purchases for somebody's", async () => {
    const now = new Date();
    await seedDatabase({ ...catalogOnly, history: 3, now });
    await begunElsewhere(now, hostname());
    expect((await keep())[0]).toBe("The demo was left half filled; starting over …");
  });

  it("keeps the goods of an earlier catalog, and says that there is a newer one", async () => {
    await seedDatabase(catalogOnly);
    await db.schemaVersion.updateOne({ where: { name: DEMO_MARK }, set: { value: "7" } });
    expect(await keep()).toEqual([
      "There is a newer demo catalog: npm run db:seed -- --reset replaces this one by it.",
    ]);
    expect(await db.event.count()).toBe(0);
    expect(await readMark()).toEqual({ seed: 7, catalog: 1, complete: true });
  });

  it("announces the events of a demo that has none going on", async () => {
    await seedDatabase(catalogOnly);
    expect(await keep()).toEqual(["9 of the demo’s events were over and have been announced anew."]);
    expect(await keep()).toEqual([]);
  });

  it("goes on doing so while it runs, and touches nothing that is not such a demo", async () => {
    const lines: string[] = [];
    const go = (days: number) =>
      keepEventsGoing({
        now: new Date(Date.now() + days * 24 * 3_600_000),
        log: (line) => lines.push(line),
      });
    await go(0);
    expect(await isEmptyDatabase()).toBe(true);
    await seedDatabase(catalogOnly);
    await go(0);
    await go(0);
    expect(await db.event.count()).toBe(9);
    await go(40);
    expect(await db.event.count()).toBe(18);
    expect(lines).toHaveLength(2);

    const mark = (await readMark())!;
    for (const other of [{ complete: false }, { catalog: CATALOG_VERSION - 1 }]) {
      await writeMark({ ...mark, ...other });
      await go(80);
    }
    await db.schemaVersion.deleteMany({ where: { name: DEMO_MARK } });
    await go(80);
    expect(await db.event.count()).toBe(18);
  });

  it("leaves a database alone that another command is filling", async () => {
    const lock = await seedLock();
    expect(await keep()).toEqual(["Another command is filling the database."]);
    await lock?.release();
    expect(await isEmptyDatabase()).toBe(true);
  });

  it("fills in nothing where there are users but no shops", async () => {
    await createUser();
    const lines: string[] = [];
    const mediaDirectory = mkdtempSync(join(tmpdir(), "bazaar-media-"));
    await fillIn({ databaseDirectory: "", mediaDirectory, durable: false, log: (line) => lines.push(line) });
    rmSync(mediaDirectory, { recursive: true });
    expect(lines).toEqual([]);
    expect(await db.shop.count()).toBe(0);
    expect(await isDemoDatabase()).toBe(false);
  });
});
