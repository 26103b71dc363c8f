import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";

import { Dashboard } from "~/components/seller/dashboard";
import { requireAdmin } from "~/guards/admin.server";
import { paths } from "~/lib/paths";

export async function loader({ request }: LoaderFunctionArgs) {
  const { name } = await requireAdmin(request);
  return { name };
}

/**
 * Navigation around every page of the administration. It has no error page of its own: a stranger's 404 must
 * look like any other.
 */
export default function AdminLayout() {
  const { name } = useLoaderData<typeof loader>();
  return (
    <Dashboard
      name={`Administration, ${name}`}
      signOut={paths.adminSignOut()}
      links={[
        { label: "Overview", to: paths.admin(), exact: true },
        { label: "Outbox", to: paths.adminOutbox() },
      ]}
    >
      <Outlet />
    </Dashboard>
  );
}
