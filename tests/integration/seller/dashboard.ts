import { type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";

import { db, type Order, type Shop, type Variant } from "~/db/index.server";
import { placePurchase } from "~/domain/checkout/place-purchase.server";
import { startSession } from "~/guards/session-cookie.server";

import { createProduct, guestAtReview } from "../../support/fixtures";
import { createSeller } from "../identity/accounts";

/** A shop with goods, signed in. */
export interface SignedInShop {
  shop: Shop;
  variant: Variant;
  cookie: string;
}

export async function signedInShop(given: Partial<Shop> = {}): Promise<SignedInShop> {
  const shop = await createSeller(given);
  const { variants } = await createProduct(shop, { variants: [{ priceCents: 1999, stock: 100 }] });
  const headers = await startSession(new Request("http://localhost:3000/seller/sign-in"), {
    kind: "SELLER",
    subjectId: shop.id,
    ip: null,
  });
  return { shop, variant: variants[0]!, cookie: headers.get("Set-Cookie")!.split(";")[0]! };
}

/** Somebody buys two pieces of a shop, to be paid in cash. */
export async function sell({ variant }: SignedInShop): Promise<Order> {
  const purchase = await placePurchase(await guestAtReview([{ variant, quantity: 2 }]));
  const order = await db.order.findFirst({ where: { purchaseId: purchase.id } });
  return order!;
}

/** As much as routes need of what the HTTP process hands to them. */
const CONTEXT = { clientAddress: "192.0.2.1", askToWait: () => {} };

/** What a route of the dashboard is called with. */
export function visit(path: string, cookie: string, params = {}): LoaderFunctionArgs {
  const request = new Request(`http://localhost:3000${path}`, { headers: { cookie } });
  return { request, params, context: CONTEXT as unknown as LoaderFunctionArgs["context"] };
}

export function post(
  path: string,
  cookie: string,
  form: Record<string, string>,
  params = {},
): ActionFunctionArgs {
  const request = new Request(`http://localhost:3000${path}`, {
    method: "POST",
    headers: { cookie },
    body: new URLSearchParams(form),
  });
  return { request, params, context: CONTEXT as unknown as ActionFunctionArgs["context"] };
}

/** The status and the body of what a loader or an action gives or throws. */
export async function answerOf(promise: Promise<unknown>): Promise<{ status: number; body: unknown }> {
  const answer = await promise.catch((thrown: unknown) => {
    if (thrown instanceof Error) throw thrown;
    return thrown;
  });
  if (answer instanceof Response) return { status: answer.status, body: answer.headers.get("Location") };
  if (answer instanceof Object && "init" in answer && "data" in answer) {
    const init = answer.init as ResponseInit | null;
    return { status: init?.status ?? 200, body: answer.data };
  }
  return { status: 200, body: answer };
}
