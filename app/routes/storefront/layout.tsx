import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, type ShouldRevalidateFunction } from "@remix-run/react";

import { AddedNotice } from "~/components/storefront/added-notice";
import { DemoBanner } from "~/components/storefront/demo-banner";
import { FlashNote } from "~/components/storefront/flash-note";
import { Footer } from "~/components/storefront/footer";
import { Header } from "~/components/storefront/header";
import { NoticeRegion } from "~/components/ui/notice-region";
import { getNavigation } from "~/domain/catalog/queries.server";
import { takeAdded } from "~/guards/added-notice.server";
import { getCartCount } from "~/guards/cart.server";
import { takeNote } from "~/guards/flash-note.server";
import { getShopper } from "~/guards/shopper.server";
import { env } from "~/lib/env.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const [categories, cartCount, shopper, added, note] = await Promise.all([
    getNavigation(),
    getCartCount(request),
    getShopper(request),
    takeAdded(request),
    takeNote(request),
  ]);
  const shown = { added: added.value, note: note.value, shopperName: shopper?.name ?? null };
  return data(
    { categories, cartCount, ...shown, demo: env.APP_MODE === "demo" },
    { headers: [...(added.headers ?? []), ...(note.headers ?? [])] },
  );
}

/** Filters, pages and choices change nothing in the header; forms that are posted do, also those that are refused. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
  formMethod,
  currentUrl,
  nextUrl,
  defaultShouldRevalidate,
}) => {
  const sent = formMethod !== undefined && formMethod.toUpperCase() !== "GET";
  return sent || (defaultShouldRevalidate && currentUrl.search === nextUrl.search);
};

/** Header and footer around everything a shopper sees. */
export default function StorefrontLayout() {
  const { categories, cartCount, added, note, shopperName, demo } = useLoaderData<typeof loader>();
  return (
    <>
      {demo && <DemoBanner />}
      <Header {...{ categories, cartCount, shopperName }} />
      <main id="main" className="pb-20">
        <NoticeRegion>
          <AddedNotice added={added} cartCount={cartCount} />
          <FlashNote note={note} />
        </NoticeRegion>
        <Outlet />
      </main>
      <Footer categories={categories} />
    </>
  );
}
