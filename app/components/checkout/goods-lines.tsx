import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

import { Picture } from "~/components/storefront/picture";
import { Badge } from "~/components/ui/badge";
import { Price, useMoney } from "~/components/ui/price";
import { paths } from "~/lib/paths";

import { EventOverNotice, type EventOver } from "./event-over";

export interface GoodsLine {
  variantId: string;
  title: string;
  /** Where its page is; null when it may be gone by now. */
  slug: string | null;
  options: { name: string; value: string }[];
  image: { key: string; alt: string; width: number; height: number } | null;
  unitCents: number;
  quantity: number;
  totalCents: number;
  /** For lines that are bought: the event whose price it was. */
  eventName?: string | null;
  /** For lines that are not bought yet: the event whose price it is, and what it would cost without. */
  event?: { slug: string; name: string } | null;
  ordinaryCents?: number;
  /** The event whose price the line had, and what has become of it. */
  eventOver?: EventOver | null;
}

/** Lines of a cart or an order. `extra` adds what can be done with a line. */
export function GoodsLines<Line extends GoodsLine>({
  lines,
  extra,
}: {
  lines: Line[];
  extra?: (line: Line) => ReactNode;
}) {
  return (
    <ul className="flex flex-col">
      {lines.map((line) => (
        <li
          key={line.variantId}
          className="flex gap-4 border-t border-line py-4 first:border-t-0 first:pt-0 last:pb-0"
        >
          <Picture image={line.image} decorative className="size-16 shrink-0 rounded-sm sm:size-24" />
          <div className="flex min-w-0 grow flex-col gap-1">
            <div className="flex items-baseline justify-between gap-x-4">
              <p className="min-w-0 font-semibold">
                {line.slug ? (
                  <Link to={paths.product(line.slug)} className="underline-offset-4 hover:underline">
                    {line.title}
                  </Link>
                ) : (
                  line.title
                )}
              </p>
              <Price cents={line.totalCents} className="font-semibold" />
            </div>
            <LineDetails line={line} />
            {line.eventName && (
              <p className="text-sm break-words text-sale-ink">from event: {line.eventName}</p>
            )}
            {line.event && (
              <Link to={paths.event(line.event.slug)} className="w-fit max-w-full">
                <Badge
                  tone="sale"
                  className="max-w-full wrap-anywhere whitespace-normal! underline-offset-2 hover:underline"
                >
                  <span className="sr-only">At the price of </span>
                  {line.event.name}
                </Badge>
              </Link>
            )}
            {line.eventOver && <EventOverNotice over={line.eventOver} unitCents={line.unitCents} />}
            {extra?.(line)}
          </div>
        </li>
      ))}
    </ul>
  );
}

function LineDetails({ line }: { line: GoodsLine }) {
  const money = useMoney();
  const options = line.options.map(({ name, value }) => `${name}: ${value}`).join(", ");
  return (
    <p className="text-sm text-muted">
      {options && <>{options} · </>}
      <span className="whitespace-nowrap">
        {line.quantity} × {money(line.unitCents)}
        {line.event && line.ordinaryCents !== undefined && (
          <>
            {" "}
            <span className="sr-only">instead of </span>
            <s>{money(line.ordinaryCents)}</s>
          </>
        )}
      </span>
    </p>
  );
}
