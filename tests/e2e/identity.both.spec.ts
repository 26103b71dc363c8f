import { randomUUID } from "node:crypto";

import { type Page } from "@playwright/test";

import { paths } from "../../app/lib/paths";
import { createTestShopper, signInAsShopper } from "./support/accounts";
import { expectAxeClean } from "./support/axe";
import { expect, test } from "./support/test";

const PASSWORD = "tea kettle on a rainy day";
const NEXT = "a lantern in the harbour";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

const card = (page: Page, title: string) =>
  page.locator("section").filter({ has: page.getByRole("heading", { name: title, exact: true }) });

/** The link of the newest mail to somebody. */
async function mailedLink(page: Page, email: string, subject: string, path: string): Promise<string> {
  const letter = page
    .getByRole("listitem")
    .filter({ hasText: `to ${email}` })
    .getByRole("link", { name: subject })
    .first();
  await page.goto(paths.devMails());
  await expect(async () => {
    await page.reload();
    await expect(letter).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 20_000 });
  // As plain text: into the frame of a mail as it looks, which runs no scripts, Playwright brings its own.
  await page.goto(`${await letter.getAttribute("href")}?view=text`);
  const link = page.getByRole("main").locator(`a[href^="http"][href*="${path}"]`);
  return (await link.getAttribute("href"))!;
}

async function signIn(page: Page, email: string, password: string, keep = false): Promise<void> {
  await page.goto(paths.signIn());
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByLabel("Keep me signed in").setChecked(keep);
  await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
}

const sessionCookie = async (page: Page) =>
  (await page.context().cookies()).find(({ name }) => name === "token");

test("an account is created, activated, given another password, and signed out everywhere", async ({
  page,
  browser,
}, { project }) => {
  test.slow();
  const js = project.name === "js";
  const email = `ada-${randomUUID()}@example.com`;

  await page.goto(paths.signUp());
  await page.getByLabel("Name").fill("Ada Lovelace");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill("password123");
  await page.getByRole("button", { name: "Create the account" }).click();
  await expect(page.getByText("Too many people use this password")).toBeVisible();
  await expect(page.getByLabel("Password")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel("E-mail")).toHaveValue(email);
  await expect(page.getByLabel("Password")).toHaveValue(js ? "password123" : "");
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Create the account" }).click();
  await expect(heading(page)).toHaveText("We have sent you a mail");
  await expect(page.getByRole("main")).toContainText(`It went to ${email}`);
  if (js) await expectAxeClean(page);

  await signIn(page, email, PASSWORD);
  await expect(page.getByText("Wrong e-mail or password"), "not before the activation").toBeVisible();

  const activation = await mailedLink(page, email, "Activate your account", "/activate?token=");
  await page.goto(activation);
  await expect(heading(page)).toHaveText("Welcome, Ada Lovelace");
  await page.getByLabel("Password").fill("something else");
  await page.getByRole("button", { name: "Activate" }).click();
  await expect(page.getByText("not the password that was chosen")).toBeVisible();
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Activate" }).click();
  await expect(page).toHaveURL(/\/account$/);
  await expect(page.getByText("Your account is active")).toBeVisible();
  expect((await sessionCookie(page))?.expires, "for as long as the browser is open").toBe(-1);
  await page.goto(activation);
  await expect(heading(page)).toHaveText("This link does not work any more");

  const phone = await browser.newContext({ javaScriptEnabled: js });
  const elsewhere = await phone.newPage();
  await signIn(elsewhere, email, PASSWORD);
  await expect(elsewhere).not.toHaveURL(/sign-in/);

  await page.goto(paths.accountSecurity());
  const sessions = card(page, "Where you are signed in").getByRole("listitem");
  await expect(sessions).toHaveCount(2);
  await expect(sessions.filter({ hasText: "This one" })).toHaveCount(1);
  await page.getByLabel("Current password").fill("a wrong one");
  await page.getByLabel("New password").fill(NEXT);
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(page.getByText("This is not your password.")).toBeVisible();
  await page.getByLabel("Current password").fill(PASSWORD);
  await page.getByLabel("New password").fill(NEXT);
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(page.getByText("Your password is changed.")).toBeVisible();
  await expect(page.getByLabel("New password")).toHaveValue("");
  await expect(sessions).toHaveCount(1);
  await elsewhere.goto(paths.account());
  await expect(elsewhere, "other devices are signed out").toHaveURL(/\/sign-in/);
  await mailedLink(page, email, "Your password was changed", paths.forgotPassword());

  const stolen = (await sessionCookie(page))!;
  await page.goto(paths.accountSecurity());
  await page.getByRole("button", { name: "Sign out everywhere" }).click();
  await expect(page).toHaveURL(/\/sign-in$/);
  expect(await sessionCookie(page)).toBeUndefined();
  await phone.addCookies([stolen]);
  await elsewhere.goto(paths.account());
  await expect(elsewhere, "a stolen copy of the cookie").toHaveURL(/\/sign-in/);
  await phone.close();

  await signIn(page, email, PASSWORD);
  await expect(page.getByText("Wrong e-mail or password")).toBeVisible();
  await signIn(page, email, NEXT, true);
  await expect(page).not.toHaveURL(/sign-in/);
  const kept = (await sessionCookie(page))!;
  expect(kept.value).not.toBe(stolen.value);
  expect(Math.round((kept.expires - Date.now() / 1000) / 86_400)).toBe(30);
});

