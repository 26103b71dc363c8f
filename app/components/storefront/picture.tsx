import { useContext } from "react";

import { cx } from "~/components/ui/cx";
import { MediaContext } from "~/components/ui/media-settings";
import { imageSource } from "~/lib/media-url";

interface PictureProps {
  image: { key: string; alt: string; width: number; height: number } | null;
  /** For pictures whose words stand next to them. */
  decorative?: boolean;
  /** For the largest picture of the first screen; all others load when they come near. */
  eager?: boolean;
  /** How wide the page shows it, as in the attribute of `<img>`, where that is not as wide as a card. */
  sizes?: string;
  className?: string;
}

/** A picture that keeps its place while it loads; a plain tile where there is none. */
export function Picture({ image, decorative, eager, sizes, className }: PictureProps) {
  const media = useContext(MediaContext);
  if (!image) return <div className={cx("bg-sunken", className)} />;
  return (
    <img
      {...imageSource(image, media, sizes)}
      alt={decorative ? "" : image.alt}
      width={image.width}
      height={image.height}
      loading={eager ? "eager" : "lazy"}
      decoding="async"
      className={cx("bg-sunken object-cover", className)}
      {...(eager && { fetchpriority: "high" })}
    />
  );
}
