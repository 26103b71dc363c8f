import { ownPath } from "~/lib/paths";

/** Where a request wanted to go, to be returned to after signing in. */
export function wantedPath(request: Request): string {
  const url = new URL(request.url);
  return url.pathname + url.search;
}

/** Where to go after signing in: the page that sent somebody here, if it is one of ours. */
export function returnPath(request: Request, fallback: string): string {
  return ownPath(new URL(request.url).searchParams.get("redirectTo"), fallback);
}
