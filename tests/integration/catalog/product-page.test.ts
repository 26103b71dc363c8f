import { beforeEach, describe, expect, it } from "vitest";

import { db, type Product, type Shop } from "~/db/index.server";
import { categoryPictures } from "~/domain/catalog/category-pictures.server";
import { getHomePage, getProductPage } from "~/domain/catalog/queries.server";
import { visibleProducts } from "~/domain/catalog/visibility.server";

import { resetDatabase } from "../../support/database";
import { createProduct, createShop } from "../../support/fixtures";

beforeEach(resetDatabase);

describe("a product page", () => {
  it("shows the product, its variants, its shop and other goods of that shop", async () => {
    const shop = await createShop({ name: "Kiln", shipping: { flatCents: 490, freeFromCents: 5000 } });
    const { product } = await createProduct(shop, {
      title: "Cup",
      options: [{ name: "Glaze", values: ["White", "Blue"] }],
      variants: [
        { priceCents: 1800, stock: 3, optionValues: ["White"] },
        { priceCents: 2000, stock: 0, optionValues: ["Blue"] },
      ],
    });
    const { product: other } = await createProduct(shop, { title: "Saucer" });
    await createProduct(await createShop(), { title: "Elsewhere" });

    const page = await getProductPage(product.slug);
    expect(page).toMatchObject({ title: "Cup", categories: [{ slug: "things", name: "Things" }] });
    expect(
      page?.variants.map(({ optionValues, priceCents, stock }) => [optionValues, priceCents, stock]),
    ).toEqual([
      [["White"], 1800, 3],
      [["Blue"], 2000, 0],
    ]);
    expect(page?.moreOfShop.map(({ id }) => id)).toEqual([other.id]);
    expect(page?.related.map(({ title }) => title)).toEqual(["Elsewhere"]);
    expect(page).toMatchObject({ events: [], rating: 0, ratingCount: 0, distribution: null, reviews: null });
    // The shop's e-mail, street and password hash stay on the server.
    expect(page?.shop).toEqual({
      slug: shop.slug,
      name: "Kiln",
      tagline: shop.tagline,
      city: shop.address.city,
      logo: null,
      shipping: { flatCents: 490, freeFromCents: 5000 },
      acceptsCash: true,
    });
  });

  it("recommends nothing of shops that are closed", async () => {
    const { product } = await createProduct(await createShop());
    await createProduct(await createShop({ status: "SUSPENDED" }));
    expect((await getProductPage(product.slug))?.related).toEqual([]);
  });

  it("says which sale runs for it, and no other", async () => {
    const shop = await createShop();
    const { product, variants } = await createProduct(shop);
    const hour = 3_600_000;
    const event = (slug: string, from: number, to: number, given: { cancelledAt?: Date } = {}) =>
      db.event.create({
        shopId: shop.id,
        productId: product.id,
        variantId: variants[0]!.id,
        slug,
        name: slug,
        description: "",
        images: [],
        priceCents: 700,
        quota: 10,
        quotaUsed: 4,
        startsAt: new Date(Date.now() + from * hour),
        endsAt: new Date(Date.now() + to * hour),
        ...given,
      });
    await event("past", -2, -1);
    await event("coming", 1, 2);
    await event("called-off", -1, 1, { cancelledAt: new Date() });
    await event("now", -1, 1);
    const page = await getProductPage(product.slug);
    expect(page?.events).toEqual([
      expect.objectContaining({
        slug: "now",
        variantId: variants[0]!.id,
        priceCents: 700,
        quota: 10,
        left: 6,
      }),
    ]);
  });

  it.each<[string, Partial<Pick<Product, "status">>, Partial<Pick<Shop, "status">>]>([
    ["a draft", { status: "DRAFT" }, {}],
    ["archived", { status: "ARCHIVED" }, {}],
    ["blocked", { status: "BLOCKED" }, {}],
    ["of a suspended shop", {}, { status: "SUSPENDED" }],
    ["of a shop not yet approved", {}, { status: "PENDING" }],
  ])("does not exist when it is %s", async (_, productGiven, shopGiven) => {
    const { product } = await createProduct(await createShop(shopGiven), productGiven);
    expect(await getProductPage(product.slug)).toBeNull();
  });

  it("does not exist under another name", async () => {
    expect(await getProductPage("no-such-thing")).toBeNull();
  });
});

