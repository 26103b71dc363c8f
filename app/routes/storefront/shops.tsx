import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/document/page-meta";
import { ShopDirectory } from "~/components/storefront/shop-directory";
import { Breadcrumbs } from "~/components/ui/breadcrumbs";
import { EmptyState } from "~/components/ui/empty-state";
import { Pagination } from "~/components/ui/pagination";
import { getShopDirectory } from "~/domain/catalog/queries.server";
import { paths } from "~/lib/paths";

export { PageError as ErrorBoundary } from "~/components/document/page-error";

const SENTENCE = "Small makers and keepers of good things. Each packs and ships its own.";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, { title: "The shops", description: SENTENCE, path: paths.shops() });

export function loader({ request }: LoaderFunctionArgs) {
  return getShopDirectory(new URL(request.url).searchParams);
}

export default function Shops() {
  const { rows, previous, next } = useLoaderData<typeof loader>();
  return (
    <div className="page flex flex-col gap-10 pt-8">
      <div className="flex flex-col gap-2">
        <Breadcrumbs crumbs={[{ label: "Home", to: paths.home() }]} />
        <h1 className="text-3xl font-semibold tracking-tight">The shops</h1>
        <p className="max-w-prose text-lg text-muted">{SENTENCE}</p>
      </div>
      {rows.length === 0 ? (
        <EmptyState title="No shop has opened yet">They are moving in. Come back soon.</EmptyState>
      ) : (
        <ShopDirectory shops={rows} />
      )}
      <Pagination {...{ previous, next }} label="Pages of shops" />
    </div>
  );
}
