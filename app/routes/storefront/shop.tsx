import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { errorTitle } from "~/components/document/page-error";
import { pageMeta } from "~/components/document/page-meta";
import { EventGrid } from "~/components/events/event-grid";
import { ProductGrid } from "~/components/storefront/product-grid";
import { ReviewList } from "~/components/storefront/reviews";
import { SearchForm } from "~/components/storefront/search-form";
import { ShopAbout } from "~/components/storefront/shop-about";
import { ShopHead } from "~/components/storefront/shop-head";
import { Breadcrumbs } from "~/components/ui/breadcrumbs";
import { EmptyState } from "~/components/ui/empty-state";
import { Pagination } from "~/components/ui/pagination";
import { TabLinks } from "~/components/ui/tab-links";
import { getShopHead } from "~/domain/catalog/queries.server";
import { countShopEvents, EVENTS_COUNTED } from "~/domain/events/queries.server";
import { paths } from "~/lib/paths";

import { loadTab, readTab } from "./shop-tabs.server";

export { PageError as ErrorBoundary } from "~/components/document/page-error";

const TITLES = { events: "Events of", reviews: "Reviews of", about: "About" } as const;

export const meta: MetaFunction<typeof loader> = ({ data, error, matches }) =>
  data
    ? pageMeta(matches, {
        title: data.part.tab === "products" ? data.shop.name : `${TITLES[data.part.tab]} ${data.shop.name}`,
        description: `${data.shop.tagline} ${data.shop.description}`,
        path: paths.shop(data.shop.slug),
        image: data.shop.banner,
      })
    : [{ title: `${errorTitle(error)} · Bazaar` }];

export async function loader({ params, request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const shop = await getShopHead(params.slug ?? "");
  if (!shop) throw new Response("Not Found", { status: 404 });
  const tab = readTab(query);
  const [part, eventCount] = await Promise.all([loadTab(tab, shop.id, query), countShopEvents(shop.id)]);
  return { shop, part, eventCount: eventCount > EVENTS_COUNTED ? `${EVENTS_COUNTED}+` : eventCount };
}

export default function Shop() {
  const { shop, part, eventCount } = useLoaderData<typeof loader>();
  const { tab } = part;
  const page = part.products ?? part.events ?? part.reviews;
  return (
    <div className="page flex flex-col gap-8 pt-6">
      <Breadcrumbs
        crumbs={[
          { label: "Home", to: paths.home() },
          { label: "Shops", to: paths.shops() },
        ]}
      />
      <ShopHead shop={shop} />
      <div className="flex flex-col-reverse gap-x-10 gap-y-4 lg:flex-row lg:items-end">
        <div className="min-w-0 grow">
          <TabLinks
            label={`Parts of ${shop.name}`}
            tabs={[
              { label: "Products", current: tab === "products" },
              { label: "Events", count: eventCount, current: tab === "events", name: "events" },
              { label: "Reviews", count: shop.ratingCount, current: tab === "reviews", name: "reviews" },
              { label: "About", current: tab === "about", name: "about" },
            ].map(({ name, ...link }) => ({ ...link, to: paths.shop(shop.slug, { tab: name }) }))}
          />
        </div>
        {shop.hasProducts && (
          <SearchForm label="Search this shop" shop={shop.slug} className="w-full lg:w-72" />
        )}
      </div>
      {part.products &&
        (part.products.rows.length === 0 ? (
          <EmptyState title="Nothing on the shelves yet">{shop.name} is still unpacking.</EmptyState>
        ) : (
          <ProductGrid products={part.products.rows} headingLevel={2} eager={4} ofShop />
        ))}
      {part.events &&
        (part.events.rows.length === 0 ? (
          <EmptyState title="No events">{shop.name} has no timed sale now, and none to come.</EmptyState>
        ) : (
          <EventGrid events={part.events.rows} headingLevel={2} eager={3} />
        ))}
      {part.reviews &&
        (part.reviews.rows.length === 0 ? (
          <EmptyState title="No reviews yet">Those who have bought something here can write one.</EmptyState>
        ) : (
          <ReviewList
            headingLevel={2}
            reviews={part.reviews.rows.map((review) => ({ ...review, shopName: shop.name }))}
          />
        ))}
      {tab === "about" && <ShopAbout shop={shop} />}
      {page && (
        <Pagination previous={page.previous} next={page.next} label={`Pages of ${shop.name}’s ${tab}`} />
      )}
    </div>
  );
}
