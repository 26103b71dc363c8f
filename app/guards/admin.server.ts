import { findAdministrator, type Administrator } from "~/domain/identity/queries.server";

import { readSessionToken } from "./session-cookie.server";

/** The signed-in administrator, or null. */
export async function getAdmin(request: Request): Promise<Administrator | null> {
  const token = await readSessionToken(request, "ADMIN");
  return token ? findAdministrator(token) : null;
}

/**
 * The signed-in administrator.
 * @throws 404 for everybody else: to them these pages do not exist
 */
export async function requireAdmin(request: Request): Promise<Administrator> {
  const administrator = await getAdmin(request);
  if (!administrator) throw new Response("Not Found", { status: 404 });
  return administrator;
}
