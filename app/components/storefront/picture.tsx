import { cx } from "~/components/ui/cx";
import { paths } from "~/lib/paths";

interface PictureProps {
  image: { key: string; alt: string; width: number; height: number } | null;
  /** For pictures whose words stand next to them. */
  decorative?: boolean;
  /** For the largest picture of the first screen; all others load when they come near. */
  eager?: boolean;
  className?: string;
}

/** A picture that keeps its place while it loads; a plain tile where there is none. */
export function Picture({ image, decorative, eager, className }: PictureProps) {
  if (!image) return <div className={cx("bg-sunken", className)} />;
  return (
    <img
      src={paths.media(image.key)}
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
