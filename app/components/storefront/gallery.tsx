import { Link, useLocation } from "@remix-run/react";

import { cx } from "~/components/ui/cx";

import { Picture } from "./picture";

interface GalleryProps {
  images: { key: string; alt: string; width: number; height: number }[];
  /** Which one is shown large unless the address names another (`?picture=2`). */
  shown?: number;
}

/** Pictures of a product: one large; the others are links to the same page that show theirs. */
export function Gallery({ images, shown = 0 }: GalleryProps) {
  const { pathname, search } = useLocation();
  const asked = Number(new URLSearchParams(search).get("picture"));
  const current = images[asked - 1] ? asked - 1 : shown;
  const withPicture = (index: number) => {
    const query = new URLSearchParams(search);
    query.set("picture", String(index + 1));
    return `${pathname}?${query}`;
  };
  return (
    <div className="flex flex-col gap-2 sm:gap-3">
      <Picture image={images[current] ?? null} eager className="aspect-square w-full rounded-sm" />
      {images.length > 1 && (
        <ul className="grid grid-cols-5 gap-2 sm:gap-3" aria-label="Pictures">
          {images.map((image, index) => (
            <li key={image.key}>
              <Link
                to={withPicture(index)}
                replace
                preventScrollReset
                aria-label={`Picture ${index + 1}`}
                aria-current={index === current ? "true" : undefined}
                className={cx(
                  "block rounded-sm -outline-offset-2 hover:opacity-100",
                  index === current ? "outline-2 outline-ink focus-visible:outline-3" : "opacity-70",
                )}
              >
                <Picture image={image} decorative className="aspect-square w-full rounded-sm" />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
