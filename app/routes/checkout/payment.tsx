import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { CheckoutPage } from "~/components/checkout/checkout-page";
import { EventsOver } from "~/components/checkout/event-over";
import { Summary } from "~/components/checkout/summary";
import { Alert } from "~/components/ui/alert";
import { LinkButton } from "~/components/ui/button";
import { RadioGroup } from "~/components/ui/radio-group";
import { SubmitButton } from "~/components/ui/submit-button";
import { choosePayment } from "~/domain/checkout/choose-payment.server";
import { CartEmpty, CheckoutIncomplete } from "~/domain/checkout/errors";
import { readForm } from "~/guards/read-form.server";
import { paths } from "~/lib/paths";

import { summaryOf } from "./quote-view.server";
import { requireAddress, requireCartOwner } from "./require-checkout.server";

export const meta: MetaFunction = () => [{ title: "Payment · Checkout · Bazaar" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { quote, refusingCash } = await requireAddress(request);
  return { cart: summaryOf(quote), refusingCash };
}

const schema = z.enum(["COD"]);

export async function action({ request }: ActionFunctionArgs) {
  const owner = await requireCartOwner(request);
  const provider = schema.safeParse((await readForm(request)).get("provider"));
  if (!provider.success) return data({ error: "Please choose how to pay." }, { status: 400 });
  try {
    await choosePayment(owner, provider.data);
  } catch (error) {
    if (error instanceof CartEmpty) return redirect(paths.cart());
    if (error instanceof CheckoutIncomplete) return data({ error: error.message }, { status: 400 });
    throw error;
  }
  return redirect(paths.checkoutReview());
}

export default function Payment() {
  const { cart, refusingCash } = useLoaderData<typeof loader>();
  const error = useActionData<typeof action>()?.error;
  return (
    <CheckoutPage title="How would you like to pay?" aside={<Summary cart={cart} editable />}>
      <EventsOver lines={cart.eventsOver} />
      {refusingCash.length > 0 ? (
        <NoWayToPay refusingCash={refusingCash} />
      ) : (
        <Form method="post" className="flex flex-col gap-6">
          <RadioGroup
            legend="Ways to pay"
            name="provider"
            required
            defaultValue="COD"
            errors={error ? [error] : []}
            choices={[
              {
                value: "COD",
                label: "Cash on delivery",
                detail: "Pay the courier when a parcel arrives, each shop’s parcel by itself.",
              },
            ]}
          />
          <SubmitButton size="lg" pendingLabel="One moment…" className="self-start">
            Continue to review
          </SubmitButton>
        </Form>
      )}
    </CheckoutPage>
  );
}

function NoWayToPay({ refusingCash }: { refusingCash: string[] }) {
  const shops = new Intl.ListFormat("en", { type: "conjunction" }).format(refusingCash);
  const one = refusingCash.length === 1;
  return (
    <>
      <Alert tone="warning" title={`${shops} ${one ? "does" : "do"} not take cash on delivery`}>
        <p>
          For now that is the only way to pay. Take {one ? "this shop’s" : "these shops’"} goods out of your
          cart to order the others.
        </p>
      </Alert>
      <LinkButton to={paths.cart()} variant="secondary" className="self-start">
        Back to the cart
      </LinkButton>
    </>
  );
}
