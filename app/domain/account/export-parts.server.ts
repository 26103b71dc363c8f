import {
  beyond,
  db,
  gt,
  oneOf,
  type AuditLog,
  type Conversation,
  type Dispute,
  type Message,
  type Order,
  type Purchase,
  type Refund,
  type Review,
  type ReviewVote,
} from "~/db/index.server";

const BATCH = 100;

/** The lists of an export, read a batch at a time, the oldest first. Each is one person's, by the query. */

interface Dated {
  id: string;
  createdAt: Date;
}

/** All rows of a list that is sorted by when they were made. */
async function* all<Row extends Dated>(
  read: (last: { field: "createdAt"; value: Date; id: string } | null) => Promise<Row[]>,
): AsyncGenerator<Row[]> {
  for (let last: Row | undefined; ;) {
    const rows = await read(last ? { field: "createdAt", value: last.createdAt, id: last.id } : null);
    if (rows.length > 0) yield rows;
    if (rows.length < BATCH) return;
    last = rows.at(-1);
  }
}

const oldestFirst = [{ createdAt: 1 }, { id: 1 }] as const;

export async function* exportPurchases(userId: string): AsyncGenerator<object> {
  const batches = all<Purchase>((last) =>
    db.purchase.findMany({
      where: { userId, ...(last && beyond<Purchase>(last, 1)) },
      orderBy: oldestFirst,
      limit: BATCH,
    }),
  );
  for await (const purchases of batches) {
    const orders = await db.order.findMany({
      where: { purchaseId: oneOf(purchases.map(({ id }) => id)), userId },
      orderBy: { number: 1 },
    });
    const orderIds = orders.map(({ id }) => id);
    const refunds = await db.refund.findMany({ where: { orderId: oneOf(orderIds) } });
    const payments = await db.payment.findMany({
      where: { purchaseId: oneOf(purchases.map(({ id }) => id)) },
      select: ["id", "purchaseId"],
    });
    const disputes = await db.dispute.findMany({
      where: { OR: [{ orderId: oneOf(orderIds) }, { paymentId: oneOf(payments.map(({ id }) => id)) }] },
      orderBy: oldestFirst,
    });
    const purchaseOf = new Map([...orders, ...payments].map((row) => [row.id, row.purchaseId]));
    const shops = await db.shop.findMany({
      where: { id: oneOf([...new Set(orders.map(({ shopId }) => shopId))]) },
      select: ["id", "name"],
    });
    for (const { id, number, email, shippingAddress, amounts, status, createdAt } of purchases)
      yield {
        ...{ number, createdAt, status, email, shippingAddress, amounts },
        orders: orders
          .filter(({ purchaseId }) => purchaseId === id)
          .map((order) => ({
            shop: shops.find((shop) => shop.id === order.shopId)?.name ?? null,
            ...exportedOrder(order),
            refunds: refunds.filter(({ orderId }) => orderId === order.id).map(exportedRefund),
          })),
        disputes: disputes
          .filter(({ orderId, paymentId }) => purchaseOf.get(orderId ?? paymentId ?? "") === id)
          .map(exportedDispute),
      };
  }
}

function exportedOrder(order: Order) {
  const { number, status, lines, amounts, couponName, payment, carrier, trackingNumber, history } = order;
  return {
    ...{ number, status, amounts, couponName, payment, carrier, trackingNumber },
    lines: lines.map(({ title, sku, options, unitCents, quantity, discountCents, totalCents }) => ({
      ...{ title, sku, options, unitCents, quantity, discountCents, totalCents },
    })),
    history: history.map(({ status: step, at, note }) => ({ status: step, at, note })),
    deliveredAt: order.deliveredAt,
  };
}

const exportedRefund = ({ amountCents, reason, status, createdAt }: Refund) => ({
  ...{ amountCents, reason, status, createdAt },
});

const exportedDispute = ({ openedBy, reason, status, resolution, thread, createdAt }: Dispute) => ({
  ...{ openedBy: roleOf(openedBy), reason, status, resolution, createdAt },
  thread: thread.map(({ by, text, at }) => ({ by: roleOf(by), text, at })),
});

/** Who said something, as far as it is the shopper's business: not which administrator it was. */
const roleOf = (by: string) => by.split(":", 1)[0];

export async function* exportReviews(userId: string): AsyncGenerator<object> {
  const batches = all<Review>((last) =>
    db.review.findMany({
      where: { userId, ...(last && beyond<Review>(last, 1)) },
      orderBy: oldestFirst,
      limit: BATCH,
    }),
  );
  for await (const reviews of batches) {
    const products = await db.product.findMany({
      where: { id: oneOf(reviews.map(({ productId }) => productId)) },
      select: ["id", "title"],
    });
    for (const { productId, rating, comment, images, reply, hiddenAt, createdAt } of reviews) {
      const product = products.find(({ id }) => id === productId)?.title ?? null;
      yield { product, rating, comment, images: images.map(({ key }) => key), reply, hiddenAt, createdAt };
    }
  }
}

/** Which reviews the shopper has found helpful. */
export async function* exportReviewVotes(userId: string): AsyncGenerator<object> {
  const batches = all<ReviewVote>((last) =>
    db.reviewVote.findMany({
      where: { userId, ...(last && beyond<ReviewVote>(last, 1)) },
      orderBy: oldestFirst,
      limit: BATCH,
    }),
  );
  for await (const votes of batches)
    for (const { reviewId, createdAt } of votes) yield { reviewId, createdAt };
}

export async function* exportConversations(userId: string): AsyncGenerator<object> {
  const batches = all<Conversation>((last) =>
    db.conversation.findMany({
      where: { userId, ...(last && beyond<Conversation>(last, 1)) },
      orderBy: oldestFirst,
      limit: BATCH,
    }),
  );
  for await (const conversations of batches) {
    const shops = await db.shop.findMany({
      where: { id: oneOf(conversations.map(({ shopId }) => shopId)) },
      select: ["id", "name"],
    });
    for (const { id, shopId } of conversations) {
      const shop = shops.find((one) => one.id === shopId)?.name ?? null;
      for (let seq = -1, more = true; more;) {
        const messages = await db.message.findMany({
          where: { conversationId: id, seq: gt(seq) },
          orderBy: { seq: 1 },
          limit: BATCH,
        });
        more = messages.length === BATCH;
        seq = messages.at(-1)?.seq ?? seq;
        // A long conversation comes in several parts.
        if (messages.length > 0) yield { shop, messages: messages.map(exportedMessage) };
      }
    }
  }
}

const exportedMessage = ({ sender, text, images, createdAt }: Message) => ({
  ...{ sender, text, images: images.map(({ key }) => key), createdAt },
});

/**
 * What the account has done that is written down: changes of the password and the like. What an administrator has done
 * is read in the administration, after the second step.
 */
export async function* exportActivity(userId: string): AsyncGenerator<object> {
  const batches = all<AuditLog>((last) =>
    db.auditLog.findMany({
      where: {
        actor: `user:${userId}`,
        ...(last && beyond<AuditLog>(last, 1)),
      },
      orderBy: oldestFirst,
      limit: BATCH,
    }),
  );
  for await (const entries of batches)
    for (const { action, target, ip, createdAt } of entries) yield { action, target, ip, createdAt };
}
