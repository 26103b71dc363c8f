import { Alert } from "~/components/ui/alert";
import { useMoney } from "~/components/ui/price";
import type { QuoteChange } from "~/domain/checkout/quote-token.server";

import { eventOverSentence } from "./event-over";

/** What is different from what the shopper had agreed to. */
export function QuoteChanges({ message, changes }: { message: string; changes: QuoteChange[] }) {
  const money = useMoney();
  return (
    <Alert tone="danger" title={message} takeFocus>
      <ul className="mt-1 list-disc pl-5">
        {changes.map((change, index) => (
          <li key={index}>{sentence(change, money)}</li>
        ))}
      </ul>
    </Alert>
  );
}

function sentence(change: QuoteChange, money: (cents: number) => string): string {
  switch (change.kind) {
    case "PRICE":
      return `${change.title} costs ${money(change.toCents)} now instead of ${money(change.fromCents)}.`;
    case "EVENT_OVER":
      return `${eventOverSentence(change.event)} ${change.title} costs ${money(change.toCents)} now instead of ${money(change.fromCents)}.`;
    case "QUANTITY":
      return `Your cart holds ${change.to} of ${change.title} now instead of ${change.from}.`;
    case "ADDED":
      return `${change.title} has come into your cart.`;
    case "REMOVED":
      return `${change.title} is not in your cart any more.`;
    case "SHIPPING":
      return `Shipping by ${change.title} costs ${money(change.toCents)} now instead of ${money(change.fromCents)}.`;
    case "DETAILS":
      return "The address, the way to pay or the total has changed.";
  }
}
