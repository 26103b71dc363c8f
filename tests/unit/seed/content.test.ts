import { describe, expect, it } from "vitest";

import { countryCodes } from "~/lib/countries";

import { shops as entries } from "../../../prisma/seed/catalog";
import { categories } from "../../../prisma/seed/catalog/categories";
import { createContent } from "../../../prisma/seed/content";
import { demoAccounts } from "../../../prisma/seed/demo-accounts";
import { drawPictures } from "../../../prisma/seed/pictures";

const content = createContent(7);
const products = content.products.map((rows) => rows.product);
const variants = content.products.flatMap((rows) => rows.variants);
const entriesOfProducts = entries.flatMap((shop) => shop.products);

const twice = <T>(values: readonly T[]) => values.filter((value, index) => values.indexOf(value) !== index);

describe("the demo's content", () => {
  it("is the same for the same seed", () => {
    expect(createContent(7)).toEqual(content);
  });

  it("differs between seeds in ids, dates and stock, not in what is sold", () => {
    const other = createContent(8);
    expect(other.products.map(({ product }) => product.title)).toEqual(products.map(({ title }) => title));
    expect(other.products[0]?.product.id).not.toBe(products[0]?.id);
    expect(other.products.flatMap((rows) => rows.variants.map(({ stock }) => stock))).not.toEqual(
      variants.map(({ stock }) => stock),
    );
  });

  it("has 12 shops, 10 categories, 300 products, 40 shoppers and an administrator", () => {
    expect(content.shops).toHaveLength(12);
    expect(content.categories).toHaveLength(10);
    expect(products).toHaveLength(300);
    expect(content.users.filter(({ role }) => role === "CUSTOMER")).toHaveLength(40);
    expect(content.users.filter(({ role }) => role === "ADMIN")).toHaveLength(1);
  });

  it("puts something into every category", () => {
    for (const { id, slug } of content.categories)
      expect(products.filter(({ categoryId }) => categoryId === id).length, slug).toBeGreaterThanOrEqual(20);
  });

  it("uses no id, slug, SKU, title or description twice", () => {
    const rows = [...content.categories, ...content.shops, ...content.users, ...products, ...variants];
    expect(twice(rows.map(({ id }) => id))).toEqual([]);
    expect(twice([...products, ...content.shops, ...content.categories].map(({ slug }) => slug))).toEqual([]);
    expect(twice(variants.map(({ sku }) => sku))).toEqual([]);
    expect(twice(products.map(({ title }) => title))).toEqual([]);
    expect(twice(products.map(({ description }) => description))).toEqual([]);
    expect(twice(products.flatMap(({ description }) => description.split(/(?<=[.!?])\s/)))).toEqual([]);
  });

  it("accounts for the demo's sign-ins", () => {
    const emails = {
      shopper: content.users[0]?.email,
      seller: content.shops[0]?.email,
      admin: content.users.at(-1)?.email,
    };
    for (const { role, email } of demoAccounts) expect(emails[role]).toBe(email);
  });

  it("gives every shopper addresses, exactly one of them the default, in countries we ship to", () => {
    for (const { name, role, addresses } of content.users.filter((user) => user.role === "CUSTOMER")) {
      expect(
        addresses.filter(({ isDefault }) => isDefault),
        `${name}, ${role}`,
      ).toHaveLength(1);
      expect(addresses.length).toBeLessThanOrEqual(3);
      for (const { address } of addresses) expect(countryCodes).toContain(address.country);
    }
    const countries = content.users.flatMap(({ addresses }) =>
      addresses.map(({ address }) => address.country),
    );
    expect(new Set(countries).size).toBeGreaterThanOrEqual(6);
    for (const { address } of content.shops) expect(countryCodes).toContain(address.country);
  });
});

describe.each(content.products.map((rows) => [rows.product.slug, rows] as const))("%s", (slug, rows) => {
  const { product, variants: own, movements } = rows;
  const entry = entriesOfProducts.find((candidate) => candidate.slug === slug);

  it("has one variant per combination of its options", () => {
    const wanted = product.options.reduce((count, { values }) => count * values.length, 1);
    expect(own).toHaveLength(wanted);
    expect(new Set(own.map(({ optionValues }) => optionValues.join("|"))).size).toBe(wanted);
    for (const { optionValues } of own) {
      expect(optionValues).toHaveLength(product.options.length);
      optionValues.forEach((value, index) => expect(product.options[index]?.values).toContain(value));
    }
    const values = product.options.flatMap((option) => [...option.values]);
    expect(Object.keys(entry?.adds ?? {}).filter((value) => !values.includes(value))).toEqual([]);
  });

  it("shows its lowest price, and whether anything is left", () => {
    expect(product.fromCents).toBe(Math.min(...own.map(({ priceCents }) => priceCents)));
    expect(product.inStock).toBe(own.some(({ stock }) => stock > 0));
    for (const { priceCents, compareAtCents, stock, reserved } of own) {
      expect(Number.isInteger(priceCents) && priceCents > 0).toBe(true);
      expect(compareAtCents ?? Infinity).toBeGreaterThan(priceCents);
      expect(Number.isInteger(stock) && stock >= 0).toBe(true);
      expect(reserved).toBe(0);
    }
    expect(product.compareAtCents ?? Infinity).toBeGreaterThan(product.fromCents);
  });

  it("books its opening stock", () => {
    expect(movements.map(({ variantId, delta }) => [variantId, delta])).toEqual(
      own.map(({ id, stock }) => [id, stock]),
    );
    for (const movement of movements)
      expect(movement).toMatchObject({ reason: "INITIAL", ref: "seed", by: "seed" });
  });

  it("is described in two to four sentences and can be searched", () => {
    const sentences = product.description.split(/[.!?](?:\s|$)/).filter(Boolean);
    expect(sentences.length).toBeGreaterThanOrEqual(2);
    expect(sentences.length).toBeLessThanOrEqual(4);
    expect(product.searchTerms.length).toBeGreaterThan(3);
    for (const term of product.searchTerms) expect(term).toMatch(/^=?[a-z0-9]{2,}$/);
  });

  it("has one to three pictures with texts of their own", () => {
    const drawn = drawnKeys();
    // And one for each further color, named by the choice that it shows.
    const choices = product.options.flatMap(({ values }) =>
      values.map((value) => `${product.title} in ${value}`),
    );
    const listed = product.images.filter(({ alt }) => !choices.includes(alt));
    expect(listed.length).toBeGreaterThanOrEqual(1);
    expect(listed.length).toBeLessThanOrEqual(3);
    expect(new Set(product.images.map(({ alt }) => alt)).size).toBe(product.images.length);
    for (const { key, alt } of product.images) {
      expect(drawn).toContain(key);
      expect(alt.length).toBeGreaterThan(15);
    }
    const views = entry?.pictures.map(({ view }) => view) ?? [];
    expect(views[0]).toBe("front");
    if (views.includes("colors")) expect(entry?.colors.length).toBeGreaterThan(1);
  });
});

let keys: ReadonlySet<string> | undefined;
function drawnKeys(): ReadonlySet<string> {
  return (keys ??= new Set(drawPictures().keys()));
}

it("knows the slugs of its categories", () => {
  expect(content.categories.map(({ slug }) => slug)).toEqual(categories.map(({ slug }) => slug));
});
