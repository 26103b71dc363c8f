import { Form, Link, NavLink } from "@remix-run/react";
import { type ReactNode } from "react";

import { Wordmark } from "~/components/storefront/wordmark";
import { paths } from "~/lib/paths";

export interface ShellLink {
  label: string;
  to: string;
  /** Only the page itself is current, not those below it. */
  exact?: boolean;
  /** How many things wait there. */
  open?: number;
}

interface ShellProps {
  /** Who is signed in. */
  name: string;
  links: ShellLink[];
  children: ReactNode;
}

/** Navigation at the side, or above the page on small screens, and the page. */
export function Shell({ name, links, children }: ShellProps) {
  return (
    <div className="flex grow flex-col lg:flex-row">
      <header className="flex shrink-0 flex-col border-b border-line bg-sunken px-4 lg:sticky lg:top-0 lg:h-dvh lg:w-64 lg:overflow-y-auto lg:border-r lg:border-b-0 lg:px-6 lg:py-8">
        <div className="flex min-h-16 flex-wrap items-center gap-x-3 gap-y-1 py-2 lg:mb-6 lg:min-h-0 lg:flex-col lg:items-start lg:py-0">
          <Wordmark />
          <p className="min-w-0 text-sm break-words">
            <strong className="font-semibold">Administration</strong>{" "}
            <span className="text-muted lg:block">{name}</span>
          </p>
        </div>
        <nav aria-label="Administration">
          <ul className="flex flex-wrap gap-x-5 gap-y-1 pb-2 lg:flex-col lg:pb-0">
            {links.map((link) => (
              <li key={link.to}>
                <ShellNavLink {...link} />
              </li>
            ))}
          </ul>
        </nav>
        <div className="flex items-center gap-x-5 pb-2 text-sm lg:mt-auto lg:flex-col lg:items-start lg:gap-y-2 lg:pt-8 lg:pb-0">
          <Link to={paths.home()} className="nav-link">
            To the storefront
          </Link>
          <Form method="post" action={paths.adminSignOut()}>
            <button type="submit" className="nav-link">
              Sign out
            </button>
          </Form>
        </div>
      </header>
      <main id="main" className="min-w-0 grow pb-20">
        {children}
      </main>
    </div>
  );
}

function ShellNavLink({ label, to, exact, open = 0 }: ShellLink) {
  return (
    <NavLink
      to={to}
      end={exact}
      className="nav-link gap-x-2 whitespace-nowrap aria-[current=page]:font-semibold lg:min-h-9"
    >
      {label}
      {open > 0 && (
        <span className="inline-block min-w-6 rounded-full bg-accent px-1.5 text-center text-xs leading-6 font-semibold text-on-accent tabular-nums">
          {open > 99 ? "99+" : open}
          <span className="sr-only"> open</span>
        </span>
      )}
    </NavLink>
  );
}
