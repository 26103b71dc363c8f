import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";

import { errorTitle } from "~/components/document/page-error";
import { Dashboard, type DashboardLink } from "~/components/seller/dashboard";
import { notActiveTitle, readNotActive } from "~/components/seller/shop-not-active";
import { DemoBanner } from "~/components/storefront/demo-banner";
import { requireSellerAccount } from "~/guards/seller.server";
import { env } from "~/lib/env.server";
import { paths } from "~/lib/paths";

export { DoorError as ErrorBoundary } from "~/components/seller/door-error";

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
