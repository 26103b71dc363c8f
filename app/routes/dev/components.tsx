import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { Showcase } from "~/components/showcase/showcase";
import { getHomePage } from "~/domain/catalog/queries.server";

import { demoOnly } from "./demo-only.server";

export { PageError as ErrorBoundary } from "~/components/document/page-error";

export const meta: MetaFunction = () => [{ title: "Components · Bazaar" }];

/** A gallery’s fill. */
const PICTURES = 5;

/** For those who build pages; the marketplace itself has no such page. */
export async function loader() {
  demoOnly();
  const { feature, latest } = await getHomePage();
  const images = [feature, ...latest].flatMap((product) => product?.image ?? []);
  return { images: images.slice(0, PICTURES), now: new Date() };
}

export default function Components() {
  return <Showcase {...useLoaderData<typeof loader>()} />;
}
