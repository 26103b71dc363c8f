import { Link } from "@remix-run/react";

import { cx } from "./cx";
import { VisuallyHidden } from "./visually-hidden";

export interface Step {
  label: string;
  /** Where a finished step can be changed. */
  to: string;
}

/** Where a shopper is in a short sequence of pages; finished steps are links. */
export function Steps({ steps, current, label }: { steps: Step[]; current: number; label: string }) {
  return (
    <nav aria-label={label}>
      <ol className="grid auto-cols-fr grid-flow-col gap-2">
        {steps.map((step, index) => {
          const done = index < current;
          const active = index === current;
          return (
            <li
              key={step.to}
              aria-current={active ? "step" : undefined}
              className={cx(
                "border-t-3 pt-2 text-sm",
                done || active ? "border-accent" : "border-line text-muted",
              )}
            >
              {done ? (
                <Link to={step.to} className="nav-link">
                  {step.label}
                  <VisuallyHidden> (done)</VisuallyHidden>
                </Link>
              ) : (
                <span className={cx("inline-flex min-h-7 items-center", active && "font-semibold")}>
                  {step.label}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
