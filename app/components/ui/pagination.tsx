import { Link, useLocation } from "@remix-run/react";

import { buttonClass } from "./button";
import { ArrowLeftIcon, ArrowRightIcon } from "./icons";

interface PaginationProps {
  /** Opaque cursors of the neighbouring pages, null where there is none. */
  previous: string | null;
  next: string | null;
  label?: string;
  /** The id of the list, for lists that don't begin their page. */
  anchor?: string;
}

/** Links to the previous and next page of a list; filters in the address stay as they are. */
export function Pagination({ previous, next, label = "Pages", anchor }: PaginationProps) {
  const { pathname, search } = useLocation();
  if (!previous && !next) return null;

  const at = (name: "before" | "after", cursor: string) => {
    const query = new URLSearchParams(search);
    query.delete("before");
    query.delete("after");
    query.set(name, cursor);
    return `${pathname}?${query}${anchor ? `#${anchor}` : ""}`;
  };
  return (
    <nav
      aria-label={label}
      className="flex flex-wrap items-center justify-between gap-3 border-t border-line pt-6"
    >
      {previous ? (
        <Link to={at("before", previous)} rel="prev" className={buttonClass("secondary", "md")}>
          <ArrowLeftIcon /> Previous
        </Link>
      ) : (
        <span />
      )}
      {next && (
        <Link to={at("after", next)} rel="next" className={buttonClass("secondary", "md")}>
          Next <ArrowRightIcon />
        </Link>
      )}
    </nav>
  );
}
