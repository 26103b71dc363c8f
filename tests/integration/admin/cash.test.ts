import { beforeAll, expect, test } from "vitest";

import { db } from "~/db/index.server";
import { CASH_PAGE_SIZE, listCashToRemit } from "~/domain/ledger/cash-queries.server";
import { recordRemittedCash } from "~/domain/ledger/record-remitted-cash.server";
import { getSellerBalance } from "~/domain/ledger/queries.server";
import { releaseDueOrders } from "~/domain/ledger/release-due-orders.server";
import { advanceOrderStatus } from "~/domain/orders/advance-order-status.server";
import { startSession } from "~/guards/session-cookie.server";
import { action } from "~/routes/admin/cash";

import { expectBooksInOrder } from "../../support/books";
import { createUser } from "../identity/accounts";
import { answerOf, post, sell, signedInShop, type SignedInShop } from "../seller/dashboard";

let actor: `admin:${string}`;
let cookie = "";
beforeAll(async () => {
  const { id } = await createUser({ role: "ADMIN" });
  actor = `admin:${id}`;
  const request = new Request("http://localhost:3000/admin/sign-in");
  const headers = await startSession(request, { kind: "ADMIN", subjectId: id, ip: null });
  cookie = headers.get("Set-Cookie")!.split(";")[0]!;
});

/** A delivered order whose cash the courier still has. */
async function deliver(shop: SignedInShop) {
  const { id, number, amounts } = await sell(shop);
  await advanceOrderStatus(
    { orderNumber: number, shopId: shop.shop.id, to: "DELIVERED", author: "test", actor: "SELLER" },
    { terms: { holdDays: 0, cashRemittedOnDelivery: false } },
  );
  return { id, number, totalCents: amounts.totalCents };
}

const list = (shopId: string | null, query = {}) => listCashToRemit(shopId, new URLSearchParams(query));
const record = (...orderIds: string[]) => recordRemittedCash({ orderIds, actor, ip: null });

test("cash is recorded once, however often and by how many it is told, and lets the money go", async () => {
  const shop = await signedInShop();
  const order = await deliver(shop);
  expect((await list(shop.shop.id)).rows).toMatchObject([
    { id: order.id, number: order.number, shopName: shop.shop.name, totalCents: order.totalCents },
  ]);
  expect(await releaseDueOrders({ holdDays: 0 })).toMatchObject({ released: 0 });

  const recorded = await Promise.all(Array.from({ length: 8 }, () => record(order.id, order.id)));
  expect(recorded.toSorted()).toEqual([0, 0, 0, 0, 0, 0, 0, 1]);
  expect(await db.journalEntry.findMany({ where: { ref: `remit:${order.id}` } })).toMatchObject([
    { author: actor, kind: "CASH_REMITTED" },
  ]);
  expect(await db.auditLog.findMany({ where: { target: `order:${order.id}` } })).toMatchObject([
    { actor, action: "cash.remitted" },
  ]);
  expect((await list(shop.shop.id)).rows).toEqual([]);
  expect(await releaseDueOrders({ holdDays: 0 })).toMatchObject({ released: 1 });
  expect((await getSellerBalance(shop.shop.id)).heldCents).toBe(0);
  await expectBooksInOrder();
});

test("orders that are not delivered bring no cash", async () => {
  const shop = await signedInShop();
  const { id } = await sell(shop);
  expect(await record(id, "0".repeat(24), "nonsense")).toBe(0);
  expect(await db.order.findFirst({ where: { id } })).toMatchObject({ remittedAt: null });
  expect((await list(shop.shop.id)).rows).toEqual([]);
});

test("a shop's page is recorded at once", async () => {
  const shop = await signedInShop();
  const orders = [await deliver(shop), await deliver(shop)];
  const send = async (ids: string[], intent = "remit") => {
    const args = post("/admin/cash", cookie, {});
    const body = new URLSearchParams([["intent", intent], ...ids.map((id) => ["id", id])]);
    const request = new Request(args.request.url, { method: "POST", headers: { cookie }, body });
    return answerOf(action({ ...args, request }));
  };
  const ids = orders.map(({ id }) => id);
  for (const [given, intent] of [
    [[]],
    [["1"]],
    [ids, "drop"],
    [Array(CASH_PAGE_SIZE + 1).fill(ids[0])],
  ] as const)
    expect(await send(given as string[], intent)).toMatchObject({ status: 400 });
  expect((await list(shop.shop.id)).rows.map(({ id }) => id)).toEqual(ids);
  expect(await send(ids)).toMatchObject({ body: { message: "2 orders are recorded." } });
  expect(await send(ids)).toMatchObject({ body: { message: "This was recorded before." } });
});

test("the list has pages that lose nothing", async () => {
  const shop = await signedInShop();
  const { id, number } = await deliver(shop);
  const like = (await db.order.findFirst({ where: { id } }))!;
  const { id: _id, ...row } = like;
  await db.order.createMany(
    Array.from({ length: CASH_PAGE_SIZE + 2 }, (_, index) => ({
      ...row,
      number: `${number}-${index}`,
      deliveredAt: new Date(1_800_000_000_000 + (index >> 1)),
    })),
  );
  const first = await list(shop.shop.id);
  const next = await list(shop.shop.id, { after: first.next });
  expect([...first.rows, ...next.rows].map((one) => one.number)).toHaveLength(CASH_PAGE_SIZE + 3);
  expect(new Set([...first.rows, ...next.rows].map((one) => one.number)).size).toBe(CASH_PAGE_SIZE + 3);
  expect((await list(shop.shop.id, { before: next.previous })).rows).toEqual(first.rows);
});
