import { paths } from "../../app/lib/paths";
import { addToCart, buyer, demoShop, placeOrder, signInAsSeller, walkToReview } from "./support/shopping";
import { expect, test } from "./support/test";

/** What a price on a page says, in cents. */
function cents(text: string): number {
  const match = /\$([\d,]+)\.(\d{2})/.exec(text);
  if (!match) throw new Error(`No price in “${text}”`);
  return Number(match[1]?.replaceAll(",", "")) * 100 + Number(match[2]);
}

test("goods of three shops, one checkout, cash on delivery, delivered, and the seller is credited", async ({
  page,
}, { project }) => {
  // Each project has a seller of its own, because they run at the same time on one database.
  const sellers = project.name === "js" ? demoShop(0) : demoShop(1);
  const others = [demoShop(4), demoShop(5)];

  await addToCart(page, sellers.product, 2);
  for (const other of others) await addToCart(page, other.product);
  for (const { name } of [sellers, ...others])
    await expect(page.getByRole("heading", { name })).toBeVisible();

  await walkToReview(page);
  await expect(page.getByRole("main")).toContainText(buyer.name);
  const purchase = await placeOrder(page);
  await expect(page.getByRole("link", { name: /^Follow order/ })).toHaveCount(3);
  await page.getByRole("link", { name: `Follow order ${purchase}-1` }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(`${purchase}-1`);
  await expect(page.getByRole("main")).toContainText("Processing");
  const orderPage = page.url();
  await page.goto(paths.cart());
  await expect(page.getByText("Your cart is empty")).toBeVisible();

  await signInAsSeller(page, sellers.email);
  await page.goto(paths.sellerBalance());
  const figure = async (label: string) =>
    cents(await page.locator("dl > div").filter({ hasText: label }).innerText());
  const available = () => figure("Available");
  const before = await available();
  await page.goto(paths.sellerOrders());
  await page.getByRole("link", { name: `${purchase}-1` }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(`${purchase}-1`);
  for (const step of ["Transferred to delivery partner", "On the way", "Delivered"]) {
    await page.getByRole("group", { name: "Move it to" }).getByLabel(step, { exact: true }).check();
    await page.getByRole("button", { name: "Save this step" }).click();
    await expect(page.getByText(`The order is now “${step}”.`)).toBeVisible();
  }

  const [total, net, fee] = [
    await figure("The shopper has paid"),
    await figure("You have been credited"),
    await figure("Bazaar keeps"),
  ];
  expect(net).toBe(total - fee);
  expect(fee).toBeGreaterThan(0);
  await page.goto(paths.sellerBalance());
  expect(await available()).toBe(before + net);
  await expect(page.getByRole("main")).toContainText(`${purchase}-1`);

  await page.goto(orderPage);
  await expect(page.getByRole("main")).toContainText("Delivered");
});
