import { db, newId, type Create, type Order, type OrderStatus, type Shop } from "~/db/index.server";
import { accounts } from "~/domain/ledger/accounts";

import { address, HOUR } from "./fixtures";

const ROWS = 300;
const STATUSES: OrderStatus[] = ["PROCESSING", "SHIPPING", "DELIVERED", "CANCELLED"];
const LATEST = 2.5 * ROWS;
const START = Date.UTC(2026, 3, 1);
const at = (index: number) => new Date(START + index * HOUR);
const numbers = Array.from({ length: ROWS }, (_, index) => index);

export interface Office {
  /** Has bought and is busy. */
  userId: string;
  shopId: string;
}

/** Before this moment nothing waits for its release but what the courier's cash has not come for. */
export const ONLY_CASH_WAITS = at(LATEST - 1);

/** What offices list: orders of one shop and one shopper among others, entries, cases, letters and acts. */
export async function fillOffice(shops: readonly Shop[]): Promise<Office> {
  const shopId = shops[5]!.id;
  const user = await db.user.create({
    ...{ email: "busy@example.com", name: "Busy", passwordHash: "x", addresses: [], role: "CUSTOMER" },
  });
  const purchases = await db.purchase.createMany(
    Array.from({ length: 3 * ROWS }, (_, index) => ({
      ...{ number: `P-${index}`, idempotencyKey: `key-${index}`, requestHash: "", cartId: newId() },
      ...{ userId: index % 3 === 0 ? user.id : newId(), email: "busy@example.com", shippingAddress: address },
      ...{ amounts: amounts(), status: "CASH_ON_DELIVERY" as const, createdAt: at(index) },
    })),
  );
  await db.order.createMany(
    purchases.map(({ id, userId, createdAt }, index): Create<Order> => {
      const status = STATUSES[(index >> 1) % STATUSES.length]!;
      const delivered = status === "DELIVERED";
      const cash = index % 2 === 0;
      return {
        ...{ number: `O-${index}`, purchaseId: id, userId, email: "busy@example.com", createdAt },
        shopId: index % 2 === 0 ? shopId : shops[index % 30]!.id,
        ...{ lines: [], shippingAddress: address, amounts: amounts(), feeBps: 1000, feeCents: 100 },
        ...{ couponName: null, status, history: [], refundedCents: 0, refundedShippingCents: 0 },
        payment: { provider: cash ? "COD" : "STRIPE", status: delivered ? "PAID" : "UNPAID" },
        ...{ deliveredAt: delivered ? at(index) : null, settledAt: delivered ? at(index) : null },
        // The latest wait for the end of their hold; before them, for the courier's cash alone.
        remittedAt: delivered && cash && index >= LATEST ? at(index) : null,
        releasedAt: delivered && !cash && index < LATEST ? at(index) : null,
      };
    }),
  );
  await fillJournal(shops, shopId);
  await fillAdministration(user.id, shopId);
  return { userId: user.id, shopId };
}

async function fillJournal(shops: readonly Shop[], shopId: string): Promise<void> {
  await db.journalEntry.createMany(
    Array.from({ length: 2 * ROWS }, (_, index) => {
      const shop = index % 2 === 0 ? shopId : shops[index % 30]!.id;
      return {
        ...{ ref: `entry:${index}`, kind: "RELEASED", orderId: newId(), memo: "", author: "system" },
        createdAt: at(index),
        postings: [
          { account: accounts.sellerHeld(shop), amountCents: 100, balanceAfterCents: 0 },
          { account: accounts.sellerAvailable(shop), amountCents: -100, balanceAfterCents: -100 },
        ],
      };
    }),
  );
}

async function fillAdministration(userId: string, shopId: string): Promise<void> {
  const acts = ["shop.approved", "shop.renamed", "email.changed", "case.closed"];
  await db.auditLog.createMany(
    Array.from({ length: 4 * ROWS }, (_, index) => ({
      ...{ actor: index % 3 === 0 ? `admin:${userId}` : "system", action: acts[index % 4]! },
      ...{ target: index % 5 === 0 ? `shop:${shopId}` : `order:${newId()}`, createdAt: at(index) },
    })),
  );
  await db.parkedCase.createMany(
    numbers.map((index) => ({
      ...{ kind: "outbox.dead", key: `case ${index}`, title: "A letter", detail: "", createdAt: at(index) },
      status: index % 2 === 0 ? ("OPEN" as const) : ("CLOSED" as const),
    })),
  );
  await db.outbox.createMany(
    Array.from({ length: 3 * ROWS }, (_, index) => ({
      ...{ kind: "mail.account", key: `entry ${index}`, payload: "{}", attempts: 0, createdAt: at(index) },
      // Several are due at once.
      dueAt: at(index >> 3),
      doneAt: index % 3 === 1 ? new Date() : null,
      failedAt: index % 3 === 2 ? new Date(Date.now() - index * HOUR) : null,
    })),
  );
  await db.demoMail.createMany(
    Array.from({ length: 2 * ROWS }, (_, index) => ({
      ...{ key: `mail ${index}`, to: "a@example.com", subject: "Hello", html: "", text: "" },
      createdAt: new Date(Date.now() - index * HOUR),
    })),
  );
}

const amounts = () => ({
  ...{ goodsCents: 1000, discountCents: 0, shippingCents: 0, taxIncludedCents: 0, totalCents: 1000 },
});
