import { beforeEach, describe, expect, test } from "vitest";

import { db, type Shop } from "~/db/index.server";
import { choosePayment } from "~/domain/checkout/choose-payment.server";
import { QuoteChanged } from "~/domain/checkout/errors";
import { placePurchase } from "~/domain/checkout/place-purchase.server";
import { getShopHead } from "~/domain/catalog/shop-page.server";
import { NotFound } from "~/domain/errors";
import { relayOutbox } from "~/domain/outbox/relay-outbox.server";
import { searchTerms } from "~/domain/search/search-terms";
import { applyAgain } from "~/domain/shops/apply-again.server";
import { getShopAddress, getShopProfile, getShopTerms } from "~/domain/shops/queries.server";
import { saveShopAddress } from "~/domain/shops/save-shop-address.server";
import { saveShopProfile, type ShopProfileInput } from "~/domain/shops/save-shop-profile.server";
import { saveShopTerms } from "~/domain/shops/save-shop-terms.server";
import { outboxHandlers } from "~/jobs/handlers.server";

import { resetDatabase } from "../../support/database";
import { address, createProduct, createShop, guestAtReview, reviewForm } from "../../support/fixtures";

beforeEach(resetDatabase);

const profile: ShopProfileInput = {
  name: "Tideline",
  tagline: "Stoneware from the coast",
  description: "Thrown by hand.",
  phone: "+44 20 7946 0018",
  logo: "keep",
  banner: "keep",
};

const save = (shopId: string, input: ShopProfileInput) =>
  saveShopProfile(shopId, input, { actor: `seller:${shopId}`, ip: "203.0.113.9" });

/** An upload that waits to be used. */
async function upload(shop: Pick<Shop, "id">, name: string) {
  const key = `local/${name}`;
  await db.mediaAsset.create({
    publicId: key,
    owner: `shop:${shop.id}`,
    kind: "shop-logo",
    status: "PENDING",
  });
  return { key, width: 320, height: 320 };
}

const statusOf = async (key: string) =>
  (await db.mediaAsset.findFirst({ where: { publicId: key } }))?.status ?? null;

describe("a shop's profile", () => {
  test("is what the shop's page shows next, at the same address", async () => {
    const shop = await createShop({ name: "Before", slug: "before" });
    await save(shop.id, profile);
    const { name, tagline, description } = profile;
    expect(await getShopHead("before")).toMatchObject({ slug: "before", name, tagline, description });
    expect(await getShopProfile(shop.id)).toMatchObject({ phone: profile.phone, slug: "before" });
  });

  test("claims a new picture and discards the one before it", async () => {
    const shop = await createShop();
    const first = await upload(shop, "first");
    await save(shop.id, { ...profile, logo: first });
    expect(await statusOf(first.key)).toBe("LIVE");

    const second = await upload(shop, "second");
    await save(shop.id, { ...profile, logo: second });
    expect([await statusOf(first.key), await statusOf(second.key)]).toEqual(["DELETING", "LIVE"]);

    await save(shop.id, profile);
    expect((await getShopProfile(shop.id)).logo).toMatchObject({ key: second.key, width: 320 });

    await save(shop.id, { ...profile, logo: "remove" });
    expect((await getShopProfile(shop.id)).logo).toBeNull();
    expect(await statusOf(second.key)).toBe("DELETING");
  });

  test("takes no picture of another shop, and then changes nothing", async () => {
    const [shop, other] = [await createShop({ name: "Mine" }), await createShop()];
    const theirs = await upload(other, "theirs");
    await expect(save(shop.id, { ...profile, logo: theirs })).rejects.toThrow(NotFound);
    expect(await getShopProfile(shop.id)).toMatchObject({ name: "Mine", logo: null });
    expect(await statusOf(theirs.key)).toBe("PENDING");
  });

  test("saved five times at once keeps one picture and loses track of none", async () => {
    const shop = await createShop();
    const uploads = await Promise.all([1, 2, 3, 4, 5].map((n) => upload(shop, `race-${n}`)));
    await Promise.all(uploads.map((logo) => save(shop.id, { ...profile, logo })));
    const { logo } = await getShopProfile(shop.id);
    for (const { key } of uploads) expect(await statusOf(key)).toBe(key === logo?.key ? "LIVE" : "DELETING");
  });

  test("that names the shop anew has its products found by the new name", async () => {
    const shop = await createShop({ name: "Before" });
    const { product } = await createProduct(shop, { title: "Mug" });
    await save(shop.id, { ...profile, name: "Lighthouse" });
    await relayOutbox({ handlers: outboxHandlers });
    const terms = searchTerms({
      title: "Mug",
      tags: [],
      options: [],
      shopName: "Lighthouse",
      categoryName: "Things",
    });
    expect(terms).toContain("lighthouse");
    expect(await db.product.findFirst({ where: { id: product.id } })).toMatchObject({ searchTerms: terms });

    await save(shop.id, { ...profile, name: "Lighthouse", tagline: "again" });
    expect(await db.outbox.count({ where: { kind: "search.shop-renamed" } })).toBe(1);
    // The name was approved; another one leaves a trace.
    expect(await db.auditLog.findMany({ where: { target: `shop:${shop.id}` } })).toMatchObject([
      {
        ...{ actor: `seller:${shop.id}`, action: "shop.renamed", ip: "203.0.113.9" },
        ...{ before: '{"name":"Before"}', after: '{"name":"Lighthouse"}' },
      },
    ]);
  });
});

