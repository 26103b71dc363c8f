import { db, gt, type User } from "~/db/index.server";
import { NotFound } from "~/domain/errors";

import {
  exportActivity,
  exportConversations,
  exportPurchases,
  exportReviews,
  exportReviewVotes,
} from "./export-parts.server";

/**
 * Everything that is known of a shopper, as one JSON document in pieces, so that however much there is, little of it
 * is in memory at a time. Secrets are left out: password, tokens, the second factor's key.
 * @throws NotFound when there is no such account any more
 */
export async function* exportAccount(userId: string, now = new Date()): AsyncGenerator<string> {
  const user = await db.user.findFirst({ where: { id: userId, disabledAt: null } });
  if (!user) throw new NotFound("The account");
  yield `{\n"exportedAt": ${JSON.stringify(now)}`;
  yield property("profile", {
    ...profileOf(user),
    pendingEmail: await pendingEmailOf(userId, now),
  });
  yield property("addresses", user.addresses);
  yield property("cart", await cartOf(userId));
  yield property("wishlist", await wishlistOf(userId));
  yield property("sessions", await sessionsOf(userId));
  yield* list("purchases", exportPurchases(userId));
  yield* list("reviews", exportReviews(userId));
  yield* list("reviewVotes", exportReviewVotes(userId));
  yield* list("conversations", exportConversations(userId));
  yield* list("activity", exportActivity(userId));
  yield "\n}\n";
}

const property = (name: string, value: unknown) =>
  `,\n${JSON.stringify(name)}: ${JSON.stringify(value, null, 1)}`;

async function* list(name: string, items: AsyncIterable<unknown>): AsyncGenerator<string> {
  yield `,\n${JSON.stringify(name)}: [`;
  let first = true;
  for await (const item of items) {
    yield `${first ? "" : ","}\n${JSON.stringify(item)}`;
    first = false;
  }
  yield "]";
}

const profileOf = ({ name, email, avatar, totp, emailVerifiedAt, createdAt, updatedAt }: User) => ({
  name,
  email,
  avatar: avatar?.key ?? null,
  secondFactor: totp?.confirmedAt != null,
  emailVerifiedAt,
  createdAt,
  updatedAt,
});

/** The address that the account is to have, while it waits to be confirmed. */
async function pendingEmailOf(userId: string, now: Date) {
  const token = await db.emailToken.findFirst({
    where: { subjectId: userId, purpose: "CHANGE_EMAIL", expiresAt: gt(now) },
    select: ["payload"],
  });
  return token?.payload ?? null;
}

async function cartOf(userId: string) {
  const cart = await db.cart.findFirst({ where: { userId } });
  if (!cart) return null;
  const { lines, couponNames, checkout, createdAt, updatedAt } = cart;
  return { lines, couponNames, checkout, createdAt, updatedAt };
}

/** Bounded like the catalog: one entry for each product. */
async function wishlistOf(userId: string) {
  const items = await db.wishlistItem.findMany({ where: { userId }, limit: 10_000 });
  return items.map(({ productId, createdAt }) => ({ productId, createdAt }));
}

/** As a shopper: those of the administration are none of its export, which takes no second step. */
async function sessionsOf(userId: string) {
  const sessions = await db.session.findMany({
    where: { subjectId: userId, kind: "USER" },
    orderBy: { createdAt: 1 },
    limit: 1_000,
    select: ["kind", "ip", "userAgent", "createdAt", "expiresAt"],
  });
  return sessions.map(({ kind, ip, userAgent, createdAt, expiresAt }) => ({
    kind,
    ip,
    userAgent,
    createdAt,
    expiresAt,
  }));
}
