import type { LoaderFunctionArgs } from "@remix-run/node";
import { isRouteErrorResponse, Outlet, useLoaderData, useRouteError } from "@remix-run/react";

import { Door } from "~/components/auth/door";
import { PageError } from "~/components/document/page-error";
import { Dashboard } from "~/components/seller/dashboard";
import { ShopNotActive } from "~/components/seller/shop-not-active";
import { DemoBanner } from "~/components/storefront/demo-banner";
import { requireSeller } from "~/guards/seller.server";
import { env } from "~/lib/env.server";
import { paths } from "~/lib/paths";

export async function loader({ request }: LoaderFunctionArgs) {
  const seller = await requireSeller(request);
  return { name: seller.name, demo: env.APP_MODE === "demo" };
}

/** Navigation around every page of a seller. */
export default function SellerLayout() {
  const { name, demo } = useLoaderData<typeof loader>();
  return (
    <>
      {demo && <DemoBanner />}
      <Dashboard
        name={name}
        signOut={paths.sellerSignOut()}
        links={[
          { label: "Overview", to: paths.seller(), exact: true },
          { label: "Orders", to: paths.sellerOrders() },
          { label: "Balance", to: paths.sellerBalance() },
        ]}
      >
        <Outlet />
      </Dashboard>
    </>
  );
}

/** Errors of the dashboard as a whole; a 403 is the guard's word that the shop may not work at present. */
export function ErrorBoundary() {
  const error = useRouteError();
  const refused = isRouteErrorResponse(error) && error.status === 403;
  return (
    <Door label="for shops">
      {refused ? <ShopNotActive suspended={isSuspended(error.data)} /> : <PageError />}
    </Door>
  );
}

function isSuspended(reason: unknown): boolean {
  return reason instanceof Object && "shopStatus" in reason && reason.shopStatus === "SUSPENDED";
}
