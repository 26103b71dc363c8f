import { randomUUID } from "node:crypto";

import { type Page } from "@playwright/test";
import { ObjectId } from "mongodb";

import { demoAccount } from "./sign-in";
import { withDatabase } from "./database";
import { signInAsSeller } from "./shopping";

/** A shop of its own for one test: as the demo's, without goods, and with the demo's password. */
export async function createTestShop(given: {
  name: string;
  status?: "PENDING" | "ACTIVE" | "REJECTED" | "SUSPENDED";
  statusReason?: string;
}): Promise<{ email: string; slug: string }> {
  const unique = randomUUID().slice(0, 8);
  const own = { email: `${unique}@shop.example`, slug: `test-${unique}` };
  await withDatabase(async (database) => {
    const shops = database.collection("shops");
    const demo = await shops.findOne({ email: demoAccount("seller").email });
    await shops.insertOne({ ...demo, status: "ACTIVE", ...given, ...own, _id: new ObjectId() });
  });
  return own;
}

/** Does something as the seller of a shop of the test's own. */
export async function asTestShop(
  page: Page,
  given: Parameters<typeof createTestShop>[0],
): Promise<{ email: string; slug: string }> {
  const shop = await createTestShop(given);
  await signInAsSeller(page, shop.email);
  return shop;
}
