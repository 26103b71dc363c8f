import type { ComponentProps, ReactNode } from "react";

import { cx } from "./cx";

interface TableProps {
  /** Read out by screen readers; also names the scrolling region on phones. */
  caption: string;
  /**
   * On phones each row becomes a block, its cells below each other, each named by its `label`; for tables with more
   * columns than a phone can show. Others scroll sideways.
   */
  stacked?: boolean;
  children: ReactNode;
  className?: string;
}

/** A dense table. */
export function Table({ caption, stacked, children, className }: TableProps) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
    <div role="region" aria-label={caption} tabIndex={0} className={cx("overflow-x-auto", className)}>
      <table className={cx("w-full border-collapse text-sm tabular-nums", stacked && "table-stacked")}>
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </div>
  );
}

interface CellProps extends ComponentProps<"td"> {
  numeric?: boolean;
  /** Heading of its column, shown beside it where rows are stacked. */
  label?: string;
}

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
export function Td({ numeric, label, className, ...rest }: CellProps) {
  return (
    <td
      data-label={label}
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
