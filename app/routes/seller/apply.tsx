import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";

import { applyAgain } from "~/domain/shops/apply-again.server";
import { requireSellerAccount } from "~/guards/seller.server";
import { paths } from "~/lib/paths";

export { DoorError as ErrorBoundary } from "~/components/seller/door-error";

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

/** Never shown: both answers lead elsewhere. It is there for the page that says why a suspended shop cannot apply. */
export default function Apply() {
  return null;
}
