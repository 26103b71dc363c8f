import { db, gt, isSet, type SessionKind, type ShopStatus } from "~/db/index.server";
import { hashToken } from "~/lib/signing.server";

/** A signed-in shopper. */
export interface Shopper {
  id: string;
  name: string;
  email: string;
}

/** A signed-in shop; `id` is the shop's. */
export interface Seller {
  id: string;
  name: string;
  slug: string;
  email: string;
  status: ShopStatus;
}

/** A signed-in administrator. */
export interface Administrator {
  id: string;
  name: string;
  email: string;
}

/** Whose session a token opens. Kind and expiry stand in the query: the TTL index only tidies up later. */
async function findSubject(kind: SessionKind, token: string, now: Date): Promise<string | null> {
  const session = await db.session.findFirst({
    where: { tokenHash: hashToken(token), kind, expiresAt: gt(now) },
    select: ["subjectId"],
  });
  return session?.subjectId ?? null;
}

/** The shopper behind a session token; null when it is over, or the account disabled or not activated. */
export async function findShopper(token: string, now = new Date()): Promise<Shopper | null> {
  const id = await findSubject("USER", token, now);
  if (!id) return null;
  return db.user.findFirst({
    where: { id, disabledAt: null, emailVerifiedAt: isSet() },
    select: ["id", "name", "email"],
  });
}

/** The shop behind a session token, whatever its status; null when it is over or the shop not activated. */
export async function findSeller(token: string, now = new Date()): Promise<Seller | null> {
  const id = await findSubject("SELLER", token, now);
  if (!id) return null;
  return db.shop.findFirst({
    where: { id, emailVerifiedAt: isSet() },
    select: ["id", "name", "slug", "email", "status"],
  });
}

/** The administrator behind a session token; null also as soon as the role is taken away. */
export async function findAdministrator(token: string, now = new Date()): Promise<Administrator | null> {
  const id = await findSubject("ADMIN", token, now);
  if (!id) return null;
  return db.user.findFirst({
    where: { id, role: "ADMIN", disabledAt: null, emailVerifiedAt: isSet() },
    select: ["id", "name", "email"],
  });
}
