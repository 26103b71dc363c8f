import { Form } from "@remix-run/react";

import { Button } from "~/components/ui/button";
import { Field } from "~/components/ui/field";
import { Select } from "~/components/ui/select";
import { orderFilters, type OrderFilter } from "~/domain/account/order-filters";

interface OrderFilterFormProps {
  status: OrderFilter | null;
  search: string | null;
}

/** Narrows the order history down; the address keeps what was chosen. */
export function OrderFilterForm({ status, search }: OrderFilterFormProps) {
  return (
    <Form method="get" role="search" aria-label="Your orders" className="flex flex-wrap items-end gap-3">
      <Field
        key={`q-${search}`}
        label="Order, product or shop"
        type="search"
        name="q"
        maxLength={60}
        hideOptional
        defaultValue={search ?? ""}
        className="min-w-0 grow basis-60"
      />
      <Select
        key={`status-${status}`}
        label="Status"
        name="status"
        defaultValue={status ?? ""}
        className="min-w-0 grow basis-40 sm:grow-0"
      >
        <option value="">All</option>
        {Object.entries(orderFilters).map(([value, { label }]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
      <Button type="submit" variant="secondary">
        Show
      </Button>
    </Form>
  );
}
