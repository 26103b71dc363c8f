import { beforeEach, describe, expect, test } from "vitest";

import { db, type DemoMail, type Shop, type Variant } from "~/db/index.server";
import { placePurchase } from "~/domain/checkout/place-purchase.server";
import { advanceOrderStatus } from "~/domain/orders/advance-order-status.server";
import { getOrderPage, getPurchasePage } from "~/domain/orders/queries.server";
import { type OrderStatus } from "~/domain/orders/status";
import { relayOutbox } from "~/domain/outbox/relay-outbox.server";
import { outboxHandlers } from "~/jobs/handlers.server";

import { resetDatabase } from "../../support/database";
import { createProduct, createShop, guestAtReview } from "../../support/fixtures";

const relay = () => relayOutbox({ handlers: outboxHandlers });
const goods: { shop: Shop; variant: Variant }[] = [];

beforeEach(async () => {
  await resetDatabase();
  goods.length = 0;
  for (const name of ["Tide & Kiln", "Oak <b>"]) {
    const shop = await createShop({ name });
    const { variants } = await createProduct(shop, { title: `Thing of ${name}` });
    goods.push({ shop, variant: variants[0]! });
  }
});

async function place(from = goods) {
  const input = await guestAtReview(from.map(({ variant }) => ({ variant, quantity: 2 })));
  const purchase = await placePurchase(input);
  const orders = await db.order.findMany({ where: { purchaseId: purchase.id }, orderBy: { number: "asc" } });
  return { purchase, orders };
}

const mails = () => db.demoMail.findMany({ orderBy: { createdAt: "asc" } });
const mailTo = async (to: string) => (await mails()).filter((mail) => mail.to === to);

/** The addresses a mail links to. */
const linksOf = ({ html }: DemoMail) =>
  [...html.matchAll(/href="([^"]+)"/g)].map((match) => new URL(match[1]!.replaceAll("&amp;", "&")));

async function advance(order: { shopId: string; number: string }, to: OrderStatus, extra = {}) {
  await advanceOrderStatus(
    {
      shopId: order.shopId,
      orderNumber: order.number,
      to,
      author: `shop:${order.shopId}`,
      actor: "SELLER",
      ...extra,
    },
    { terms: { holdDays: 0, cashRemittedOnDelivery: true } },
  );
}

describe("a placed purchase", () => {
  test("is told to the shopper in one mail, and to each shop in one of its own", async () => {
    const { purchase, orders } = await place();
    expect(await relay()).toMatchObject({ done: 3 });
    const [mail, ...more] = await mailTo("ada@example.com");
    expect(more).toEqual([]);
    expect(mail!.subject).toBe(`Your order ${purchase.number}`);
    for (const text of ["Tide &amp; Kiln", "Oak &lt;b&gt;", orders[0]!.number, orders[1]!.number])
      expect(mail!.html).toContain(text);
    expect(mail!.text).toContain("Thing of Oak <b>");
    for (const [index, { shop }] of goods.entries()) {
      const [own, ...others] = await mailTo(shop.email);
      expect(others).toEqual([]);
      expect(own!.subject).toBe(`New order ${orders[index]!.number}`);
      expect(own!.html).not.toContain(orders[1 - index]!.number);
      expect(linksOf(own!).map(({ pathname }) => pathname)).toEqual([
        `/seller/orders/${orders[index]!.number}`,
      ]);
    }
  });

  test("is linked so that a guest sees it, and nothing else of the marketplace", async () => {
    const { purchase, orders } = await place();
    await relay();
    const [mail] = await mailTo("ada@example.com");
    const links = linksOf(mail!);
    expect(links.map(({ origin, pathname }) => origin + pathname)).toEqual([
      `http://localhost:3000/purchases/${purchase.number}`,
      ...orders.map(({ number }) => `http://localhost:3000/orders/${number}`),
    ]);
    const keys = links.map((link) => link.searchParams.get("key"));
    const page = await getPurchasePage(purchase.number, { userId: null, key: keys[0]! });
    expect(page.orders).toHaveLength(2);
    const order = await getOrderPage(orders[1]!.number, { userId: null, key: keys[2]! });
    expect(order.shop.name).toBe("Oak <b>");
    await expect(getOrderPage(orders[0]!.number, { userId: null, key: keys[2]! })).rejects.toThrow();
  });

  test("is told once, also when a worker dies with the mails on their way", async () => {
    await place();
    const dying = relayOutbox({
      handlers: outboxHandlers,
      lanes: 1,
      failpoint: (name) => {
        if (name === "carried-out") throw new Error("killed");
      },
    });
    await expect(dying).rejects.toThrow("killed");
    expect(await mails()).toHaveLength(1);
    await relay();
    const later = () => new Date(Date.now() + 60_000);
    expect(await relayOutbox({ handlers: outboxHandlers, now: later })).toMatchObject({ done: 1 });
    expect(await mails()).toHaveLength(3);
  });

  test("is not told when it was not placed, nor twice when its form is sent again", async () => {
    const input = await guestAtReview(goods.map(({ variant }) => ({ variant, quantity: 1 })));
    const dying = placePurchase(input, {
      failpoint: (name) => {
        if (name === "orders-created") throw new Error("killed");
      },
    });
    await expect(dying).rejects.toThrow("killed");
    expect(await db.outbox.count()).toBe(0);
    await Promise.all([placePurchase(input), placePurchase(input)]);
    expect(await db.outbox.count()).toBe(3);
  });

  test("that is gone, or whose shop is, is no reason to try for ever", async () => {
    const { purchase, orders } = await place();
    await db.purchase.deleteOne({ where: { id: purchase.id } });
    await db.order.deleteOne({ where: { id: orders[0]!.id } });
    await db.shop.deleteOne({ where: { id: orders[1]!.shopId } });
    expect(await relay()).toMatchObject({ done: 3 });
    const notes = (await db.outbox.findMany({ select: ["error"] })).map(({ error }) => error);
    expect(notes.toSorted()).toEqual(["The order is gone.", "The purchase is gone.", "The shop is gone."]);
    expect(await mails()).toEqual([]);
  });
});

