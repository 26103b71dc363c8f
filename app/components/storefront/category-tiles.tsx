import { Link } from "@remix-run/react";

import { paths } from "~/lib/paths";

import { Picture } from "./picture";

interface Tile {
  slug: string;
  name: string;
  image: { key: string; alt: string; width: number; height: number } | null;
}

/** The categories, each with something that is found in it. */
export function CategoryTiles({ categories }: { categories: Tile[] }) {
  return (
    <ul className="grid grid-cols-2 gap-x-4 gap-y-6 sm:grid-cols-5 sm:gap-x-6 sm:gap-y-8">
      {categories.map(({ slug, name, image }) => (
        <li key={slug} className="group relative flex flex-col gap-2.5">
          <Picture image={image} decorative className="aspect-[5/4] w-full rounded-sm sm:aspect-square" />
          <Link
            to={paths.category(slug)}
            className="leading-snug font-semibold underline-offset-4 group-hover:underline after:absolute after:inset-0"
          >
            {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
