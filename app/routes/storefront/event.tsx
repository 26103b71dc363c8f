import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { errorTitle } from "~/components/document/page-error";
import { StateBadge } from "~/components/events/event-card";
import { EventStatus } from "~/components/events/event-status";
import { Gallery } from "~/components/storefront/gallery";
import { ShopCard } from "~/components/storefront/shop-card";
import { Breadcrumbs } from "~/components/ui/breadcrumbs";
import { Rating } from "~/components/ui/rating";
import { getEventPage } from "~/domain/events/queries.server";
import { paths } from "~/lib/paths";

export { PageError as ErrorBoundary } from "~/components/document/page-error";

export const meta: MetaFunction<typeof loader> = ({ data: event, error }) =>
  event
    ? [
        { title: `${event.name} · ${event.shop.name} · Bazaar` },
        { name: "description", content: (event.description || event.product.description).slice(0, 160) },
      ]
    : [{ title: `${errorTitle(error)} · Bazaar` }];

export async function loader({ params }: LoaderFunctionArgs) {
  const event = await getEventPage(params.slug ?? "");
  if (!event) throw new Response("Not Found", { status: 404 });
  return event;
}

export default function Event() {
  const event = useLoaderData<typeof loader>();
  const { product, shop } = event;
  return (
    <div className="page flex flex-col gap-4 pt-6">
      <Breadcrumbs
        crumbs={[
          { label: "Home", to: paths.home() },
          { label: "Events", to: paths.events() },
        ]}
      />
      <div className="grid items-start gap-x-14 gap-y-8 lg:grid-cols-[7fr_5fr]">
        <Gallery key={event.slug} images={event.images} />
        <div className="flex min-w-0 flex-col gap-6 lg:pt-2">
          <div className="flex flex-col gap-2">
            <StateBadge event={event} />
            <h1 className="text-3xl font-semibold tracking-tight">{event.name}</h1>
            <p className="flex flex-wrap items-center gap-x-4 text-muted">
              <span className="min-w-0">
                <Link to={paths.product(product.slug)} className="text-link">
                  {product.title}
                </Link>{" "}
                by{" "}
                <Link to={paths.shop(shop.slug)} className="text-link">
                  {shop.name}
                </Link>
              </span>
              {product.ratingCount > 0 && (
                <Link to={`${paths.product(product.slug)}#reviews`} className="nav-link text-sm text-ink">
                  <Rating rating={product.rating} count={product.ratingCount} />
                </Link>
              )}
            </p>
            {event.description && (
              <p className="mt-2 max-w-prose text-lg whitespace-pre-line">{event.description}</p>
            )}
          </div>
          <EventStatus event={event} />
          <section aria-labelledby="goods" className="flex flex-col gap-2 border-t border-line pt-6">
            <h2 id="goods" className="text-lg font-semibold">
              {product.title}
            </h2>
            <p className="max-w-prose whitespace-pre-line">{product.description}</p>
          </section>
          <ShopCard shop={shop} />
        </div>
      </div>
    </div>
  );
}
