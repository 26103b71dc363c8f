import { redirect, type ActionFunctionArgs } from "@remix-run/node";

import { stopSession } from "~/guards/session-cookie.server";
import { paths } from "~/lib/paths";

/** Signing out changes something, so a link alone does not do it. */
export function loader() {
  return redirect(paths.seller());
}

export async function action({ request }: ActionFunctionArgs) {
  return redirect(paths.sellerSignIn(), { headers: await stopSession(request, "SELLER") });
}
