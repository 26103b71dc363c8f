import { expect, it } from "vitest";

import { listLatestPurchases } from "~/domain/account/past-purchases.server";
import { listPurchases } from "~/domain/account/order-history.server";
import { countOpen } from "~/domain/admin/open-counts.server";
import { countShops, listShops, shopStatuses } from "~/domain/admin/shop-queries.server";
import { listAuditLog, type AuditFilter } from "~/domain/audit/queries.server";
import { caseStatuses, listCases } from "~/domain/cases/queries.server";
import { listCashToRemit } from "~/domain/ledger/cash-queries.server";
import { releaseDueOrders } from "~/domain/ledger/release-due-orders.server";
import { listStatement } from "~/domain/ledger/statement-queries.server";
import { listDemoMails } from "~/domain/notifications/demo-mailbox.server";
import { listLatestOrders, listSellerOrders } from "~/domain/orders/seller-queries.server";
import { getOutboxPage, outboxViews } from "~/domain/outbox/queries.server";
import { type Page } from "~/lib/pagination.server";

import { expectFrugal } from "./frugal";
import { ONLY_CASH_WAITS, type Office } from "./office-rows";
import { plansOf } from "./query-plans";

const everything: AuditFilter = { actor: null, target: null, action: null, from: null, until: null };
const day = (month: number) => new Date(Date.UTC(2026, month, 1));

type List = (query: URLSearchParams, office: Office) => Promise<Page<unknown>>;

const lists: Record<string, List> = {
  "a shop's orders": (query, { shopId }) => listSellerOrders(shopId, null, query),
  "a shop's orders on the road": (query, { shopId }) => listSellerOrders(shopId, "SHIPPING", query),
  "a shop's statement": (query, { shopId }) => listStatement(shopId, query),
  "a shopper's purchases": (query, { userId }) =>
    listPurchases(userId, { status: null, search: null }, query),
  "cash to hand over": (query) => listCashToRemit(null, query),
  acts: (query) => listAuditLog(everything, query),
  "acts of a spring": (query) => listAuditLog({ ...everything, from: day(3), until: day(5) }, query),
  "acts of an administrator": (query, { userId }) =>
    listAuditLog({ ...everything, actor: `admin:${userId}` }, query),
  "acts on a shop": (query, { shopId }) => listAuditLog({ ...everything, target: `shop:${shopId}` }, query),
  "acts of a kind": (query) => listAuditLog({ ...everything, action: "email.changed" }, query),
  "letters of the demo": (query) => listDemoMails(query),
  ...Object.fromEntries(
    caseStatuses.map((status): [string, List] => [
      `cases that are ${status}`,
      (query) => listCases(status, query),
    ]),
  ),
  ...Object.fromEntries(
    shopStatuses
      .slice(0, 2)
      .map((status): [string, List] => [`shops that are ${status}`, (query) => listShops(status, "", query)]),
  ),
  ...Object.fromEntries(
    outboxViews.map((view): [string, List] => [
      `outbox entries that are ${view}`,
      async (query) => (await getOutboxPage(view, query)).entries,
    ]),
  ),
};

/** What the pages of sellers, shoppers and administrators really send, explained on the database as it is. */
export function describeOfficePlans(office: () => Office): void {
  it.each(Object.keys(lists))("%s, a first page, the next and back", async (name) => {
    const read = async (query: Record<string, string>) => {
      let page: Page<unknown> | undefined;
      const plans = await plansOf(async () => {
        page = await lists[name]!(new URLSearchParams(query), office());
      });
      expect(page!.rows.length).toBeGreaterThan(5);
      expectFrugal(plans);
      return page!;
    };
    const first = await read({});
    const second = await read({ after: first.next! });
    await read({ before: second.previous! });
  });

  it("what stands above lists", async () => {
    const { userId, shopId } = office();
    const plans = await plansOf(async () => {
      await countOpen();
      await countShops();
      await listLatestOrders(shopId, 5);
      await listLatestPurchases(userId, 3);
    });
    expectFrugal(plans);
  });

  it("the release of what is due reads no order whose cash is with the courier", async () => {
    const plans = await plansOf(async () => {
      const due = await releaseDueOrders({ holdDays: 0, now: ONLY_CASH_WAITS });
      expect(due).toEqual({ released: 0, more: false });
    });
    expect(plans).toHaveLength(2);
    for (const { examined, stages } of plans) {
      expect(examined).toBe(0);
      expect(stages).not.toContain("SORT");
    }
  });
}
