import { Form } from "@remix-run/react";

import { buttonClass } from "~/components/ui/button";
import { paths } from "~/lib/paths";

/** What the seller of a shop that may not work at present sees instead of the dashboard. */
export function ShopNotActive({ suspended }: { suspended: boolean }) {
  return (
    <div className="page flex flex-col items-start gap-5 py-16 sm:py-24">
      <p className="font-semibold text-muted">Error 403</p>
      <h1 className="text-3xl font-semibold tracking-tight">
        {suspended ? "Your shop is suspended" : "Your shop is not open yet"}
      </h1>
      <p className="max-w-prose text-lg text-muted">
        {suspended
          ? "Its goods are not for sale and its dashboard is closed for now. Your orders and your balance are kept."
          : "It has to be approved first. The dashboard opens as soon as that has happened."}
      </p>
      <Form method="post" action={paths.sellerSignOut()}>
        <button type="submit" className={buttonClass("secondary")}>
          Sign out
        </button>
      </Form>
    </div>
  );
}
