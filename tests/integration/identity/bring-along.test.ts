import { beforeEach, expect, test, vi } from "vitest";

import { db } from "~/db/index.server";
import { addToCart } from "~/domain/cart/add-to-cart.server";
import { joinOwnGuestPurchases } from "~/domain/account/join-guest-purchases.server";
import { resendActivation } from "~/domain/identity/request-link.server";
import { ensureCartOwner } from "~/guards/cart.server";
import { takeNote } from "~/guards/flash-note.server";
import { action as activate } from "~/routes/auth/activate";
import { action as signIn } from "~/routes/auth/sign-in";

import { driverDatabase, resetDatabase } from "../../support/database";
import { createProduct, createShop } from "../../support/fixtures";
import { post } from "../seller/dashboard";
import { createUser, PASSWORD } from "./accounts";
import { newestLetter } from "./letters";

vi.mock("~/domain/account/join-guest-purchases.server", async (original) => {
  const real = await original<{ joinOwnGuestPurchases: typeof joinOwnGuestPurchases }>();
  return { ...real, joinOwnGuestPurchases: vi.fn(real.joinOwnGuestPurchases) };
});

beforeEach(resetDatabase);

/** A browser with a guest's cart that can't be read. */
async function browserWithBrokenCart() {
  const { owner, headers } = await ensureCartOwner(new Request("http://localhost:3000/"));
  const { product } = await createProduct(await createShop());
  await addToCart(owner, { productId: product.id, optionValues: [], quantity: 1 });
  await driverDatabase()
    .collection("carts")
    .updateOne({}, { $set: { lines: [null] } }, { bypassDocumentValidation: true });
  return headers.get("Set-Cookie")!.split(";")[0]!;
}

async function send(action: typeof signIn, form: Record<string, string>, cookie: string) {
  const error = vi.fn();
  const { context, ...given } = post("/sign-in", cookie, form);
  const answer = await action({
    ...given,
    context: { ...context, log: { error } } as unknown as typeof context,
  });
  if (!(answer instanceof Response)) throw new Error("Nobody was signed in.");
  const cookies = answer.headers.getSetCookie().map((one) => one.split(";")[0]);
  const next = new Request("http://localhost:3000/", { headers: { cookie: cookies.join("; ") } });
  return { status: answer.status, note: (await takeNote(next)).value, logged: error.mock.calls };
}

test("a cart that can't be merged keeps nobody from signing in; they read so, and it is logged", async () => {
  const { email } = await createUser();
  const answer = await send(signIn, { email, password: PASSWORD }, await browserWithBrokenCart());
  expect(answer).toMatchObject({
    status: 302,
    note: { tone: "warning", title: expect.stringContaining("not in your cart yet") },
    logged: [[{ userId: expect.any(String) }, "a guest's cart could not be merged"]],
  });
  expect([await db.session.count(), await db.cart.count()]).toEqual([1, 1]);
});

test("a cart that can't be merged keeps nobody from activating their account", async () => {
  const { email } = await createUser({ emailVerifiedAt: null });
  await resendActivation("USER", email);
  const { token } = await newestLetter(email);
  const answer = await send(
    activate as typeof signIn,
    { token, password: PASSWORD },
    await browserWithBrokenCart(),
  );
  expect(answer).toMatchObject({ status: 302, note: { tone: "warning" }, logged: [expect.anything()] });
  expect(await db.session.count()).toBe(1);
});

test("guest purchases that can't join keep nobody from signing in", async () => {
  const { email } = await createUser();
  vi.mocked(joinOwnGuestPurchases).mockRejectedValueOnce(new Error("The database is busy."));
  const answer = await send(signIn, { email, password: PASSWORD }, "");
  expect(answer).toMatchObject({
    status: 302,
    note: null,
    logged: [[expect.anything(), "guest purchases could not join the account"]],
  });
  expect(await db.session.count()).toBe(1);
});
