import { type APIResponse, type Page } from "@playwright/test";

import { paths } from "../../app/lib/paths";
import { demoProduct, withDatabase } from "../e2e/support/database";
import { addToCart, demoShop, placeOrder, signInAsSeller, walkToReview } from "../e2e/support/shopping";
import { expect, test } from "../e2e/support/test";

/**
 * Forms as an attacker sends them: straight to the server, past every page and browser check, with the session
 * of the page. Each must be refused with a fitting status and a sentence, and change nothing.
 */

async function post(page: Page, path: string, form: Record<string, string>): Promise<APIResponse> {
  const origin = new URL(page.url()).origin;
  return page.request.post(path, { form, headers: { Origin: origin }, maxRedirects: 0 });
}

async function expectRefusal(answer: APIResponse, status: number, sentence: RegExp): Promise<void> {
  expect(answer.status()).toBe(status);
  const text = (await answer.text()).replaceAll(/<[^>]+>/g, " ");
  expect(text).toMatch(sentence);
  expect(text).not.toMatch(/at \w+ \(|node_modules|\.ts:\d+/);
}

const shop = demoShop(3);
/** The address step is the checkout's index page; its form names it so. */
const addressForm = `${paths.checkout()}?index`;

test.describe("the cart", () => {
  for (const quantity of ["-1", "0", "1.5", "1e9", "100", "1000000000", " 2", "0x2", "NaN", ""]) {
    test(`takes no quantity ${JSON.stringify(quantity)}`, async ({ page }) => {
      const { id, variantId } = await demoProduct(shop.product.slug);
      await page.goto(paths.cart());
      const answer = await post(page, paths.cart(), { intent: "add", productId: id, variantId, quantity });
      await expectRefusal(answer, 400, /Enter a whole number from 1 to 99/);
      await page.goto(paths.cart());
      await expect(page.getByText("Your cart is empty")).toBeVisible();
    });
  }

  test("changes no line to a quantity that is none", async ({ page }) => {
    await addToCart(page, shop.product, 2);
    const { variantId } = await demoProduct(shop.product.slug);
    for (const quantity of ["-1", "1.5", "1e9", "abc"])
      await expectRefusal(
        await post(page, paths.cart(), { intent: "set", variantId, quantity }),
        400,
        /Enter a whole number/,
      );
    await page.goto(paths.cart());
    await expect(page.getByLabel(/^Quantity of/)).toHaveValue("2");
  });

  test("takes nothing of a draft product, and an unknown or malformed id is nothing", async ({ page }) => {
    const { id, variantId } = await demoProduct(demoShop(4).product.slug);
    const draft = await withDatabase(async (database) => {
      const { ObjectId } = await import("mongodb");
      const products = database.collection("products");
      const published = await products.findOne({ slug: demoShop(4).product.slug });
      const copy = { ...published, _id: new ObjectId(), slug: `draft-${Date.now()}`, status: "DRAFT" };
      await products.insertOne(copy);
      const variant = await database.collection("variants").findOne({ productId: published?._id });
      const draftVariant = { ...variant, _id: new ObjectId(), productId: copy._id };
      await database.collection("variants").insertOne(draftVariant);
      await database.collection("stock_movements").insertOne({
        variantId: draftVariant._id,
        delta: variant?.["stock"] as number,
        reason: "INITIAL",
        ref: "test",
        by: "test",
        createdAt: new Date(),
      });
      return { id: String(copy._id), variantId: String(draftVariant._id), slug: copy.slug };
    });
    await page.goto(paths.cart());
    const add = (productId: string, variant: string) =>
      post(page, paths.cart(), { intent: "add", productId, variantId: variant, quantity: "1" });
    await expectRefusal(await add(draft.id, draft.variantId), 404, /not found/);
    await expectRefusal(await add(id, draft.variantId), 404, /not found/);
    await expectRefusal(await add("0".repeat(24), variantId), 404, /not found/);
    await expectRefusal(await add("[object Object]", variantId), 400, /not valid/);
    expect((await page.goto(paths.product(draft.slug)))?.status()).toBe(404);
    await page.goto(paths.cart());
    await expect(page.getByText("Your cart is empty")).toBeVisible();
  });

  test("knows no other intents", async ({ page }) => {
    await page.goto(paths.cart());
    await expectRefusal(await post(page, paths.cart(), { intent: "free" }), 400, /not valid/);
  });
});

test.describe("the checkout", () => {
  test("ignores prices that are sent, and refuses a quote that was altered", async ({ page }) => {
    await addToCart(page, shop.product);
    await walkToReview(page);
    const key = await page.locator("input[name=idempotencyKey]").inputValue();
    const digest = await page.locator("input[name=quoteDigest]").inputValue();
    const [body = "", signature] = digest.split(".");
    const quote = JSON.parse(Buffer.from(body, "base64url").toString()) as {
      total: number;
      lines: { unit: number }[];
    };
    const cheap = { ...quote, total: 1, lines: quote.lines.map((line) => ({ ...line, unit: 1 })) };
    const forged = `${Buffer.from(JSON.stringify(cheap)).toString("base64url")}.${signature}`;

    await expectRefusal(
      await post(page, paths.checkoutReview(), { idempotencyKey: key, quoteDigest: forged }),
      400,
      /not valid any more/,
    );
    await expectRefusal(await post(page, paths.checkoutReview(), { idempotencyKey: key }), 400, /not valid/);
    await expectRefusal(await post(page, paths.checkoutReview(), { quoteDigest: digest }), 400, /not valid/);

    // With the honest digest the order is placed, at the shop's price, whatever else the form says.
    const shown = await page.getByRole("main").innerText();
    const placed = await post(page, paths.checkoutReview(), {
      idempotencyKey: key,
      quoteDigest: digest,
      priceCents: "1",
      total: "0.01",
      totalCents: "1",
    });
    expect(placed.status()).toBe(302);
    await page.goto(placed.headers()["location"] ?? "");
    const total = `$${(quote.total / 100).toFixed(2)}`;
    expect(shown).toContain(total);
    await expect(page.getByRole("main")).toContainText(total);
  });

  test("places one purchase when the form is sent again, and says where it is", async ({ page }) => {
    await addToCart(page, shop.product);
    await walkToReview(page);
    const form = {
      idempotencyKey: await page.locator("input[name=idempotencyKey]").inputValue(),
      quoteDigest: await page.locator("input[name=quoteDigest]").inputValue(),
    };
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => post(page, paths.checkoutReview(), form)),
    );
    answers.push(await post(page, paths.checkoutReview(), form));
    expect(new Set(answers.map((answer) => answer.headers()["location"])).size).toBe(1);
    expect(answers.map((answer) => answer.status())).toEqual([302, 302, 302, 302, 302, 302]);
  });

  test("refuses a country, an e-mail and a way to pay that are none, and keeps what was typed", async ({
    page,
  }) => {
    await addToCart(page, shop.product);
    const typed = {
      name: "Eve",
      line1: "1 Elsewhere",
      postalCode: "1",
      city: "Nowhere",
      country: "XX",
      email: "eve",
    };
    const answer = await post(page, addressForm, { intent: "new", ...typed });
    await expectRefusal(answer, 400, /Please choose a country/);
    const html = await answer.text();
    expect(html).toContain("Please enter an e-mail address");
    expect(html).toContain('value="1 Elsewhere"');
    await walkToReview(page);
    await expectRefusal(
      await post(page, paths.checkoutPayment(), { provider: "FREE" }),
      400,
      /Please choose how to pay/,
    );
  });

  test("escapes what a shopper types", async ({ page }) => {
    await addToCart(page, shop.product);
    await walkToReview(page);
    const hostile = '<img src=x onerror="document.title=1">';
    await post(page, addressForm, {
      intent: "new",
      name: "Eve",
      line1: hostile,
      postalCode: "1",
      city: "x",
      country: "US",
      email: "eve@example.com",
    });
    await page.goto(paths.checkoutShipping());
    await expect(page.getByRole("main")).toContainText(hostile);
    await expect(page.locator("img[src=x]")).toHaveCount(0);
  });
});

