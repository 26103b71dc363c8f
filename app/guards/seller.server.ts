import { data, redirect } from "@remix-run/node";

import { findSeller, type Seller } from "~/domain/identity/queries.server";
import { paths } from "~/lib/paths";

import { wantedPath } from "./return-path.server";
import { readSessionToken } from "./session-cookie.server";

/** What the error page of the dashboard gets to know about a 403. */
export interface ShopNotActive {
  shopStatus: Exclude<Seller["status"], "ACTIVE">;
  /** What the administrator has written to the shop. */
  reason: string | null;
}

/** The signed-in shop, whatever its status, or null. A shopper's session is none. */
export async function getSeller(request: Request): Promise<Seller | null> {
  const token = await readSessionToken(request, "SELLER");
  return token ? findSeller(token) : null;
}

/**
 * The signed-in shop, which is active.
 * @throws a redirect to the seller's sign-in page, which returns to where the request wanted to go;
 * 403 for a shop that is suspended or not approved yet
 */
export async function requireSeller(request: Request): Promise<Seller> {
  const seller = await requireSellerAccount(request);
  if (seller.status !== "ACTIVE") throw notActive(seller.status, seller.statusReason);
  return seller;
}

/**
 * The signed-in shop, for pages about itself: one that waits for its approval, or was rejected, gets ready there.
 * @throws a redirect to the seller's sign-in page, which returns to where the request wanted to go;
 * 403 for a shop that is suspended
 */
export async function requireSellerAccount(request: Request): Promise<Seller> {
  const seller = await getSeller(request);
  if (!seller) throw redirect(paths.sellerSignIn(wantedPath(request)));
  if (seller.status === "SUSPENDED") throw notActive(seller.status, seller.statusReason);
  return seller;
}

const notActive = (shopStatus: ShopNotActive["shopStatus"], reason: string | null) =>
  data({ shopStatus, reason } satisfies ShopNotActive, { status: 403 });
