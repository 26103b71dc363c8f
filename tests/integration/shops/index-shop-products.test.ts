import { randomUUID } from "node:crypto";

import { expect, test } from "vitest";

import { db } from "~/db/index.server";
import { relayOutbox } from "~/domain/outbox/relay-outbox.server";
import { indexShopProducts, PIECE } from "~/domain/shops/index-shop-products.server";
import { saveShopProfile } from "~/domain/shops/save-shop-profile.server";
import { outboxHandlers } from "~/jobs/handlers.server";

import { createProduct, createShop } from "../../support/fixtures";

const { signal } = new AbortController();

async function shopWith(products: number) {
  const shop = await createShop({ name: "Before" });
  const { product } = await createProduct(shop, { title: "Mug" });
  const { id: _id, ...like } = product;
  await db.product.createMany(
    Array.from({ length: products - 1 }, () => ({ ...like, slug: randomUUID(), title: "Mug" })),
  );
  return shop;
}

const rename = (shopId: string, name: string) =>
  saveShopProfile(
    shopId,
    { name, tagline: "", description: "", phone: "", logo: "keep", banner: "keep" },
    { actor: `seller:${shopId}`, ip: null },
  );
const found = (shopId: string, term: string) => db.product.count({ where: { shopId, searchTerms: term } });

test("products are indexed a piece at a time, and all of them in the end", async () => {
  const shop = await shopWith(PIECE + 5);
  await rename(shop.id, "Lighthouse");
  const first = await indexShopProducts({ shopId: shop.id, after: null }, { key: "first", signal });
  expect(first).toMatchObject({ next: { shopId: shop.id } });
  expect(await found(shop.id, "lighthouse")).toBe(PIECE);
  const stopped = indexShopProducts(
    { shopId: shop.id, after: null },
    { key: "x", signal: AbortSignal.abort() },
  );
  await expect(stopped).rejects.toThrow("aborted");
  await relayOutbox({ handlers: outboxHandlers });
  expect(await found(shop.id, "lighthouse")).toBe(PIECE + 5);
  expect(await db.outbox.count({ where: { doneAt: null } })).toBe(0);
});

test("names that follow one another are one piece of work, which finds the last of them", async () => {
  const shop = await shopWith(3);
  for (const name of ["One", "Another", "Harbour"]) await rename(shop.id, name);
  expect(await db.outbox.count({ where: { key: `shop-renamed:${shop.id}` } })).toBe(1);
  expect(await relayOutbox({ handlers: outboxHandlers })).toMatchObject({ done: 1 });
  expect(await found(shop.id, "harbour")).toBe(3);
  await rename(shop.id, "Quay");
  expect(await relayOutbox({ handlers: outboxHandlers })).toMatchObject({ done: 1 });
  expect(await found(shop.id, "quay")).toBe(3);
});

test("an entry that an earlier version has written is carried out from the beginning", async () => {
  const shop = await shopWith(2);
  await rename(shop.id, "Lantern");
  await db.outbox.deleteMany({ where: {} });
  const payload = JSON.stringify({ shopId: shop.id });
  await db.outbox.create({
    kind: "search.shop-renamed",
    key: "old",
    payload,
    dueAt: new Date(),
    attempts: 0,
  });
  expect(await relayOutbox({ handlers: outboxHandlers })).toMatchObject({ done: 1 });
  expect(await found(shop.id, "lantern")).toBe(2);
});
