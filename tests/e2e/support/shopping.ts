import { expect, type Page } from "@playwright/test";

import { paths } from "../../../app/lib/paths";
import { demoAccount } from "./sign-in";
import { shops } from "../../../prisma/seed/catalog";

/** A shop of the demo catalog with one of its goods that can be bought without running out. */
export function demoShop(index: number) {
  const shop = shops[index];
  const product = shop?.products.find((one) => (one.stock[0] ?? 0) >= 5);
  if (!shop || !product) throw new Error(`The demo has no shop ${index}.`);
  return {
    name: shop.name,
    email: shop.email,
    slug: shop.slug,
    product: { slug: product.slug, title: product.title },
  };
}

/** Opens a product's page and puts so many of it into the cart. */
export async function addToCart(
  page: Page,
  product: { slug: string; title: string },
  quantity = 1,
): Promise<void> {
  await page.goto(paths.product(product.slug));
  await page.getByLabel("Quantity").fill(String(quantity));
  await page.getByRole("button", { name: "Add to cart" }).click();
  await expect(page).toHaveURL(/\/cart$/);
  await expect(page.getByRole("main").getByText(product.title).first()).toBeVisible();
}

export const buyer = { email: "grace@example.com", name: "Grace Hopper" };

/** From the cart to the review page, as a guest. */
export async function walkToReview(page: Page): Promise<void> {
  await page.goto(paths.cart());
  await page.getByRole("link", { name: "Check out" }).click();
  await page.getByLabel("E-mail").fill(buyer.email);
  await page.getByLabel("Recipient’s name").fill(buyer.name);
  await page.getByLabel("Street and number").fill("1 Compiler Way");
  await page.getByLabel("Postal code").fill("22202");
  await page.getByLabel("Town or city").fill("Arlington");
  await page.getByLabel("Country").selectOption("US");
  await page.getByRole("button", { name: "Continue to shipping" }).click();
  await page.getByRole("link", { name: "Continue to payment" }).click();
  await page.getByLabel("Cash on delivery").check();
  await page.getByRole("button", { name: "Continue to review" }).click();
  await expect(page).toHaveURL(/\/checkout\/review$/);
}

/** Places the order on the review page; the purchase's number. */
export async function placeOrder(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Place order" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Thank you");
  const number = /\/purchases\/(BZ-[0-9A-Z]{5}-[0-9A-Z]{5})/.exec(page.url())?.[1];
  if (!number) throw new Error(`No purchase in ${page.url()}`);
  return number;
}

/** Signs in as the seller of a demo shop, leaving whichever seller the browser was before. */
export async function signInAsSeller(page: Page, email: string): Promise<void> {
  await page.context().clearCookies({ name: "seller_token" });
  await page.goto(paths.sellerSignIn());
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(demoAccount("seller").password);
  await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
  await expect(page).not.toHaveURL(/sign-in/);
}
