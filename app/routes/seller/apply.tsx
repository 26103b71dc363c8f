import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";

import { applyAgain } from "~/domain/shops/apply-again.server";
import { requireSellerAccount } from "~/guards/seller.server";
import { paths } from "~/lib/paths";

/** Applying changes something, so a link alone does not do it. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireSellerAccount(request);
  return redirect(paths.seller());
}

export async function action({ request, context }: ActionFunctionArgs) {
  const seller = await requireSellerAccount(request);
  await applyAgain(seller.id, context.clientAddress);
  return redirect(paths.seller());
}
