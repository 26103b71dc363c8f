import { type LoadRequest } from "./load";

const ADDRESS = {
  name: "Bench Shopper",
  line1: "1 Ratio Road",
  line2: null,
  city: "Portland",
  region: "OR",
  postalCode: "97201",
  country: "US",
  phone: null,
};

/** Bazaar's own functions, loaded only when the environment names the bench's database. */
async function loadApp() {
  const [database, cart, events, payment, queries, token, address, guard, signing] = await Promise.all([
    import("~/db/index.server"),
    import("~/domain/cart/add-to-cart.server"),
    import("~/domain/events/running-events.server"),
    import("~/domain/checkout/choose-payment.server"),
    import("~/domain/checkout/queries.server"),
    import("~/domain/checkout/quote-token.server"),
    import("~/domain/checkout/save-checkout-address.server"),
    import("~/guards/cart.server"),
    import("~/lib/signing.server"),
  ]);
  return {
    ...database,
    ...cart,
    ...events,
    ...payment,
    ...queries,
    ...token,
    ...address,
    ...guard,
    ...signing,
  };
}

/** Variants with plenty of stock, of shops that take cash, on no event that could be over: what the bench buys. */
export async function plentifulVariants(count: number): Promise<{ id: string; productId: string }[]> {
  const { db, gte, oneOf, runningEventsOf } = await loadApp();
  const shops = await db.shop.findMany({ where: { status: "ACTIVE", acceptsCash: true }, select: ["id"] });
  const products = await db.product.findMany({
    where: { status: "PUBLISHED", shopId: oneOf(shops.map(({ id }) => id)) },
    orderBy: { id: 1 },
    limit: count,
    select: ["id"],
  });
  const ids = products.map(({ id }) => id);
  const onEvent = new Set((await runningEventsOf(ids)).map(({ productId }) => productId));
  return db.variant.findMany({
    where: { productId: oneOf(ids.filter((id) => !onEvent.has(id))), stock: gte(20) },
    limit: count,
    select: ["id", "productId"],
  });
}

/** Brings guests, each with one thing in the cart, up to the button that places the order. */
export async function preparePurchases(
  origin: string,
  variants: readonly { id: string; productId: string }[],
  amount: number,
): Promise<LoadRequest[]> {
  const app = await loadApp();
  const prepared: LoadRequest[] = [];
  const prepare = async () => {
    while (prepared.length < amount) {
      const variant = variants[prepared.length % variants.length];
      if (!variant) throw new Error("The bench's database has nothing to buy.");
      const place = prepared.push({ path: "" }) - 1;
      const { owner, headers } = await app.ensureCartOwner(new Request(origin));
      await app.addToCart(owner, { productId: variant.productId, variantId: variant.id, quantity: 1 });
      // An address of its own for each: the purchases of one address are counted before the next is placed.
      const email = `bench-${app.newToken().slice(0, 16).toLowerCase()}@example.com`;
      await app.saveCheckoutAddress(owner, { email, address: ADDRESS });
      await app.choosePayment(owner, "COD");
      const { quote, draft } = await app.getCheckout(owner);
      if (!draft) throw new Error("The bench's checkout was not kept.");
      prepared[place] = {
        method: "POST",
        path: "/checkout/review",
        headers: {
          ...form(origin),
          cookie: headers.get("Set-Cookie")?.split(";")[0] ?? "",
        },
        body: new URLSearchParams({
          idempotencyKey: app.newToken(),
          quoteDigest: app.signQuote(quote, draft),
        }).toString(),
      };
    }
  };
  await Promise.all([prepare(), prepare(), prepare(), prepare()]);
  return prepared;
}

/** What a browser sends with a form. */
export const form = (origin: string) => ({
  "content-type": "application/x-www-form-urlencoded",
  origin,
});