describe("what a shop charges", () => {
  async function reviewing(given: Partial<Shop> = {}) {
    const shop = await createShop(given);
    const { variants } = await createProduct(shop, { variants: [{ priceCents: 1000, stock: 5 }] });
    const form = await guestAtReview([{ variant: variants[0]!, quantity: 2 }]);
    return { shop, form };
  }

  test("holds for a cart at the review page, which is told before anything is bought", async () => {
    const { shop, form } = await reviewing();
    await saveShopTerms(shop.id, {
      shipping: { flatCents: 725, freeFromCents: 5000 },
      acceptsCash: true,
    });
    await expect(placePurchase(form)).rejects.toThrow(QuoteChanged);
    const error = await placePurchase(form).catch((refusal: QuoteChanged) => refusal);
    expect(error).toMatchObject({
      changes: [{ kind: "SHIPPING", title: shop.name, fromCents: 490, toCents: 725 }],
    });
    expect(await db.purchase.count({})).toBe(0);

    const purchase = await placePurchase(await reviewForm(form.owner));
    expect(purchase.amounts).toMatchObject({ shippingCents: 725, totalCents: 2725 });
  });

  test("is nothing from the amount on from which it is free", async () => {
    const { shop, form } = await reviewing();
    await saveShopTerms(shop.id, { shipping: { flatCents: 725, freeFromCents: 2000 }, acceptsCash: true });
    const purchase = await placePurchase(await reviewForm(form.owner));
    expect(purchase.amounts).toMatchObject({ shippingCents: 0, totalCents: 2000 });
  });

  test("in cash is refused as soon as the shop takes none", async () => {
    const { shop, form } = await reviewing();
    await saveShopTerms(shop.id, { shipping: shop.shipping, acceptsCash: false });
    await expect(placePurchase(form)).rejects.toThrow(/does not take cash/);
    await expect(choosePayment(form.owner, "COD")).rejects.toThrow();
    expect(await getShopTerms(shop.id)).toMatchObject({ acceptsCash: false });
    expect(await db.purchase.count({})).toBe(0);
  });
});

describe("the settings of another shop, or of one that is closed", () => {
  const { phone: _phone, ...moved } = { ...address, city: "Porto", country: "PT" };

  test("are not touched by saving one's own", async () => {
    const [shop, other] = [await createShop(), await createShop()];
    await save(shop.id, profile);
    await saveShopAddress(shop.id, moved);
    await saveShopTerms(shop.id, { shipping: { flatCents: 1, freeFromCents: null }, acceptsCash: false });
    expect(await db.shop.findFirst({ where: { id: other.id } })).toEqual(other);
    expect((await getShopAddress(shop.id)).address).toMatchObject({ city: "Porto", phone: null });
  });

  test("of a suspended shop are neither shown nor saved", async () => {
    const { id } = await createShop({ status: "SUSPENDED" });
    const terms = { shipping: { flatCents: 1, freeFromCents: null }, acceptsCash: false };
    for (const attempt of [
      () => getShopProfile(id),
      () => getShopAddress(id),
      () => getShopTerms(id),
      () => save(id, profile),
      () => saveShopAddress(id, moved),
      () => saveShopTerms(id, terms),
    ])
      await expect(attempt()).rejects.toThrow(NotFound);
  });

  test.each(["PENDING", "REJECTED"] as const)("of a shop that is %s can be saved", async (status) => {
    const { id } = await createShop({ status });
    await save(id, profile);
    expect(await getShopProfile(id)).toMatchObject({ name: profile.name });
    expect(await db.shop.findFirst({ where: { id } })).toMatchObject({ status });
  });
});

describe("applying again", () => {
  test("puts a rejected shop back in the queue, once, and is written down", async () => {
    const { id } = await createShop({ status: "REJECTED", statusReason: "Please tell us what you sell." });
    const answers = await Promise.all(Array.from({ length: 5 }, () => applyAgain(id, "192.0.2.7")));
    expect(answers.filter(Boolean)).toHaveLength(1);
    expect(await db.shop.findFirst({ where: { id } })).toMatchObject({
      status: "PENDING",
      statusReason: null,
    });
    const entries = await db.auditLog.findMany({ where: { target: `shop:${id}` } });
    expect(entries).toMatchObject([{ actor: `seller:${id}`, action: "shop.applied-again", ip: "192.0.2.7" }]);
    expect(JSON.parse(entries[0]!.before!)).toEqual({
      status: "REJECTED",
      statusReason: "Please tell us what you sell.",
    });
  });

  test.each(["PENDING", "ACTIVE", "SUSPENDED"] as const)(
    "changes nothing for one that is %s",
    async (status) => {
      const { id } = await createShop({ status, statusReason: "as it was" });
      expect(await applyAgain(id, null)).toBe(false);
      expect(await db.shop.findFirst({ where: { id } })).toMatchObject({ status, statusReason: "as it was" });
      expect(await db.auditLog.count({})).toBe(0);
    },
  );
});
