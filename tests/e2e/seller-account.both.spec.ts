import { randomUUID } from "node:crypto";

import { type Page } from "@playwright/test";
import { Secret, TOTP } from "otpauth";
import sharp from "sharp";

import { paths } from "../../app/lib/paths";
import { expectAxeClean } from "./support/axe";
import { createTestShop } from "./support/shops";
import { demoAccount } from "./support/sign-in";
import { expect, test } from "./support/test";

// The mail's frame runs no script, not even those by which this test looks into it.
test.use({ expectedConsole: [/^Blocked script execution in '[^']*\/dev\/mail\/[0-9a-f]{24}\/html'/] });

const password = "kiln, glaze and patience";
const nextPassword = "salt glaze on a cold morning";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

/** The sign-up form as somebody fills it in who means it. */
async function fillIn(page: Page, { name, email }: { name: string; email: string }): Promise<void> {
  await page.goto(paths.sellerSignUp());
  await page.getByLabel("Name of the shop").fill(name);
  await page.getByLabel("Phone").fill("+351 21 555 0142");
  await page.getByLabel("Street and number").fill("Rua do Forno 12");
  await page.getByLabel("Postal code").fill("1200-195");
  await page.getByLabel("Town or city").fill("Lisboa");
  await page.getByLabel("Country").selectOption("PT");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
}

async function signUp(page: Page, shop: { name: string; email: string }): Promise<void> {
  await fillIn(page, shop);
  await page.getByRole("button", { name: "Open a shop" }).click();
  await expect(heading(page)).toHaveText("We have sent you a mail");
  await expect(page.getByRole("main")).toContainText(`It went to ${shop.email}`);
}

/** Opens the newest mail to somebody, as plain text. */
async function openMail(page: Page, email: string, subject: string): Promise<void> {
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
  await letter.click();
  await page.getByRole("link", { name: "Plain text" }).click();
}

async function signIn(page: Page, email: string, typed = password): Promise<void> {
  await page.goto(paths.sellerSignIn());
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(typed);
  await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
}

const STEP = 30_000;

/** The code of a time step; each is taken once, and those beside the present one are taken too. */
function codeOf(secret: string, step: number): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: step * STEP });
}

const stepNow = () => Math.floor(Date.now() / STEP);

test("a shop is opened, set up, given another password and a second factor, and signed out everywhere", async ({
  page,
  browser,
}, { project }) => {
  test.slow();
  const js = project.name === "js";
  const unique = randomUUID().slice(0, 8);
  const shop = { name: `Forno & Filhos ${unique}`, email: `forno-${unique}@example.com` };
  await signUp(page, shop);
  if (js) await expectAxeClean(page);

  // Nobody can sign in before the e-mail is confirmed.
  await signIn(page, shop.email);
  await expect(page.getByLabel("Password")).toHaveAttribute("aria-invalid", "true");

  await openMail(page, shop.email, "Confirm your shop’s e-mail");
  const link = page.getByRole("main").getByRole("link", { name: /\/seller\/activate/ });
  const activation = (await link.getAttribute("href"))!;
  await link.click();
  await expect(page).toHaveURL(/\/seller\/activate\?token=/);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Activate" }).click();
  await expect(heading(page)).toHaveText("Overview");
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL(paths.sellerSignIn());

  // The link works once.
  await page.goto(activation);
  await expect(heading(page)).toHaveText("This link does not work any more");

  await signIn(page, shop.email);
  await expect(heading(page)).toHaveText("Overview");

  await page.getByRole("link", { name: "Settings" }).click();
  await expect(page.getByLabel("Name of the shop")).toHaveValue(shop.name);
  await page.getByLabel("Tagline").fill("Bread ovens, small and large");
  await page
    .getByLabel("Logo", { exact: false })
    .first()
    .setInputFiles({
      name: "logo.png",
      mimeType: "image/png",
      buffer: await sharp({ create: { width: 400, height: 400, channels: 3, background: "#c63" } })
        .png()
        .toBuffer(),
    });
  if (js) await expect(page.getByRole("img", { name: "As you have chosen it" })).toBeVisible();
  await page.getByRole("button", { name: "Save the profile" }).click();
  await expect(page.getByText("Your profile is saved.")).toBeVisible();
  await expect(page.getByRole("img", { name: `The sign of ${shop.name}` })).toBeVisible();
  await page.getByRole("link", { name: "Address" }).click();
  await expect(page.getByLabel("Name on the label")).toHaveValue(shop.name);
  await page.getByLabel("Town or city").fill("Porto");
  await page.getByRole("button", { name: "Save the address" }).click();
  await expect(page.getByText("Your address is saved.")).toBeVisible();

  await page.goto(paths.shop(`forno-and-filhos-${unique}`, { tab: "about" }));
  await expect(heading(page)).toHaveText(shop.name);
  await expect(page.getByRole("main")).toContainText("Porto, Portugal");

  const phone = await browser.newContext({ javaScriptEnabled: js });
  const elsewhere = await phone.newPage();
  await signIn(elsewhere, shop.email);
  await expect(heading(elsewhere)).toHaveText("Overview");
  await page.goto(paths.sellerSecurity());
  await page.getByLabel("Current password").fill("a wrong one");
  await page.getByLabel("New password").fill(nextPassword);
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(page.getByText("This is not your password.")).toBeVisible();
  await page.getByLabel("Current password").fill(password);
  await page.getByLabel("New password").fill(nextPassword);
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(page.getByText("Your password is changed.")).toBeVisible();
  await elsewhere.goto(paths.sellerSettings());
  await expect(elsewhere, "other devices are signed out").toHaveURL(/\/seller\/sign-in\?/);
  await signIn(elsewhere, shop.email);
  await expect(elsewhere.getByText("Wrong e-mail or password")).toBeVisible();
  await signIn(elsewhere, shop.email, nextPassword);
  await expect(heading(elsewhere)).toHaveText("Overview");

  await page.goto(paths.sellerSecurity());
  await page.getByRole("button", { name: "Set it up" }).click();
  const secret = (await page.locator("code").first().innerText()).replace(/\s/g, "");
  await page.getByLabel("Your password", { exact: true }).fill(nextPassword);
  const confirmed = stepNow();
  await page.getByLabel("Code").fill(codeOf(secret, confirmed));
  await page.getByRole("button", { name: "Switch it on" }).click();
  await expect(page.getByText("Two-step sign-in is on.")).toBeVisible();
  if (js) await expectAxeClean(page);

  await page.getByRole("button", { name: "Sign out", exact: true }).first().click();
  await expect(page).toHaveURL(/\/seller\/sign-in/);
  await signIn(page, shop.email, nextPassword);
  await expect(heading(page)).toHaveText("One more step");
  await page.goto(paths.seller());
  await expect(page, "one step is not enough").toHaveURL(/\/seller\/sign-in\?/);
  await signIn(page, shop.email, nextPassword);
  // A code is taken once: the first was used to switch it on.
  await page.getByLabel("Code").fill(codeOf(secret, confirmed));
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByLabel("Code")).toHaveAttribute("aria-invalid", "true");
  await page.getByLabel("Code").fill(codeOf(secret, Math.max(confirmed + 1, stepNow())));
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(heading(page)).toHaveText("Overview");

  const stolen = (await page.context().cookies()).filter(({ name }) => name === "seller_token");
  expect(stolen).toHaveLength(1);
  await page.goto(paths.sellerSecurity());
  await page.getByRole("button", { name: "Sign out everywhere" }).click();
  await expect(page).toHaveURL(/\/seller\/sign-in/);
  await page.context().addCookies(stolen);
  await page.goto(paths.sellerSettings());
  await expect(page).toHaveURL(paths.sellerSignIn(paths.sellerSettings()));
  await phone.close();
});

