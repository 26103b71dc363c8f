import { redirect } from "@remix-run/node";

import { findAdministrator, type Administrator } from "~/domain/identity/queries.server";
import { hasTwoFactor } from "~/domain/two-factor/queries.server";
import { env } from "~/lib/env.server";
import { paths } from "~/lib/paths";

import { readSessionToken } from "./session-cookie.server";

/** The signed-in administrator, or null. */
export async function getAdmin(request: Request): Promise<Administrator | null> {
  const token = await readSessionToken(request, "ADMIN");
  return token ? findAdministrator(token) : null;
}

/**
 * The signed-in administrator.
 * @throws 404 for everybody else: to them these pages do not exist; a redirect to the page that sets up the second
 * factor, where ADMIN_TWO_FACTOR demands one and there is none yet
 */
export async function requireAdmin(request: Request): Promise<Administrator> {
  const administrator = await requireAdminAccount(request);
  if (await mustSetUpTwoFactor(administrator)) throw redirect(paths.adminSecurity());
  return administrator;
}

/**
 * The signed-in administrator, for the page that sets up the second factor and what stands around it.
 * @throws 404 for everybody else
 */
export async function requireAdminAccount(request: Request): Promise<Administrator> {
  const administrator = await getAdmin(request);
  if (!administrator) throw new Response("Not Found", { status: 404 });
  return administrator;
}

/** Whether an administrator may do nothing else before the second factor is set up. */
export async function mustSetUpTwoFactor({ id }: Administrator): Promise<boolean> {
  return env.ADMIN_TWO_FACTOR === "required" && !(await hasTwoFactor({ kind: "USER", id }));
}

/** The action of pages that take no form: nobody but an administrator learns that they are there. */
export async function refuseForm({ request }: { request: Request }): Promise<never> {
  await requireAdmin(request);
  throw new Response("Method Not Allowed", { status: 405 });
}
