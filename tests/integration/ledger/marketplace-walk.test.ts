import { beforeEach, expect, it } from "vitest";

import { db } from "~/db/index.server";

import { resetDatabase } from "../../support/database";
import { walkMarketplace } from "../../support/marketplace-walk";

beforeEach(resetDatabase);

it("keeps the books in order while shoppers and sellers act at random and at once", async () => {
  await walkMarketplace(20_26, { rounds: 8, atOnce: 8 });
  // The walk has been somewhere: goods were sold, and some money was settled.
  expect(await db.order.count({ where: { status: "DELIVERED" } })).toBeGreaterThan(0);
  expect(await db.order.count({ where: { status: "CANCELLED" } })).toBeGreaterThan(0);
});
