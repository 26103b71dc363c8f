import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

import { paths } from "~/lib/paths";

import { Wordmark } from "./wordmark";

/** Ends every storefront page. */
export function Footer({ categories }: { categories: { slug: string; name: string }[] }) {
  return (
    <footer className="mt-auto border-t border-line pt-10 pb-14 text-sm">
      <div className="page grid gap-x-10 gap-y-9 sm:grid-cols-[2fr_1fr_1fr] lg:grid-cols-[3fr_3fr_1fr_1fr]">
        <div className="flex flex-col gap-3 sm:col-span-3 lg:col-span-1">
          <Wordmark />
          <p className="max-w-xs text-muted">
            Independent shops under one roof. One cart, one checkout; every shop packs and ships its own.
          </p>
        </div>
        <Column title="Categories" listClassName="columns-2 gap-x-8">
          {categories.map(({ slug, name }) => (
            <Entry key={slug} to={paths.category(slug)}>
              {name}
            </Entry>
          ))}
        </Column>
        <Column title="Bazaar">
          <Entry to={paths.events()}>Events</Entry>
          <Entry to={paths.shops()}>Shops</Entry>
          <Entry to={paths.cart()}>Cart</Entry>
        </Column>
        <Column title="For shops">
          <Entry to={paths.sellerSignUp()}>Sell on Bazaar</Entry>
          <Entry to={paths.sellerSignIn()}>Sign in to your shop</Entry>
        </Column>
      </div>
    </footer>
  );
}

interface ColumnProps {
  title: string;
  listClassName?: string;
  children: ReactNode;
}

function Column({ title, listClassName, children }: ColumnProps) {
  return (
    <nav aria-label={title}>
      <h2 className="mb-1.5 font-semibold">{title}</h2>
      <ul className={listClassName}>{children}</ul>
    </nav>
  );
}

function Entry({ to, children }: { to: string; children: ReactNode }) {
  return (
    <li>
      <Link to={to} className="nav-link text-muted">
        {children}
      </Link>
    </li>
  );
}
