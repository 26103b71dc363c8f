import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { beforeEach, describe, expect, it } from "vitest";

import { db } from "~/db/index.server";
import { DEMO_MARK, isDemoDatabase } from "~/domain/admin/demo-mark.server";
import { matchesHash } from "~/domain/identity/verify-password.server";

import { capture } from "../../../dev/lib/capture";
import { fillIn } from "../../../dev/lib/data";
import { root } from "../../../dev/lib/launch.mjs";
import { createContent } from "../../../prisma/seed/content";
import { demoAccounts } from "../../../prisma/seed/demo-accounts";
import { AlreadySeeded, isEmptyDatabase, NotADemo, seedDatabase } from "../../../prisma/seed/index";
import { expectBooksInOrder } from "../../support/books";
import { driverDatabase, resetDatabase } from "../../support/database";

beforeEach(async () => {
  await resetDatabase();
  await db.schemaVersion.deleteMany({ where: { name: DEMO_MARK } });
});

const createUser = () =>
  db.user.create({ email: "a@b.example", name: "A", passwordHash: "x", addresses: [], role: "CUSTOMER" });

describe("seedDatabase", () => {
  it("fills an empty database with what the seed says", async () => {
    expect(await isEmptyDatabase()).toBe(true);
    const lines: string[] = [];
    await seedDatabase({ seed: 3, log: (line) => lines.push(line) });
    expect(await isEmptyDatabase()).toBe(false);
    expect(lines.join("\n")).toContain("6 shops, 60 products");

    const content = createContent(3);
    const stored = await db.product.findMany({ orderBy: { slug: "asc" } });
    const wanted = content.products.map(({ product }) => product).sort((a, b) => (a.slug < b.slug ? -1 : 1));
    expect(stored).toEqual(wanted);
    expect(await db.category.count()).toBe(8);
    expect(await db.user.count()).toBe(9);
    await expectBooksInOrder();
  });

  it("leaves stock that its movements account for, and prices and stock that products agree with", async () => {
    await seedDatabase({ seed: 3 });
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
    await seedDatabase();
    for (const { role, email, password } of demoAccounts) {
      const account = await (role === "seller"
        ? db.shop.findFirst({ where: { email, status: "ACTIVE" } })
        : db.user.findFirst({ where: { email, role: role === "admin" ? "ADMIN" : "CUSTOMER" } }));
      expect(account?.emailVerifiedAt).toBeInstanceOf(Date);
      expect(await matchesHash(account?.passwordHash ?? "", password)).toBe(true);
    }
    const accounts = [...(await db.shop.findMany()), ...(await db.user.findMany())];
    const hashes = accounts.map(({ passwordHash }) => passwordHash);
    expect(new Set(hashes).size).toBe(15);
    for (const hash of hashes) expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,(t=2,p=1|p=1,t=2)\$/);
  });

  it("refuses a database that has shops, and changes nothing there", async () => {
    await seedDatabase({ seed: 3 });
    await db.product.updateOne({ where: { slug: "harbour-mug" }, set: { title: "My own mug" } });
    await expect(seedDatabase({ seed: 4 })).rejects.toThrow(AlreadySeeded);
    expect(await db.product.count()).toBe(60);
    expect((await db.product.findFirst({ where: { slug: "harbour-mug" } }))?.title).toBe("My own mug");
  });

  it("starts again when it is told to reset", async () => {
    await seedDatabase({ seed: 3 });
    await db.session.create({
      tokenHash: "x",
      kind: "USER",
      subjectId: "0".repeat(24),
      expiresAt: new Date(),
    });
    await seedDatabase({ seed: 4, reset: true });
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
    await seedDatabase({ seed: 3 });
    expect(await isDemoDatabase()).toBe(true);
    await seedDatabase({ seed: 4, reset: true });
    const marks = await db.schemaVersion.findMany({ where: { name: DEMO_MARK } });
    expect(marks).toMatchObject([{ value: "4" }]);
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

  it("fills an empty database even when told to reset", async () => {
    await seedDatabase({ seed: 3, reset: true });
    expect(await db.shop.count()).toBe(6);
  });
});

describe("npm run db:seed", () => {
  const seed = (...args: string[]) =>
    capture(process.execPath, ["--import", "tsx", "prisma/seed/cli.ts", ...args], { cwd: root });

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
