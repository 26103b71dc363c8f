import { randomUUID } from "node:crypto";

import { type AppServer } from "../../dev/lib/app-server";
import { startOwnServer } from "../e2e/support/own-server";
import { head, sendRaw } from "../e2e/support/raw-http";
import { hydrated } from "../e2e/support/hydrated";
import { addToCart, demoShop, placeOrder, walkToReview } from "../e2e/support/shopping";
import { expect, test } from "../e2e/support/test";

let server: AppServer;
test.beforeEach(async () => {
  server = await startOwnServer({ RATE_LIMIT_SIGN_IN: "2", RATE_LIMIT_CHECKOUT: "1", TRUST_PROXY: "1" });
});
test.afterEach(() => server.stop());

/** Of a client that no other test is: all processes on a database count together. */
const anAddress = () => `2001:db8:${randomUUID().slice(0, 4)}:${randomUUID().slice(0, 4)}::1`;

test("who guesses passwords is told to wait, in plain words", async ({ page, javaScriptEnabled }) => {
  await page.setExtraHTTPHeaders({ "x-forwarded-for": anAddress() });
  await page.goto(`${server.url}/sign-in`);
  for (const attempt of [1, 2, 3]) {
    if (javaScriptEnabled) await hydrated(page);
    await page.getByLabel("E-mail").fill("shopper@bazaar.example");
    await page.getByLabel("Password").fill("guess");
    const answering = page.waitForResponse((response) => response.request().method() === "POST");
    await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
    const answer = await answering;
    expect(new URL(answer.url()).pathname).toBe(javaScriptEnabled ? "/sign-in.data" : "/sign-in");
    expect(answer.status()).toBe(attempt < 3 ? 400 : 429);
    if (attempt < 3)
      await expect(page.getByRole("alert").or(page.locator("[aria-invalid=true]")).first()).toBeVisible();
    else expect(Number(answer.headers()["retry-after"])).toBeGreaterThan(0);
  }
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText(/wait a minute, then try again/i)).toBeVisible();
});

test("every way to write a limited address counts, for each client alone", async ({ request }) => {
  const post = (path: string, client: string) =>
    request.post(server.url + path, {
      headers: { origin: server.url, "x-forwarded-for": client },
      form: { email: "a@b.example", password: "x" },
      maxRedirects: 0,
    });
  const [client, other] = [anAddress(), anAddress()];
  for (const path of ["/sign-in", "/Seller/Sign-In"]) await post(path, client);
  for (const path of ["/sign-in", "/sign-in.data", "/admin/sign-in/", "//sign-in", "/%73ign-in.data"]) {
    expect((await post(path, client)).status(), path).toBe(429);
  }
  expect((await post("/sign-in", other)).status(), "another client").toBe(400);
  expect((await post("/cart", client)).status(), "another page").not.toBe(429);
});

test("no header leads to a limited page by another path", async () => {
  const form = "email=a%40b.example&password=x";
  const statusOf = async (path: string, host: string, ...headers: string[]) => {
    const own = [
      `Host: ${host}`,
      `Origin: ${server.url}`,
      "Connection: close",
      "Content-Type: application/x-www-form-urlencoded",
      `Content-Length: ${form.length}`,
    ];
    const request = [`POST ${path} HTTP/1.1`, ...own, ...headers, "", form].join("\r\n");
    return (await sendRaw(server.url, request)).split(" ", 2)[1];
  };
  const { host } = new URL(server.url);
  // A page that isn't there has no action; the sign-in page would answer with 400 and its form.
  expect(await statusOf("/zzz", host)).toBe("404");
  expect(await statusOf("/zzz", host, "X-Forwarded-Host: shop.example/sign-in?")).toBe("404");
  for (const [wrong, ...headers] of [
    ["localhost/sign-in?"],
    [host, `X-Forwarded-Proto: http://${host}/sign-in?`],
    [host, "X-Forwarded-Proto: ftp"],
  ] as const) {
    const request = head(server.url, "POST /zzz HTTP/1.1", "Content-Length: 0", ...headers);
    const answer = await sendRaw(server.url, request.replace(`Host: ${host}`, `Host: ${wrong}`));
    expect(answer, wrong).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer, wrong).toContain("This address can’t be understood.");
  }
});

test("placing purchases is limited too", async ({ request }) => {
  const post = (path: string) =>
    request.post(server.url + path, { headers: { origin: server.url }, form: { x: "1" }, maxRedirects: 0 });
  expect((await post("/checkout/review")).status()).not.toBe(429);
  for (const path of ["/checkout/review", "/checkout/review.data"]) {
    const answer = await post(path);
    expect(answer.status(), path).toBe(429);
    expect(Number(answer.headers()["retry-after"])).toBeGreaterThan(0);
  }
});

test("who has named an address too often is told when to come back", async ({ page }) => {
  const { product } = demoShop(3);
  await addToCart(page, product);
  await walkToReview(page);
  await placeOrder(page);
  await addToCart(page, product);
  await walkToReview(page);

  // The same cart on a server that takes one purchase an hour.
  const strict = await startOwnServer({ RATE_LIMIT_PURCHASES_PER_EMAIL: "1" });
  try {
    await page.goto(`${strict.url}/checkout/review`);
    const answering = page.waitForResponse((response) => response.request().method() === "POST");
    await page.getByRole("button", { name: "Place order" }).click();
    const answer = await answering;
    expect(answer.status()).toBe(429);
    const wait = Number(answer.headers()["retry-after"]);
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(3600);
    await expect(page.getByRole("alert")).toContainText(
      "Too many orders were placed with this e-mail address",
    );
  } finally {
    await strict.stop();
  }
});

test("who guesses at one account is told how long to wait", async ({ page, javaScriptEnabled }) => {
  // This address may try often; the account is what is guarded.
  const lenient = await startOwnServer({ RATE_LIMIT_SIGN_IN: "1000" });
  const email = `guessed-${randomUUID()}@example.com`;
  try {
    for (const path of ["/sign-in", "/seller/sign-in"]) {
      const guess = { email, password: "guess" };
      for (let count = 0; count < 10; count += 1) {
        const answer = await page.request.post(lenient.url + path, {
          headers: { origin: lenient.url },
          form: guess,
        });
        expect(answer.status()).toBe(400);
      }
      await page.goto(lenient.url + path);
      if (javaScriptEnabled) await hydrated(page);
      await page.getByLabel("E-mail").fill(email);
      await page.getByLabel("Password").fill("guess");
      const answering = page.waitForResponse((response) => response.request().method() === "POST");
      await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
      const answer = await answering;
      expect(answer.status()).toBe(429);
      expect(Number(answer.headers()["retry-after"])).toBeGreaterThan(600);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("A little slower, please");
      await expect(page.getByText("Please wait 15 minutes, then try again.")).toBeVisible();
    }
  } finally {
    await lenient.stop();
  }
});
