import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

import { EmptyState } from "~/components/ui/empty-state";
import { paths } from "~/lib/paths";

interface NothingFoundProps {
  categories: { slug: string; name: string }[];
  /** Whether taking filters away might help. */
  filtered: boolean;
  /** A better spelling, if one is known. */
  children?: ReactNode;
}

/** What a search says that found nothing: how to find something after all. */
export function NothingFound({ categories, filtered, children }: NothingFoundProps) {
  return (
    <EmptyState
      title={<span role="status">Nothing was found</span>}
      action={
        <ul aria-label="Categories to look through" className="flex flex-wrap gap-x-5 gap-y-1">
          {categories.map(({ slug, name }) => (
            <li key={slug}>
              <Link to={paths.category(slug)} className="inline-block py-1 text-link">
                {name}
              </Link>
            </li>
          ))}
        </ul>
      }
    >
      {children}
      <p>
        {filtered
          ? "Take a filter away, try fewer or other words, or look through a category."
          : "Try fewer or other words, or look through a category."}
      </p>
    </EmptyState>
  );
}
