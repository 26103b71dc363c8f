import { Text } from "@react-email/components";
import { Fragment, type ReactNode } from "react";

import { formatMoney } from "~/lib/money";
import { postalLines, type PostalAddress } from "~/lib/postal-address";

import { Part, styles } from "./layout";

/** What a mail says of a bought thing. */
export interface MailLine {
  title: string;
  options: readonly { name: string; value: string }[];
  unitCents: number;
  quantity: number;
  totalCents: number;
  /** The event whose price it was. */
  eventName: string | null;
}

export interface MailAmounts {
  goodsCents: number;
  discountCents: number;
  shippingCents: number;
  totalCents: number;
}

export type MailAddress = PostalAddress;

interface LineProps {
  left: string;
  detail?: string;
  right: string;
  strong?: boolean;
}

/** A table that the plain text keeps as one (see render.server.ts). */
function Lines({ children }: { children: ReactNode }) {
  return (
    <table
      className="lines"
      role="presentation"
      width="100%"
      cellPadding={0}
      cellSpacing={0}
      style={{ borderCollapse: "collapse" }}
    >
      <tbody>{children}</tbody>
    </table>
  );
}

function Line({ left, detail, right, strong }: LineProps) {
  const text = { ...styles.ink, ...(strong && styles.strong) };
  return (
    <tr>
      <td className="ink" style={{ ...text, padding: "5px 12px 5px 0", verticalAlign: "top" }}>
        {left}
        {detail && (
          <>
            <br />
            <span className="muted" style={styles.muted}>
              {detail}
            </span>
          </>
        )}
      </td>
      <td
        className="ink"
        align="right"
        style={{ ...text, padding: "5px 0", verticalAlign: "top", whiteSpace: "nowrap" }}
      >
        {right}
      </td>
    </tr>
  );
}

/** Goods and sums of an order. */
export function Goods({
  lines,
  amounts,
  currency,
}: {
  lines: readonly MailLine[];
  amounts: MailAmounts;
  currency: string;
}) {
  const money = (cents: number) => formatMoney(cents, currency);
  return (
    <Lines>
      {lines.map(({ title, options, unitCents, quantity, totalCents, eventName }, index) => (
        <Line
          key={index}
          left={title}
          detail={[
            ...options.map(({ name, value }) => `${name}: ${value}`),
            `${quantity} × ${money(unitCents)}`,
            ...(eventName === null ? [] : [`from event: ${eventName}`]),
          ].join(", ")}
          right={money(totalCents)}
        />
      ))}
      {amounts.discountCents > 0 && <Line left="Discount" right={money(-amounts.discountCents)} />}
      <Line left="Shipping" right={amounts.shippingCents === 0 ? "free" : money(amounts.shippingCents)} />
      <Line left="Total" right={money(amounts.totalCents)} strong />
    </Lines>
  );
}

/** Two columns of sums without goods. */
export function Sums({ rows }: { rows: readonly { label: string; value: string; strong?: boolean }[] }) {
  return (
    <Lines>
      {rows.map(({ label, value, strong }) => (
        <Line key={label} left={label} right={value} strong={strong} />
      ))}
    </Lines>
  );
}

/** Where the goods go. */
export function Address({ title, address }: { title: string; address: MailAddress }) {
  return (
    <Part title={title}>
      <Text className="ink" style={styles.ink}>
        {postalLines(address).map((row, index) => (
          <Fragment key={index}>
            {index > 0 && <br />}
            {row}
          </Fragment>
        ))}
      </Text>
    </Part>
  );
}
