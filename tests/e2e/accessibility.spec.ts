import { type Page } from "@playwright/test";

import { paths } from "../../app/lib/paths";
import { expectAxeClean } from "./support/axe";
import { changeEvent, createTestEvent } from "./support/events";
import { addToCart, demoShop, placeOrder, signInAsSeller, walkToReview } from "./support/shopping";
import { asTestShop } from "./support/shops";
import { signInAs } from "./support/sign-in";
import { expect, test } from "./support/test";

/** Every page type, light on a desktop and dark on a phone: axe finds nothing, and nothing scrolls sideways. */
const looks = [
  { name: "light, 1280 px", colorScheme: "light", viewport: { width: 1280, height: 900 } },
  { name: "dark, 390 px", colorScheme: "dark", viewport: { width: 390, height: 844 } },
] as const;

const shop = demoShop(2);

async function look(page: Page, path: string, status = 200): Promise<void> {
  const answer = await page.goto(path);
  expect(answer?.status(), path).toBe(status);
  await lookAtThis(page);
}

async function lookAtThis(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expect(page.getByRole("main")).toHaveCount(1);
  await expectAxeClean(page);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0);
}

for (const { name, colorScheme, viewport } of looks) {
  test.describe(name, () => {
    test.use({ colorScheme, viewport });

    test("categories and search", async ({ page }) => {
      test.slow();
      await look(page, paths.home());
      await look(page, paths.category("kitchen"));
      await look(page, paths.category("kitchen", { sort: "price-low", min: "20", max: "60", stock: "in" }));
      await look(page, paths.category("kitchen", { min: "9000" }));
      await look(page, paths.category("kitchen", { min: "abc" }), 400);
      await look(page, paths.search({ q: "linen" }));
      await look(page, paths.search({ q: "pottrey" }));
      await look(page, paths.search({ q: "lamp", min: "cheap", shop: "nobody" }), 400);
    });

    test("products, shops and the rest of the storefront", async ({ page }) => {
      test.slow();
      await look(page, paths.product(shop.product.slug));
      await look(page, paths.shops());
      for (const tab of [null, "events", "reviews", "about"])
        await look(page, paths.shop(shop.slug, { tab }));
      await look(page, paths.devComponents());
      await look(page, "/no-such-page", 404);
      await look(page, paths.product("no-such-product"), 404);
      await look(page, paths.cart());
    });

    test("events", async ({ page }) => {
      test.slow();
      const soon = new Date(Date.now() + 3_600_000);
      const running = await createTestEvent("Lamps in the window");
      const coming = await createTestEvent("Lamps to come", { startsAt: soon });
      await look(page, paths.events());
      await look(page, paths.events({ when: "coming" }));
      await look(page, paths.event(running.slug));
      await look(page, paths.event(coming.slug));
      await page.goto(paths.event(running.slug));
      await page.getByRole("button", { name: "Add to cart" }).click();
      await expect(page).toHaveURL(/\/cart$/);
      await lookAtThis(page);
      await changeEvent(running.slug, { cancelledAt: new Date() });
      for (const path of [paths.cart(), paths.checkout(), paths.event(running.slug)]) await look(page, path);
    });

    test("the way to an order", async ({ page }) => {
      test.slow();
      await addToCart(page, shop.product);
      await lookAtThis(page);
      await walkToReview(page);
      await lookAtThis(page);
      for (const path of [paths.checkout(), paths.checkoutShipping(), paths.checkoutPayment()])
        await look(page, path);
      await page.goto(paths.checkout());
      await page.getByLabel("E-mail").evaluate((field: HTMLInputElement) => (field.form!.noValidate = true));
      await page.getByLabel("E-mail").fill("nobody");
      await page.getByRole("button", { name: "Continue to shipping" }).click();
      await expect(page.getByText("Please enter an e-mail address")).toBeVisible();
      await expect(page.getByLabel("E-mail")).toBeFocused();
      await lookAtThis(page);

      await walkToReview(page);
      const number = await placeOrder(page);
      await lookAtThis(page);
      await page.getByRole("link", { name: `Follow order ${number}-1` }).click();
      await expect(page).toHaveURL(/\/orders\//);
      await lookAtThis(page);

      await signInAsSeller(page, shop.email);
      await look(page, paths.seller());
      await look(page, paths.sellerOrders());
      await look(page, paths.sellerOrders({ status: "PROCESSING" }));
      await look(page, paths.sellerOrder(`${number}-1`));
      await look(page, paths.sellerBalance());
    });

    test("a shopper's account", async ({ page }) => {
      test.slow();
      await signInAs(page, "shopper");
      for (const path of [
        paths.account(),
        paths.accountOrders(),
        paths.accountOrders({ q: "nothing of the kind" }),
        paths.accountAddresses(),
        paths.accountNewAddress(),
        paths.accountProfile(),
        paths.accountData(),
      ])
        await look(page, path);
      await page.goto(paths.accountAddresses());
      await page
        .getByRole("link", { name: /^Change / })
        .first()
        .click();
      await expect(page.getByLabel("What you call it")).toBeVisible();
      await lookAtThis(page);
      await page.goto(paths.accountOrders());
      await page
        .getByRole("button", { name: /^Order again/ })
        .first()
        .click();
      await expect(page).toHaveURL(/\/cart$/);
      await lookAtThis(page);
    });

    test("the way to an account, and back into one", async ({ page }) => {
      test.slow();
      for (const path of [
        ...[paths.signUp(), paths.forgotPassword(), paths.resendActivation()],
        ...[paths.activate("x"), paths.resetPassword("x"), paths.confirmEmail("x")],
        ...[paths.sellerForgotPassword(), paths.sellerResendActivation()],
        ...[paths.sellerActivate("x"), paths.sellerResetPassword("x")],
      ])
        await look(page, path);
      await page.goto(paths.signUp());
      await page.getByLabel("Name").fill("Ada Lovelace");
      await page.getByLabel("E-mail").fill("ada@example.com");
      await page.getByLabel("Password").fill("password123");
      await page.getByRole("button", { name: "Create the account" }).click();
      await expect(page.getByText("Too many people use this password")).toBeVisible();
      await lookAtThis(page);
      await signInAs(page, "shopper");
      await look(page, paths.accountSecurity());
      await page.getByLabel("Current password").fill("a guess");
      await page.getByLabel("New password").fill("a lantern in the harbour");
      await page.getByRole("button", { name: "Change password" }).click();
      await expect(page.getByText("This is not your password.")).toBeVisible();
      await lookAtThis(page);
    });

    test("a shop about itself", async ({ page }) => {
      test.slow();
      await look(page, paths.sellerSignUp());
      await asTestShop(page, { name: "Lantern & Wick" });
      for (const path of [
        paths.sellerSettings(),
        paths.sellerSettingsAddress(),
        paths.sellerSettingsShipping(),
        paths.sellerSecurity(),
      ])
        await look(page, path);
      for (const status of ["PENDING", "REJECTED", "SUSPENDED"] as const) {
        await asTestShop(page, { name: "Lantern & Wick", status, statusReason: "Please add a logo." });
        await look(page, paths.seller(), 403);
        await look(page, paths.sellerSettings(), status === "SUSPENDED" ? 403 : 200);
      }
    });

    test("the doors", async ({ page }) => {
      for (const path of [paths.signIn(), paths.sellerSignIn(), paths.adminSignIn()]) await look(page, path);
      await signInAs(page, "shopper");
      await look(page, paths.home());
    });

    test("the administration", async ({ page }) => {
      test.slow();
      await signInAs(page, "admin");
      await look(page, paths.admin());
      await look(page, paths.adminOutbox());
      await look(page, paths.adminOutbox({ view: "dead" }));
      for (const status of ["PENDING", "ACTIVE"]) await look(page, paths.adminShops({ status }));
      await page.getByRole("region", { name: "Open" }).getByRole("link").first().click();
      await expect(page).toHaveURL(/\/admin\/shops\/[0-9a-f]{24}$/);
      await lookAtThis(page);
      for (const path of [paths.adminCases(), paths.adminCases({ status: "CLOSED" }), paths.adminCash()])
        await look(page, path);
      await look(page, paths.adminAudit());
      await look(page, paths.adminAudit({ from: "yesterday" }), 400);
      await look(page, paths.adminSecurity());
      await look(page, paths.adminShop("0".repeat(24)), 404);
    });
  });
}
