import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { NavLink, useLoaderData } from "@remix-run/react";

import { errorTitle } from "~/components/document/page-error";
import { pageMeta } from "~/components/document/page-meta";
import { FoundCount } from "~/components/storefront/found-count";
import { ProductFilter } from "~/components/storefront/product-filter";
import { ProductGrid } from "~/components/storefront/product-grid";
import { Breadcrumbs } from "~/components/ui/breadcrumbs";
import { LinkButton } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { Pagination } from "~/components/ui/pagination";
import { getCategoryPage } from "~/domain/catalog/queries.server";
import { paths } from "~/lib/paths";

import { chipsOf, readFilters } from "./product-filters.server";

export { PageError as ErrorBoundary } from "~/components/document/page-error";

export const meta: MetaFunction<typeof loader> = ({ data: page, error, matches }) =>
  page
    ? pageMeta(matches, {
        title: page.category.name,
        description: page.category.tagline,
        path: paths.category(page.category.slug),
      })
    : [{ title: `${errorTitle(error)} · Bazaar` }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const form = readFilters(url.searchParams);
  const category = await getCategoryPage(params.slug ?? "", form.filters, url.searchParams);
  if (!category) throw new Response("Not Found", { status: 404 });
  const { typed, errors } = form;
  return data(
    { category, filter: { typed, errors, chips: chipsOf(url, form), sort: category.sort } },
    { status: errors ? 400 : 200 },
  );
}

export default function Category() {
  const { category, filter } = useLoaderData<typeof loader>();
  const { parent, products, count } = category;
  return (
    <div className="page flex flex-col gap-8 pt-8">
      <div className="flex flex-col gap-2">
        <Breadcrumbs
          crumbs={[
            { label: "Home", to: paths.home() },
            ...(parent ? [{ label: parent.name, to: paths.category(parent.slug) }] : []),
          ]}
        />
        <h1 className="text-3xl font-semibold tracking-tight">{category.name}</h1>
        <p className="max-w-prose text-lg text-muted">{category.tagline}</p>
        {category.children.length > 0 && (
          <ul className="flex flex-wrap gap-x-5">
            {category.children.map((child) => (
              <li key={child.slug}>
                <NavLink to={paths.category(child.slug)} className="nav-link text-accent">
                  {child.name}
                </NavLink>
              </li>
            ))}
          </ul>
        )}
      </div>
      <ProductFilter action={paths.category(category.slug)} {...filter} />
      {count && products.rows.length > 0 && <FoundCount {...count} />}
      {products.rows.length === 0 ? (
        <EmptyState
          title="Nothing matches"
          action={
            <LinkButton to={paths.category(category.slug)} variant="secondary">
              Show everything in {category.name}
            </LinkButton>
          }
        >
          Take a filter away, or try a wider price range.
        </EmptyState>
      ) : (
        <ProductGrid products={products.rows} headingLevel={2} eager={4} />
      )}
      <Pagination previous={products.previous} next={products.next} label={`Pages of ${category.name}`} />
    </div>
  );
}