describe("the front page", () => {
  it("shows what is new, what sells, and active shops", async () => {
    const shop = await createShop({ name: "Kiln" });
    await createShop({ name: "Closed", status: "SUSPENDED" });
    const { product: cup } = await createProduct(shop, { title: "Cup" });
    const { product: jug } = await createProduct(shop, { title: "Jug" });
    await createProduct(shop, { title: "Saucer" });
    await createProduct(shop, { title: "Bowl" });
    await createProduct(shop, { title: "Secret", status: "DRAFT" });
    const image = (key: string) => ({ key, alt: "", width: 1, height: 1 });
    await db.product.updateOne({ where: { id: cup.id }, set: { soldCount: 5, images: [image("cup.webp")] } });
    await db.product.updateOne({ where: { id: jug.id }, set: { soldCount: 3 } });

    const home = await getHomePage();
    expect(home.shops.map(({ name }) => name)).toEqual(["Kiln"]);
    expect(home.shopCount).toBe(1);
    expect(home.feature?.title).toBe("Cup");
    expect(home.selling.map(({ title }) => title)).toEqual(["Jug"]);
    expect(home.latest.map(({ title }) => title)).toEqual(["Bowl", "Saucer"]);
    expect(home.categories.map(({ slug, image }) => [slug, image?.key])).toEqual([["things", "cup.webp"]]);
  });

  it("keeps the pictures of categories for a minute, unless a shop is suspended", async () => {
    const [shop, other] = [await createShop(), await createShop()];
    const image = (key: string) => ({ key, alt: "", width: 1, height: 1 });
    const sold = async (owner: typeof shop, key: string, soldCount: number) => {
      const { product } = await createProduct(owner);
      await db.product.updateOne({ where: { id: product.id }, set: { soldCount, images: [image(key)] } });
      return product;
    };
    const { categoryId } = await sold(shop, "cup.webp", 5);
    const picture = async (now: number) =>
      (await categoryPictures([categoryId], await visibleProducts(), now)).get(categoryId)?.key;
    const start = Date.now();
    expect(await picture(start)).toBe("cup.webp");
    await sold(other, "jug.webp", 9);
    expect(await picture(start + 59_000)).toBe("cup.webp");
    expect(await picture(start + 61_000)).toBe("jug.webp");
    await db.shop.updateOne({ where: { id: other.id }, set: { status: "SUSPENDED" } });
    expect(await picture(start + 62_000)).toBe("cup.webp");
  });

  it("shows two new products of one shop at most, however many it has put up last", async () => {
    const shops = [await createShop(), await createShop(), await createShop()];
    for (const [index, shop] of shops.entries())
      for (const place of [1, 2, 3, 4]) await createProduct(shop, { title: `${index}.${place}` });
    const { feature, latest } = await getHomePage();
    expect([feature, ...latest].map((product) => product?.title)).toEqual([
      ...["2.4", "2.3", "1.4", "1.3", "0.4", "0.3"],
    ]);
  });

  it("opens with the newest product while nothing has been sold", async () => {
    const shop = await createShop();
    await createProduct(shop, { title: "Cup" });
    await createProduct(shop, { title: "Jug" });
    const home = await getHomePage();
    expect(home.feature?.title).toBe("Jug");
    expect(home.latest.map(({ title }) => title)).toEqual(["Cup"]);
    expect(home.selling).toEqual([]);
  });

  it("shows while nothing is on sale yet", async () => {
    expect(await getHomePage()).toEqual({
      feature: undefined,
      latest: [],
      selling: [],
      categories: [],
      shops: [],
      shopCount: 0,
    });
  });
});
