import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { OrderFilterForm } from "~/components/account/order-filter";
import { PageTitle } from "~/components/account/page-title";
import { PurchaseCard } from "~/components/account/purchase-card";
import { LinkButton } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { Pagination } from "~/components/ui/pagination";
import { isOrderFilter } from "~/domain/account/order-filters";
import { listPurchases } from "~/domain/account/order-history.server";
import { reorderPurchase } from "~/domain/account/reorder-purchase.server";
import { reorderNote } from "~/domain/cart/cart-note";
import { announceNote } from "~/guards/flash-note.server";
import { readForm } from "~/guards/read-form.server";
import { requireShopper } from "~/guards/shopper.server";
import { paths } from "~/lib/paths";
import { orNotFound } from "~/routes/storefront/viewer.server";

export const meta: MetaFunction = () => [{ title: "Your orders · Bazaar" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { id } = await requireShopper(request);
  const query = new URL(request.url).searchParams;
  // An unknown status in an address is an old link: it shows all orders.
  const wanted = query.get("status");
  const filter = {
    status: isOrderFilter(wanted) ? wanted : null,
    search: query.get("q")?.trim().slice(0, 60) || null,
  };
  return { ...filter, page: await listPurchases(id, filter, query) };
}

const schema = z.object({ intent: z.literal("reorder"), number: z.string().min(1).max(40) });

export async function action({ request }: ActionFunctionArgs) {
  const { id } = await requireShopper(request);
  const form = schema.safeParse(Object.fromEntries(await readForm(request)));
  if (!form.success) throw new Response("Bad Request", { status: 400 });
  const reordered = await orNotFound(reorderPurchase(id, form.data.number));
  const headers = new Headers();
  await announceNote(headers, reorderNote(reordered));
  return redirect(paths.cart(), { headers });
}

export default function Orders() {
  const { status, search, page } = useLoaderData<typeof loader>();
  const filtered = status !== null || search !== null;
  return (
    <>
      <PageTitle title="Your orders" />
      {(filtered || page.rows.length > 0) && <OrderFilterForm status={status} search={search} />}
      {page.rows.length === 0 ? (
        <EmptyState
          title={filtered ? "No order is like that" : "Nothing bought yet"}
          action={
            filtered ? (
              <LinkButton to={paths.accountOrders()} variant="secondary">
                Show all orders
              </LinkButton>
            ) : (
              <LinkButton to={paths.home()}>Look around</LinkButton>
            )
          }
        >
          {filtered
            ? "Try part of a name, or another status."
            : "What you buy stands here, with where it is and what it cost."}
        </EmptyState>
      ) : (
        <div className="flex flex-col gap-5">
          {page.rows.map((purchase) => (
            <PurchaseCard key={purchase.number} purchase={purchase} />
          ))}
        </div>
      )}
      <Pagination previous={page.previous} next={page.next} label="Pages of orders" />
    </>
  );
}
