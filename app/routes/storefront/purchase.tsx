import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { AmountsList, totalLabelOf } from "~/components/checkout/amounts";
import { GoodsLines } from "~/components/checkout/goods-lines";
import { PostalAddress } from "~/components/checkout/postal-address";
import { StatusBadge } from "~/components/checkout/status-badge";
import { Card } from "~/components/ui/card";
import { DateTime } from "~/components/ui/date-time";
import { useMoney } from "~/components/ui/price";
import { getPurchasePage } from "~/domain/orders/queries.server";
import { paths } from "~/lib/paths";

import { shownLines } from "./shown-lines";
import { orNotFound, requireViewer } from "./viewer.server";

export { OrderPageError as ErrorBoundary } from "~/components/orders/order-page-error";

export const meta: MetaFunction<typeof loader> = ({ params }) => [
  { title: `Order ${params.number} · Bazaar` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const number = params.number ?? "";
  const viewer = await requireViewer(request, "purchase", number);
  const { purchase, orders } = await orNotFound(getPurchasePage(number, viewer));
  return {
    purchase,
    byLink: viewer.userId === null,
    orders: orders.map(({ lines, ...order }) => ({ ...order, lines: shownLines(lines) })),
  };
}

export default function Purchase() {
  const { purchase, orders, byLink } = useLoaderData<typeof loader>();
  const money = useMoney();
  const one = orders.length === 1;
  const waiting = orders.filter(({ payment }) => payment.status === "UNPAID");
  return (
    <div className="page flex flex-col gap-10 pt-10">
      <div className="flex flex-col gap-3">
        <h1 className="text-3xl font-semibold tracking-tight">Thank you, {purchase.shippingAddress.name}</h1>
        <p className="max-w-prose text-lg">
          Your order <strong className="font-semibold whitespace-nowrap">{purchase.number}</strong>{" "}
          {waiting.length > 0 ? (
            <>
              is with {waiting.length === 1 ? "the shop" : `${waiting.length} shops`}. Please have{" "}
              {one ? money(purchase.amounts.totalCents) : "the amounts below"} ready in cash when{" "}
              {waiting.length === 1 ? "the parcel arrives" : "each parcel arrives"}.
            </>
          ) : orders.every(({ payment }) => payment.status === "CLOSED") ? (
            <>has ended without a delivery. Nothing is owed.</>
          ) : (
            <>is complete.</>
          )}
        </p>
        {byLink && (
          <p className="max-w-prose text-muted">
            We have sent you a mail with the link that leads back here. The address of this page does, too.
          </p>
        )}
        <p className="text-sm text-muted">
          Placed <DateTime value={purchase.createdAt} />
        </p>
      </div>
      <div className="grid items-start gap-x-14 gap-y-8 lg:grid-cols-[2fr_1fr]">
        <div className="flex min-w-0 flex-col gap-6">
          {orders.map((order) => (
            <Card key={order.number} title={order.shop.name} aside={<StatusBadge status={order.status} />}>
              <GoodsLines lines={order.lines} />
              <div className="mt-4 border-t border-line pt-4">
                <AmountsList amounts={order.amounts} totalLabel={totalLabelOf(order.payment.status)} />
              </div>
              <p className="mt-4">
                <Link to={paths.order(order.number, order.key)} className="text-link">
                  Follow order {order.number}
                </Link>
              </p>
            </Card>
          ))}
        </div>
        <div className="flex flex-col gap-6">
          <Card title="All together">
            <AmountsList amounts={purchase.amounts} />
          </Card>
          <Card title="Going to">
            <PostalAddress address={purchase.shippingAddress} />
            <p className="mt-2 break-words text-muted">{purchase.email}</p>
          </Card>
        </div>
      </div>
    </div>
  );
}
