import { beforeEach, expect, it } from "vitest";

import { db } from "~/db/index.server";
import { placePurchase } from "~/domain/checkout/place-purchase.server";
import { isLinkKey, linkKey } from "~/domain/orders/link-key.server";
import { getOrderPage, getPurchasePage } from "~/domain/orders/queries.server";

import { resetDatabase } from "../../support/database";
import { createProduct, createShop, guestAtReview } from "../../support/fixtures";

beforeEach(resetDatabase);

async function placedOrder() {
  const shop = await createShop();
  const [mug, bowl] = [
    await createProduct(shop, { title: "Mug", variants: [{ priceCents: 1000, stock: 5 }] }),
    await createProduct(shop, { title: "Bowl", variants: [{ priceCents: 1500, stock: 5 }] }),
  ];
  const goods = [mug, bowl].map(({ variants }) => ({ variant: variants[0]!, quantity: 1 }));
  const purchase = await placePurchase(await guestAtReview(goods));
  const order = (await db.order.findFirst({ where: { purchaseId: purchase.id } }))!;
  return { shop, mug: mug.product, bowl: bowl.product, purchase, order };
}

it("an order's signed link leads on to its purchase, and makes nobody its owner", async () => {
  const { purchase, order } = await placedOrder();
  const stranger = "0".repeat(24);
  const page = await getOrderPage(order.number, { userId: stranger, key: linkKey("order", order.number) });
  expect(page.purchase.number).toBe(purchase.number);
  expect(isLinkKey("purchase", purchase.number, page.purchase.key)).toBe(true);
  expect(page.own).toBe(false);
});

it("its owner needs no signed link", async () => {
  const { order } = await placedOrder();
  const userId = "1".repeat(24);
  await db.order.updateOne({ where: { id: order.id }, set: { userId } });
  const page = await getOrderPage(order.number, { userId, key: null });
  expect(page).toMatchObject({ own: true, purchase: { key: null } });
});

it("only what shoppers can still see has a link", async () => {
  const { shop, mug, bowl, purchase, order } = await placedOrder();
  const look = async () => {
    const page = await getOrderPage(order.number, { userId: null, key: linkKey("order", order.number) });
    const whole = await getPurchasePage(purchase.number, {
      userId: null,
      key: linkKey("purchase", purchase.number),
    });
    const slugs = page.order.lines.map(({ slug }) => slug);
    expect(whole.orders[0]?.lines.map(({ slug }) => slug)).toEqual(slugs);
    return { slugs, shop: page.shop.slug };
  };
  expect(await look()).toEqual({ slugs: [mug.slug, bowl.slug], shop: shop.slug });
  await db.product.updateOne({ where: { id: bowl.id }, set: { status: "ARCHIVED" } });
  expect(await look()).toEqual({ slugs: [mug.slug, null], shop: shop.slug });
  await db.shop.updateOne({ where: { id: shop.id }, set: { status: "SUSPENDED" } });
  expect(await look()).toEqual({ slugs: [null, null], shop: null });
});
