import { Link } from "@remix-run/react";

import { ChevronRightIcon } from "./icons";

export interface Crumb {
  label: string;
  to: string;
}

/** The way back up. The page itself is not repeated: its heading follows. */
export function Breadcrumbs({ crumbs }: { crumbs: Crumb[] }) {
  return (
    <nav aria-label="Breadcrumb">
      <ol className="flex flex-wrap items-center gap-x-1.5 text-sm text-muted">
        {crumbs.map((crumb, index) => (
          <li key={crumb.to} className="flex items-center gap-x-1.5">
            {index > 0 && <ChevronRightIcon className="size-3.5" />}
            <Link to={crumb.to} className="nav-link">
              {crumb.label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
