import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/document/page-meta";
import { FoundCount } from "~/components/storefront/found-count";
import { NothingFound } from "~/components/storefront/nothing-found";
import { ProductFilter } from "~/components/storefront/product-filter";
import { ProductGrid } from "~/components/storefront/product-grid";
import { Breadcrumbs } from "~/components/ui/breadcrumbs";
import { Pagination } from "~/components/ui/pagination";
import { getSearchPage } from "~/domain/search/queries.server";
import { paths } from "~/lib/paths";

import { chipsOf, readFilters, type FilterErrors } from "./product-filters.server";

export { PageError as ErrorBoundary } from "~/components/document/page-error";

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  ...pageMeta(matches, {
    title: page?.text ? `Search: ${page.text}` : "All products",
    description: "Everything that the shops of the marketplace sell.",
    path: paths.search(),
  }),
  { name: "robots", content: "noindex" },
];

export async function loader({ request }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const form = readFilters(url.searchParams);
  const page = await getSearchPage(form.filters, url.searchParams);
  const errors: FilterErrors = {
    ...(page.unknown.category && { category: ["There is no such category."] }),
    ...(page.unknown.shop && { shop: ["There is no shop of this name."] }),
    ...form.errors,
  };
  const wrong = Object.keys(errors).length > 0;
  return data(
    {
      text: form.filters.text,
      textError: form.errors?.q?.join(" ") ?? null,
      filter: {
        typed: { ...form.typed, shop: undefined },
        errors: wrong ? errors : null,
        chips: chipsOf(url, form, { category: page.category?.name, shop: page.shop?.name }),
        sort: page.sort,
        categories: page.categories,
        shops: { shops: page.shops, all: page.allShops, typed: shopTyped(form.typed.shop, page) },
      },
      products: page.products,
      count: page.count,
      didYouMean: page.didYouMean,
      wordless: page.wordless,
    },
    { status: wrong ? 400 : 200 },
  );
}

/** The list chooses by slug; the field shows the name. */
function shopTyped(typed: string, { shop, allShops }: Awaited<ReturnType<typeof getSearchPage>>): string {
  if (!shop) return typed;
  return allShops ? shop.slug : shop.name;
}

export default function Search() {
  const { text, textError, filter, products, count, didYouMean, wordless } = useLoaderData<typeof loader>();
  const empty = products.rows.length === 0;
  return (
    <div className="page flex flex-col gap-6 pt-8">
      <div className="flex flex-col gap-1">
        <Breadcrumbs crumbs={[{ label: "Home", to: paths.home() }]} />
        <h1 className="text-3xl font-semibold tracking-tight wrap-anywhere">
          {text ? <>Results for “{text}”</> : "All products"}
        </h1>
        {textError && <p className="text-sm font-medium text-danger">{textError}</p>}
        {!empty && <FoundCount {...count} />}
      </div>
      <ProductFilter action={paths.search()} {...filter} />
      {empty ? (
        <NothingFound categories={filter.categories} filtered={filter.chips.length > 1}>
          {wordless && (
            <p>
              Single letters and words that stand nearly everywhere, such as “the” or “with”, are left out of
              a search. Try one that says more, such as “lamp” or “wool”.
            </p>
          )}
          {didYouMean && (
            <p>
              Did you mean{" "}
              <Link to={paths.search({ q: didYouMean })} className="font-semibold text-link">
                {didYouMean}
              </Link>
              ?
            </p>
          )}
        </NothingFound>
      ) : (
        <ProductGrid products={products.rows} headingLevel={2} eager={4} />
      )}
      <Pagination previous={products.previous} next={products.next} label="Pages of results" />
    </div>
  );
}
