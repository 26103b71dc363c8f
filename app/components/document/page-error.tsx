import { isRouteErrorResponse, Link, useRouteError, useRouteLoaderData } from "@remix-run/react";

import { SearchForm } from "~/components/storefront/search-form";
import { LinkButton } from "~/components/ui/button";
import { paths } from "~/lib/paths";

import { useRequestReference } from "./request-reference";

const pages: Record<number, { title: string; text: string }> = {
  400: {
    title: "That did not make sense to us",
    text: "Something in the address or the form was not as expected. Go back and try again.",
  },
  403: {
    title: "This is not yours to see",
    text: "You are signed in, but this page belongs to somebody else.",
  },
  404: {
    title: "Nothing here",
    text: "The page has moved, is gone, or never was. The address may have a typo.",
  },
  405: {
    title: "This page takes no forms",
    text: "Go back and try again from the page you came from.",
  },
  413: {
    title: "That is too much at once",
    text: "Nothing was saved. A picture may have 8 MB: go back, choose smaller ones or shorten what you entered, and send the form again.",
  },
  429: {
    title: "A little slower, please",
    text: "There were too many attempts in a short time. Wait a minute, then try again.",
  },
};

/** How long to wait, where a page knows it better than the general text. */
const waitOf = (error: unknown): string | null => {
  const given: unknown = isRouteErrorResponse(error) && error.status === 429 ? error.data : null;
  return given instanceof Object && "message" in given ? String(given.message) : null;
};

/** What a route shows instead of itself when it answers with an error. Export it as `ErrorBoundary`. */
export function PageError() {
  const error = useRouteError();
  const reference = useRequestReference();
  const known = isRouteErrorResponse(error) ? pages[error.status] : undefined;
  return (
    <div className="page flex flex-col items-start gap-5 py-16 sm:py-24">
      {known && isRouteErrorResponse(error) && (
        <p className="font-semibold text-muted">Error {error.status}</p>
      )}
      <h1 className="text-3xl font-semibold tracking-tight">
        {known?.title ?? "Something broke on our side"}
      </h1>
      <p className="max-w-prose text-lg text-muted">
        {waitOf(error) ??
          known?.text ??
          "It is not your fault, and we have a record of it. Please try again in a moment."}
      </p>
      {!known && reference && (
        <p className="text-sm text-muted">
          If you write to us about it, quote{" "}
          <code className="rounded-sm bg-sunken px-1.5 py-0.5 text-ink">{reference}</code>
        </p>
      )}
      {known === pages[404] && <NotFoundHelp />}
      <LinkButton to={paths.home()} variant="secondary" className="mt-2">
        Back to the front page
      </LinkButton>
    </div>
  );
}

/** Where somebody who has lost the way may have been going. */
function NotFoundHelp() {
  const storefront = useRouteLoaderData<{ categories: { slug: string; name: string }[] }>(
    "routes/storefront/layout",
  );
  return (
    <>
      <SearchForm label="Search the shops" className="w-full max-w-xl" />
      {storefront && (
        <nav aria-label="Categories to look into">
          <ul className="flex flex-wrap gap-x-5 gap-y-1">
            {storefront.categories.map(({ slug, name }) => (
              <li key={slug}>
                <Link to={paths.category(slug)} className="nav-link text-accent">
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  );
}

/** The title of an error page, for `meta` functions that may run without their loader's data. */
export function errorTitle(error: unknown): string {
  const known = isRouteErrorResponse(error) ? pages[error.status] : undefined;
  return known?.title ?? "Something broke on our side";
}
