import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";

import { ShopsTable } from "~/components/admin/shops-table";
import { PageHead } from "~/components/seller/dashboard";
import { Button, LinkButton } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { Field } from "~/components/ui/field";
import { Pagination } from "~/components/ui/pagination";
import { TabLinks } from "~/components/ui/tab-links";
import { type ShopStatus } from "~/domain/admin/shop-decisions";
import { countShops, listShops, shopStatuses } from "~/domain/admin/shop-queries.server";
import { refuseForm, requireAdmin } from "~/guards/admin.server";
import { paths } from "~/lib/paths";

export { PageError as ErrorBoundary } from "~/components/document/page-error";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: "Shops · Administration · Bazaar" }] : [{ title: "Nothing here · Bazaar" }];

const LONGEST_SEARCH = 100;

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAdmin(request);
  const query = new URL(request.url).searchParams;
  // An unknown status in an address is an old link: it shows what is to be done.
  const status = shopStatuses.find((one) => one === query.get("status")) ?? "PENDING";
  const search = (query.get("q") ?? "").trim().slice(0, LONGEST_SEARCH);
  const [counts, shops] = await Promise.all([countShops(search), listShops(status, search, query)]);
  return { statuses: shopStatuses, status, search, counts, shops };
}

export const action = (args: ActionFunctionArgs) => refuseForm(args);

const titles: Record<ShopStatus, { tab: string; none: string }> = {
  PENDING: { tab: "To approve", none: "No shop waits for approval" },
  ACTIVE: { tab: "Open", none: "No shop is open" },
  SUSPENDED: { tab: "Suspended", none: "No shop is suspended" },
  REJECTED: { tab: "Rejected", none: "No shop was rejected" },
};

export default function Shops() {
  const { statuses, status, search, counts, shops } = useLoaderData<typeof loader>();
  const elsewhere = search ? statuses.filter((one) => one !== status && counts[one] > 0) : [];
  const found = elsewhere.map((one) => `${counts[one]} under “${titles[one].tab}”`).join(", ");
  return (
    <div className="page flex flex-col gap-6 pt-8">
      <PageHead title="Shops" />
      <TabLinks
        label="Shops by status"
        tabs={statuses.map((one) => ({
          label: titles[one].tab,
          to: paths.adminShops({ status: one, q: search }),
          current: one === status,
          count: counts[one],
        }))}
      />
      <Form method="get" role="search" className="flex flex-wrap items-end gap-3">
        <input type="hidden" name="status" value={status} />
        <Field
          key={search}
          label="Name or e-mail"
          name="q"
          type="search"
          defaultValue={search}
          maxLength={LONGEST_SEARCH}
          hideOptional
          autoComplete="off"
          className="max-w-full sm:w-80"
        />
        <Button type="submit" variant="secondary">
          Search
        </Button>
      </Form>
      {shops.rows.length === 0 ? (
        <EmptyState
          title={search ? `Nothing found for “${search}” here` : titles[status].none}
          action={
            search && (
              <LinkButton to={paths.adminShops({ status })} variant="secondary">
                Show all under “{titles[status].tab}”
              </LinkButton>
            )
          }
        >
          {found && `Found elsewhere: ${found}.`}
        </EmptyState>
      ) : (
        <ShopsTable caption={titles[status].tab} shops={shops.rows} />
      )}
      <Pagination previous={shops.previous} next={shops.next} label="Pages of shops" />
    </div>
  );
}
