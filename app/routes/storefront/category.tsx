import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { NavLink, useLoaderData } from "@remix-run/react";

import { errorTitle } from "~/components/document/page-error";
import { CategoryFilter } from "~/components/storefront/category-filter";
import { ProductGrid } from "~/components/storefront/product-grid";
import { Breadcrumbs } from "~/components/ui/breadcrumbs";
import { LinkButton } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { Pagination } from "~/components/ui/pagination";
import { getCategoryPage } from "~/domain/catalog/queries.server";
import { paths } from "~/lib/paths";

import { readFilters } from "./category-filters.server";

export { PageError as ErrorBoundary } from "~/components/document/page-error";

export const meta: MetaFunction<typeof loader> = ({ data: page, error }) =>
  page
    ? [{ title: `${page.category.name} · Bazaar` }, { name: "description", content: page.category.tagline }]
    : [{ title: `${errorTitle(error)} · Bazaar` }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const { filters, typed, errors } = readFilters(query);
  const category = await getCategoryPage(params.slug ?? "", filters, query);
  if (!category) throw new Response("Not Found", { status: 404 });
  const { inStock, sort } = filters;
  return data({ category, form: { typed, errors, inStock, sort } }, { status: errors ? 400 : 200 });
}

export default function Category() {
  const { category, form } = useLoaderData<typeof loader>();
  const { parent, products } = category;
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
      <CategoryFilter slug={category.slug} {...form} />
      {products.rows.length === 0 ? (
        <EmptyState
          title="Nothing matches"
          action={
            <LinkButton to={paths.category(category.slug)} variant="secondary">
              Show everything in {category.name}
            </LinkButton>
          }
        >
          Try a wider price range, or include what is sold out.
        </EmptyState>
      ) : (
        <ProductGrid products={products.rows} headingLevel={2} eager={4} />
      )}
      <Pagination previous={products.previous} next={products.next} label={`Pages of ${category.name}`} />
    </div>
  );
}
