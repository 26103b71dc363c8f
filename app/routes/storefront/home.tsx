import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { Contents } from "~/components/storefront/contents";
import { Hero } from "~/components/storefront/hero";
import { ProductGrid, Spread } from "~/components/storefront/product-grid";
import { Section } from "~/components/storefront/section";
import { ShopDirectory } from "~/components/storefront/shop-directory";
import { EmptyState } from "~/components/ui/empty-state";
import { getHomePage } from "~/domain/catalog/queries.server";

export { PageError as ErrorBoundary } from "~/components/document/page-error";

export const meta: MetaFunction = () => [
  { title: "Bazaar: independent shops, one cart" },
  {
    name: "description",
    content:
      "A marketplace of independent shops: choose from all of them, check out once, and follow every parcel.",
  },
];

export function loader() {
  return getHomePage();
}

export default function Home() {
  const { feature, categories, shopCount, shops, latest, selling } = useLoaderData<typeof loader>();
  return (
    <>
      <Hero shopCount={shopCount} feature={feature} />
      {!feature && (
        <div className="page pt-16">
          <EmptyState title="The shelves are still empty">Shops are moving in. Come back soon.</EmptyState>
        </div>
      )}
      {categories.length > 0 && (
        <Section id="contents" title="Contents">
          <Contents categories={categories} />
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
        <Section id="shops" title="The shops">
          <ShopDirectory shops={shops} />
        </Section>
      )}
    </>
  );
}
