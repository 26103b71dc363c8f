import { isRouteErrorResponse, useLocation, useRouteError } from "@remix-run/react";

import { PageError } from "~/components/document/page-error";
import { LinkButton } from "~/components/ui/button";
import { paths } from "~/lib/paths";

/** What the pages of orders and purchases show instead of themselves. Export it as `ErrorBoundary`. */
export function OrderPageError() {
  const error = useRouteError();
  const keyMissing = isRouteErrorResponse(error) && error.status === 403;
  return keyMissing ? <LinkNeeded /> : <PageError />;
}

/** The same words whether or not there is such an order: its number alone tells nobody anything. */
function LinkNeeded() {
  const { pathname } = useLocation();
  return (
    <div className="page flex flex-col items-start gap-5 py-16 sm:py-24">
      <h1 className="text-3xl font-semibold tracking-tight">Use the link in your mail</h1>
      <p className="max-w-prose text-lg text-muted">
        The mail about an order has a link that opens it without an account. This address is not that link, or
        not all of it.
      </p>
      <p className="max-w-prose text-lg text-muted">
        If you were signed in when you ordered, sign in and you see it here.
      </p>
      <div className="mt-2 flex flex-wrap gap-3">
        <LinkButton to={paths.signIn(pathname)}>Sign in</LinkButton>
        <LinkButton to={paths.home()} variant="secondary">
          Back to the front page
        </LinkButton>
      </div>
    </div>
  );
}