test("a forgotten password is replaced by the link of a mail, once", async ({ page }) => {
  test.slow();
  const shopper = await createTestShopper("Grace Hopper");
  await page.goto(paths.signIn());
  await page.getByRole("link", { name: "Forgot your password?" }).click();
  await expect(heading(page)).toHaveText("Forgot your password?");
  await page.getByLabel("E-mail").fill(shopper.email);
  await page.getByRole("button", { name: "Send the link" }).click();
  await expect(heading(page)).toHaveText("We have sent you a mail");

  const link = await mailedLink(page, shopper.email, "Choose a new password", "/reset-password?token=");
  await page.goto(link);
  await page.getByLabel("New password").fill(shopper.email);
  await page.getByRole("button", { name: "Save the password" }).click();
  await expect(page.getByText("first thing that others try")).toBeVisible();
  await page.getByLabel("New password").fill(NEXT);
  await page.getByRole("button", { name: "Save the password" }).click();
  await expect(heading(page)).toHaveText("Your password is changed");
  await page.goto(link);
  await expect(heading(page)).toHaveText("This link does not work any more");
  await page.getByRole("link", { name: "Send a new link" }).click();
  await expect(heading(page)).toHaveText("Forgot your password?");
  await signIn(page, shopper.email, shopper.password);
  await expect(page.getByText("Wrong e-mail or password")).toBeVisible();
  await signIn(page, shopper.email, NEXT);
  await expect(page).not.toHaveURL(/sign-in/);
});

test("another e-mail is the account's once it is confirmed", async ({ page }) => {
  test.slow();
  const shopper = await createTestShopper("Mary Somerville");
  const email = `mary-${randomUUID()}@example.com`;
  await signInAsShopper(page, shopper, paths.accountSecurity());
  const form = card(page, "E-mail");
  await form.getByLabel("New e-mail").fill(email);
  await form.getByLabel("Your password").fill(shopper.password);
  await form.getByRole("button", { name: "Send a link to it" }).click();
  await expect(form.getByText(`We have sent a mail to ${email}`)).toBeVisible();
  await expect(form.getByText(shopper.email)).toBeVisible();

  await page.goto(await mailedLink(page, email, "Confirm your new e-mail", "/confirm-email?token="));
  await expect(page.getByRole("main")).toContainText(email);
  await page.getByRole("button", { name: "Confirm" }).click();
  await expect(heading(page)).toHaveText("Your e-mail is changed");
  await mailedLink(page, shopper.email, "Your e-mail was changed", "/");
  await page.goto(paths.accountSecurity());
  await expect(card(page, "E-mail")).toContainText(email);
});

test("links that are none say so, and lead to new ones; the answer is the same for strangers", async ({
  page,
}) => {
  for (const [path, again] of [
    [paths.activate("x".repeat(43)), paths.resendActivation()],
    [paths.resetPassword("x"), paths.forgotPassword()],
    [paths.sellerActivate(), paths.sellerResendActivation()],
    [paths.sellerResetPassword("x"), paths.sellerForgotPassword()],
  ] as const) {
    await page.goto(path);
    await expect(heading(page)).toHaveText("This link does not work any more");
    await page.getByRole("link", { name: "Send a new link" }).click();
    await expect(page).toHaveURL(new RegExp(`${again}$`));
    const nobody = `nobody-${randomUUID()}@example.com`;
    await page.getByLabel("E-mail").fill(nobody);
    await page.getByRole("button", { name: "Send the link" }).click();
    await expect(heading(page)).toHaveText("We have sent you a mail");
    await expect(page.getByRole("main")).toContainText(nobody);
  }
});
