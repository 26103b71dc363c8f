import { Form, Link, NavLink } from "@remix-run/react";

import { CartIcon } from "~/components/ui/icons";
import { VisuallyHidden } from "~/components/ui/visually-hidden";
import { paths } from "~/lib/paths";

import { SearchForm } from "./search-form";
import { Wordmark } from "./wordmark";

interface HeaderProps {
  categories: { slug: string; name: string }[];
  cartCount: number;
  shopperName: string | null;
}

/** Name, search, account and cart; below them the ways in, in a row that scrolls sideways on phones. */
export function Header({ categories, cartCount, shopperName }: HeaderProps) {
  return (
    <header className="border-b border-line">
      <div className="page flex flex-wrap items-center justify-between gap-x-6 gap-y-1 pt-3 lg:flex-nowrap lg:gap-x-10 lg:pt-5">
        <Wordmark />
        {/* It stands twice, once for either width, so that the way of the Tab key is what one sees. */}
        <SearchForm className="hidden w-full max-w-xl lg:block" />
        <div className="flex min-h-11 shrink-0 items-center gap-x-5 text-sm whitespace-nowrap">
          {/* On phones they open the row below. */}
          <NavLink to={paths.events()} className="nav-link hidden font-semibold lg:inline-flex">
            Events
          </NavLink>
          <NavLink to={paths.shops()} className="nav-link hidden font-semibold lg:inline-flex">
            Shops
          </NavLink>
          <NavLink to={paths.sellerSignUp()} className="nav-link hidden xl:inline-flex">
            Sell on Bazaar
          </NavLink>
          <Account shopperName={shopperName} />
          <CartLink count={cartCount} />
        </div>
        <SearchForm className="w-full lg:hidden" />
      </div>
      <nav aria-label="Browse" className="page scroll-row">
        <ul className="flex gap-x-5 py-2 text-sm whitespace-nowrap lg:py-3 lg:text-xs min-[90rem]:text-sm">
          <li className="lg:hidden">
            <NavLink to={paths.events()} className="nav-link font-semibold">
              Events
            </NavLink>
          </li>
          <li className="border-r border-line pr-5 lg:hidden">
            <NavLink to={paths.shops()} className="nav-link font-semibold">
              Shops
            </NavLink>
          </li>
          {categories.map(({ slug, name }) => (
            <li key={slug}>
              <NavLink to={paths.category(slug)} className="nav-link">
                {name}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function Account({ shopperName }: { shopperName: string | null }) {
  if (!shopperName)
    return (
      <Link to={paths.signIn()} className="nav-link">
        Sign in
      </Link>
    );
  return (
    <>
      <NavLink to={paths.account()} aria-label={`Your account, ${shopperName}`} className="nav-link">
        {/* On phones there is no room for a name. */}
        <span className="sm:hidden">Account</span>
        <span className="hidden max-w-40 truncate sm:inline">{shopperName}</span>
      </NavLink>
      <Form method="post" action={paths.signOut()}>
        <button type="submit" className="nav-link">
          Sign out
        </button>
      </Form>
    </>
  );
}

/** The number stands in a live region: screen readers hear it when something is added. */
function CartLink({ count }: { count: number }) {
  return (
    <NavLink to={paths.cart()} className="nav-link gap-1.5 font-semibold">
      <CartIcon />
      Cart
      <span role="status">
        {count > 0 && (
          <span className="block min-w-6 rounded-full bg-accent px-1.5 text-center text-xs leading-6 text-on-accent tabular-nums">
            {count > 99 ? "99+" : count}
            <VisuallyHidden>{count === 1 ? " item" : " items"}</VisuallyHidden>
          </span>
        )}
      </span>
    </NavLink>
  );
}
