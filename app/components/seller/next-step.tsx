import { type SubmissionResult } from "@conform-to/react";

import { Alert } from "~/components/ui/alert";
import { Card } from "~/components/ui/card";
import { type OrderStatus } from "~/domain/orders/status";

import { AdvanceForm, EndForm } from "./status-form";

interface NextStepProps {
  order: { status: OrderStatus; carrier: string | null; trackingNumber: string | null };
  /** What the seller may do, by the table of transitions. */
  next: OrderStatus[];
  lastResult: SubmissionResult | undefined;
}

const isEnding = (status: OrderStatus) => status === "CANCELLED" || status === "DELIVERY_FAILED";

/** What a seller can do with an order now, and the answer to the last try. */
export function NextStep({ order, next, lastResult }: NextStepProps) {
  const forward = next.filter((status) => !isEnding(status));
  const ending = next.find(isEnding);
  const intent = lastResult?.initialValue?.["intent"];
  const problems = ["to", "intent"].flatMap((name) => lastResult?.error?.[name] ?? []);
  // The step of the longer form is refused next to its choices, everything else above.
  const above = intent === "advance" && forward.length > 0 ? [] : problems;
  return (
    <Card title="Next step">
      <div className="flex flex-col gap-5">
        {above.length > 0 && (
          <Alert tone="danger" title="The order was not changed">
            <p>{above.join(" ")}</p>
          </Alert>
        )}
        {order.trackingNumber && (
          <p className="text-sm">
            {order.carrier && <>{order.carrier}, </>}tracking number{" "}
            <span className="font-semibold break-all">{order.trackingNumber}</span>
          </p>
        )}
        {forward.length > 0 && (
          <AdvanceForm
            key={order.status}
            choices={forward}
            given={order}
            lastResult={intent === "advance" ? lastResult : undefined}
          />
        )}
        {(ending === "CANCELLED" || ending === "DELIVERY_FAILED") && (
          <EndForm key={ending} choice={ending} lastResult={intent === "end" ? lastResult : undefined} />
        )}
        {next.length === 0 && <p className="text-muted">Nothing is left to do.</p>}
      </div>
    </Card>
  );
}
