import { useEffect, useRef, type ReactNode } from "react";

import { cx } from "./cx";
import { AlertIcon, CheckIcon, InfoIcon } from "./icons";

export type AlertTone = "info" | "success" | "warning" | "danger";

const tones: Record<AlertTone, { box: string; mark: string; Icon: typeof InfoIcon }> = {
  info: { box: "bg-accent-soft", mark: "text-accent", Icon: InfoIcon },
  success: { box: "bg-positive-soft", mark: "text-positive", Icon: CheckIcon },
  warning: { box: "bg-sale-soft", mark: "text-sale-ink", Icon: AlertIcon },
  danger: { box: "bg-danger-soft", mark: "text-danger", Icon: AlertIcon },
};

interface AlertProps {
  tone?: AlertTone;
  title?: ReactNode;
  children?: ReactNode;
  className?: string;
  /** Brings it into view and focus as it appears, for answers to a form that stands far from them. */
  takeFocus?: boolean;
}

/** A message about the page or the last action; dangers interrupt a screen reader, others wait. */
export function Alert({ tone = "info", title, children, className, takeFocus = false }: AlertProps) {
  const { box, mark, Icon } = tones[tone];
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takeFocus) ref.current?.focus();
  }, [takeFocus]);
  return (
    <div
      ref={ref}
      tabIndex={takeFocus ? -1 : undefined}
      role={tone === "danger" ? "alert" : "status"}
      className={cx("flex gap-3 rounded-md px-4 py-3", box, className)}
    >
      <Icon className={cx("mt-[0.15em] shrink-0", mark)} />
      <div className="min-w-0 wrap-anywhere">
        {title != null && <p className="font-semibold">{title}</p>}
        {children}
      </div>
    </div>
  );
}
