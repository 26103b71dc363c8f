import { Alert, type AlertTone } from "~/components/ui/alert";
import { Avatar } from "~/components/ui/avatar";
import { LinkButton } from "~/components/ui/button";
import { Card } from "~/components/ui/card";
import { EmptyState } from "~/components/ui/empty-state";
import * as icons from "~/components/ui/icons";
import { paths } from "~/lib/paths";

import { Row, Sample } from "./sample";

const alerts: { tone: AlertTone; title: string; text?: string }[] = [
  { tone: "info", title: "Prices include tax.", text: "It is shown on the receipt." },
  { tone: "success", title: "The shop has your order." },
  { tone: "warning", title: "Only two are left.", text: "Your cart holds three." },
  { tone: "danger", title: "Your cart was not changed", text: "This event has ended." },
];

/** What a page says. */
export function Feedback() {
  return (
    <>
      <Sample title="Alerts">
        {alerts.map(({ tone, title, text }) => (
          <Alert key={tone} tone={tone} title={title}>
            {text && <p>{text}</p>}
          </Alert>
        ))}
      </Sample>
      <Sample title="Surfaces">
        <Card title="Goods" aside={<span className="text-sm text-muted">3 pieces</span>} headingLevel={3}>
          <p>A raised sheet with a heading.</p>
        </Card>
        <EmptyState
          title="Your cart is empty"
          action={<LinkButton to={paths.home()}>Look around</LinkButton>}
        >
          What you put into it waits here.
        </EmptyState>
      </Sample>
      <Sample title="Marks">
        <Row>
          {Object.entries(icons).map(([name, Icon]) => (
            <Icon key={name} className="size-6" />
          ))}
          <Avatar name="Morwenna" />
          <Avatar name="jory" className="size-14 text-lg" />
        </Row>
      </Sample>
    </>
  );
}
