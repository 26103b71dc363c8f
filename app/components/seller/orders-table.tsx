import { Link } from "@remix-run/react";

import { StatusBadge } from "~/components/checkout/status-badge";
import { useMoney } from "~/components/ui/price";
import { RowHeader, Table, Td, Th } from "~/components/ui/table";
import { type OrderStatus } from "~/domain/orders/status";
import { countryName } from "~/lib/countries";
import { paths } from "~/lib/paths";

import { ShortDate } from "./short-date";

interface OrderRow {
  id: string;
  number: string;
  createdAt: Date;
  status: OrderStatus;
  customer: string;
  city: string;
  country: string;
  pieces: number;
  totalCents: number;
}

/** The shop's orders, one a line. */
export function OrdersTable({ caption, orders }: { caption: string; orders: OrderRow[] }) {
  const money = useMoney();
  return (
    <Table caption={caption} stacked>
      <thead>
        <tr>
          <Th>Order</Th>
          <Th>Status</Th>
          <Th>Placed</Th>
          <Th>Customer</Th>
          <Th numeric>Pieces</Th>
          <Th numeric>Total</Th>
        </tr>
      </thead>
      <tbody>
        {orders.map((order) => (
          <tr key={order.id}>
            <RowHeader className="align-top whitespace-nowrap">
              <Link to={paths.sellerOrder(order.number)} className="-my-0.5 inline-block py-0.5 text-link">
                {order.number}
              </Link>
            </RowHeader>
            <Td label="Status">
              <StatusBadge status={order.status} />
            </Td>
            <Td label="Placed">
              <ShortDate value={order.createdAt} />
            </Td>
            <Td label="Customer" className="sm:min-w-40">
              <span>
                <span className="block">{order.customer}</span>
                <span className="block text-muted">
                  {order.city}, {countryName(order.country)}
                </span>
              </span>
            </Td>
            <Td label="Pieces" numeric>
              {order.pieces}
            </Td>
            <Td label="Total" numeric>
              {money(order.totalCents)}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