test.describe("orders", () => {
  test("are seen by whoever has the signed link, and by nobody who guesses", async ({ page, browser }) => {
    await addToCart(page, shop.product);
    await walkToReview(page);
    const number = await placeOrder(page);
    const link = page.url();
    const key = new URL(link).searchParams.get("key") ?? "";
    const stranger = await (await browser.newContext()).newPage();
    const open = async (path: string) => (await stranger.goto(new URL(path, link).href))?.status();
    expect(await open(link)).toBe(200);
    // A wrong key, none, that of the purchase for an order, and a number that never was: one answer for all of them.
    const guesses = [
      paths.purchase(number, `${key.slice(0, -1)}x`),
      paths.order(`${number}-1`, key),
      paths.purchase(number),
      paths.purchase("B-0000000000", key),
    ];
    for (const guess of guesses) {
      expect(await open(guess), guess).toBe(403);
      await expect(stranger.getByRole("main")).toContainText("Use the link in your mail");
      await expect(stranger.getByRole("main")).not.toContainText(number);
    }
    await stranger.context().close();
  });

  test("of another shop do not exist for a seller, to read or to write", async ({ page }) => {
    await addToCart(page, shop.product);
    await walkToReview(page);
    const order = `${await placeOrder(page)}-1`;
    await signInAsSeller(page, demoShop(5).email);
    const path = paths.sellerOrder(order);
    expect((await page.goto(path))?.status()).toBe(404);
    expect((await page.request.get(`${path}.data`)).status()).toBe(404);
    for (const to of ["DELIVERED", "CANCELLED", "SHIPPING"])
      await expectRefusal(
        await post(page, path, { intent: "advance", to }),
        404,
        /not found|does not exist/i,
      );
    await page.goto(paths.sellerOrders());
    await expect(page.getByRole("main")).not.toContainText(order);

    // Its own seller finds it untouched.
    await signInAsSeller(page, shop.email);
    expect((await page.goto(path))?.status()).toBe(200);
    await expectRefusal(await post(page, path, { intent: "advance", to: "REFUNDED_TWICE" }), 400, /step/i);
    const failed = { intent: "end", to: "DELIVERY_FAILED", note: "Nobody was at home" };
    await expectRefusal(await post(page, path, failed), 400, /cannot become/);
    // Ending an order takes the form that asks for a reason.
    const endings: Record<string, string>[] = [
      { intent: "advance", to: "CANCELLED" },
      { intent: "end", to: "CANCELLED", note: " " },
    ];
    for (const ending of endings)
      await expectRefusal(await post(page, path, ending), 400, /no such status|say why/);
    await expectRefusal(
      await post(page, path, { intent: "nonsense", to: "DELIVERED" }),
      400,
      /not valid|step/i,
    );
    await page.goto(path);
    await expect(page.getByRole("main")).toContainText("Processing");
  });
});
