import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData, type ShouldRevalidateFunction } from "@remix-run/react";

import { CartLines } from "~/components/checkout/cart-lines";
import { Summary } from "~/components/checkout/summary";
import { UnavailableLines } from "~/components/checkout/unavailable-lines";
import { Alert } from "~/components/ui/alert";
import { LinkButton } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { addToCart } from "~/domain/cart/add-to-cart.server";
import { NotEnoughAtEventPrice } from "~/domain/cart/event-prices.server";
import type { CartOwner } from "~/domain/cart/owner";
import { getCartQuote, getWantedProduct } from "~/domain/cart/queries.server";
import { setCartQuantity } from "~/domain/cart/set-cart-quantity.server";
import { DomainError, NotFound } from "~/domain/errors";
import { announceAdded } from "~/guards/added-notice.server";
import { ensureCartOwner, getCartOwner } from "~/guards/cart.server";
import { readForm } from "~/guards/read-form.server";
import { paths } from "~/lib/paths";
import { viewOf } from "~/routes/checkout/quote-view.server";

import { parseCartForm, type CartForm } from "./cart-form.server";

export { PageError as ErrorBoundary } from "~/components/document/page-error";

export const meta: MetaFunction = () => [{ title: "Cart · Bazaar" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const owner = await getCartOwner(request);
  return { cart: owner && viewOf(await getCartQuote(owner)) };
}

/** After a refused change the numbers left may be others. */
export const shouldRevalidate: ShouldRevalidateFunction = () => true;

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const parsed = parseCartForm(form);
  if (!parsed.ok) return data(await refusalOf(form, parsed.message), { status: 400 });

  // Only adding opens a cart; a guest without one has nothing to change.
  const { owner, headers } =
    parsed.value.intent === "add" ? await ensureCartOwner(request) : await existing(request);
  try {
    return redirect(await change(owner, parsed.value, headers), { headers });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const status = error instanceof NotFound ? 404 : 400;
    const byEvent = error instanceof NotEnoughAtEventPrice;
    return data(await refusalOf(form, error.message, byEvent), { status, headers });
  }
}

/** What was refused, for the page to say it where it was asked for. */
async function refusalOf(form: FormData, message: string, byEvent = false) {
  const intent = form.get("intent");
  return {
    intent,
    variantId: String(form.get("variantId")),
    typed: String(form.get("quantity")),
    wanted: intent === "add" ? await getWantedProduct(String(form.get("productId"))) : null,
    message,
    byEvent,
  };
}

async function existing(request: Request) {
  const owner = await getCartOwner(request);
  if (!owner) throw redirect(paths.cart());
  return { owner, headers: new Headers() };
}

async function change(owner: CartOwner, form: CartForm, headers: Headers): Promise<string> {
  if (form.intent === "add") {
    await announceAdded(headers, await addToCart(owner, form));
    return form.redirectTo;
  }
  if (form.intent === "remove") await setCartQuantity(owner, form.variantId, 0);
  else
    await setCartQuantity(
      owner,
      form.variantId,
      form.quantity,
      form.intent === "ordinary" ? "ORDINARY" : "EVENT",
    );
  return paths.cart();
}

export default function Cart() {
  const { cart } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const gone = cart?.problems.filter(({ code }) => code === "UNAVAILABLE") ?? [];
  const empty = !cart || (cart.shops.length === 0 && gone.length === 0);
  // A refused quantity is reported at its line, if the cart has that line.
  const changed = refused?.intent === "set" || refused?.intent === "ordinary";
  const atLine = changed && cart?.shops.some((shop) => has(shop, refused.variantId));
  return (
    <div className="page flex flex-col gap-8 pt-10">
      <h1 className="text-3xl font-semibold tracking-tight">Cart</h1>
      {refused && !atLine && (
        <Alert
          tone="danger"
          title={refused.wanted ? `Not added: ${refused.wanted.title}` : "Your cart was not changed"}
        >
          <p>
            {refused.message}{" "}
            {refused.wanted && (
              <Link to={paths.product(refused.wanted.slug)} className="text-link">
                Back to it
              </Link>
            )}
          </p>
        </Alert>
      )}
      {empty ? (
        <EmptyState
          title="Your cart is empty"
          action={<LinkButton to={paths.home()}>Look around</LinkButton>}
        >
          What you put into it waits here, whichever shop it comes from.
        </EmptyState>
      ) : (
        <div className="grid items-start gap-x-14 gap-y-10 lg:grid-cols-[7fr_5fr] xl:grid-cols-[2fr_1fr]">
          <div className="flex min-w-0 flex-col gap-6">
            <UnavailableLines problems={gone} />
            {cart.shops.map((shop) => (
              <CartLines key={shop.id} shop={shop} refused={atLine ? refused : undefined} />
            ))}
          </div>
          <Summary cart={cart}>
            {cart.problems.length > 0 || cart.tooLarge ? (
              <Alert tone="warning">
                <p>
                  {cart.tooLarge
                    ? "This is too much for one order. Please order in several steps."
                    : "Change what is marked, then you can check out."}
                </p>
              </Alert>
            ) : (
              <LinkButton to={paths.checkout()} size="lg">
                Check out
              </LinkButton>
            )}
          </Summary>
        </div>
      )}
    </div>
  );
}

function has(shop: { lines: { variantId: string }[] }, variantId: string): boolean {
  return shop.lines.some((line) => line.variantId === variantId);
}
