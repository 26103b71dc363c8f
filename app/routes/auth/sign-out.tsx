import { redirect, type ActionFunctionArgs } from "@remix-run/node";

import { announceNote } from "~/guards/flash-note.server";
import { stopSession } from "~/guards/session-cookie.server";
import { paths } from "~/lib/paths";

/** Signing out changes something, so a link alone does not do it. */
export function loader() {
  return redirect(paths.home());
}

export async function action({ request }: ActionFunctionArgs) {
  const headers = await stopSession(request, "USER");
  await announceNote(headers, { title: "You are signed out" });
  return redirect(paths.home(), { headers });
}
