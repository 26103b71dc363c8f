import { Form, Link, NavLink } from "@remix-run/react";

import { buttonClass } from "~/components/ui/button";
import { CartIcon } from "~/components/ui/icons";
import { VisuallyHidden } from "~/components/ui/visually-hidden";
import { paths } from "~/lib/paths";

import { Wordmark } from "./wordmark";

interface HeaderProps {
  categories: { slug: string; name: string }[];
  cartCount: number;
  shopperName: string | null;
}

/** Name, account and cart; below them the categories, in a row that scrolls sideways on phones. */
export function Header({ categories, cartCount, shopperName }: HeaderProps) {
  return (
    <header className="border-b border-line">
      <div className="page flex h-16 items-center justify-between gap-x-6 lg:h-20">
        <Wordmark />
        <div className="flex items-center gap-x-5 text-sm">
          <Account shopperName={shopperName} />
          <CartLink count={cartCount} />
        </div>
      </div>
      <nav aria-label="Categories" className="page overflow-x-auto">
        <ul className="flex gap-x-6 pb-3 lg:gap-x-8">
          {categories.map(({ slug, name }) => (
            <li key={slug}>
              <NavLink to={paths.category(slug)} className="nav-link text-sm whitespace-nowrap">
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
      <span className="hidden sm:inline">{shopperName}</span>
      <Form method="post" action={paths.signOut()}>
        <button type="submit" className={buttonClass("quiet")}>
          Sign out
        </button>
      </Form>
    </>
  );
}

function CartLink({ count }: { count: number }) {
  return (
    <NavLink to={paths.cart()} className="nav-link gap-1.5 font-semibold">
      <CartIcon />
      Cart
      {count > 0 && (
        <span className="min-w-6 rounded-full bg-accent px-1.5 text-center text-xs leading-6 text-on-accent tabular-nums">
          {count > 99 ? "99+" : count}
          <VisuallyHidden>{count === 1 ? " item" : " items"}</VisuallyHidden>
        </span>
      )}
    </NavLink>
  );
}
