import { mkdir } from "node:fs/promises";
import { join } from "node:path";

import { chromium, type Page } from "@playwright/test";

import { demoAccounts } from "../app/lib/demo-accounts";
import { paths } from "../app/lib/paths";
import { findChromium } from "./lib/browser";
import { root } from "./lib/launch.mjs";

/**
 * `npm run screenshots`: takes the pictures of the README and the docs from a running `npm start`, whose demo
 * buys something on the way. BASE_URL names another address than http://localhost:3000.
 */
const base = process.env.BASE_URL ?? "http://localhost:3000";
const directory = join(root, "docs/screenshots");

const looks = [
  { suffix: "", colorScheme: "light", viewport: { width: 1280, height: 860 } },
  { suffix: "-phone-dark", colorScheme: "dark", viewport: { width: 390, height: 844 } },
] as const;

await mkdir(directory, { recursive: true });
const browser = await chromium.launch({
  executablePath: (await findChromium()) ?? undefined,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
for (const { suffix, ...look } of looks) {
  const context = await browser.newContext({ ...look, baseURL: base, reducedMotion: "reduce" });
  const page = await context.newPage();
  const shoot = async (name: string) => {
    await page.waitForLoadState("networkidle");
    await page.screenshot({ path: join(directory, `${name}${suffix}.png`) });
  };
  await page.goto(paths.home());
  await shoot("home");
  await page.goto(paths.category("kitchen"));
  await shoot("category");
  await page.goto(paths.product("harbour-mug"));
  await shoot("product");
  await buy(page, shoot);
  await page.goto(paths.sellerSignIn());
  await signInAsSeller(page);
  await shoot("seller-overview");
  await page.goto(paths.sellerOrders({ status: "PROCESSING" }));
  await page.getByRole("link", { name: /^BZ-/ }).first().click();
  await page.getByLabel("Delivered", { exact: true }).check();
  await page.getByRole("button", { name: "Save this step" }).click();
  await page.getByText("The order is now").waitFor();
  await shoot("seller-order");
  await context.close();
}
await browser.close();

/** A guest's purchase from three shops, with a picture of the cart. */
async function buy(page: Page, shoot: (name: string) => Promise<void>): Promise<void> {
  for (const slug of ["harbour-mug", "clothbound-notebook", "hiking-socks"]) {
    await page.goto(paths.product(slug));
    await page.getByRole("button", { name: "Add to cart" }).click();
    await page.waitForURL(/\/cart$/);
  }
  await shoot("cart");
  await page.goto(paths.checkout());
  const fields = {
    "E-mail": "grace@example.com",
    "Recipient’s name": "Grace Hopper",
    "Street and number": "1 Compiler Way",
    "Postal code": "22202",
    "Town or city": "Arlington",
  };
  for (const [label, value] of Object.entries(fields)) await page.getByLabel(label).fill(value);
  await page.getByLabel("Country").selectOption("US");
  await page.getByRole("button", { name: "Continue to shipping" }).click();
  await page.getByRole("link", { name: "Continue to payment" }).click();
  await page.getByRole("button", { name: "Continue to review" }).click();
  await page.getByRole("button", { name: "Place order" }).click();
  await page.waitForURL(/\/purchases\//);
}

async function signInAsSeller(page: Page): Promise<void> {
  const seller = demoAccounts.find(({ role }) => role === "seller");
  await page.getByLabel("E-mail").fill(seller?.email ?? "");
  await page.getByLabel("Password").fill(seller?.password ?? "");
  await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(/\/seller$/);
}
