import { parseWithZod } from "@conform-to/zod/v4";
import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { Saved } from "~/components/seller/saved";
import { ShopAddressForm } from "~/components/seller/shop-address-form";
import { getShopAddress } from "~/domain/shops/queries.server";
import { saveShopAddress } from "~/domain/shops/save-shop-address.server";
import { shopAddressSchema } from "~/domain/shops/settings-schema.server";
import { readForm } from "~/guards/read-form.server";
import { requireSellerAccount } from "~/guards/seller.server";
import { paths } from "~/lib/paths";

export { DashboardError as ErrorBoundary } from "~/components/seller/dashboard-error";

export const meta: MetaFunction = () => [{ title: "Address · Settings · Bazaar for shops" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const seller = await requireSellerAccount(request);
  const { address, updatedAt } = await getShopAddress(seller.id);
  return { address, version: updatedAt.getTime(), saved: new URL(request.url).searchParams.has("saved") };
}

export async function action({ request }: ActionFunctionArgs) {
  const seller = await requireSellerAccount(request);
  const submission = parseWithZod(await readForm(request), { schema: shopAddressSchema });
  if (submission.status !== "success") return data(submission.reply(), { status: 400 });
  await saveShopAddress(seller.id, submission.value);
  return redirect(paths.sellerSettingsAddress({ saved: true }));
}

export default function Address() {
  const { address, version, saved } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  return (
    <section aria-labelledby="address" className="flex max-w-2xl flex-col gap-5">
      <h2 id="address" className="text-xl font-semibold">
        Where you send from
      </h2>
      <p className="text-muted">
        Shoppers see the town and the country; the rest is for parcels that come back.
      </p>
      {saved && !lastResult && <Saved>Your address is saved.</Saved>}
      {/* What was saved is shown as it was saved, not as it was typed. */}
      <ShopAddressForm key={version} address={address} lastResult={lastResult} />
    </section>
  );
}
