import { beforeEach, describe, expect, it } from "vitest";

import { db } from "~/db/index.server";
import { matchesHash } from "~/domain/identity/verify-password.server";

import { createContent } from "../../../prisma/seed/content";
import { demoAccounts } from "../../../prisma/seed/demo-accounts";
import { AlreadySeeded, isSeeded, seedDatabase } from "../../../prisma/seed/index";
import { expectBooksInOrder } from "../../support/books";
import { resetDatabase } from "../../support/database";

beforeEach(resetDatabase);

describe("seedDatabase", () => {
  it("fills an empty database with what the seed says", async () => {
    expect(await isSeeded()).toBe(false);
    const lines: string[] = [];
    await seedDatabase({ seed: 3, log: (line) => lines.push(line) });
    expect(await isSeeded()).toBe(true);
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
});
