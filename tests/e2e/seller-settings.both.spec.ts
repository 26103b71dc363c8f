import sharp from "sharp";

import { paths } from "../../app/lib/paths";
import { expectAxeClean } from "./support/axe";
import { withDatabase } from "./support/database";
import { asTestShop } from "./support/shops";
import { addToCart, demoShop, signInAsSeller, walkToReview } from "./support/shopping";
import { signInAs } from "./support/sign-in";
import { expect, test } from "./support/test";

/** A picture in one color, as a camera would send it. */
const picture = (color: string) =>
  sharp({ create: { width: 900, height: 900, channels: 3, background: color } })
    .jpeg()
    .toBuffer();

test("a shop's name, words and pictures are on its page as soon as they are saved", async ({ page }, {
  project,
}) => {
  const shop = await asTestShop(page, { name: `Harbour ${project.name}` });
  await page.goto(paths.seller());
  await page.getByRole("link", { name: "Settings" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Settings");
  await page.getByLabel("Name of the shop").fill(`  Lantern ${project.name}  `);
  await page.getByLabel("Tagline").fill("Light for long evenings");
  await page.getByLabel("About the shop").fill("Made of <b>brass</b> & glass.");
  await page
    .getByLabel("Logo", { exact: false })
    .first()
    .setInputFiles({ name: "a; logo=1.jpg", mimeType: "image/jpeg", buffer: await picture("#a33") });
  await page.getByRole("button", { name: "Save the profile" }).click();
  await expect(page.getByText("Your profile is saved.")).toBeVisible();
  await expect(page.getByLabel("Name of the shop")).toHaveValue(`Lantern ${project.name}`);
  const logo = page.getByRole("img", { name: `The sign of Lantern ${project.name}` });
  const first = await logo.getAttribute("src");
  expect(first).toMatch(/^\/media\/local\/[0-9a-f]{32}-640\.webp$/);
  expect((await page.request.get(first!)).headers()["content-type"]).toBe("image/webp");

  await page.getByRole("link", { name: "Look at your page" }).click();
  await expect(page).toHaveURL(paths.shop(shop.slug, { tab: "about" }));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Lantern ${project.name}`);
  await expect(page.getByRole("main")).toContainText("Light for long evenings");
  await expect(page.getByRole("main")).toContainText("Made of <b>brass</b> & glass.");

  await page.goto(paths.sellerSettings());
  await page
    .getByLabel("Logo", { exact: false })
    .first()
    .setInputFiles({ name: "b.jpg", mimeType: "image/jpeg", buffer: await picture("#37a") });
  await page.getByRole("button", { name: "Save the profile" }).click();
  await expect(page.getByText("Your profile is saved.")).toBeVisible();
  await expect(logo).not.toHaveAttribute("src", first!);
  const key = /local\/[0-9a-f]{32}/.exec(first!)![0];
  const assets = (await withDatabase((database) =>
    database.collection("media_assets").find({ publicId: key }).toArray(),
  )) as { status?: string }[];
  expect(assets.map(({ status }) => status)).toEqual(["DELETING"]);
});

test("what is wrong with a profile stands next to its field, and the rest of it is kept", async ({ page }, {
  project,
}) => {
  await asTestShop(page, { name: "Words" });
  await page.goto(paths.sellerSettings());
  await page.getByLabel("Tagline").fill("Kept as typed");
  await page
    .getByLabel("Banner", { exact: false })
    .first()
    .setInputFiles({ name: "a.jpg", mimeType: "image/jpeg", buffer: Buffer.from("<svg/>") });
  const answering = page.waitForResponse((response) => response.request().method() === "POST");
  await page.getByRole("button", { name: "Save the profile" }).click();
  expect((await answering).status()).toBe(400);
  const banner = page.getByLabel("Banner", { exact: false }).first();
  await expect(banner).toHaveAttribute("aria-invalid", "true");
  await expect(banner).toHaveAccessibleDescription(/JPEG, PNG, WebP or AVIF/);
  await expect(page.getByLabel("Tagline")).toHaveValue("Kept as typed");
  if (project.name === "js") await expectAxeClean(page);
});

test("what a parcel costs, and whether cash is taken, holds for a cart that is open already", async ({
  page,
}, { project }) => {
  // A shop and goods of the demo's that no other test of this file's projects uses.
  const shop = demoShop(project.name === "js" ? 8 : 9);
  await addToCart(page, shop.product);
  await walkToReview(page);
  await signInAsSeller(page, shop.email);
  await page.goto(paths.sellerSettingsShipping());
  const before = {
    flat: await page.getByLabel("Shipping", { exact: true }).inputValue(),
    freeFrom: await page.getByLabel("Free from").inputValue(),
    cash: await page.getByLabel("Accept cash on delivery").isChecked(),
  };
  await page.getByLabel("Shipping", { exact: true }).fill("12.3");
  await page.getByLabel("Free from").fill("");
  await page.getByLabel("Accept cash on delivery").check();
  await page.getByRole("button", { name: "Save the terms" }).click();
  await expect(page.getByText("Your terms are saved.")).toBeVisible();
  await expect(page.getByLabel("Shipping", { exact: true })).toHaveValue("12.30");

  await page.goto(paths.checkoutReview());
  await expect(page.getByRole("main")).toContainText("$12.30");

  // The page that was opened before is told what has changed.
  const other = await page.context().newPage();
  await other.goto(paths.sellerSettingsShipping());
  await other.getByLabel("Shipping", { exact: true }).fill("15");
  await other.getByRole("button", { name: "Save the terms" }).click();
  await expect(other.getByText("Your terms are saved.")).toBeVisible();
  await page.getByRole("button", { name: "Place order" }).click();
  await expect(page.getByRole("main")).toContainText(
    `Shipping by ${shop.name} costs $15.00 now instead of $12.30.`,
  );

  await other.getByLabel("Accept cash on delivery").uncheck();
  await other.getByRole("button", { name: "Save the terms" }).click();
  await expect(other.getByText("Your terms are saved.")).toBeVisible();
  await expect(other.getByLabel("Accept cash on delivery")).not.toBeChecked();
  await page.goto(paths.checkoutPayment());
  await expect(page.getByRole("main")).toContainText(shop.name);
  await page.goto(paths.shop(shop.slug, { tab: "about" }));
  await expect(page.getByRole("main")).toContainText("Not accepted");
  await expect(page.getByRole("main")).toContainText("$15.00");

  await other.getByLabel("Shipping", { exact: true }).fill(before.flat);
  await other.getByLabel("Free from").fill(before.freeFrom);
  await other.getByLabel("Accept cash on delivery").setChecked(before.cash);
  await other.getByRole("button", { name: "Save the terms" }).click();
  await expect(other.getByText("Your terms are saved.")).toBeVisible();
});

test("somebody is shopper and seller at once in one browser", async ({ page }) => {
  const shop = await asTestShop(page, { name: "Both at once" });
  await signInAs(page, "shopper");
  await page.goto(paths.home());
  await expect(page.getByRole("banner").getByRole("link", { name: "Sign in" })).toHaveCount(0);
  await page.goto(paths.sellerSettings());
  await expect(page.getByLabel("Name of the shop")).toHaveValue("Both at once");

  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL(paths.sellerSignIn());
  await page.goto(paths.home());
  await expect(page.getByRole("banner").getByRole("link", { name: "Sign in" })).toHaveCount(0);

  await signInAsSeller(page, shop.email);
  await page.context().clearCookies({ name: "token" });
  await page.goto(paths.home());
  await expect(page.getByRole("banner").getByRole("link", { name: "Sign in" })).toBeVisible();
  await page.goto(paths.seller());
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Overview");
});

test("a rejected shop reads why, is changed, and applies again", async ({ page }, { project }) => {
  const reason = "Please tell us what you sell.";
  await asTestShop(page, { name: "Second try", status: "REJECTED", statusReason: reason });
  const answer = await page.goto(paths.seller());
  expect(answer?.status()).toBe(403);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your shop was not approved");
  await expect(page.getByRole("main")).toContainText(reason);
  if (project.name === "js") await expectAxeClean(page);
  for (const path of [paths.sellerOrders(), paths.sellerBalance(), paths.sellerOrder("BZ-00000-00000-1")])
    expect((await page.goto(path))?.status()).toBe(403);

  await page.getByRole("link", { name: "Change your shop" }).click();
  await expect(page.getByRole("main")).toContainText(reason);
  await page.getByLabel("About the shop").fill("Lamps of brass and glass.");
  await page.getByRole("button", { name: "Save the profile" }).click();
  await expect(page.getByText("Your profile is saved.")).toBeVisible();
  if (project.name === "js") await expectAxeClean(page);
  await page.getByRole("button", { name: "Apply again" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your shop is waiting for its approval");
  await expect(page.getByRole("main")).not.toContainText(reason);
  await page.getByRole("link", { name: "Password and security" }).click();
  await expect(page).toHaveURL(paths.sellerSecurity());
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Settings");
});

test("a suspended shop reads why, and can do nothing but sign out", async ({ page }, { project }) => {
  const reason = "Three parcels did not arrive.";
  await asTestShop(page, { name: "Closed", status: "SUSPENDED", statusReason: reason });
  const all = [paths.seller(), paths.sellerOrders(), paths.sellerSettings(), paths.sellerSecurity()];
  for (const path of [...all, paths.sellerApply()]) {
    expect((await page.goto(path))?.status(), path).toBe(403);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your shop is suspended");
    await expect(page.getByRole("main")).toContainText(reason);
  }
  if (project.name === "js") await expectAxeClean(page);
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL(paths.sellerSignIn());
});

test("the storefront leads to where a shop is opened", async ({ page }) => {
  await page.goto(paths.home());
  const link = page.getByRole("contentinfo").getByRole("link", { name: "Sell on Bazaar" });
  await link.click();
  await expect(page).toHaveURL(paths.sellerSignUp());
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sell on Bazaar");
  await page.getByRole("link", { name: "Sign in to it" }).click();
  await expect(page.getByLabel("E-mail")).toBeVisible();
});
