import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";

import { requireSeller } from "~/guards/seller.server";

export { DashboardError as ErrorBoundary } from "~/components/seller/dashboard-error";

export const meta: MetaFunction = () => [{ title: "Nothing here · Bazaar for shops" }];

/** Every address of the dashboard that no other route knows. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireSeller(request);
  throw new Response("Not Found", { status: 404 });
}

export const action = (args: ActionFunctionArgs) => loader(args);

export default function NotFound() {
  return null;
}
