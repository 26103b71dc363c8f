import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, type ShouldRevalidateFunction } from "@remix-run/react";

import { DemoBanner } from "~/components/storefront/demo-banner";
import { Footer } from "~/components/storefront/footer";
import { Header } from "~/components/storefront/header";
import { getNavigation } from "~/domain/catalog/queries.server";
import { getCartCount } from "~/guards/cart.server";
import { getShopper } from "~/guards/shopper.server";
import { env } from "~/lib/env.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const [categories, cartCount, shopper] = await Promise.all([
    getNavigation(),
    getCartCount(request),
    getShopper(request),
  ]);
  return { categories, cartCount, shopperName: shopper?.name ?? null, demo: env.APP_MODE === "demo" };
}

/** Filters, pages and choices change nothing in the header; forms that are posted do. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
  formMethod,
  currentUrl,
  nextUrl,
  defaultShouldRevalidate,
}) => {
  const sent = formMethod !== undefined && formMethod.toUpperCase() !== "GET";
  return defaultShouldRevalidate && (sent || currentUrl.search === nextUrl.search);
};

/** Header and footer around everything a shopper sees. */
export default function StorefrontLayout() {
  const { categories, cartCount, shopperName, demo } = useLoaderData<typeof loader>();
  return (
    <>
      {demo && <DemoBanner />}
      <Header {...{ categories, cartCount, shopperName }} />
      <main id="main" className="pb-20">
        <Outlet />
      </main>
      <Footer categories={categories} />
    </>
  );
}
