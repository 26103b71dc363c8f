import { parseWithZod } from "@conform-to/zod/v4";
import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";

import { AuditTable } from "~/components/admin/audit-table";
import { DecisionForms } from "~/components/admin/decision-forms";
import { missingTitle } from "~/components/admin/page-error";
import { ShopApplication } from "~/components/admin/shop-application";
import { ShopStatusBadge } from "~/components/admin/shop-status-badge";
import { PageHead } from "~/components/seller/dashboard";
import { Figures } from "~/components/seller/figures";
import { Alert } from "~/components/ui/alert";
import { Breadcrumbs } from "~/components/ui/breadcrumbs";
import { Card } from "~/components/ui/card";
import { useMoney } from "~/components/ui/price";
import { decideOnShop } from "~/domain/admin/decide-on-shop.server";
import { ShopDecided } from "~/domain/admin/errors";
import { decisionsFor, shopDecisions, type ShopDecision } from "~/domain/admin/shop-decisions";
import { getShopForAdministrator } from "~/domain/admin/shop-queries.server";
import { requireAdmin } from "~/guards/admin.server";
import { readForm } from "~/guards/read-form.server";
import { paths } from "~/lib/paths";
import { orNotFound } from "~/routes/storefront/viewer.server";

import { shopFormSchema } from "./shop-form.server";

export { AdminPageError as ErrorBoundary } from "~/components/admin/page-error";

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => [
  { title: data ? `${data.shop.name} · Administration · Bazaar` : missingTitle(matches) },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAdmin(request);
  const found = await orNotFound(getShopForAdministrator(params.id ?? ""));
  const done = new URL(request.url).searchParams.get("done") ?? "";
  const { status } = found.shop;
  return {
    ...found,
    decisions: decisionsFor(status),
    /** What was just decided, said once more. */
    done:
      done in shopDecisions && shopDecisions[done as ShopDecision].to === status
        ? (done as ShopDecision)
        : null,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { id } = await requireAdmin(request);
  const shopId = params.id ?? "";
  const submission = parseWithZod(await readForm(request), { schema: shopFormSchema });
  if (submission.status !== "success") {
    await orNotFound(getShopForAdministrator(shopId));
    return data(submission.reply(), { status: 400 });
  }
  const { intent: decision } = submission.value;
  const reason = "reason" in submission.value ? submission.value.reason : null;
  try {
    await orNotFound(
      decideOnShop({ shopId, decision, reason, actor: `admin:${id}`, ip: context.clientAddress }),
    );
  } catch (error) {
    if (!(error instanceof ShopDecided)) throw error;
    return data(submission.reply({ fieldErrors: { intent: [error.message] } }), { status: 409 });
  }
  return redirect(paths.adminShop(shopId, { done: decision }));
}

const doneWords: Record<ShopDecision, string> = {
  approve: "The shop is approved and gets a mail about it.",
  reject: "The application is rejected. The shop gets the reason by mail.",
  suspend: "The shop is suspended. It gets the reason by mail.",
  reopen: "The shop is open again and gets a mail about it.",
};

export default function Shop() {
  const { shop, products, orders, balance, history, decisions, done } = useLoaderData<typeof loader>();
  const money = useMoney();
  return (
    <div className="page flex flex-col gap-6 pt-6">
      <div className="flex flex-col gap-2">
        <Breadcrumbs crumbs={[{ label: "Shops", to: paths.adminShops({ status: shop.status }) }]} />
        <PageHead title={shop.name}>
          <ShopStatusBadge status={shop.status} />
        </PageHead>
        {shop.status === "ACTIVE" && (
          <p>
            <Link to={paths.shop(shop.slug)} className="text-link">
              See it as shoppers do
            </Link>
          </p>
        )}
      </div>
      {done && <Alert tone="success" title={doneWords[done]} takeFocus />}
      {shop.statusReason && (
        <Alert tone="info" title="What the shop was told">
          <p className="whitespace-pre-line">{shop.statusReason}</p>
        </Alert>
      )}
      <Figures
        figures={[
          {
            label: "Published products",
            value: products.PUBLISHED ?? 0,
            detail: `${products.DRAFT ?? 0} drafts`,
          },
          { label: "Orders", value: orders.count, detail: `${orders.open} under way` },
          { label: "Sold", value: money(orders.totalCents) },
          {
            label: "Balance",
            value: money(balance.availableCents),
            detail: `${money(balance.heldCents)} held`,
          },
        ]}
      />
      <div className="grid items-start gap-6 xl:grid-cols-[2fr_1fr]">
        <ShopApplication shop={shop} />
        <DecisionForms decisions={decisions} lastResult={useActionData<typeof action>()} />
      </div>
      <Card
        title="What was done"
        aside={
          <Link to={paths.adminAudit({ target: `shop:${shop.id}` })} className="nav-link text-sm">
            In the audit log
          </Link>
        }
      >
        {history.length === 0 ? (
          <p className="text-muted">Nothing yet.</p>
        ) : (
          <AuditTable caption="What was done to this shop" rows={history} />
        )}
      </Card>
    </div>
  );
}
