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

/** Milliseconds until the server is asked again whether it agrees; twice as many each time. */
const ASK_AFTER = 5_000;
const ASK_AFTER_AT_MOST = 300_000;

/**
 * Keeps its place before it ticks, so that nothing moves. When the time is over by this clock the server is asked what
 * has become of the event; as long as it sees no change, which is so where this clock is ahead, it is asked again.
 */
function Clock({ until }: { until: number }) {
  const [left, setLeft] = useState<number | null>(null);
  const { revalidate } = useRevalidator();
  useEffect(() => {
    let wait = ASK_AFTER;
    let timer = 0;
    const later = (step: () => void, after: number) => (timer = window.setTimeout(step, after));
    function tick() {
      const rest = until - Date.now();
      setLeft(rest);
      if (rest > 0) later(tick, 1000);
      else ask();
    }
    function ask() {
      revalidate();
      askLater();
    }
    function askLater() {
      later(ask, wait);
      wait = Math.min(2 * wait, ASK_AFTER_AT_MOST);
    }
    // What had passed before the page was read is the server's to say, and it has just done so.
    if (until > Date.now()) tick();
    else askLater();
    return () => clearTimeout(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- revalidate is new after each load
  }, [until]);
  return (
    <span aria-hidden="true" className="min-w-[11ch] font-semibold tabular-nums">
      {left === null ? "\u00a0" : remaining(left)}
    </span>
  );
}
