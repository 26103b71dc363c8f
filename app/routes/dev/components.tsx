import type { MetaFunction } from "@remix-run/node";

import { Showcase } from "~/components/showcase/showcase";
import { env } from "~/lib/env.server";

export { PageError as ErrorBoundary } from "~/components/document/page-error";

export const meta: MetaFunction = () => [{ title: "Components · Bazaar" }];

/** For those who build pages; the marketplace itself has no such page. */
export function loader() {
  if (env.APP_MODE === "production") throw new Response("Not Found", { status: 404 });
  return null;
}

export default function Components() {
  return <Showcase />;
}
