import { db, type Shop, type User } from "~/db/index.server";
import { type AccountRef } from "~/domain/identity/end-session.server";
import { type SessionKind } from "~/domain/identity/session";
import { startSession } from "~/guards/session-cookie.server";
import { hashToken, newToken } from "~/lib/signing.server";

import { createSeller, createUser } from "../identity/accounts";

/** Who tries. */
export const ACTORS = [
  "nobody",
  /** Sessions of all kinds that are over. */
  "expired",
  /** Sessions of all kinds, of accounts that are disabled or were never activated. */
  "disabled",
  "shopper",
  "other shopper",
  "seller",
  "other seller",
  "pending",
  "rejected",
  "suspended",
  "admin",
  /** An administrator who has to set up two-step sign-in before anything else. */
  "confined",
] as const;

export type Actor = (typeof ACTORS)[number];

/** The accounts behind the actors, and the cookies that their browsers send. */
export interface Actors {
  shopper: User;
  admin: User;
  shop: Shop;
  pendingShop: Shop;
  suspendedShop: Shop;
  /** Nobody has none; of those whose sessions open nothing there is none to speak of. */
  accounts: Partial<Record<Actor, AccountRef>>;
  cookies: Record<Actor, string>;
}

async function open(kind: SessionKind, { id }: { id: string }): Promise<string> {
  const headers = await startSession(new Request("http://localhost:3000/"), {
    kind,
    subjectId: id,
    ip: null,
  });
  return headers.get("Set-Cookie")!.split(";")[0]!;
}

async function openAll(user: User, shop: Shop): Promise<string> {
  return [await open("USER", user), await open("ADMIN", user), await open("SELLER", shop)].join("; ");
}

/** Another session of an account, for those who would end it. */
export async function sessionOf(kind: SessionKind, { id }: { id: string }): Promise<string> {
  const session = await db.session.create({
    tokenHash: hashToken(newToken()),
    kind,
    subjectId: id,
    expiresAt: new Date(Date.now() + 3_600_000),
  });
  return session.id;
}

async function openExpired(): Promise<string> {
  const user = await createUser({ role: "ADMIN" });
  const shop = await createSeller();
  const cookies = await openAll(user, shop);
  const over = { expiresAt: new Date(Date.now() - 1000) };
  for (const subjectId of [user.id, shop.id])
    await db.session.updateMany({ where: { subjectId }, set: over });
  return cookies;
}

export async function createActors(shopperHas: Partial<User>): Promise<Actors> {
  const shopper = await createUser(shopperHas);
  const other = await createUser();
  const admin = await createUser({ role: "ADMIN" });
  const confined = await createUser({ role: "ADMIN" });
  const shop = await createSeller();
  const otherShop = await createSeller();
  const pendingShop = await createSeller({ status: "PENDING" });
  const rejected = await createSeller({ status: "REJECTED", statusReason: "Please add a telephone number." });
  const suspendedShop = await createSeller({ status: "SUSPENDED", statusReason: "Goods never arrived." });
  const disabled = await createUser({ role: "ADMIN", disabledAt: new Date() });
  const notActivated = await createSeller({ emailVerifiedAt: null });

  return {
    shopper,
    admin,
    shop,
    pendingShop,
    suspendedShop,
    accounts: {
      shopper: { kind: "USER", id: shopper.id },
      "other shopper": { kind: "USER", id: other.id },
      admin: { kind: "USER", id: admin.id },
      confined: { kind: "USER", id: confined.id },
      seller: { kind: "SELLER", id: shop.id },
      "other seller": { kind: "SELLER", id: otherShop.id },
      pending: { kind: "SELLER", id: pendingShop.id },
      rejected: { kind: "SELLER", id: rejected.id },
      suspended: { kind: "SELLER", id: suspendedShop.id },
    },
    cookies: {
      nobody: "",
      expired: await openExpired(),
      disabled: await openAll(disabled, notActivated),
      shopper: await open("USER", shopper),
      "other shopper": await open("USER", other),
      seller: await open("SELLER", shop),
      "other seller": await open("SELLER", otherShop),
      pending: await open("SELLER", pendingShop),
      rejected: await open("SELLER", rejected),
      suspended: await open("SELLER", suspendedShop),
      admin: await open("ADMIN", admin),
      confined: await open("ADMIN", confined),
    },
  };
}
