import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";

import { AccountNav } from "~/components/account/account-nav";
import { getAvatar } from "~/domain/account/queries.server";
import { requireShopper } from "~/guards/shopper.server";

export { PageError as ErrorBoundary } from "~/components/document/page-error";

/** Its guard protects the navigation alone: every page below guards itself. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { id, name } = await requireShopper(request);
  return { name, avatar: await getAvatar(id) };
}

export default function AccountLayout() {
  const { name, avatar } = useLoaderData<typeof loader>();
  return (
    <div className="page grid items-start gap-x-14 gap-y-8 pt-8 lg:grid-cols-[12rem_minmax(0,1fr)] lg:pt-12">
      <AccountNav name={name} avatar={avatar} />
      <div className="flex min-w-0 flex-col gap-7">
        <Outlet />
      </div>
    </div>
  );
}
