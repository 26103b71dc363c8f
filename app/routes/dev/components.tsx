import type { MetaFunction } from "@remix-run/node";

import { Showcase } from "~/components/showcase/showcase";

import { demoOnly } from "./demo-only.server";

export { PageError as ErrorBoundary } from "~/components/document/page-error";

export const meta: MetaFunction = () => [{ title: "Components · Bazaar" }];

/** For those who build pages; the marketplace itself has no such page. */
export function loader() {
  demoOnly();
  return null;
}

export default function Components() {
  return <Showcase />;
}
