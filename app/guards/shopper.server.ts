import { redirect } from "@remix-run/node";

import { findShopper, type Shopper } from "~/domain/identity/queries.server";
import { paths } from "~/lib/paths";

import { wantedPath } from "./return-path.server";
import { readSessionToken } from "./session-cookie.server";

/** The signed-in shopper, or null. */
export async function getShopper(request: Request): Promise<Shopper | null> {
  const token = await readSessionToken(request, "USER");
  return token ? findShopper(token) : null;
}

/**
 * The signed-in shopper.
 * @throws a redirect to the sign-in page, which returns to where the request wanted to go
 */
export async function requireShopper(request: Request): Promise<Shopper> {
  const shopper = await getShopper(request);
  if (!shopper) throw redirect(paths.signIn(wantedPath(request)));
  return shopper;
}
