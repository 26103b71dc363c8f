import { Form, Link, NavLink } from "@remix-run/react";
import { type ReactNode } from "react";

import { Wordmark } from "~/components/storefront/wordmark";
import { paths } from "~/lib/paths";

export interface DashboardLink {
  label: string;
  to: string;
  /** Only the page itself is current, not those below it. */
  exact?: boolean;
}

interface DashboardProps {
  /** Whose dashboard it is: the shop, or the administration. */
  name: string;
  links: DashboardLink[];
  signOut: string;
  children: ReactNode;
}

/** Navigation at the side, or above the page on small screens, and the page. */
export function Dashboard({ name, links, signOut, children }: DashboardProps) {
  return (
    <div className="flex grow flex-col lg:flex-row">
      <header className="flex shrink-0 flex-col border-b border-line px-4 lg:sticky lg:top-0 lg:h-dvh lg:w-60 lg:overflow-y-auto lg:border-b-0 lg:px-6 lg:py-8">
        <div className="flex min-h-16 flex-wrap items-center gap-x-3 gap-y-1 py-2 lg:mb-6 lg:min-h-0 lg:flex-col lg:items-start lg:py-0">
          <Wordmark />
          <p className="min-w-0 text-sm wrap-anywhere text-muted">{name}</p>
        </div>
        <nav aria-label="Dashboard" className="-mx-4 overflow-x-auto px-4 lg:mx-0 lg:px-0">
          <ul className="flex gap-x-5 pb-2 lg:flex-col lg:gap-y-1 lg:pb-0">
            {links.map(({ label, to, exact }) => (
              <li key={to}>
                <NavLink
                  to={to}
                  end={exact}
                  className="nav-link aria-[current=page]:font-semibold lg:min-h-9"
                >
                  {label}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className="flex items-center gap-x-5 pb-2 text-sm lg:mt-auto lg:flex-col lg:items-start lg:gap-y-2 lg:pt-8 lg:pb-0">
          <Link to={paths.home()} className="nav-link">
            To the storefront
          </Link>
          <Form method="post" action={signOut}>
            <button type="submit" className="nav-link">
              Sign out
            </button>
          </Form>
        </div>
      </header>
      <main id="main" className="min-w-0 grow border-line pb-20 lg:border-l">
        {children}
      </main>
    </div>
  );
}

/** Heading of a dashboard page, with what belongs beside it. */
export function PageHead({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <h1 className="min-w-0 text-2xl font-semibold tracking-tight wrap-anywhere">{title}</h1>
      {children}
    </div>
  );
}
