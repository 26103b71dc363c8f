import { readFile } from "node:fs/promises";

import { type Page } from "@playwright/test";
import sharp from "sharp";

import { paths } from "../../app/lib/paths";
import { createTestShopper, signInAsShopper } from "./support/accounts";
import { withDatabase } from "./support/database";
import { createTestProduct } from "./support/goods";
import { addToCart, placeOrder } from "./support/shopping";
import { expect, test } from "./support/test";

/** The address form, in the address book and at the checkout. */
async function fillAddress(page: Page, street: string) {
  await page.getByLabel("Recipient’s name").fill("Grace Hopper");
  await page.getByLabel("Street and number").fill(street);
  await page.getByLabel("Postal code").fill("22202");
  await page.getByLabel("Town or city").fill("Arlington");
  await page.getByLabel("Country").selectOption("US");
}

test("the address book keeps addresses, and the checkout begins with the default", async ({ page }) => {
  const shopper = await createTestShopper("Grace Hopper");
  const lamp = await createTestProduct("Desk lamp");
  await signInAsShopper(page, shopper, paths.account());
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Hello, Grace");
  await page.getByRole("navigation", { name: "Account" }).getByRole("link", { name: "Addresses" }).click();
  for (const [label, street] of [
    ["Home", "1 Compiler Way"],
    ["Harbour", "2 Moth Lane"],
  ] as const) {
    await page.getByRole("link", { name: "Add an address" }).click();
    await page.getByLabel("What you call it").fill(label);
    await fillAddress(page, street);
    await page.getByRole("button", { name: "Save address" }).click();
    await expect(page.getByText("The address was saved.")).toBeVisible();
  }
  const cards = page.getByRole("listitem").filter({ has: page.getByRole("heading") });
  await expect(cards.filter({ hasText: "1 Compiler Way" })).toContainText("Default");
  await page.getByRole("button", { name: "Make it the default: Harbour" }).click();
  await expect(cards.filter({ hasText: "2 Moth Lane" })).toContainText("Default");

  await page.getByRole("link", { name: "Change Home" }).click();
  await page.getByLabel("Street and number").fill("");
  await page
    .getByLabel("Street and number")
    .evaluate((field: HTMLInputElement) => (field.form!.noValidate = true));
  await page.getByRole("button", { name: "Save address" }).click();
  await expect(page.getByText("Please enter street and number.")).toBeVisible();
  await page.getByLabel("Street and number").fill("3 Nanosecond Road");
  await page.getByRole("button", { name: "Save address" }).click();
  await expect(cards.filter({ hasText: "3 Nanosecond Road" })).toContainText("Home");

  await addToCart(page, lamp);
  await page.getByRole("link", { name: "Check out" }).click();
  await expect(page.getByRole("radio", { name: /Harbour/ })).toBeChecked();
  await page.getByText("Send it somewhere else").click();
  await fillAddress(page, "4 Bug Street");
  await page.getByLabel("Keep this address in your account").check();
  await page.getByRole("button", { name: "Continue to shipping" }).click();
  await expect(page).toHaveURL(/\/checkout\/shipping$/);
  await page.goto(paths.checkout());
  await expect(page.getByRole("radio", { name: /4 Bug Street/ })).toBeChecked();

  await page.goto(paths.accountAddresses());
  await expect(cards).toHaveCount(3);
  await page.getByLabel("Delete… Harbour").click();
  await page.getByRole("button", { name: "Delete this address: Harbour" }).click();
  await expect(page.getByText("The address was deleted.")).toBeVisible();
  await expect(cards).toHaveCount(2);
  await expect(cards.filter({ hasText: "3 Nanosecond Road" })).toContainText("Default");
});

test("a guest's cart joins the account's at sign-in, and the page says what changed", async ({ page }) => {
  const shopper = await createTestShopper("Ada Lovelace");
  const [rare, plenty] = [await createTestProduct("Rare lamp", 5), await createTestProduct("Plain lamp")];
  await withDatabase((database) =>
    database.collection("carts").insertOne({
      ...{ token: null, userId: shopper.id, couponNames: [], checkout: null, expiresAt: null },
      lines: [{ variantId: rare.variantId, productId: rare.productId, eventId: null, quantity: 3 }],
      ...{ createdAt: new Date(), updatedAt: new Date() },
    }),
  );
  await addToCart(page, rare, 4);
  await addToCart(page, plenty, 2);
  await signInAsShopper(page, shopper, paths.cart());
  const note = page.getByRole("status").filter({ hasText: "Your two carts are one now" });
  await expect(note).toContainText("Rare lamp: 5 instead of 7, which is all that is left.");
  await expect(page.getByRole("main").getByText("Plain lamp").first()).toBeVisible();
  await expect(page.getByRole("banner").getByRole("link", { name: /^Cart/ })).toContainText("7");
  await page.reload();
  await expect(note).toHaveCount(0);
});

