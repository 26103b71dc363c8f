import { isRouteErrorResponse, useRouteError } from "@remix-run/react";

import { PageError } from "~/components/document/page-error";
import { PageHead } from "~/components/seller/dashboard";
import { LinkButton } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { paths } from "~/lib/paths";

/**
 * What a page of the administration shows instead of itself. Export it as `ErrorBoundary`. Nobody else ever sees it:
 * the layout refuses strangers first, and its error is shown around the whole administration.
 */
export function AdminPageError() {
  const error = useRouteError();
  const missing = isRouteErrorResponse(error) && error.status === 404;
  if (!missing) return <PageError />;
  return (
    <div className="page flex flex-col gap-6 pt-8">
      <PageHead title="Nothing here" />
      <EmptyState
        title="The administration has no such page"
        action={
          <div className="flex flex-wrap gap-3">
            <LinkButton to={paths.admin()}>To the overview</LinkButton>
            <LinkButton to={paths.adminShops()} variant="secondary">
              To the shops
            </LinkButton>
          </div>
        }
      >
        The address may have a typo, or what it led to is gone.
      </EmptyState>
    </div>
  );
}

/** The title of a page that is missing. To whom the layout has told nothing there is no administration. */
export function missingTitle(matches: readonly { id: string; data: unknown }[]): string {
  const known = matches.some(({ id, data }) => id === "routes/admin/layout" && data);
  return known ? "Nothing here · Administration · Bazaar" : "Nothing here · Bazaar";
}
