import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { errorTitle } from "~/components/document/page-error";
import { BuyForm } from "~/components/storefront/buy-form";
import { Gallery } from "~/components/storefront/gallery";
import { ProductGrid } from "~/components/storefront/product-grid";
import { Section } from "~/components/storefront/section";
import { ShopCard } from "~/components/storefront/shop-card";
import { Breadcrumbs } from "~/components/ui/breadcrumbs";
import { getProductPage } from "~/domain/catalog/queries.server";
import { paths } from "~/lib/paths";

export { PageError as ErrorBoundary } from "~/components/document/page-error";

export const meta: MetaFunction<typeof loader> = ({ data: product, error }) =>
  product
    ? [
        { title: `${product.title} by ${product.shop.name} · Bazaar` },
        { name: "description", content: product.description.slice(0, 160) },
      ]
    : [{ title: `${errorTitle(error)} · Bazaar` }];

export async function loader({ params }: LoaderFunctionArgs) {
  const product = await getProductPage(params.slug ?? "");
  if (!product) throw new Response("Not Found", { status: 404 });
  return product;
}

export default function Product() {
  const product = useLoaderData<typeof loader>();
  const { shop, moreOfShop } = product;
  return (
    <>
      <div className="page flex flex-col gap-4 pt-6">
        <Breadcrumbs
          crumbs={[
            { label: "Home", to: paths.home() },
            ...product.categories.map(({ slug, name }) => ({ label: name, to: paths.category(slug) })),
          ]}
        />
        <div className="grid items-start gap-x-14 gap-y-8 lg:grid-cols-[7fr_5fr]">
          <Gallery key={product.id} id={product.id} images={product.images} />
          <div className="flex flex-col gap-7 lg:pt-2">
            <div className="flex flex-col gap-1.5">
              <h1 className="text-3xl font-semibold tracking-tight">{product.title}</h1>
              <p className="text-muted">by {shop.name}</p>
            </div>
            <BuyForm key={product.id} product={product} />
            <p className="max-w-prose border-t border-line pt-6 whitespace-pre-line">{product.description}</p>
            <ShopCard shop={shop} />
          </div>
        </div>
      </div>
      {moreOfShop.length > 0 && (
        <Section id="more" title={`More from ${shop.name}`}>
          <ProductGrid products={moreOfShop} />
        </Section>
      )}
    </>
  );
}
