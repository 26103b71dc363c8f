import { parseWithZod } from "@conform-to/zod/v4";
import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { NoCashWarning } from "~/components/seller/no-cash-warning";
import { Saved } from "~/components/seller/saved";
import { TermsForm } from "~/components/seller/terms-form";
import { getShopTerms } from "~/domain/shops/queries.server";
import { saveShopTerms } from "~/domain/shops/save-shop-terms.server";
import { shopShippingSchema } from "~/domain/shops/settings-schema.server";
import { readForm } from "~/guards/read-form.server";
import { requireSellerAccount } from "~/guards/seller.server";
import { paths } from "~/lib/paths";

export { DashboardError as ErrorBoundary } from "~/components/seller/dashboard-error";

export const meta: MetaFunction = () => [{ title: "Shipping · Settings · Bazaar for shops" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const seller = await requireSellerAccount(request);
  const { shipping, acceptsCash, updatedAt } = await getShopTerms(seller.id);
  return {
    terms: { shipping, acceptsCash },
    version: updatedAt.getTime(),
    saved: new URL(request.url).searchParams.has("saved"),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const seller = await requireSellerAccount(request);
  const submission = parseWithZod(await readForm(request), { schema: shopShippingSchema });
  if (submission.status !== "success") return data(submission.reply(), { status: 400 });
  await saveShopTerms(seller.id, submission.value);
  return redirect(paths.sellerSettingsShipping({ saved: true }));
}

export default function Shipping() {
  const { terms, version, saved } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  return (
    <section aria-labelledby="shipping" className="flex max-w-2xl flex-col gap-5">
      <h2 id="shipping" className="text-xl font-semibold">
        Shipping and cash
      </h2>
      <p className="text-muted">
        What you save holds at once, for open carts too. Orders that have been placed keep their terms.
      </p>
      {saved && !lastResult && <Saved>Your terms are saved.</Saved>}
      {!terms.acceptsCash && <NoCashWarning />}
      <TermsForm key={version} terms={terms} lastResult={lastResult} />
    </section>
  );
}
