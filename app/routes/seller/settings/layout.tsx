import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, useLocation } from "@remix-run/react";

import { PageHead } from "~/components/seller/dashboard";
import { ShopStanding } from "~/components/seller/shop-standing";
import { TabLinks } from "~/components/ui/tab-links";
import { requireSellerAccount } from "~/guards/seller.server";
import { paths } from "~/lib/paths";

export { DashboardError as ErrorBoundary } from "~/components/seller/dashboard-error";

export async function loader({ request }: LoaderFunctionArgs) {
  const { status, statusReason } = await requireSellerAccount(request);
  return { status, reason: statusReason };
}

const parts = [
  { label: "Profile", to: paths.sellerSettings() },
  { label: "Address", to: paths.sellerSettingsAddress() },
  { label: "Shipping", to: paths.sellerSettingsShipping() },
  { label: "Security", to: paths.sellerSecurity() },
];

/** The parts of a shop's settings, each a page of its own. */
export default function Settings() {
  const { status, reason } = useLoaderData<typeof loader>();
  const { pathname } = useLocation();
  const here = pathname.replace(/\/$/, "");
  return (
    <div className="page flex flex-col gap-6 pt-8">
      <PageHead title="Settings" />
      {(status === "PENDING" || status === "REJECTED") && <ShopStanding status={status} reason={reason} />}
      <TabLinks label="Settings" tabs={parts.map((part) => ({ ...part, current: part.to === here }))} />
      <Outlet />
    </div>
  );
}
