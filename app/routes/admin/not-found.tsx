import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";

import { requireAdmin } from "~/guards/admin.server";

export { PageError as ErrorBoundary } from "~/components/document/page-error";

export const meta: MetaFunction = () => [{ title: "Nothing here · Bazaar" }];

/** Every address of the administration that no other route knows. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireAdmin(request);
  throw new Response("Not Found", { status: 404 });
}

export const action = (args: ActionFunctionArgs) => loader(args);

export default function NotFound() {
  return null;
}
