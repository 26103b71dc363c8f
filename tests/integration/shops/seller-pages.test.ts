import { type ActionFunction, type LoaderFunction } from "@remix-run/node";
import { beforeAll, describe, expect, test } from "vitest";

import { db } from "~/db/index.server";
import * as apply from "~/routes/seller/apply";
import * as balance from "~/routes/seller/balance";
import * as layout from "~/routes/seller/layout";
import * as order from "~/routes/seller/order";
import * as orders from "~/routes/seller/orders";
import * as overview from "~/routes/seller/overview";
import * as address from "~/routes/seller/settings/address";
import * as settings from "~/routes/seller/settings/layout";
import * as profile from "~/routes/seller/settings/profile";
import * as security from "~/routes/seller/settings/security";
import * as shipping from "~/routes/seller/settings/shipping";

import { answerOf, post, signedInShop, visit } from "../seller/dashboard";

interface Page {
  loader: LoaderFunction;
  action?: ActionFunction;
}

const selling: Record<string, Page> = { overview, orders, order, balance };
const aboutItself: Record<string, Page> = { layout, settings, profile, address, shipping, security };

async function answers(page: Page, cookie: string, form: Record<string, string> = {}) {
  const read = await answerOf(Promise.resolve(page.loader(visit("/seller", cookie))));
  if (!page.action) return [read];
  return [read, await answerOf(Promise.resolve(page.action(post("/seller", cookie, form))))];
}

const shops = { PENDING: "", REJECTED: "", SUSPENDED: "" };
const reason = "Please tell us what you sell.";

beforeAll(async () => {
  for (const status of ["PENDING", "REJECTED", "SUSPENDED"] as const)
    shops[status] = (await signedInShop({ status, statusReason: reason })).cookie;
});

describe.each(Object.keys(shops) as (keyof typeof shops)[])("to a shop that is %s", (status) => {
  test.each(Object.keys(selling))("%s, which is about selling, is closed and says why", async (name) => {
    for (const answer of await answers(selling[name]!, shops[status]))
      expect(answer).toEqual({ status: 403, body: { shopStatus: status, reason } });
  });

  test.each(Object.keys(aboutItself))("%s, which is about itself", async (name) => {
    const given = await answers(aboutItself[name]!, shops[status], { intent: "two-factor-start" });
    if (status === "SUSPENDED")
      for (const answer of given)
        expect(answer).toEqual({ status: 403, body: { shopStatus: status, reason } });
    else expect(given[0]!.status).toBe(200);
  });
});

test("a suspended shop can't apply again, and a rejected one can", async () => {
  const { shop, cookie } = await signedInShop({ status: "REJECTED", statusReason: reason });
  const context = { clientAddress: "192.0.2.7" } as Parameters<typeof apply.action>[0]["context"];
  const args = { ...post("/seller/apply", cookie, {}), context };
  expect(await answerOf(apply.action(args))).toEqual({ status: 302, body: "/seller" });
  expect(await db.shop.findFirst({ where: { id: shop.id } })).toMatchObject({ status: "PENDING" });
  const refused = await answerOf(apply.action(post("/seller/apply", shops.SUSPENDED, {})));
  expect(refused.status).toBe(403);
});

describe("the settings' forms", () => {
  test("change the signed-in shop alone, whatever id is sent along", async () => {
    const [mine, other] = [await signedInShop(), await signedInShop()];
    const form = { flat: "7.25", freeFrom: "", id: other.shop.id, shopId: other.shop.id };
    expect(await answerOf(shipping.action(post("/seller/settings/shipping", mine.cookie, form)))).toEqual({
      status: 302,
      body: "/seller/settings/shipping?saved=true",
    });
    expect(await db.shop.findFirst({ where: { id: mine.shop.id } })).toMatchObject({
      shipping: { flatCents: 725, freeFromCents: null },
      acceptsCash: false,
    });
    expect(await db.shop.findFirst({ where: { id: other.shop.id } })).toEqual(other.shop);
  });

  const bad: [string, Page, Record<string, string>, string[]][] = [
    ["a rate that is none", shipping, { flat: "4,905" }, ["flat"]],
    [
      "no country",
      address,
      { name: "A", line1: "B", city: "C", postalCode: "1", country: "XX" },
      ["country"],
    ],
    ["a reserved name", profile, { name: "Bazaar", phone: "+44 20 7946 0018" }, ["name"]],
    ["no phone number", profile, { name: "Pots", phone: "call me" }, ["phone"]],
  ];
  test.each(bad)(
    "refuse %s next to its field, and keep what was typed",
    async (_what, page, form, fields) => {
      const { shop, cookie } = await signedInShop();
      const answer = await answerOf(Promise.resolve(page.action!(post("/seller/settings", cookie, form))));
      expect(answer.status).toBe(400);
      const { error, initialValue } = answer.body as Record<
        "error" | "initialValue",
        Record<string, unknown>
      >;
      expect(Object.keys(error)).toEqual(fields);
      expect(initialValue).toMatchObject(form);
      expect(await db.shop.findFirst({ where: { id: shop.id } })).toEqual(shop);
    },
  );
});