test("a shop's forgotten password is replaced by the link of a mail, once", async ({ page }) => {
  test.slow();
  const before = demoAccount("seller").password;
  const { email } = await createTestShop({ name: "The Copper Kettle" });
  await signIn(page, email, before);
  await expect(heading(page)).toHaveText("Overview");
  const session = (await page.context().cookies()).filter(({ name }) => name === "seller_token");
  await page.context().clearCookies();

  await page.goto(paths.sellerSignIn());
  await page.getByRole("link", { name: "Forgot your password?" }).click();
  await expect(heading(page)).toHaveText("Forgot your password?");
  await page.getByLabel("E-mail").fill(email);
  await page.getByRole("button", { name: "Send the link" }).click();
  await expect(heading(page)).toHaveText("We have sent you a mail");
  await expect(page.getByRole("main")).toContainText(`It went to ${email}`);

  await openMail(page, email, "Choose a new password");
  const link = page.getByRole("main").getByRole("link", { name: /\/seller\/reset-password/ });
  const reset = (await link.getAttribute("href"))!;
  await link.click();
  await expect(page).toHaveURL(/\/seller\/reset-password\?token=/);
  await page.getByLabel("New password").fill(email);
  await page.getByRole("button", { name: "Save the password" }).click();
  await expect(page.getByText("first thing that others try")).toBeVisible();
  await page.getByLabel("New password").fill(nextPassword);
  await page.getByRole("button", { name: "Save the password" }).click();
  await expect(heading(page)).toHaveText("Your password is changed");
  await openMail(page, email, "Your password was changed");

  await page.goto(reset);
  await expect(heading(page)).toHaveText("This link does not work any more");
  await page.context().addCookies(session);
  await page.goto(paths.sellerSettings());
  await expect(page, "who was signed in with the old one").toHaveURL(/\/seller\/sign-in\?/);
  await signIn(page, email, before);
  await expect(page.getByText("Wrong e-mail or password")).toBeVisible();
  await signIn(page, email, nextPassword);
  await expect(heading(page)).toHaveText("Overview");
});

test("signing up with the e-mail of a shop says the same, and tells its owner alone", async ({ page }) => {
  await signUp(page, { name: "Somebody else’s", email: "seller@bazaar.example" });
  await openMail(page, "seller@bazaar.example", "You have a shop here already");
  await expect(page.getByRole("main")).toContainText("simply sign in");
  await page.goto(paths.shop("somebody-elses"));
  await expect(heading(page)).not.toHaveText("Somebody else’s");
});

test("what is wrong with the form stands next to its field, and all but the password is kept", async ({
  page,
}, { project }) => {
  const email = `${randomUUID()}@example.com`;
  await fillIn(page, { name: "Bazaar", email });
  const answering = page.waitForResponse((response) => response.request().method() === "POST");
  await page.getByRole("button", { name: "Open a shop" }).click();
  expect((await answering).status()).toBe(400);
  const name = page.getByLabel("Name of the shop");
  await expect(name).toHaveAttribute("aria-invalid", "true");
  await expect(name).toHaveAccessibleDescription(/would pass for a part of Bazaar/);
  await expect(name).toBeFocused();
  await expect(page.getByLabel("Town or city")).toHaveValue("Lisboa");
  await expect(page.getByLabel("Country")).toHaveValue("PT");
  await expect(page.getByLabel("E-mail")).toHaveValue(email);
  // Without JavaScript the page is a new one, and a password is not sent back.
  if (project.name === "nojs") await expect(page.getByLabel("Password")).toHaveValue("");
  else await expectAxeClean(page);
});
