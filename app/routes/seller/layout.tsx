import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Outlet, useLoaderData, useRouteError } from "@remix-run/react";

import { Door } from "~/components/auth/door";
import { errorTitle, PageError } from "~/components/document/page-error";
import { Dashboard, type DashboardLink } from "~/components/seller/dashboard";
import { notActiveTitle, readNotActive, ShopNotActive } from "~/components/seller/shop-not-active";
import { DemoBanner } from "~/components/storefront/demo-banner";
import { requireSellerAccount } from "~/guards/seller.server";
import { env } from "~/lib/env.server";
import { paths } from "~/lib/paths";

/** Pages have titles of their own; this one is for what stands in place of the whole dashboard. */
export const meta: MetaFunction<typeof loader> = ({ error }) => {
  const notActive = readNotActive(error);
  if (notActive) return [{ title: notActiveTitle(notActive) }];
  return [{ title: `${error ? errorTitle(error) : "Your shop"} · Bazaar for shops` }];
};

/** A shop that is not open has a dashboard too, with less in it: each page below says whom it is for. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { name, status } = await requireSellerAccount(request);
  return { name, active: status === "ACTIVE", demo: env.APP_MODE === "demo" };
}

const settings: DashboardLink = { label: "Settings", to: paths.sellerSettings() };

const selling: DashboardLink[] = [
  { label: "Overview", to: paths.seller(), exact: true },
  { label: "Orders", to: paths.sellerOrders() },
  { label: "Balance", to: paths.sellerBalance() },
  settings,
];

const applying: DashboardLink[] = [{ label: "Application", to: paths.seller(), exact: true }, settings];

/** Navigation around every page of a seller. */
export default function SellerLayout() {
  const { name, active, demo } = useLoaderData<typeof loader>();
  return (
    <>
      {demo && <DemoBanner />}
      <Dashboard name={name} signOut={paths.sellerSignOut()} links={active ? selling : applying}>
        <Outlet />
      </Dashboard>
    </>
  );
}

/** Errors of the dashboard as a whole; a 403 is the guard's word that the shop is suspended. */
export function ErrorBoundary() {
  const notActive = readNotActive(useRouteError());
  return <Door label="for shops">{notActive ? <ShopNotActive {...notActive} /> : <PageError />}</Door>;
}