describe("a step of an order", () => {
  const told = async (to: OrderStatus, extra = {}) => {
    const { orders } = await place(goods.slice(0, 1));
    await relay();
    await db.demoMail.deleteMany({ where: {} });
    // What comes after the hand-over needs the hand-over.
    if (to === "DELIVERY_FAILED") await advance(orders[0]!, "TRANSFERRED_TO_DELIVERY_PARTNER");
    await relay();
    await db.demoMail.deleteMany({ where: {} });
    await advance(orders[0]!, to, extra);
    await advance(orders[0]!, to, extra);
    await relay();
    return {
      order: orders[0]!,
      toShopper: await mailTo("ada@example.com"),
      toShop: await mailTo(goods[0]!.shop.email),
    };
  };

  test.each([
    ["TRANSFERRED_TO_DELIVERY_PARTNER", "Transferred to delivery partner"],
    ["SHIPPING", "Shipping"],
    ["RECEIVED", "Received at the local depot"],
    ["ON_THE_WAY", "On the way"],
    ["DELIVERED", "Delivered"],
    ["DELIVERY_FAILED", "Delivery failed"],
    ["CANCELLED", "Cancelled"],
  ] as const)("%s is told to the shopper and to the shop, once", async (to, title) => {
    const { order, toShopper, toShop } = await told(to, { carrier: "Hermes", trackingNumber: "H 42" });
    for (const mails of [toShopper, toShop]) {
      expect(mails.map(({ subject }) => subject)).toEqual([`${title}: order ${order.number}`]);
      expect(mails[0]!.text).toContain("Hermes: H 42");
    }
    const [link] = linksOf(toShopper[0]!);
    const key = link!.searchParams.get("key");
    expect((await getOrderPage(order.number, { userId: null, key })).order.status).toBe(to);
    expect(linksOf(toShop[0]!).map(({ pathname }) => pathname)).toEqual([`/seller/orders/${order.number}`]);
  });

  test("that implies another has one mail for both, with their times", async () => {
    const { toShopper, toShop } = await told("DELIVERED");
    for (const [mail, ...more] of [toShopper, toShop]) {
      expect(more).toEqual([]);
      expect(mail!.text).toMatch(/Transferred to delivery partner .*\d UTC\nDelivered .*\d UTC\n/);
    }
    const { toShop: ofOneStep } = await told("TRANSFERRED_TO_DELIVERY_PARTNER");
    expect(ofOneStep.at(-1)!.text).not.toMatch(/\d UTC/);
  });

  test("tells who has cancelled, why, and that there is nothing to pay", async () => {
    const { toShopper, toShop } = await told("CANCELLED", { note: "Sold <out>" });
    const text = toShopper[0]!.text.replace(/\s+/g, " ");
    expect(text).toContain("Tide & Kiln has cancelled your order");
    expect(text).toContain("You have nothing to pay for it.");
    expect(text).toContain("Sold <out>");
    expect(toShopper[0]!.html).toContain("Sold &lt;out&gt;");
    expect(toShop[0]!.text).toContain("You have cancelled");
  });
});
