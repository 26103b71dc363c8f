import { parseWithZod } from "@conform-to/zod/v4";
import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { AddressForm } from "~/components/checkout/address-form";
import { CheckoutPage } from "~/components/checkout/checkout-page";
import { EventsOver } from "~/components/checkout/event-over";
import { SavedAddresses } from "~/components/checkout/saved-addresses";
import { Summary } from "~/components/checkout/summary";
import { addAddress, isSameAddress } from "~/domain/account/add-address.server";
import { AddressBookFull } from "~/domain/account/errors";
import { listAddresses } from "~/domain/account/queries.server";
import type { CartOwner } from "~/domain/cart/owner";
import { checkoutAddressSchema } from "~/domain/checkout/address-schema.server";
import { CartEmpty } from "~/domain/checkout/errors";
import { saveCheckoutAddress } from "~/domain/checkout/save-checkout-address.server";
import { readForm } from "~/guards/read-form.server";
import { getShopper } from "~/guards/shopper.server";
import { paths } from "~/lib/paths";

import { summaryOf } from "./quote-view.server";
import { requireCartOwner, requireCheckout } from "./require-checkout.server";

export const meta: MetaFunction = () => [{ title: "Address · Checkout · Bazaar" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const [{ quote, draft }, shopper] = await Promise.all([requireCheckout(request), getShopper(request)]);
  const saved = shopper ? await listAddresses(shopper.id) : [];
  const entered = draft?.address;
  return {
    cart: summaryOf(quote),
    saved,
    // What was chosen before, else the default, which comes first.
    chosen: (saved.find(({ address }) => entered && isSameAddress(address, entered)) ?? saved[0])?.id,
    canSave: shopper !== null,
    given: { email: draft?.email ?? shopper?.email ?? "", ...entered },
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const owner = await requireCartOwner(request);
  const form = await readForm(request);
  if (form.get("intent") === "saved") return takeSaved(request, owner, String(form.get("address") ?? ""));

  const submission = parseWithZod(form, { schema: checkoutAddressSchema });
  if (submission.status !== "success") return data({ result: submission.reply() }, { status: 400 });
  const { email, save: keep, ...address } = submission.value;
  const shopper = keep ? await getShopper(request) : null;
  try {
    if (shopper) await addAddress(shopper.id, { address });
  } catch (error) {
    if (!(error instanceof AddressBookFull)) throw error;
    return data({ result: submission.reply({ fieldErrors: { save: [error.message] } }) }, { status: 400 });
  }
  return save(owner, { email, address });
}

/** An address of the signed-in shopper's own; an id of anybody else's is not among them. */
async function takeSaved(request: Request, owner: CartOwner, id: string) {
  const shopper = await getShopper(request);
  const choice = shopper && (await listAddresses(shopper.id)).find((address) => address.id === id);
  if (!id) return data({ savedError: "Please choose one of your addresses." }, { status: 400 });
  if (!choice) throw new Response("Not Found", { status: 404 });
  return save(owner, { email: shopper.email, address: choice.address });
}

async function save(owner: CartOwner, input: Parameters<typeof saveCheckoutAddress>[1]) {
  try {
    await saveCheckoutAddress(owner, input);
  } catch (error) {
    if (error instanceof CartEmpty) return redirect(paths.cart());
    throw error;
  }
  return redirect(paths.checkoutShipping());
}

export default function Address() {
  const { cart, saved, chosen, canSave, given } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const result = answer && "result" in answer ? answer.result : undefined;
  return (
    <CheckoutPage title="Where should it go?" aside={<Summary cart={cart} editable />}>
      <EventsOver lines={cart.eventsOver} />
      {saved.length === 0 ? (
        <AddressForm given={given} lastResult={result} canSave={canSave} />
      ) : (
        <>
          <SavedAddresses
            addresses={saved}
            chosen={chosen}
            error={answer && "savedError" in answer ? answer.savedError : undefined}
          />
          <details open={result !== undefined} className="border-t border-line pt-5">
            <summary className="w-fit py-1 text-lg font-semibold">Send it somewhere else</summary>
            <div className="pt-5">
              <AddressForm given={given} lastResult={result} canSave={canSave} />
            </div>
          </details>
        </>
      )}
    </CheckoutPage>
  );
}
