import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { PageHead } from "~/components/seller/dashboard";
import { Figures } from "~/components/seller/figures";
import { OrdersTable } from "~/components/seller/orders-table";
import { SalesChart } from "~/components/seller/sales-chart";
import { ShopIsOpen } from "~/components/seller/shop-is-open";
import { Card } from "~/components/ui/card";
import { useMoney } from "~/components/ui/price";
import { getSellerBalance } from "~/domain/ledger/queries.server";
import { getSalesFigures } from "~/domain/orders/sales-figures.server";
import { listLatestOrders } from "~/domain/orders/seller-queries.server";
import { getNewShop } from "~/domain/shops/queries.server";
import { requireSeller } from "~/guards/seller.server";
import { paths } from "~/lib/paths";

export { DashboardError as ErrorBoundary } from "~/components/seller/dashboard-error";

export const meta: MetaFunction = () => [{ title: "Overview · Bazaar for shops" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { id } = await requireSeller(request);
  const [sales, balance, latest] = await Promise.all([
    getSalesFigures(id, { days: 30 }),
    getSellerBalance(id),
    listLatestOrders(id, 5),
  ]);
  // Only as long as nobody has ordered is there something else to show first.
  const newShop = latest.length === 0 ? await getNewShop(id) : null;
  return { sales, balance, latest, newShop };
}

export default function Overview() {
  const { sales, balance, latest, newShop } = useLoaderData<typeof loader>();
  const money = useMoney();
  return (
    <div className="page flex flex-col gap-6 pt-8">
      <PageHead title="Overview" />
      {newShop && <ShopIsOpen {...newShop} />}
      <Figures
        figures={[
          {
            label: "To process",
            value: sales.toProcess,
            detail: `${sales.onTheRoad} on their way`,
            to: paths.sellerOrders({ status: "PROCESSING" }),
          },
          {
            label: "Sales in 30 days",
            value: money(sales.totalCents),
            detail: sales.orders === 1 ? "1 order" : `${sales.orders} orders`,
          },
          { label: "Available", value: money(balance.availableCents), to: paths.sellerBalance() },
          { label: "Held", value: money(balance.heldCents) },
        ]}
      />
      <Card title="Sales in the last 30 days">
        <SalesChart days={sales.days} />
      </Card>
      <Card
        title="Latest orders"
        aside={
          <Link to={paths.sellerOrders()} className="nav-link text-sm">
            All orders
          </Link>
        }
      >
        {latest.length === 0 ? (
          <p className="text-muted">Nobody has ordered yet.</p>
        ) : (
          <OrdersTable caption="Latest orders" orders={latest} />
        )}
      </Card>
    </div>
  );
}
