import { type IncomingHttpHeaders } from "node:http";

/**
 * Whether a request that may change something comes from a page of ours (docs/decisions/0004).
 *
 * Browsers say where a form was sent from in two headers no page can forge. Each one that is there must name
 * us; `Origin: null` (a page that hides its address) says nothing by itself. Without either, `Referer`
 * decides; without all three the request is refused, which meets only programs, not people: every browser
 * since 2020 sends `Origin` with a post.
 *
 * @param ownOrigins such as `https://bazaar.example`
 */
export function isFromOwnPage(headers: IncomingHttpHeaders, ownOrigins: readonly string[]): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") return false;
  const origin = headers.origin;
  if (origin !== undefined && origin !== "null") return ownOrigins.includes(origin);
  if (site !== undefined) return true;
  const { referer } = headers;
  return referer !== undefined && URL.canParse(referer) && ownOrigins.includes(new URL(referer).origin);
}
