import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { CashTable } from "~/components/admin/cash-table";
import { PageHead } from "~/components/seller/dashboard";
import { Alert } from "~/components/ui/alert";
import { EmptyState } from "~/components/ui/empty-state";
import { Pagination } from "~/components/ui/pagination";
import { useMoney } from "~/components/ui/price";
import { SubmitButton } from "~/components/ui/submit-button";
import { CASH_PAGE_SIZE, listCashToRemit } from "~/domain/ledger/cash-queries.server";
import { recordRemittedCash } from "~/domain/ledger/record-remitted-cash.server";
import { requireAdmin } from "~/guards/admin.server";
import { readForm } from "~/guards/read-form.server";
import { paths } from "~/lib/paths";

export { PageError as ErrorBoundary } from "~/components/document/page-error";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: "Cash · Administration · Bazaar" }] : [{ title: "Nothing here · Bazaar" }];

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAdmin(request);
  const query = new URL(request.url).searchParams;
  const shopId = query.get("shop") || null;
  return { shopId, orders: await listCashToRemit(shopId, query) };
}

const id = z.string().regex(/^[0-9a-f]{24}$/);
const remitForm = z.object({ intent: z.literal("remit"), ids: z.array(id).min(1).max(CASH_PAGE_SIZE) });

export async function action({ request, context }: ActionFunctionArgs) {
  const administrator = await requireAdmin(request);
  const given = await readForm(request);
  const form = remitForm.safeParse({ intent: given.get("intent"), ids: given.getAll("id") });
  if (!form.success)
    return data({ ok: false, message: "This form is damaged. Nothing was changed." }, { status: 400 });
  const recorded = await recordRemittedCash({
    orderIds: form.data.ids,
    actor: `admin:${administrator.id}`,
    ip: context.clientAddress,
  });
  if (recorded === 0) return { ok: true, message: "This was recorded before." };
  return {
    ok: true,
    message: recorded === 1 ? "One order is recorded." : `${recorded} orders are recorded.`,
  };
}

export default function Cash() {
  const { shopId, orders } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const money = useMoney();
  const { rows } = orders;
  const shopName = shopId ? rows[0]?.shopName : undefined;
  const totalCents = rows.reduce((sum, row) => sum + row.totalCents, 0);
  return (
    <div className="page flex flex-col gap-6 pt-8">
      <PageHead title={shopName ? `Cash for ${shopName}` : "Cash"} />
      <p className="max-w-prose text-muted">
        Cash that couriers have collected and not handed over yet. A seller can withdraw an order’s money once
        its cash is here.
      </p>
      {answer && <Alert tone={answer.ok ? "success" : "danger"} title={answer.message} takeFocus />}
      {shopId && (
        <p>
          <Link to={paths.adminCash()} className="text-link">
            Show all shops
          </Link>
        </p>
      )}
      {rows.length === 0 ? (
        <EmptyState title="No cash is on its way" />
      ) : (
        <>
          <CashTable rows={rows} />
          {shopName && (
            <Form method="post">
              {rows.map((row) => (
                <input key={row.id} type="hidden" name="id" value={row.id} />
              ))}
              <SubmitButton name="intent" value="remit" pendingLabel="Saving…">
                {`All of this page was handed over: ${money(totalCents)}`}
              </SubmitButton>
            </Form>
          )}
        </>
      )}
      <Pagination previous={orders.previous} next={orders.next} label="Pages of orders" />
    </div>
  );
}
