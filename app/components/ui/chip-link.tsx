import { Link, type LinkProps } from "@remix-run/react";
import type { ReactNode } from "react";

import { cx } from "./cx";

interface ChipLinkProps extends LinkProps {
  /** It is what the page shows now. */
  current?: boolean;
  /** Can be looked at but not had: crossed out, and said in words by `detail`. */
  unavailable?: boolean;
  /** A second line, such as a price. */
  detail?: ReactNode;
}

/** One of several values, as a link to the page with it: a filter, or an option of a product. */
export function ChipLink({ current, unavailable, detail, className, children, ...rest }: ChipLinkProps) {
  return (
    <Link
      aria-current={current ? "true" : undefined}
      className={cx(
        "flex min-h-11 flex-col justify-center rounded-md border px-4 py-1.5 text-center",
        current
          ? "border-accent bg-accent-soft shadow-[inset_0_0_0_1px_var(--color-accent)]"
          : unavailable
            ? "border-line bg-sunken hover:border-line-strong"
            : "border-line-strong bg-raised hover:border-ink",
        unavailable && "text-muted",
        className,
      )}
      {...rest}
    >
      <span className={cx(unavailable && "line-through")}>{children}</span>
      {detail != null && detail !== false && <span className="text-sm text-muted">{detail}</span>}
    </Link>
  );
}
