import type { ComponentProps, ReactNode } from "react";

import { cx } from "./cx";

interface TableProps {
  /** Read out by screen readers; also names the scrolling region on phones. */
  caption: string;
  children: ReactNode;
  className?: string;
}

/** A dense table that scrolls sideways on its own when the screen is narrower than it. */
export function Table({ caption, children, className }: TableProps) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
    <div role="region" aria-label={caption} tabIndex={0} className={cx("overflow-x-auto", className)}>
      <table className="w-full border-collapse text-sm tabular-nums">
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </div>
  );
}

type CellProps = ComponentProps<"td"> & { numeric?: boolean };

const cell = "px-3 py-2.5 first:pl-0 last:pr-0";

/** Heading of a column. */
export function Th({ numeric, className, ...rest }: ComponentProps<"th"> & { numeric?: boolean }) {
  return (
    <th
      scope="col"
      className={cx(
        cell,
        "border-b border-line-strong font-semibold whitespace-nowrap",
        numeric ? "text-right" : "text-left",
        className,
      )}
      {...rest}
    />
  );
}

/** Heading of a row. */
export function RowHeader({ className, ...rest }: ComponentProps<"th">) {
  return (
    <th scope="row" className={cx(cell, "border-b border-line text-left font-medium", className)} {...rest} />
  );
}

/** A cell; numbers stand to the right. */
export function Td({ numeric, className, ...rest }: CellProps) {
  return (
    <td
      className={cx(
        cell,
        "border-b border-line align-top",
        numeric && "text-right whitespace-nowrap",
        className,
      )}
      {...rest}
    />
  );
}
