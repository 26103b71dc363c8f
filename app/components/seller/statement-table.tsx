import { Link } from "@remix-run/react";

import { useMoney } from "~/components/ui/price";
import { RowHeader, Table, Td, Th } from "~/components/ui/table";
import { paths } from "~/lib/paths";

import { ShortDate } from "./short-date";

interface Move {
  changeCents: number;
  afterCents: number;
}

interface Row {
  id: string;
  createdAt: Date;
  memo: string;
  orderNumber: string | null;
  held: Move | null;
  available: Move | null;
}

/** The shop's statement, newest entry first. */
export function StatementTable({ rows }: { rows: Row[] }) {
  return (
    // Words for screen readers alone stay within the part that scrolls.
    <Table caption="Statement" stacked className="relative">
      <thead>
        <tr>
          <Th>What happened</Th>
          <Th numeric>Held</Th>
          <Th numeric>Available</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <RowHeader className="min-w-32 align-top font-normal">
              {row.memo}
              <span className="block text-muted">
                <ShortDate value={row.createdAt} />
              </span>
              {row.orderNumber && (
                <Link to={paths.sellerOrder(row.orderNumber)} className="inline-block py-0.5 text-link">
                  See the order<span className="sr-only"> {row.orderNumber}</span>
                </Link>
              )}
            </RowHeader>
            <MoveCell label="Held" move={row.held} />
            <MoveCell label="Available" move={row.available} />
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** How much came or went, and what there was then. */
function MoveCell({ label, move }: { label: string; move: Move | null }) {
  const money = useMoney();
  if (!move) return <Td numeric />;
  const sign = move.changeCents < 0 ? "−" : "+";
  return (
    <Td numeric label={label}>
      <span>
        <span className="block font-semibold">
          {sign}
          {money(Math.abs(move.changeCents))}
        </span>
        <span className="block text-muted">
          <span className="sr-only">then </span>= {money(move.afterCents)}
        </span>
      </span>
    </Td>
  );
}
