import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";

import { BooksReport } from "~/components/admin/books-report";
import { PageHead } from "~/components/seller/dashboard";
import { Figures } from "~/components/seller/figures";
import { Card } from "~/components/ui/card";
import { DateTime } from "~/components/ui/date-time";
import { useMoney } from "~/components/ui/price";
import { SubmitButton } from "~/components/ui/submit-button";
import { RowHeader, Table, Td, Th } from "~/components/ui/table";
import { getMarketplaceFigures } from "~/domain/admin/queries.server";
import { verifyBooks } from "~/domain/ledger/verify-books.server";
import { orderStatuses, statusLabels } from "~/domain/orders/status";
import { requireAdmin } from "~/guards/admin.server";
import { paths } from "~/lib/paths";

export { PageError as ErrorBoundary } from "~/components/document/page-error";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: "Overview · Administration · Bazaar" }] : [{ title: "Nothing here · Bazaar" }];

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAdmin(request);
  return { figures: await getMarketplaceFigures() };
}

/** Checks the books. It reads the whole database, so it takes a form of ours to ask for it, not a mere link. */
export async function action({ request }: ActionFunctionArgs) {
  await requireAdmin(request);
  return { books: await verifyBooks() };
}

export default function Overview() {
  const { figures } = useLoaderData<typeof loader>();
  const books = useActionData<typeof action>()?.books;
  const money = useMoney();
  const { shops } = figures;
  const orders = figures.orders.reduce((sum, { count }) => sum + count, 0);
  const delivered = figures.orders.find(({ status }) => status === "DELIVERED")?.count ?? 0;
  return (
    <div className="page flex flex-col gap-6 pt-8">
      <PageHead title="Overview" />
      <Figures
        figures={[
          {
            label: "Active shops",
            value: shops.ACTIVE,
            detail: `${shops.SUSPENDED} suspended`,
            to: paths.adminShops({ status: "ACTIVE" }),
          },
          { label: "Shoppers", value: figures.users },
          { label: "Published products", value: figures.publishedProducts },
          {
            label: "Fees earned",
            value: money(figures.feesCents),
            detail: `of ${delivered} delivered orders`,
          },
        ]}
      />
      <p className="text-sm text-muted">
        Shoppers, products, fees and orders as of <DateTime value={figures.asOf} />, shops as of now.
      </p>
      <Card title="Orders by status">
        {orders === 0 ? (
          <p className="text-muted">Nobody has ordered yet.</p>
        ) : (
          <Table caption="Orders by status">
            <thead>
              <tr>
                <Th>Status</Th>
                <Th numeric>Orders</Th>
                <Th numeric>Total</Th>
              </tr>
            </thead>
            <tbody>
              {orderStatuses.map((status) => {
                const row = figures.orders.find((one) => one.status === status);
                return (
                  row && (
                    <tr key={status}>
                      <RowHeader>{statusLabels[status]}</RowHeader>
                      <Td numeric>{row.count}</Td>
                      <Td numeric>{money(row.totalCents)}</Td>
                    </tr>
                  )
                );
              })}
            </tbody>
          </Table>
        )}
      </Card>
      <Card title="Books">
        <div className="flex flex-col gap-4">
          {books ? (
            <BooksReport report={books} />
          ) : (
            <p className="max-w-prose text-muted">
              Adds up every account, order and stock count and compares them. It reads the whole database.
            </p>
          )}
          <Form method="post">
            <SubmitButton variant="secondary" pendingLabel="Checking…">
              {books ? "Check again" : "Check the books"}
            </SubmitButton>
          </Form>
        </div>
      </Card>
    </div>
  );
}
