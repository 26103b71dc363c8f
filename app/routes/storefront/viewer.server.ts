import { NotFound } from "~/domain/errors";
import type { Viewer } from "~/domain/orders/queries.server";
import { getShopper, requireShopper } from "~/guards/shopper.server";

/**
 * Who looks at a purchase or an order: whoever has a signed link, or a signed-in shopper.
 * @throws a redirect to the sign-in page for anybody else
 */
export async function requireViewer(request: Request): Promise<Viewer> {
  const key = new URL(request.url).searchParams.get("key");
  const shopper = key === null ? await requireShopper(request) : await getShopper(request);
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
