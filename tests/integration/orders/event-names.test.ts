import { beforeEach, expect, it } from "vitest";

import { db } from "~/db/index.server";
import { placePurchase } from "~/domain/checkout/place-purchase.server";
import { linkKey } from "~/domain/orders/link-key.server";
import { getOrderPage, getPurchasePage } from "~/domain/orders/queries.server";
import { getSellerOrder } from "~/domain/orders/seller-queries.server";
import { relayOutbox } from "~/domain/outbox/relay-outbox.server";
import { outboxHandlers } from "~/jobs/handlers.server";

import { resetDatabase } from "../../support/database";
import { createProduct, createRunningEvent, createShop, guestAtReview } from "../../support/fixtures";

beforeEach(resetDatabase);

it("lines from an event name it on every page of the order and in its mails; other lines name none", async () => {
  const shop = await createShop();
  const [mug, bowl] = [
    await createProduct(shop, { title: "Mug", variants: [{ priceCents: 1000, stock: 5 }] }),
    await createProduct(shop, { title: "Bowl", variants: [{ priceCents: 1500, stock: 5 }] }),
  ];
  await createRunningEvent(mug.product, { name: "Mug week" });
  const goods = [mug, bowl].map(({ variants }) => ({ variant: variants[0]!, quantity: 1 }));
  const { id, number } = await placePurchase(await guestAtReview(goods));
  const order = (await db.order.findFirst({ where: { purchaseId: id } }))!;
  const named = [
    { title: "Mug", eventName: "Mug week" },
    { title: "Bowl", eventName: null },
  ];

  const purchasePage = await getPurchasePage(number, { userId: null, key: linkKey("purchase", number) });
  expect(purchasePage.orders[0]?.lines).toMatchObject(named);
  const orderPage = await getOrderPage(order.number, { userId: null, key: linkKey("order", order.number) });
  expect(orderPage.order.lines).toMatchObject(named);
  expect((await getSellerOrder(order.number, shop.id)).lines).toMatchObject(named);

  await relayOutbox({ handlers: outboxHandlers });
  const mails = await db.demoMail.findMany();
  expect(mails.map(({ to }) => to).sort()).toEqual(["ada@example.com", shop.email].sort());
  for (const { text } of mails) expect(text.match(/from event: .*/g)).toEqual(["from event: Mug week"]);
});
