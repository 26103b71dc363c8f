import type { ReactNode } from "react";

import { cx } from "./cx";

export type BadgeTone = "neutral" | "accent" | "sale" | "positive" | "danger";

const tones: Record<BadgeTone, string> = {
  neutral: "bg-sunken text-ink",
  accent: "bg-accent-soft text-accent",
  sale: "bg-sale text-on-sale",
  positive: "bg-positive-soft text-positive",
  danger: "bg-danger-soft text-danger",
};

/** A short state or fact. The words carry the meaning, the color only repeats it. */
export function Badge({
  tone = "neutral",
  children,
  className,
}: {
  tone?: BadgeTone;
  children: ReactNode;
  className?: string;
}) {
  return (
    <span
      className={cx(
        "inline-flex w-fit items-center rounded-sm px-2 py-0.5 text-xs font-semibold whitespace-nowrap",
        tones[tone],
        className,
      )}
    >
      {children}
    </span>
  );
}
