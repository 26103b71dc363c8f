import { parseWithZod } from "@conform-to/zod/v4";
import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData, type ShouldRevalidateFunction } from "@remix-run/react";

import { AmountsList } from "~/components/checkout/amounts";
import { GoodsLines } from "~/components/checkout/goods-lines";
import { PostalAddress } from "~/components/checkout/postal-address";
import { StatusBadge } from "~/components/checkout/status-badge";
import { StatusTimeline } from "~/components/checkout/status-timeline";
import { PageHead } from "~/components/seller/dashboard";
import { NextStep } from "~/components/seller/next-step";
import { OrderMoneyInWords } from "~/components/seller/order-money";
import { PostingsTable } from "~/components/seller/postings-table";
import { Alert } from "~/components/ui/alert";
import { Badge } from "~/components/ui/badge";
import { Breadcrumbs } from "~/components/ui/breadcrumbs";
import { Card } from "~/components/ui/card";
import { DateTime } from "~/components/ui/date-time";
import { explainOrderMoney } from "~/domain/ledger/explain-order";
import { listOrderEntries } from "~/domain/ledger/queries.server";
import { advanceOrderStatus } from "~/domain/orders/advance-order-status.server";
import { getSellerOrder } from "~/domain/orders/seller-queries.server";
import { nextStatuses, statusLabels, TransitionNotAllowed } from "~/domain/orders/status";
import { readForm } from "~/guards/read-form.server";
import { requireSeller } from "~/guards/seller.server";
import { env } from "~/lib/env.server";
import { paths } from "~/lib/paths";
import { shownLines } from "~/routes/storefront/shown-lines";
import { orNotFound } from "~/routes/storefront/viewer.server";

import { orderFormSchema } from "./order-form.server";

export { DashboardError as ErrorBoundary } from "~/components/seller/dashboard-error";

export const meta: MetaFunction = ({ params }) => [{ title: `Order ${params.number} · Bazaar for shops` }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const seller = await requireSeller(request);
  const found = await orNotFound(getSellerOrder(params.number ?? "", seller.id));
  const { id, shopId, lines, history, ...order } = found;
  const entries = await listOrderEntries({ id, shopId });
  const moved = new URL(request.url).searchParams.get("moved");
  return {
    order: {
      ...order,
      lines: shownLines(lines),
      history: history.map(({ status, at, note }) => ({ status, at, note })),
    },
    /** The step that was just taken, said once more. */
    moved: order.status === moved ? order.status : null,
    next: nextStatuses(order.status, "SELLER"),
    money: entries.length > 0 ? explainOrderMoney({ id, shopId }, entries) : null,
    entries: entries.map(({ ref, memo, createdAt, postings }) => ({
      ref,
      memo,
      createdAt,
      postings: postings.map(({ account, amountCents }) => ({ account, amountCents })),
    })),
  };
}

/** A step that is refused has usually been taken meanwhile: the page beside the refusal must say where the order is. */
export const shouldRevalidate: ShouldRevalidateFunction = () => true;

export async function action({ request, params }: ActionFunctionArgs) {
  const seller = await requireSeller(request);
  const orderNumber = params.number ?? "";
  const submission = parseWithZod(await readForm(request), { schema: orderFormSchema });
  if (submission.status !== "success") {
    // Somebody else's order is not there, whatever the form says.
    await orNotFound(getSellerOrder(orderNumber, seller.id));
    return data(submission.reply(), { status: 400 });
  }
  const { intent: _intent, ...step } = submission.value;
  try {
    const { changed, order } = await orNotFound(
      advanceOrderStatus(
        { ...step, orderNumber, shopId: seller.id, author: `shop:${seller.id}`, actor: "SELLER" },
        { terms: { holdDays: env.HOLD_DAYS, cashRemittedOnDelivery: env.CASH_REMITTED_ON_DELIVERY } },
      ),
    );
    // A step posted twice is harmless, but what was typed along with it must not vanish without a word.
    if (!changed && !isKept(step, order))
      return data(submission.reply({ fieldErrors: { to: [ALREADY_TAKEN] } }), { status: 409 });
  } catch (error) {
    if (!(error instanceof TransitionNotAllowed)) throw error;
    return data(submission.reply({ fieldErrors: { to: [error.message] } }), { status: 400 });
  }
  return redirect(paths.sellerOrder(orderNumber, { moved: step.to }));
}

const ALREADY_TAKEN = "The order has taken this step in the meantime, so nothing was saved.";

interface Typed {
  carrier?: string | null;
  trackingNumber?: string | null;
  note: string | null;
}

/** Whether an order holds what was typed with a step. */
function isKept({ carrier, trackingNumber, note }: Typed, order: AdvancedOrder): boolean {
  const notes = order.history.map((taken) => taken.note);
  return (
    (!carrier || carrier === order.carrier) &&
    (!trackingNumber || trackingNumber === order.trackingNumber) &&
    (!note || notes.includes(note))
  );
}

type AdvancedOrder = Awaited<ReturnType<typeof advanceOrderStatus>>["order"];

export default function Order() {
  const { order, moved, next, money, entries } = useLoaderData<typeof loader>();
  const paid = order.payment.status === "PAID";
  return (
    <div className="page flex flex-col gap-6 pt-6">
      <div className="flex flex-col gap-2">
        <Breadcrumbs crumbs={[{ label: "Orders", to: paths.sellerOrders() }]} />
        <PageHead title={`Order ${order.number}`}>
          <StatusBadge status={order.status} />
        </PageHead>
        <p className="text-muted">
          Placed <DateTime value={order.createdAt} />
        </p>
      </div>
      {moved && <Alert tone="success" title={`The order is now “${statusLabels[moved]}”.`} />}
      <div className="grid items-start gap-6 xl:grid-cols-[2fr_1fr] xl:grid-rows-[auto_1fr]">
        <div className="flex min-w-0 flex-col gap-6">
          <Card
            title="Goods"
            aside={
              <Badge tone={paid ? "positive" : "neutral"}>{paid ? "Paid in cash" : "Cash on delivery"}</Badge>
            }
          >
            <GoodsLines lines={order.lines} />
            <div className="mt-4 border-t border-line pt-4">
              <AmountsList amounts={order.amounts} />
            </div>
          </Card>
          <Card title="Going to">
            <PostalAddress address={order.shippingAddress} />
            <p className="mt-2 break-words text-muted">{order.email}</p>
          </Card>
        </div>
        <div className="flex min-w-0 flex-col gap-6 xl:row-span-2">
          <NextStep order={order} next={next} lastResult={useActionData<typeof action>()} />
          <Card title="History">
            <StatusTimeline status={order.status} history={order.history} />
          </Card>
        </div>
        <Card title="This order’s money" className="min-w-0">
          <OrderMoneyInWords order={order} money={money} />
          {entries.length > 0 && (
            <div className="mt-6 flex flex-col gap-2">
              <h3 className="font-semibold">From the books</h3>
              <PostingsTable entries={entries} />
            </div>
          )}
        </Card>
      </div>
    </div>
  );
}
