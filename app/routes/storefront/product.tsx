import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData, useSearchParams, type ShouldRevalidateFunction } from "@remix-run/react";

import { errorTitle } from "~/components/document/page-error";
import { pageMeta } from "~/components/document/page-meta";
import { BuyForm } from "~/components/storefront/buy-form";
import { Gallery } from "~/components/storefront/gallery";
import { ProductGrid } from "~/components/storefront/product-grid";
import { ProductReviews } from "~/components/storefront/product-reviews";
import { ProductStructuredData } from "~/components/storefront/product-structured-data";
import { Section } from "~/components/storefront/section";
import { ShopCard } from "~/components/storefront/shop-card";
import { chosenValues, pictureOf } from "~/components/storefront/variant-choice";
import { Breadcrumbs } from "~/components/ui/breadcrumbs";
import { Rating } from "~/components/ui/rating";
import { getProductPage } from "~/domain/catalog/queries.server";
import { paths } from "~/lib/paths";

export { PageError as ErrorBoundary } from "~/components/document/page-error";

export const meta: MetaFunction<typeof loader> = ({ data: product, error, matches }) =>
  product
    ? pageMeta(matches, {
        title: `${product.title} by ${product.shop.name}`,
        description: product.description,
        path: paths.product(product.slug),
        type: "product",
        image: product.images[0],
      })
    : [{ title: `${errorTitle(error)} · Bazaar` }];

export async function loader({ params, request }: LoaderFunctionArgs) {
  const product = await getProductPage(params.slug ?? "", new URL(request.url).searchParams);
  if (!product) throw new Response("Not Found", { status: 404 });
  return product;
}

/** Another choice or picture needs nothing that the page does not have: only another page of reviews does. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
  currentUrl,
  nextUrl,
  formMethod,
  defaultShouldRevalidate,
}) => {
  if (formMethod || currentUrl.pathname !== nextUrl.pathname || currentUrl.search === nextUrl.search)
    return defaultShouldRevalidate;
  return ["after", "before"].some(
    (name) => currentUrl.searchParams.get(name) !== nextUrl.searchParams.get(name),
  );
};

export default function Product() {
  const product = useLoaderData<typeof loader>();
  const [query] = useSearchParams();
  const { shop, moreOfShop, related } = product;
  const shown = pictureOf(product, chosenValues(product, query));
  return (
    <>
      <ProductStructuredData product={product} />
      <div className="page flex flex-col gap-4 pt-6">
        <Breadcrumbs
          crumbs={[
            { label: "Home", to: paths.home() },
            ...product.categories.map(({ slug, name }) => ({ label: name, to: paths.category(slug) })),
          ]}
        />
        <div className="grid items-start gap-x-14 gap-y-8 lg:grid-cols-[7fr_5fr]">
          <Gallery images={product.images} shown={shown} />
          <div className="flex min-w-0 flex-col gap-7 lg:pt-2">
            <div className="flex flex-col gap-1.5">
              <h1 className="text-3xl font-semibold tracking-tight">{product.title}</h1>
              <p className="flex flex-wrap items-center gap-x-4 text-muted">
                <span className="min-w-0">
                  by{" "}
                  <Link to={paths.shop(shop.slug)} className="text-link">
                    {shop.name}
                  </Link>
                </span>
                {product.ratingCount > 0 && (
                  <a href="#reviews" className="nav-link text-sm text-ink">
                    <Rating rating={product.rating} count={product.ratingCount} />
                  </a>
                )}
              </p>
            </div>
            <BuyForm product={product} />
            <p className="max-w-prose border-t border-line pt-6 whitespace-pre-line">{product.description}</p>
            <ShopCard shop={shop} />
          </div>
        </div>
      </div>
      <ProductReviews product={product} />
      {moreOfShop.length > 0 && (
        <Section id="more" title={`More from ${shop.name}`}>
          <ProductGrid products={moreOfShop} ofShop />
        </Section>
      )}
      {related.length > 0 && (
        <Section id="related" title="From other shops">
          <ProductGrid products={related} />
        </Section>
      )}
    </>
  );
}
