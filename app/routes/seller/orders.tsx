import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";

import { PageHead } from "~/components/seller/dashboard";
import { OrdersTable } from "~/components/seller/orders-table";
import { Button, LinkButton } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { Pagination } from "~/components/ui/pagination";
import { Select } from "~/components/ui/select";
import { listSellerOrders } from "~/domain/orders/seller-queries.server";
import { orderStatuses, statusLabels } from "~/domain/orders/status";
import { requireSeller } from "~/guards/seller.server";
import { paths } from "~/lib/paths";

export { DashboardError as ErrorBoundary } from "~/components/seller/dashboard-error";

export const meta: MetaFunction = () => [{ title: "Orders · Bazaar for shops" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { id } = await requireSeller(request);
  const query = new URL(request.url).searchParams;
  // An unknown status in an address is an old link: it shows all orders.
  const status = orderStatuses.find((one) => one === query.get("status")) ?? null;
  return { status, orders: await listSellerOrders(id, status, query) };
}

export default function Orders() {
  const { status, orders } = useLoaderData<typeof loader>();
  return (
    <div className="page flex flex-col gap-6 pt-8">
      <PageHead title="Orders" />
      <Form method="get" className="flex flex-wrap items-end gap-3">
        <Select
          key={status}
          label="Status"
          name="status"
          defaultValue={status ?? ""}
          className="max-w-full min-w-56"
        >
          <option value="">All</option>
          {orderStatuses.map((one) => (
            <option key={one} value={one}>
              {statusLabels[one]}
            </option>
          ))}
        </Select>
        <Button type="submit" variant="secondary">
          Show
        </Button>
      </Form>
      {orders.rows.length === 0 ? (
        <EmptyState
          title={status ? `No order is “${statusLabels[status]}”` : "No orders yet"}
          action={
            status && (
              <LinkButton to={paths.sellerOrders()} variant="secondary">
                Show all orders
              </LinkButton>
            )
          }
        >
          {!status && "They appear here as soon as somebody buys from you."}
        </EmptyState>
      ) : (
        <OrdersTable caption="Orders" orders={orders.rows} />
      )}
      <Pagination previous={orders.previous} next={orders.next} label="Pages of orders" />
    </div>
  );
}
