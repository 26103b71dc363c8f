import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";

import { missingTitle } from "~/components/admin/page-error";
import { requireAdmin } from "~/guards/admin.server";

export { AdminPageError as ErrorBoundary } from "~/components/admin/page-error";

export const meta: MetaFunction = ({ matches }) => [{ title: missingTitle(matches) }];

/** Every address of the administration that no other route knows. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireAdmin(request);
  throw new Response("Not Found", { status: 404 });
}

export const action = (args: ActionFunctionArgs) => loader(args);

export default function NotFound() {
  return null;
}
