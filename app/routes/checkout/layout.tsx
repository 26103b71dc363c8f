import { Outlet, useLocation } from "@remix-run/react";

import { Steps } from "~/components/ui/steps";
import { paths } from "~/lib/paths";

export { PageError as ErrorBoundary } from "~/components/document/page-error";

const steps = [
  { label: "Address", to: paths.checkout() },
  { label: "Shipping", to: paths.checkoutShipping() },
  { label: "Payment", to: paths.checkoutPayment() },
  { label: "Review", to: paths.checkoutReview() },
];

/** Where the shopper is on the way to an order. It loads nothing: every step guards and reads for itself. */
export default function CheckoutLayout() {
  const path = useLocation().pathname.replace(/\/$/, "");
  return (
    <div className="page flex flex-col gap-9 pt-8">
      <Steps label="Checkout" steps={steps} current={steps.findIndex(({ to }) => to === path)} />
      <Outlet />
    </div>
  );
}
