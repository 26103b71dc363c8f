import { Link } from "@remix-run/react";

import { ArrowRightIcon } from "~/components/ui/icons";
import { paths } from "~/lib/paths";

/** The categories as a table of contents. */
export function Contents({ categories }: { categories: { slug: string; name: string; tagline: string }[] }) {
  return (
    <ul className="grid border-t border-line-strong md:grid-cols-2 md:gap-x-12">
      {categories.map(({ slug, name, tagline }) => (
        <li key={slug} className="group relative flex items-center gap-4 border-b border-line py-4">
          <div className="min-w-0 grow">
            <Link
              to={paths.category(slug)}
              className="text-xl font-semibold tracking-tight underline-offset-4 group-hover:underline after:absolute after:inset-0"
            >
              {name}
            </Link>
            <p className="text-sm text-muted">{tagline}</p>
          </div>
          <ArrowRightIcon className="shrink-0 text-accent" />
        </li>
      ))}
    </ul>
  );
}
