import { Readable } from "node:stream";

import { createReadableStreamFromReadable, data, type LoaderFunctionArgs } from "@remix-run/node";

import { exportAccount } from "~/domain/account/export-account.server";
import { limitExports } from "~/domain/limits/limit-requests.server";
import { orTooMany } from "~/guards/attempts.server";
import { requireShopper } from "~/guards/shopper.server";

/**
 * Another site that has a browser ask, in a picture's place for example, can't read the answer; it is not to use up what
 * the shopper may ask for either. Links of ours, and addresses that are typed, say so; old browsers say nothing.
 */
function refuseForeign(request: Request): void {
  const site = request.headers.get("sec-fetch-site");
  if (site === "cross-site" || site === "same-site")
    throw data({ message: "Please ask for your data on the page of your account." }, { status: 403 });
}

/** All that is known of the shopper, as a file; written as it is read from the database. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id } = await requireShopper(request);
  refuseForeign(request);
  await orTooMany(limitExports(id), context);
  const body = createReadableStreamFromReadable(Readable.from(exportAccount(id)));
  return new Response(body, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": 'attachment; filename="bazaar-data.json"',
      "Cache-Control": "private, no-store",
    },
  });
}
