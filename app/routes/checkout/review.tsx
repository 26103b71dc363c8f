import {
  data,
  redirect,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, type ShouldRevalidateFunction } from "@remix-run/react";
import { z } from "zod";

import { CheckoutPage } from "~/components/checkout/checkout-page";
import { GoodsLines } from "~/components/checkout/goods-lines";
import { PostalAddress } from "~/components/checkout/postal-address";
import { QuoteChanges } from "~/components/checkout/quote-changes";
import { QuoteProblems } from "~/components/checkout/quote-problems";
import { Summary } from "~/components/checkout/summary";
import { Alert } from "~/components/ui/alert";
import { Card } from "~/components/ui/card";
import { useMoney } from "~/components/ui/price";
import { SubmitButton } from "~/components/ui/submit-button";
import {
  CartEmpty,
  CartHasProblems,
  CheckoutIncomplete,
  InvalidCheckoutForm,
  QuoteChanged,
  TooManyPurchases,
} from "~/domain/checkout/errors";
import { placePurchase } from "~/domain/checkout/place-purchase.server";
import { signQuote } from "~/domain/checkout/quote-token.server";
import { linkKey } from "~/domain/orders/link-key.server";
import { readForm } from "~/guards/read-form.server";
import { paths } from "~/lib/paths";
import { newToken } from "~/lib/signing.server";

import { viewOf } from "./quote-view.server";
import { requireCartOwner, requireReview } from "./require-checkout.server";

export const meta: MetaFunction = () => [{ title: "Review · Checkout · Bazaar" }];

/** A document's answer has the headers of its action only where a route says so. */
export const headers: HeadersFunction = ({ actionHeaders }) => {
  const wait = actionHeaders.get("Retry-After");
  return new Headers(wait === null ? undefined : { "Retry-After": wait });
};

export async function loader({ request }: LoaderFunctionArgs) {
  const { quote, draft } = await requireReview(request);
  return {
    cart: viewOf(quote),
    email: draft.email,
    address: draft.address,
    idempotencyKey: newToken(),
    quoteDigest: signQuote(quote, draft),
  };
}

/** A refused order needs fresh sums, a fresh digest and a fresh key. */
export const shouldRevalidate: ShouldRevalidateFunction = () => true;

const schema = z.object({
  idempotencyKey: z.string().min(20).max(100),
  quoteDigest: z.string().min(1).max(100_000),
});

export async function action({ request }: ActionFunctionArgs) {
  const owner = await requireCartOwner(request);
  const form = schema.safeParse(Object.fromEntries(await readForm(request)));
  try {
    if (!form.success) throw new InvalidCheckoutForm();
    const { number } = await placePurchase({ owner, ...form.data });
    return redirect(paths.purchase(number, owner.kind === "guest" ? linkKey("purchase", number) : null));
  } catch (error) {
    return refusal(error);
  }
}

/** Says why nothing was ordered. */
function refusal(error: unknown) {
  if (error instanceof CartEmpty) return redirect(paths.cart());
  if (error instanceof QuoteChanged)
    return data({ message: error.message, changes: error.changes }, { status: 409 });
  if (error instanceof TooManyPurchases)
    return data(
      { message: error.message, changes: [] },
      { status: 429, headers: { "Retry-After": String(error.retryAfterSeconds) } },
    );
  if (
    error instanceof CartHasProblems ||
    error instanceof CheckoutIncomplete ||
    error instanceof InvalidCheckoutForm
  )
    return data({ message: error.message, changes: [] }, { status: 400 });
  throw error;
}

export default function Review() {
  const { cart, email, address, idempotencyKey, quoteDigest } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const money = useMoney();
  const orderable = cart.problems.length === 0 && !cart.tooLarge;
  return (
    <CheckoutPage
      title="Check your order"
      aside={
        <Summary cart={cart} editable>
          {orderable && (
            <Form method="post" className="flex flex-col gap-3">
              <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
              <input type="hidden" name="quoteDigest" value={quoteDigest} />
              <SubmitButton size="lg" pendingLabel="Placing your order…">
                Place order
              </SubmitButton>
              <p className="text-sm text-muted">
                You pay {money(cart.amounts.totalCents)} in cash when{" "}
                {cart.shops.length === 1 ? "the parcel arrives" : "the parcels arrive"}.
              </p>
            </Form>
          )}
        </Summary>
      }
    >
      {refused &&
        (refused.changes.length > 0 ? (
          <QuoteChanges {...refused} />
        ) : (
          <Alert tone="danger" title="Nothing was ordered" takeFocus>
            <p>{refused.message}</p>
          </Alert>
        ))}
      <QuoteProblems problems={cart.problems} tooLarge={cart.tooLarge} />
      {cart.shops.map((shop) => (
        <Card
          key={shop.id}
          title={shop.name}
          aside={
            <p className="text-sm text-muted">
              Shipping {shop.amounts.shippingCents === 0 ? "free" : money(shop.amounts.shippingCents)}
            </p>
          }
        >
          <GoodsLines lines={shop.lines} />
        </Card>
      ))}
      <div className="grid gap-6 sm:grid-cols-2">
        <Card title="Address" aside={<Change to={paths.checkout()} what="address" />}>
          <PostalAddress address={address} />
          <p className="mt-2 break-words text-muted">{email}</p>
        </Card>
        <Card title="Payment" aside={<Change to={paths.checkoutPayment()} what="payment" />}>
          <p>Cash on delivery</p>
        </Card>
      </div>
    </CheckoutPage>
  );
}

function Change({ to, what }: { to: string; what: string }) {
  return (
    <Link to={to} className="text-sm text-link">
      Change<span className="sr-only"> {what}</span>
    </Link>
  );
}
