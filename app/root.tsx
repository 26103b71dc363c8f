import figtree from "@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2?url";
import type { LinksFunction, MetaFunction } from "@remix-run/node";
import { Link, Links, Meta, Outlet, Scripts, ScrollRestoration, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";

import { errorTitle, PageError } from "~/components/document/page-error";
import { RequestReferenceMeta } from "~/components/document/request-reference";
import { RouteAnnouncer } from "~/components/document/route-announcer";
import { MediaContext } from "~/components/ui/media-settings";
import { CurrencyContext } from "~/components/ui/price";
import { parseCloudinaryUrl } from "~/lib/cloudinary-url";
import { env } from "~/lib/env.server";
import { useNonce } from "~/lib/nonce";
import { paths } from "~/lib/paths";
import stylesheet from "~/tailwind.css?url";

export const links: LinksFunction = () => [
  { rel: "preload", href: figtree, as: "font", type: "font/woff2", crossOrigin: "anonymous" },
  { rel: "stylesheet", href: stylesheet },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

export const meta: MetaFunction = ({ error }) => [
  { title: error ? `${errorTitle(error)} · Bazaar` : "Bazaar" },
];

/** What every page needs to know; no request to the database, so that an error page always has it. */
export function loader() {
  const media = { cloudinary: parseCloudinaryUrl(env.CLOUDINARY_URL ?? "")?.deliveryUrl ?? null };
  return { currency: env.CURRENCY, origin: env.APP_URL.replace(/\/$/, ""), media };
}

/** It is the same for every page. */
export const shouldRevalidate = () => false;

/** The document around every page and every error. */
export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" media="(prefers-color-scheme: light)" content="#faf7f1" />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#171512" />
        <RequestReferenceMeta />
        <Meta />
        <Links />
      </head>
      <body>
        <a
          href="#main"
          className="sr-only z-10 rounded-md bg-accent px-4 py-2 font-semibold text-on-accent focus:not-sr-only focus:absolute focus:m-2"
        >
          Skip to content
        </a>
        {children}
        <RouteAnnouncer />
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  const { currency, media } = useLoaderData<typeof loader>();
  return (
    <CurrencyContext.Provider value={currency}>
      <MediaContext.Provider value={media}>
        <Outlet />
      </MediaContext.Provider>
    </CurrencyContext.Provider>
  );
}

/** Errors that no page caught: a plain page that depends on nothing. */
export function ErrorBoundary() {
  return (
    <>
      <header className="page flex h-18 items-center border-b border-line">
        <Link to={paths.home()} className="text-2xl font-extrabold tracking-tighter">
          Bazaar
        </Link>
      </header>
      <main id="main">
        <PageError />
      </main>
    </>
  );
}
