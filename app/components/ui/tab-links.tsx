import { Link } from "@remix-run/react";

import { cx } from "./cx";

export interface TabLink {
  label: string;
  to: string;
  current: boolean;
  /** How many things there are behind it; a text such as "99+" where nobody counts on. */
  count?: number | string;
}

/** Parts of one page, each at an address of its own. Scrolls sideways when they don't fit. */
export function TabLinks({ label, tabs }: { label: string; tabs: TabLink[] }) {
  return (
    <nav aria-label={label} className="border-b border-line">
      <ul className="-mb-px flex gap-x-4 overflow-x-auto sm:gap-x-8">
        {tabs.map(({ label: name, to, current, count }) => (
          <li key={to}>
            <Link
              to={to}
              preventScrollReset
              aria-current={current ? "page" : undefined}
              className={cx(
                "flex min-h-11 items-center gap-1.5 border-b-2 whitespace-nowrap -outline-offset-2",
                current ? "border-ink font-semibold" : "border-transparent text-muted hover:text-ink",
              )}
            >
              {name}
              {count !== undefined && (
                <span className="text-sm font-normal text-muted tabular-nums">{count}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
