import { env } from "~/lib/env.server";

/**
 * For pages that show what nobody may see of a real marketplace.
 * @throws 404 unless this is a demo
 */
export function demoOnly(): void {
  if (env.APP_MODE === "production") throw new Response("Not Found", { status: 404 });
}
