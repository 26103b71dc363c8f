import { Form, Link } from "@remix-run/react";

import { ShortDate } from "~/components/seller/short-date";
import { useMoney } from "~/components/ui/price";
import { SubmitButton } from "~/components/ui/submit-button";
import { RowHeader, Table, Td, Th } from "~/components/ui/table";
import { paths } from "~/lib/paths";

interface Row {
  id: string;
  number: string;
  shopId: string;
  shopName: string;
  deliveredAt: Date;
  totalCents: number;
}

/** Orders whose cash is with the couriers; each can be ticked off. */
export function CashTable({ rows }: { rows: Row[] }) {
  const money = useMoney();
  return (
    <Table caption="Cash to be handed over" stacked className="relative">
      <thead>
        <tr>
          <Th>Order</Th>
          <Th>Shop</Th>
          <Th>Delivered</Th>
          <Th numeric>Cash</Th>
          <Th>
            <span className="sr-only">Actions</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, number, shopId, shopName, deliveredAt, totalCents }) => (
          <tr key={id}>
            <RowHeader className="align-top whitespace-nowrap">{number}</RowHeader>
            <Td label="Shop">
              <Link to={paths.adminCash({ shop: shopId })} className="-my-0.5 inline-block py-0.5 text-link">
                {shopName}
              </Link>
            </Td>
            <Td label="Delivered">
              <ShortDate value={deliveredAt} />
            </Td>
            <Td label="Cash" numeric>
              {money(totalCents)}
            </Td>
            <Td>
              <Form method="post">
                <input type="hidden" name="id" value={id} />
                <SubmitButton
                  variant="secondary"
                  size="sm"
                  name="intent"
                  value="remit"
                  match={{ id }}
                  pendingLabel="Saving…"
                >
                  Handed over<span className="sr-only">: {number}</span>
                </SubmitButton>
              </Form>
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
