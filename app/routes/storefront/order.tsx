import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { AmountsList, totalLabelOf } from "~/components/checkout/amounts";
import { GoodsLines } from "~/components/checkout/goods-lines";
import { PostalAddress } from "~/components/checkout/postal-address";
import { StatusBadge } from "~/components/checkout/status-badge";
import { StatusTimeline } from "~/components/checkout/status-timeline";
import { Breadcrumbs } from "~/components/ui/breadcrumbs";
import { Card } from "~/components/ui/card";
import { DateTime } from "~/components/ui/date-time";
import { getOrderPage } from "~/domain/orders/queries.server";
import { paths } from "~/lib/paths";

import { shownLines } from "./shown-lines";
import { orNotFound, requireViewer } from "./viewer.server";

export { OrderPageError as ErrorBoundary } from "~/components/orders/order-page-error";

export const meta: MetaFunction<typeof loader> = ({ params }) => [
  { title: `Order ${params.number} · Bazaar` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const number = params.number ?? "";
  const viewer = await requireViewer(request, "order", number);
  const { order, shop, purchase, own } = await orNotFound(getOrderPage(number, viewer));
  const { lines, history, ...rest } = order;
  return {
    ...rest,
    shop,
    purchase,
    own,
    lines: shownLines(lines),
    history: history.map(({ status, at, note }) => ({ status, at, note })),
  };
}

export default function Order() {
  const order = useLoaderData<typeof loader>();
  const { shop, purchase } = order;
  return (
    <div className="page flex flex-col gap-8 pt-10">
      <div className="flex flex-col gap-2">
        {order.own && <Breadcrumbs crumbs={[{ label: "Your orders", to: paths.accountOrders() }]} />}
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <h1 className="text-2xl font-semibold tracking-tight">Order {order.number}</h1>
          <StatusBadge status={order.status} />
        </div>
        <p className="text-muted">
          from{" "}
          {shop.slug ? (
            <Link to={paths.shop(shop.slug)} className="text-link">
              {shop.name}
            </Link>
          ) : (
            shop.name
          )}
          , placed <DateTime value={order.createdAt} />
        </p>
        <p className="text-sm">
          <Link to={paths.purchase(purchase.number, purchase.key)} className="text-link">
            Part of {purchase.number}
          </Link>
        </p>
      </div>
      <div className="grid items-start gap-x-14 gap-y-8 lg:grid-cols-[2fr_1fr]">
        <div className="flex min-w-0 flex-col gap-6">
          <Card title="Goods">
            <GoodsLines lines={order.lines} />
            <div className="mt-4 border-t border-line pt-4">
              <AmountsList amounts={order.amounts} totalLabel={totalLabelOf(order.payment.status)} />
            </div>
          </Card>
          <Card title="Going to">
            <PostalAddress address={order.shippingAddress} />
          </Card>
        </div>
        <Card title="Where it is">
          {order.trackingNumber && (
            <p className="mb-5 text-sm">
              {order.carrier && <>{order.carrier}, </>}tracking number{" "}
              <span className="font-semibold break-all">{order.trackingNumber}</span>
            </p>
          )}
          <StatusTimeline status={order.status} history={order.history} />
        </Card>
      </div>
    </div>
  );
}
