import { type Page } from "@playwright/test";

import { paths } from "../../app/lib/paths";
import { addToCart, demoShop, placeOrder, signInAsSeller, walkToReview } from "./support/shopping";
import { expect, test } from "./support/test";

const shop = demoShop(4);

async function orderOfTheShop(page: Page): Promise<string> {
  await addToCart(page, shop.product);
  await walkToReview(page);
  const order = `${await placeOrder(page)}-1`;
  await signInAsSeller(page, shop.email);
  return order;
}

test("a step that another window has overtaken is refused on a page that says where the order is", async ({
  page,
}) => {
  const order = await orderOfTheShop(page);
  await page.goto(paths.sellerOrder(order));
  const window = await page.context().newPage();
  await window.goto(paths.sellerOrder(order));

  await window.getByLabel("Delivered", { exact: true }).check();
  await window.getByRole("button", { name: "Save this step" }).click();
  await expect(window.getByText("The order is now")).toBeVisible();

  await page.getByLabel("Shipping", { exact: true }).check();
  await page.getByRole("button", { name: "Save this step" }).click();
  await expect(page.getByRole("main")).toContainText("cannot become");
  await expect(page.getByRole("main")).not.toContainText("No money has moved yet");
  await expect(page.getByRole("main")).toContainText("Nothing is left to do.");
});

test("a note is as long a word as somebody cares to write, and the page as wide as the window", async ({
  page,
}) => {
  const order = await orderOfTheShop(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(paths.sellerOrder(order));
  await page.getByLabel("Note").first().fill("x".repeat(300));
  await page.getByRole("button", { name: "Save this step" }).click();
  await expect(page.getByText("x".repeat(300))).toBeVisible();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});
