import { beforeEach, expect, it } from "vitest";

import { db, oneOf } from "~/db/index.server";

import { resetDatabase } from "../../support/database";
import { walkMarketplace } from "../../support/marketplace-walk";

beforeEach(resetDatabase);

it("keeps the books in order while shoppers and sellers act at random and at once", async () => {
  await walkMarketplace(20_26, { rounds: 8, atOnce: 8 });
  // The walk has been somewhere: goods were bought, and orders have ended one way or another.
  expect(await db.order.count({ where: {} })).toBeGreaterThan(5);
  expect(await db.order.count({ where: { "lines.eventId": oneOf(await eventIds()) } })).toBeGreaterThan(0);
  const ended = oneOf(["DELIVERED", "DELIVERY_FAILED", "CANCELLED"] as const);
  expect(await db.order.count({ where: { status: ended } })).toBeGreaterThan(0);
});

async function eventIds(): Promise<string[]> {
  return (await db.event.findMany({ where: {}, select: ["id"] })).map(({ id }) => id);
}
