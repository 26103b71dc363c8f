import { beforeEach, describe, expect, it } from "vitest";

import { db } from "~/db/index.server";
import {
  DIRECTORY_PAGE_SIZE,
  getShopDirectory,
  getShopHead,
  getShopProducts,
  SHOP_PAGE_SIZE,
} from "~/domain/catalog/queries.server";

import { resetDatabase } from "../../support/database";
import { address, createProduct, createShop } from "../../support/fixtures";

beforeEach(resetDatabase);

const after = (cursor: string | null) => new URLSearchParams(cursor ? { after: cursor } : {});
const before = (cursor: string | null) => new URLSearchParams({ before: cursor ?? "" });

describe("a shop as shoppers see it", () => {
  it("shows who sells and how, and nothing of the account", async () => {
    const shop = await createShop({
      name: "Kiln",
      tagline: "Pots",
      description: "We throw.",
      shipping: { flatCents: 490, freeFromCents: 5000 },
      phone: "+44 1736 555 0142",
      ...{ ratingSum: 18, ratingCount: 4 },
    });
    await createProduct(shop);
    const head = await getShopHead(shop.slug);
    expect(head).toEqual({
      id: shop.id,
      slug: shop.slug,
      name: "Kiln",
      tagline: "Pots",
      description: "We throw.",
      city: address.city,
      country: address.country,
      logo: null,
      banner: null,
      shipping: { flatCents: 490, freeFromCents: 5000 },
      acceptsCash: true,
      memberSince: shop.createdAt,
      hasProducts: true,
      ratingCount: 4,
      rating: 4.5,
    });
    expect(JSON.stringify(head)).not.toContain(shop.email);
  });

  it.each(["PENDING", "SUSPENDED"] as const)("does not exist while it is %s", async (status) => {
    const shop = await createShop({ status });
    expect(await getShopHead(shop.slug)).toBeNull();
  });

  it("has no rating while nobody has rated", async () => {
    const shop = await createShop();
    expect(await getShopHead(shop.slug)).toMatchObject({ hasProducts: false, ratingCount: 0, rating: 0 });
  });
});

describe("the products of a shop", () => {
  it("are its published ones, newest first, page by page and back", async () => {
    const shop = await createShop();
    const other = await createShop();
    await createProduct(other);
    await createProduct(shop, { status: "ARCHIVED" });
    const count = SHOP_PAGE_SIZE + 3;
    // Several of one instant, across the border of the pages.
    const instant = new Date("2026-03-01T12:00:00Z");
    for (let index = 0; index < count; index++) {
      const { product } = await createProduct(shop, { title: `Thing ${index}` });
      await db.product.updateOne({ where: { id: product.id }, set: { createdAt: instant } });
    }
    const first = await getShopProducts(shop.id, after(null));
    expect(first.rows).toHaveLength(SHOP_PAGE_SIZE);
    expect(first.previous).toBeNull();
    const second = await getShopProducts(shop.id, after(first.next));
    expect(second.rows).toHaveLength(3);
    expect(second.next).toBeNull();
    const titles = [...first.rows, ...second.rows].map(({ title }) => title);
    expect(titles).toEqual(Array.from({ length: count }, (_, index) => `Thing ${count - 1 - index}`));
    const back = await getShopProducts(shop.id, before(second.previous));
    expect(back.rows).toEqual(first.rows);
  });

  it("ignore a cursor of another shop's list", async () => {
    const [shop, other] = [await createShop(), await createShop()];
    for (let index = 0; index <= SHOP_PAGE_SIZE; index++) await createProduct(other);
    await createProduct(shop);
    const { next } = await getShopProducts(other.id, after(null));
    expect(next).not.toBeNull();
    expect((await getShopProducts(shop.id, after(next))).rows).toHaveLength(1);
  });
});

describe("the directory of shops", () => {
  it("lists active shops by name, page by page and back, without skipping namesakes", async () => {
    await createShop({ name: "A closed one", status: "SUSPENDED" });
    await createShop({ name: "A new one", status: "PENDING" });
    const count = DIRECTORY_PAGE_SIZE + 2;
    const names = Array.from({ length: count }, (_, index) =>
      // The border of the pages lies between two of the same name.
      index === DIRECTORY_PAGE_SIZE ? name(index - 1) : name(index),
    );
    for (const each of [...names].reverse()) await createShop({ name: each });
    const first = await getShopDirectory(after(null));
    const second = await getShopDirectory(after(first.next));
    expect([...first.rows, ...second.rows].map((shop) => shop.name)).toEqual(names);
    expect(new Set([...first.rows, ...second.rows].map(({ slug }) => slug)).size).toBe(count);
    expect((await getShopDirectory(before(second.previous))).rows).toEqual(first.rows);
    expect(Object.keys(first.rows[0]!).sort()).toEqual(
      ["banner", "city", "country", "logo", "name", "slug", "tagline"].sort(),
    );
  });

  it("begins anew where the shop of a cursor is gone", async () => {
    for (let index = 0; index <= DIRECTORY_PAGE_SIZE; index++) await createShop({ name: name(index) });
    const { next, rows } = await getShopDirectory(after(null));
    await db.shop.deleteOne({ where: { slug: rows.at(-1)!.slug } });
    const page = await getShopDirectory(after(next));
    expect(page.rows[0]?.name).toBe(name(0));
    expect(page.previous).toBeNull();
  });
});

function name(index: number): string {
  return `Shop ${String(index).padStart(3, "0")}`;
}
