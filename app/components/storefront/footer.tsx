import { Link } from "@remix-run/react";

import { paths } from "~/lib/paths";

import { Wordmark } from "./wordmark";

/** Ends every storefront page. */
export function Footer({ categories }: { categories: { slug: string; name: string }[] }) {
  return (
    <footer className="mt-auto border-t border-line pt-10 pb-14 text-sm">
      <div className="page grid gap-10 sm:grid-cols-[2fr_2fr_1fr]">
        <div className="flex flex-col gap-3">
          <Wordmark />
          <p className="max-w-xs text-muted">
            Independent shops under one roof. One cart, one checkout; every shop packs and ships its own.
          </p>
        </div>
        <nav aria-labelledby="footer-browse">
          <h2 id="footer-browse" className="mb-2 font-semibold">
            Browse
          </h2>
          <ul className="columns-2 gap-x-8 [&>li]:mb-0.5">
            {categories.map(({ slug, name }) => (
              <li key={slug}>
                <Link to={paths.category(slug)} className="nav-link text-muted">
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <nav aria-labelledby="footer-shops">
          <h2 id="footer-shops" className="mb-2 font-semibold">
            For shops
          </h2>
          <Link to={paths.sellerSignIn()} className="nav-link text-muted">
            Sell on Bazaar
          </Link>
        </nav>
      </div>
    </footer>
  );
}
