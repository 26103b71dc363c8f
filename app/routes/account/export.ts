import { Readable } from "node:stream";

import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";

import { exportAccount } from "~/domain/account/export-account.server";
import { limitExports } from "~/domain/limits/limit-account.server";
import { orTooMany } from "~/guards/attempts.server";
import { requireShopper } from "~/guards/shopper.server";

/** All that is known of the shopper, as a file; written as it is read from the database. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id } = await requireShopper(request);
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
