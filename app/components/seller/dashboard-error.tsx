import { isRouteErrorResponse, useRouteError } from "@remix-run/react";

import { PageError } from "~/components/document/page-error";
import { LinkButton } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { paths } from "~/lib/paths";

import { PageHead } from "./dashboard";
import { readNotActive, ShopNotActive } from "./shop-not-active";

/** What a page of the dashboard shows instead of itself. Export it as `ErrorBoundary`. */
export function DashboardError() {
  const error = useRouteError();
  const notActive = readNotActive(error);
  if (notActive) return <ShopNotActive {...notActive} />;
  const missing = isRouteErrorResponse(error) && error.status === 404;
  if (!missing) return <PageError />;
  return (
    <div className="page flex flex-col gap-6 pt-8">
      <PageHead title="Nothing here" />
      <EmptyState
        title="Your shop has no such page"
        action={
          <div className="flex flex-wrap gap-3">
            <LinkButton to={paths.seller()}>To the overview</LinkButton>
            <LinkButton to={paths.sellerOrders()} variant="secondary">
              To the orders
            </LinkButton>
          </div>
        }
      >
        The address may have a typo, or the order may be another shop’s.
      </EmptyState>
    </div>
  );
}
