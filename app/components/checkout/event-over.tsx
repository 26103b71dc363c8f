import { Alert } from "~/components/ui/alert";
import { useMoney } from "~/components/ui/price";
import type { QuoteLine } from "~/domain/checkout/quote";

export type EventOver = NonNullable<QuoteLine["eventOver"]>;

/** What has become of an event, in words. */
export function eventOverSentence({ name, state }: EventOver): string {
  switch (state) {
    case "ENDED":
      return `“${name}” has ended.`;
    case "CANCELLED":
      return `The shop has called “${name}” off.`;
    case "SOLD_OUT":
      return `All pieces of “${name}” are taken.`;
    case "COMING":
      return `“${name}” has not begun yet.`;
  }
}

/** Why a line does not cost what it cost when it was put into the cart. */
export function EventOverNotice({ over, unitCents }: { over: EventOver; unitCents: number }) {
  const money = useMoney();
  return (
    <p className="text-sm font-medium text-sale-ink">
      {eventOverSentence(over)} The price is now {money(unitCents)}.
    </p>
  );
}

interface LineOver {
  variantId: string;
  title: string;
  unitCents: number;
  eventOver: EventOver;
}

/** The same for steps of the checkout that do not show the lines. */
export function EventsOver({ lines }: { lines: LineOver[] }) {
  const money = useMoney();
  if (lines.length === 0) return null;
  return (
    <Alert tone="warning" title="Prices have changed">
      <ul>
        {lines.map(({ variantId, title, unitCents, eventOver }) => (
          <li key={variantId}>
            {eventOverSentence(eventOver)} {title}: the price is now {money(unitCents)}.
          </li>
        ))}
      </ul>
    </Alert>
  );
}
