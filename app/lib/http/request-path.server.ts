/**
 * The path of a request as Remix will see it: dot segments resolved, percent signs decoded.
 * Every rule that looks at a path asks this function, so that no other spelling of an address slips past it.
 * @returns null when the address can't be understood, for example `/%` or an absolute address
 */
export function requestPath(url: string | undefined): string | null {
  if (!url?.startsWith("/")) return null;
  const address = `http://own.invalid${url}`;
  if (!URL.canParse(address)) return null;
  try {
    return decodeURIComponent(new URL(address).pathname);
  } catch {
    return null;
  }
}

/** Whether an address is one of Remix's data requests, which pages with JavaScript send instead of a form post. */
export function isDataRequest(url: string | undefined): boolean {
  return requestPath(url)?.endsWith(".data") ?? false;
}

/**
 * The page a path leads to: without the suffix of data requests, repeated or trailing slashes, and in lower
 * case, since the router matches without regard to case.
 */
export function pageOf(path: string): string {
  const page = path
    .replace(/\.data$/, "")
    .replace(/\/+/g, "/")
    .replace(/\/$/, "")
    .toLowerCase();
  return page === "" || page === "/_root" ? "/" : page;
}
