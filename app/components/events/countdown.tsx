import { useRevalidator } from "@remix-run/react";
import { useEffect, useState } from "react";

import { cx } from "~/components/ui/cx";
import type { EventState } from "~/domain/events/event-state";

import { eventTime, remaining, turningPoint } from "./event-time";

interface CountdownProps {
  event: { state: EventState; startsAt: Date; endsAt: Date };
  length?: "long" | "short";
  className?: string;
}

/** When an event begins or ends: in words that every browser and screen reader gets, and ticking beside them. */
export function Countdown({ event, length, className }: CountdownProps) {
  const { word, at, ticks } = turningPoint(event);
  return (
    <p className={cx("flex flex-wrap items-baseline gap-x-3", className)}>
      <span>
        {word} <time dateTime={at.toISOString()}>{eventTime(at, length)}</time>
      </span>
      {ticks && <Clock until={at.getTime()} />}
    </p>
  );
}

/** Keeps its place before it ticks, so that nothing moves. */
function Clock({ until }: { until: number }) {
  const [left, setLeft] = useState<number | null>(null);
  const { revalidate } = useRevalidator();
  useEffect(() => {
    // What had passed before the page was read is the server's to say, not this clock's.
    if (until <= Date.now()) return;
    const timer = setInterval(tick, 1000);
    function tick() {
      setLeft(until - Date.now());
      if (until > Date.now()) return;
      clearInterval(timer);
      revalidate();
    }
    tick();
    return () => clearInterval(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- revalidate is new after each load
  }, [until]);
  return (
    <span aria-hidden="true" className="min-w-[11ch] font-semibold tabular-nums">
      {left === null ? "\u00a0" : remaining(left)}
    </span>
  );
}
