import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";

import { Shell } from "~/components/admin/shell";
import { DemoBanner } from "~/components/storefront/demo-banner";
import { countOpen } from "~/domain/admin/open-counts.server";
import { mustSetUpTwoFactor, refuseForm, requireAdminAccount } from "~/guards/admin.server";
import { env } from "~/lib/env.server";
import { paths } from "~/lib/paths";

export async function loader({ request }: LoaderFunctionArgs) {
  const administrator = await requireAdminAccount(request);
  // Around the page that sets up the second factor, where nothing else is open yet.
  const open = (await mustSetUpTwoFactor(administrator)) ? null : await countOpen();
  return { name: administrator.name, open, demo: env.APP_MODE === "demo" };
}

export const action = (args: ActionFunctionArgs) => refuseForm(args);

/**
 * Navigation around every page of the administration. It has no error page of its own: a stranger's 404 must
 * look like any other.
 */
export default function AdminLayout() {
  const { name, open, demo } = useLoaderData<typeof loader>();
  const security = { label: "Security", to: paths.adminSecurity() };
  return (
    <>
      {demo && <DemoBanner />}
      <Shell
        name={name}
        links={
          open
            ? [
                { label: "Overview", to: paths.admin(), exact: true },
                { label: "Shops", to: paths.adminShops(), open: open.applications },
                { label: "Cases", to: paths.adminCases(), open: open.cases },
                { label: "Cash", to: paths.adminCash() },
                { label: "Outbox", to: paths.adminOutbox(), open: open.deadEntries },
                { label: "Audit log", to: paths.adminAudit() },
                security,
              ]
            : [security]
        }
      >
        <Outlet />
      </Shell>
    </>
  );
}