test("past orders are found, and ordered again as far as they can be", async ({ page }) => {
  const shopper = await createTestShopper("Katherine Johnson");
  const [kept, gone] = [await createTestProduct("Green lamp"), await createTestProduct("Violet lamp")];
  await signInAsShopper(page, shopper, paths.accountOrders());
  await expect(page.getByText("Nothing bought yet")).toBeVisible();
  await addToCart(page, kept, 2);
  await addToCart(page, gone);
  await page.goto(paths.checkout());
  await fillAddress(page, "5 Orbit Road");
  await page.getByRole("button", { name: "Continue to shipping" }).click();
  await page.getByRole("link", { name: "Continue to payment" }).click();
  await page.getByLabel("Cash on delivery").check();
  await page.getByRole("button", { name: "Continue to review" }).click();
  const number = await placeOrder(page);
  await withDatabase((database) =>
    database.collection("products").updateOne({ _id: gone.productId }, { $set: { status: "ARCHIVED" } }),
  );

  await page.getByRole("link", { name: "Your account" }).click();
  await expect(page.getByRole("main")).toContainText("One parcel is under way to you.");
  await page.getByRole("link", { name: "All your orders" }).click();
  const purchase = page.getByRole("article").filter({ hasText: number });
  await expect(purchase).toContainText("Green lamp, Violet lamp");
  for (const [search, status, found] of [
    ["violet", "", 1],
    [number.toLowerCase(), "open", 1],
    ["violet", "delivered", 0],
    ["no such lamp", "", 0],
  ] as const) {
    await page.goto(paths.accountOrders());
    await page.getByLabel("Order, product or shop").fill(search);
    await page.getByLabel("Status").selectOption(status);
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await expect(page).toHaveURL(/[?&]q=/);
    await expect(page.getByText("No order is like that")).toHaveCount(found === 0 ? 1 : 0);
    await expect(purchase).toHaveCount(found);
  }
  await page.getByRole("link", { name: "Show all orders" }).click();
  await page.getByRole("button", { name: `Order again: ${number}` }).click();
  await expect(page).toHaveURL(/\/cart$/);
  const note = page.getByRole("status").filter({ hasText: "2 pieces were put into your cart again" });
  await expect(note).toContainText("Violet lamp: left out, because it is sold out or not on sale any more.");
});

test("the profile has a name and a picture, and the picture before is given up", async ({ page }) => {
  const shopper = await createTestShopper("Mary");
  const picture = (background: string) =>
    sharp({ create: { width: 320, height: 320, channels: 3, background } })
      .png()
      .toBuffer();
  const assets = (status: string) =>
    withDatabase((database) =>
      database
        .collection("media_assets")
        .countDocuments({ owner: `user:${shopper.id.toHexString()}`, status }),
    );
  await signInAsShopper(page, shopper, paths.accountProfile());
  await page.getByLabel("Name", { exact: true }).fill("Mary Jackson");
  const upload = (buffer: Buffer, name = "me.png") =>
    page
      .getByLabel(/picture/i)
      .first()
      .setInputFiles({ name, mimeType: "image/png", buffer });
  await upload(Buffer.from("no picture at all"));
  await page.getByRole("button", { name: "Save profile" }).click();
  await expect(page.getByLabel(/picture/i).first()).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Mary Jackson");

  await upload(await picture("#27c"));
  await page.getByRole("button", { name: "Save profile" }).click();
  await expect(page.getByText("Your profile was saved.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Your account, Mary Jackson" })).toBeVisible();
  expect([await assets("LIVE"), await assets("DELETING")]).toEqual([1, 0]);
  const shown = page.getByRole("main").locator("img").first();
  const before = await shown.getAttribute("src");
  await upload(await picture("#c27"));
  await page.getByRole("button", { name: "Save profile" }).click();
  // The words of the first answer stand until the second has come; so does a preview of what was chosen.
  const kept = async () => ((await shown.getAttribute("src")) ?? "").replace(/^blob:.*/, String(before));
  await expect.poll(kept).not.toBe(before);
  await expect(page.getByText("Your profile was saved.")).toBeVisible();
  // The cleaner may have been there already.
  await expect.poll(() => assets("LIVE")).toBe(1);
  await expect(shown).toBeVisible();
  expect((await page.request.get((await shown.getAttribute("src"))!)).status()).toBe(200);
  await page.getByLabel("Remove the picture").check();
  await page.getByRole("button", { name: "Save profile" }).click();
  await expect(page.getByRole("main").locator("img")).toHaveCount(0);
  expect(await assets("LIVE")).toBe(0);
});

test("data can be taken along; an account with an open order stays, and goes once that has ended", async ({
  page,
}) => {
  const shopper = await createTestShopper("Dorothy Vaughan");
  const lamp = await createTestProduct("Last lamp");
  await signInAsShopper(page, shopper, paths.account());
  await addToCart(page, lamp);
  await page.goto(paths.checkout());
  await fillAddress(page, "6 Langley Road");
  await page.getByRole("button", { name: "Continue to shipping" }).click();
  await page.getByRole("link", { name: "Continue to payment" }).click();
  await page.getByLabel("Cash on delivery").check();
  await page.getByRole("button", { name: "Continue to review" }).click();
  const number = await placeOrder(page);

  await page.goto(paths.accountData());
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download your data" }).click();
  const file = JSON.parse(await readFile(await (await downloading).path(), "utf8"));
  expect(file).toMatchObject({ profile: { email: shopper.email }, purchases: [{ number }] });

  const remove = async (password: string) => {
    await page.getByLabel("Your password").fill(password);
    await page.getByRole("button", { name: "Delete my account" }).click();
  };
  await remove("not my password");
  await expect(page.getByText("This is not your password.")).toBeVisible();
  await remove(shopper.password);
  await expect(page.getByRole("alert")).toContainText("One of your orders is still under way.");
  await withDatabase((database) =>
    database.collection("orders").updateMany({ userId: shopper.id }, { $set: { status: "DELIVERED" } }),
  );
  await remove(shopper.password);
  await expect(page.getByText("Your account is deleted.")).toBeVisible();
  await expect(page.getByRole("banner").getByRole("link", { name: "Sign in", exact: true })).toBeVisible();
  const left = await withDatabase((database) =>
    database.collection("orders").findOne({ userId: shopper.id }),
  );
  expect(left).toMatchObject({
    number: `${number}-1`,
    shippingAddress: { name: "Deleted account", line1: "" },
  });
  await page.goto(paths.account());
  await expect(page).toHaveURL(/\/sign-in/);
});
