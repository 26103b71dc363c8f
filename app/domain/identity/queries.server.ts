import Bowser from "bowser";

import { db, gt, isSet, type SessionKind, type ShopStatus } from "~/db/index.server";
import { hashToken } from "~/lib/signing.server";

import { sessionsOf, type AccountRef } from "./end-session.server";
import { SESSION_SECONDS } from "./session";

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
  /** What the administrator has written to a shop that was rejected or suspended. */
  statusReason: string | null;
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
    select: ["id", "name", "slug", "email", "status", "statusReason"],
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

/** A session as its owner is shown it. */
export interface ShownSession {
  id: string;
  /** "Firefox on Linux"; null for what names itself in no known way. */
  browser: string | null;
  ip: string | null;
  createdAt: Date;
  /** Whether it is the one that asks. */
  current: boolean;
  /** Whether it is one of the administration's. */
  administration: boolean;
}

/** Sessions that are shown at once; who has more signs out everywhere. */
const MOST_SESSIONS = 50;

/** Where an account is signed in, as far as it is shown behind a door (`sessionsOf`), newest first. */
export async function listSessions(
  account: AccountRef,
  door: SessionKind,
  currentToken: string | null,
  now = new Date(),
): Promise<ShownSession[]> {
  const sessions = await db.session.findMany({
    where: { ...sessionsOf(account, door), expiresAt: gt(now) },
    orderBy: { id: "desc" },
    limit: MOST_SESSIONS,
    select: ["kind", "tokenHash", "userAgent", "ip", "createdAt"],
  });
  const current = currentToken && hashToken(currentToken);
  return sessions.map(({ id, kind, tokenHash, userAgent, ip, createdAt }) => ({
    id,
    browser: browserOf(userAgent),
    ip,
    createdAt,
    current: tokenHash === current,
    administration: kind === "ADMIN",
  }));
}

function browserOf(userAgent: string | null): string | null {
  if (!userAgent) return null;
  const { browser, os } = Bowser.parse(userAgent);
  const named = [browser.name, os.name].filter(Boolean);
  return named.length > 0 ? named.join(" on ") : null;
}

/** Whether the session of a token is one that was to last; null when it is over. */
export async function isKept(token: string | null, now = new Date()): Promise<boolean | null> {
  if (!token) return null;
  const session = await db.session.findFirst({
    where: { tokenHash: hashToken(token), expiresAt: gt(now) },
    select: ["createdAt", "expiresAt"],
  });
  return session && (+session.expiresAt - +session.createdAt) / 1000 > SESSION_SECONDS + 60;
}
