import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/document/page-meta";
import { EventGrid } from "~/components/events/event-grid";
import { CategoryTiles } from "~/components/storefront/category-tiles";
import { Hero } from "~/components/storefront/hero";
import { ProductGrid, Spread } from "~/components/storefront/product-grid";
import { Section } from "~/components/storefront/section";
import { ShopSigns } from "~/components/storefront/shop-directory";
import { EmptyState } from "~/components/ui/empty-state";
import { getHomePage } from "~/domain/catalog/queries.server";
import { listRunningEventCards } from "~/domain/events/queries.server";
import { paths } from "~/lib/paths";

export { PageError as ErrorBoundary } from "~/components/document/page-error";

export const meta: MetaFunction = ({ matches }) => [
  ...pageMeta(matches, {
    title: "Independent shops, one cart",
    description:
      "A marketplace of independent shops: choose from all of them, check out once, and follow every parcel.",
    path: paths.home(),
  }),
];

const EVENTS_SHOWN = 3;

export async function loader() {
  const [home, events] = await Promise.all([getHomePage(), listRunningEventCards(EVENTS_SHOWN)]);
  return { ...home, events };
}

export default function Home() {
  const { feature, events, categories, shopCount, shops, latest, selling } = useLoaderData<typeof loader>();
  return (
    <>
      <Hero shopCount={shopCount} feature={feature} />
      {!feature && (
        <div className="page pt-16">
          <EmptyState title="The shelves are still empty">Shops are moving in. Come back soon.</EmptyState>
        </div>
      )}
      {events.length > 0 && (
        <Section id="events" title="On now" more={{ label: "All events", to: paths.events() }}>
          <EventGrid events={events} />
        </Section>
      )}
      {categories.length > 0 && (
        <Section id="categories" title="Categories">
          <CategoryTiles categories={categories} />
        </Section>
      )}
      {latest.length > 0 && (
        <Section id="latest" title="Just in">
          <Spread products={latest} />
        </Section>
      )}
      {selling.length > 0 && (
        <Section id="best-selling" title="Most bought">
          <ProductGrid products={selling} />
        </Section>
      )}
      {shops.length > 0 && (
        <Section id="shops" title="The shops" more={{ label: "All shops", to: paths.shops() }}>
          <ShopSigns shops={shops} />
        </Section>
      )}
    </>
  );
}
