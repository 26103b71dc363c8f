import { describe, expect, test } from "vitest";

import { getMarketplaceFigures } from "~/domain/admin/queries.server";
import { countShops } from "~/domain/admin/shop-queries.server";
import { startSession } from "~/guards/session-cookie.server";
import { loader as layoutLoader } from "~/routes/admin/layout";
import { action, loader } from "~/routes/admin/overview";
import { action as orderAction } from "~/routes/seller/order";

import { createShop } from "../../support/fixtures";
import { createUser } from "../identity/accounts";
import { answerOf, post, sell, signedInShop, visit } from "../seller/dashboard";

describe("the administration", () => {
  test("adds up the marketplace", async () => {
    const shop = await signedInShop();
    await signedInShop({ status: "SUSPENDED" });
    await createShop({ status: "PENDING", emailVerifiedAt: new Date() });
    // Nobody has confirmed its e-mail: it has not applied.
    await createShop({ status: "PENDING", emailVerifiedAt: null });
    const { number } = await sell(shop);
    await sell(shop);
    await orderAction(
      post(`/seller/orders/${number}`, shop.cookie, { intent: "advance", to: "DELIVERED" }, { number }),
    );

    const figures = await getMarketplaceFigures();
    expect(figures).toMatchObject({
      shops: { ACTIVE: 1, PENDING: 1, SUSPENDED: 1 },
      publishedProducts: 2,
      feesCents: 400,
    });
    expect(figures.shops).toEqual(await countShops());
    expect(figures.orders.toSorted((a, b) => (a.status < b.status ? -1 : 1))).toEqual([
      { status: "DELIVERED", count: 1, totalCents: 4488 },
      { status: "PROCESSING", count: 1, totalCents: 4488 },
    ]);
  });

  test("adds up once in five minutes, however often it is looked at, and counts shops each time", async () => {
    const start = Date.now();
    const at = (minutes: number) => new Date(start + (60 + minutes) * 60_000);
    const [first, again] = await Promise.all([getMarketplaceFigures(at(0)), getMarketplaceFigures(at(1))]);
    expect(again.asOf).toEqual(first.asOf);
    await createUser({});
    await createShop({ status: "ACTIVE", emailVerifiedAt: new Date() });
    const kept = await getMarketplaceFigures(at(4.9));
    expect(kept).toMatchObject({ asOf: first.asOf, users: first.users });
    expect(kept.shops.ACTIVE).toBe(first.shops.ACTIVE + 1);
    const later = await getMarketplaceFigures(at(5.1));
    expect(later.users).toBe(first.users + 1);
    expect(later.asOf.getTime()).toBeGreaterThan(first.asOf.getTime());
  });

  test("does not exist for anybody else", async () => {
    const { cookie } = await signedInShop();
    for (const stranger of ["", cookie])
      for (const page of [layoutLoader, loader])
        expect(await answerOf(page(visit("/admin", stranger)))).toMatchObject({ status: 404 });
    expect(await answerOf(action(post("/admin?index", cookie, {}, {})))).toMatchObject({ status: 404 });
  });

  test("checks the books when asked", async () => {
    const admin = await createUser({ role: "ADMIN" });
    const headers = await startSession(new Request("http://localhost:3000/admin/sign-in"), {
      kind: "ADMIN",
      subjectId: admin.id,
      ip: null,
    });
    const cookie = headers.get("Set-Cookie")!.split(";")[0]!;
    expect(await action(post("/admin?index", cookie, {}, {}))).toMatchObject({ books: { ok: true } });
  });
});
