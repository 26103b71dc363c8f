import { describe, expect, test } from "vitest";

import { db, type ShopStatus } from "~/db/index.server";
import { decideOnShop } from "~/domain/admin/decide-on-shop.server";
import {
  decisionsFor,
  shopDecisionNames,
  shopDecisions,
  type ShopDecision,
} from "~/domain/admin/shop-decisions";
import { listShops } from "~/domain/admin/shop-queries.server";
import { getCategoryPage } from "~/domain/catalog/queries.server";
import { getSellerBalance } from "~/domain/ledger/queries.server";
import { relayOutbox } from "~/domain/outbox/relay-outbox.server";
import { type ProductFilters } from "~/domain/search/filters";
import { outboxHandlers } from "~/jobs/handlers.server";
import { action as orderAction } from "~/routes/seller/order";

import { expectBooksInOrder } from "../../support/books";
import { createProduct } from "../../support/fixtures";
import { createSeller } from "../identity/accounts";
import { post, sell, signedInShop } from "../seller/dashboard";

const decide = (shopId: string, decision: ShopDecision, reason: string | null = "Because.") =>
  decideOnShop({ shopId, decision, reason, actor: "admin:0123456789abcdef01234567", ip: "192.0.2.1" });

const everything: ProductFilters = {
  text: "",
  minCents: null,
  maxCents: null,
  minRating: null,
  inStock: false,
  onEvent: false,
  sort: null,
};
const statuses: ShopStatus[] = ["PENDING", "ACTIVE", "SUSPENDED", "REJECTED"];
const get = async (id: string) => (await db.shop.findFirst({ where: { id } }))!;
const entriesOf = (id: string) =>
  db.auditLog.findMany({ where: { target: `shop:${id}` }, orderBy: { id: "asc" } });
const mailsTo = async (email: string) => {
  await relayOutbox({ handlers: outboxHandlers });
  return db.demoMail.findMany({ where: { to: email }, orderBy: { subject: "desc" } });
};

describe("the table of decisions", () => {
  test("never leads back to a shop that has not been open", () => {
    const { reject, ...others } = shopDecisions;
    expect(reject.from).toEqual(["PENDING"]);
    expect(Object.values(others).map(({ to }) => to)).not.toContain("PENDING");
    expect(Object.values(others).map(({ to }) => to)).not.toContain("REJECTED");
  });

  test.each(statuses.flatMap((status) => shopDecisionNames.map((name) => [name, status] as const)))(
    "%s a shop that is %s",
    async (name, status) => {
      const shop = await createSeller({ status, statusReason: "Before." });
      const { to, action, reason } = shopDecisions[name];
      if (!decisionsFor(status).includes(name)) {
        await expect(decide(shop.id, name)).rejects.toMatchObject({ code: "SHOP_DECIDED", status });
        expect(await get(shop.id)).toEqual(shop);
        expect(await entriesOf(shop.id)).toEqual([]);
        return;
      }
      await decide(shop.id, name);
      const statusReason = reason ? "Because." : null;
      expect(await get(shop.id)).toMatchObject({ status: to, statusReason });
      const [entry, ...more] = await entriesOf(shop.id);
      expect(more).toEqual([]);
      expect(entry).toMatchObject({ action, actor: "admin:0123456789abcdef01234567", ip: "192.0.2.1" });
      expect(JSON.parse(entry!.before!)).toEqual({ status, statusReason: "Before." });
      expect(JSON.parse(entry!.after!)).toEqual({ status: to, statusReason });
    },
  );
});

describe("a decision", () => {
  test("is mailed once, with its reason, whatever is decided next", async () => {
    const shop = await createSeller({ status: "PENDING" });
    await decide(shop.id, "reject", "The description is missing.\nPlease add one.");
    await decide(shop.id, "approve", null);
    const mails = await mailsTo(shop.email);
    expect(mails.map(({ subject }) => subject)).toEqual(["Your shop was not approved", "Your shop is open"]);
    expect(mails[0]?.text).toContain("The description is missing.");
    expect(mails[1]?.text).not.toContain("description");
    expect(await mailsTo(shop.email)).toHaveLength(2);
  });

  test("is taken by one of several administrators, and the others are told", async () => {
    const shop = await createSeller({ status: "PENDING" });
    const tries = Array.from({ length: 8 }, (_, index) =>
      index % 2 ? decide(shop.id, "approve") : decide(shop.id, "reject"),
    );
    const settled = await Promise.allSettled(tries);
    const refused = settled.flatMap((one) => (one.status === "rejected" ? [one.reason as Error] : []));
    for (const error of refused) expect(error).toMatchObject({ code: "SHOP_DECIDED" });
    const entries = await entriesOf(shop.id);
    const mails = await db.outbox.count({
      where: { kind: "mail.shop-decision", doneAt: null, failedAt: null },
    });
    expect(settled.length - refused.length).toBe(entries.length);
    expect(mails).toBe(entries.length);
    // A rejected shop may still be approved; nothing else follows from either.
    expect(entries.map(({ action }) => action).join()).toMatch(/^(shop\.rejected,)?(shop\.approved)?$/);
    expect(entries.length).toBeGreaterThan(0);
  });

  test("to suspend is taken once by ten at a time", async () => {
    const shop = await createSeller();
    const settled = await Promise.allSettled(Array.from({ length: 10 }, () => decide(shop.id, "suspend")));
    expect(settled.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await entriesOf(shop.id)).toHaveLength(1);
    expect(await mailsTo(shop.email)).toHaveLength(1);
  });

  test("needs a confirmed e-mail, and a shop", async () => {
    const shop = await createSeller({ status: "PENDING", emailVerifiedAt: null });
    await expect(decide(shop.id, "approve")).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(decide("0".repeat(24), "approve")).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect((await get(shop.id)).status).toBe("PENDING");
    const listed = await listShops("PENDING", "", new URLSearchParams());
    expect(listed.rows.map(({ id }) => id)).not.toContain(shop.id);
  });

  test("to reject or suspend takes a reason", async () => {
    const shop = await createSeller();
    await expect(decide(shop.id, "suspend", null)).rejects.toThrow(TypeError);
    expect((await get(shop.id)).status).toBe("ACTIVE");
  });
});

describe("what a decision does to a shop's goods and money", () => {
  test("suspending hides the goods and leaves orders and balance, reopening shows them again", async () => {
    const open = await signedInShop();
    const { number } = await sell(open);
    await orderAction(
      post(`/seller/orders/${number}`, open.cookie, { intent: "advance", to: "DELIVERED" }, { number }),
    );
    await sell(open);
    const { shop } = open;
    const orders = () => db.order.findMany({ where: { shopId: shop.id }, orderBy: { id: "asc" } });
    const before = { orders: await orders(), balance: await getSellerBalance(shop.id) };

    await createProduct(await createSeller());
    const shown = async () => {
      const page = await getCategoryPage("things", everything, new URLSearchParams());
      return page?.products.rows.filter(({ shopSlug }) => shopSlug === shop.slug).length;
    };
    expect(await shown()).toBe(1);
    await decide(shop.id, "suspend");
    expect(await shown()).toBe(0);
    expect({ orders: await orders(), balance: await getSellerBalance(shop.id) }).toEqual(before);
    await decide(shop.id, "reopen");
    expect(await shown()).toBe(1);
    await expectBooksInOrder();
  });
});
