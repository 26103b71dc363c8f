import { cx } from "~/components/ui/cx";
import { DateTime } from "~/components/ui/date-time";
import { CheckIcon } from "~/components/ui/icons";
import { VisuallyHidden } from "~/components/ui/visually-hidden";
import { orderStatuses, statusLabels, type OrderStatus } from "~/domain/orders/status";

interface StatusTimelineProps {
  status: OrderStatus;
  history: { status: OrderStatus; at: Date; note: string | null }[];
}

const aside: readonly OrderStatus[] = ["PENDING_PAYMENT", "DELIVERY_FAILED", "CANCELLED"];
const journey = orderStatuses.filter((status) => !aside.includes(status));

/** The way of a parcel: what has happened, and what is still to come. Steps that were skipped are left out. */
export function StatusTimeline({ status, history }: StatusTimelineProps) {
  const reached = journey.indexOf(status);
  const ahead = reached < 0 ? [] : journey.slice(reached + 1);
  return (
    <ol className="flex flex-col">
      {history.map((step, index) => (
        <TimelineStep
          key={index}
          label={statusLabels[step.status]}
          current={index === history.length - 1}
          done
        >
          <DateTime value={step.at} />
          {step.note && <span className="block wrap-anywhere">{step.note}</span>}
        </TimelineStep>
      ))}
      {ahead.map((next) => (
        <TimelineStep key={next} label={statusLabels[next]} />
      ))}
    </ol>
  );
}

interface TimelineStepProps {
  label: string;
  done?: boolean;
  current?: boolean;
  children?: React.ReactNode;
}

function TimelineStep({ label, done, current, children }: TimelineStepProps) {
  return (
    <li
      aria-current={current ? "step" : undefined}
      className="relative flex gap-3 pb-5 not-last:before:absolute not-last:before:top-6 not-last:before:bottom-0 not-last:before:left-3 not-last:before:w-px not-last:before:bg-line last:pb-0"
    >
      <span
        className={cx(
          "flex size-6 shrink-0 items-center justify-center rounded-full border text-sm",
          done ? "border-accent bg-accent text-on-accent" : "border-line-strong",
        )}
      >
        {done && <CheckIcon className="size-4" />}
      </span>
      <div className="min-w-0">
        <p className={cx(current ? "font-semibold" : !done && "text-muted")}>
          {label}
          {!done && <VisuallyHidden> (still to come)</VisuallyHidden>}
        </p>
        {children && <p className="text-sm text-muted">{children}</p>}
      </div>
    </li>
  );
}
