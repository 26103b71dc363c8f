import { Form, Link } from "@remix-run/react";

import { StatusBadge } from "~/components/checkout/status-badge";
import { Picture } from "~/components/storefront/picture";
import { DayDate } from "~/components/ui/date-time";
import { useMoney } from "~/components/ui/price";
import { SubmitButton } from "~/components/ui/submit-button";
import type { OrderStatus } from "~/domain/orders/status";
import { paths } from "~/lib/paths";

interface ShownOrder {
  number: string;
  status: OrderStatus;
  shopName: string;
  titles: string[];
  images: { key: string; alt: string; width: number; height: number }[];
  pieces: number;
}

export interface ShownPurchase {
  number: string;
  createdAt: Date;
  totalCents: number;
  orders: ShownOrder[];
}

/** A purchase with one line for each shop's order. */
export function PurchaseCard({ purchase, heading = 2 }: { purchase: ShownPurchase; heading?: 2 | 3 }) {
  const money = useMoney();
  const Heading = `h${heading}` as const;
  return (
    <article className="rounded-md border border-line bg-raised">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line px-4 py-3 sm:px-6">
        <div className="min-w-0">
          <Heading className="font-semibold">
            <Link to={paths.purchase(purchase.number)} className="nav-link">
              {purchase.number}
            </Link>
          </Heading>
          <p className="text-sm text-muted">
            <DayDate value={purchase.createdAt} /> · {money(purchase.totalCents)}
          </p>
        </div>
        <Form method="post" action={paths.accountOrders()}>
          <input type="hidden" name="number" value={purchase.number} />
          <SubmitButton
            name="intent"
            value="reorder"
            variant="secondary"
            size="sm"
            match={{ number: purchase.number }}
            pendingLabel="One moment…"
            aria-label={`Order again: ${purchase.number}`}
          >
            Order again
          </SubmitButton>
        </Form>
      </div>
      <ul className="flex flex-col px-4 sm:px-6">
        {purchase.orders.map((order) => (
          <OrderLine key={order.number} order={order} />
        ))}
      </ul>
    </article>
  );
}

function OrderLine({ order }: { order: ShownOrder }) {
  const [image, ...others] = order.images;
  return (
    <li className="flex flex-wrap gap-x-4 gap-y-3 border-t border-line py-4 first:border-t-0">
      <div className="flex shrink-0 gap-1.5">
        <Picture image={image ?? null} decorative sizes="4rem" className="size-16 rounded-sm" />
        {others.map((other, index) => (
          <Picture
            key={index}
            image={other}
            decorative
            sizes="4rem"
            className="hidden size-16 rounded-sm md:block"
          />
        ))}
      </div>
      <div className="flex min-w-0 grow basis-44 flex-col gap-1">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="font-semibold break-words">{order.shopName}</span>
          <StatusBadge status={order.status} />
        </p>
        <p className="text-sm break-words text-muted">
          {order.titles.join(", ")}
          {order.pieces > order.titles.length && <> · {order.pieces} pieces</>}
        </p>
        <Link to={paths.order(order.number)} className="w-fit py-0.5 text-sm text-link">
          Follow order {order.number}
        </Link>
      </div>
    </li>
  );
}
