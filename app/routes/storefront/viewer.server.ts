import { NotFound } from "~/domain/errors";
import { isLinkKey } from "~/domain/orders/link-key.server";
import type { Viewer } from "~/domain/orders/queries.server";
import { getShopper } from "~/guards/shopper.server";

/**
 * Who looks at a purchase or an order: whoever has a signed link, or a signed-in shopper.
 * @throws 403 for anybody else, before it is known whether there is such a number; the page's error boundary says
 * how to get in
 */
export async function requireViewer(
  request: Request,
  kind: "purchase" | "order",
  number: string,
): Promise<Viewer> {
  const key = new URL(request.url).searchParams.get("key");
  const shopper = await getShopper(request);
  if (!shopper && !isLinkKey(kind, number, key)) throw new Response("Forbidden", { status: 403 });
  return { userId: shopper?.id ?? null, key };
}

/** Answers 404 where the domain finds nothing that is this viewer's. */
export async function orNotFound<Page>(page: Promise<Page>): Promise<Page> {
  try {
    return await page;
  } catch (error) {
    if (error instanceof NotFound) throw new Response("Not Found", { status: 404 });
    throw error;
  }
}
