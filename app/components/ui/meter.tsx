import { cx } from "./cx";

const tones = { accent: "fill-accent", sale: "fill-sale", ink: "fill-ink" };

interface MeterProps {
  value: number;
  max: number;
  /** What is measured, for screen readers; null where the words next to it say it already. */
  label: string | null;
  tone?: keyof typeof tones;
  className?: string;
}

/** A bar that is full as far as the value goes. */
export function Meter({ value, max, label, tone = "accent", className }: MeterProps) {
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  const named =
    label === null
      ? { "aria-hidden": true }
      : {
          role: "meter",
          "aria-label": label,
          "aria-valuemin": 0,
          "aria-valuemax": max,
          "aria-valuenow": value,
        };
  return (
    <svg
      viewBox="0 0 100 1"
      preserveAspectRatio="none"
      className={cx("block h-1.5 w-full rounded-full bg-sunken", className)}
      {...named}
    >
      <rect width={Math.round(share * 1000) / 10} height="1" className={tones[tone]} />
    </svg>
  );
}
