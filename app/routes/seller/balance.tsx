import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { PageHead } from "~/components/seller/dashboard";
import { Figures } from "~/components/seller/figures";
import { StatementTable } from "~/components/seller/statement-table";
import { Card } from "~/components/ui/card";
import { Pagination } from "~/components/ui/pagination";
import { useMoney } from "~/components/ui/price";
import { getSellerBalance } from "~/domain/ledger/queries.server";
import { listStatement } from "~/domain/ledger/statement-queries.server";
import { requireSeller } from "~/guards/seller.server";
import { env } from "~/lib/env.server";

export { DashboardError as ErrorBoundary } from "~/components/seller/dashboard-error";

export const meta: MetaFunction = () => [{ title: "Balance · Bazaar for shops" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { id } = await requireSeller(request);
  const query = new URL(request.url).searchParams;
  const [balance, statement] = await Promise.all([getSellerBalance(id), listStatement(id, query)]);
  return { balance, statement, holdDays: env.HOLD_DAYS };
}

export default function Balance() {
  const { balance, statement, holdDays } = useLoaderData<typeof loader>();
  const money = useMoney();
  return (
    <div className="page flex flex-col gap-6 pt-8">
      <PageHead title="Balance" />
      <Figures
        figures={[
          { label: "Available", value: money(balance.availableCents), detail: "released to you" },
          { label: "Held", value: money(balance.heldCents), detail: holdRule(holdDays) },
        ]}
      />
      <Card title="Statement">
        {statement.rows.length === 0 ? (
          <p className="text-muted">Nothing yet. You are credited when an order has been delivered.</p>
        ) : (
          <StatementTable rows={statement.rows} />
        )}
      </Card>
      <Pagination previous={statement.previous} next={statement.next} label="Pages of the statement" />
    </div>
  );
}

function holdRule(days: number): string {
  if (days === 0) return "until its cash has reached Bazaar";
  return `until ${days} ${days === 1 ? "day" : "days"} after delivery`;
}
