import { paths } from "../../app/lib/paths";
import { addToCart, demoShop, placeOrder, signInAsSeller, walkToReview } from "./support/shopping";
import { expect, test } from "./support/test";

test("an order’s number alone opens nothing, and says what does, whether or not there is such an order", async ({
  page,
}) => {
  await addToCart(page, demoShop(6).product);
  await walkToReview(page);
  const number = await placeOrder(page);
  await expect(page.getByRole("main")).toContainText(number);
  const main = page.getByRole("main");
  const told = new Set<string>();
  const unknown = "BZ-00000-00000";
  for (const path of [
    paths.purchase(number),
    paths.purchase(number, "not-the-key"),
    paths.purchase(unknown),
    paths.order(`${number}-1`),
    paths.order(`${number}-1`, "not-the-key"),
    paths.order(`${unknown}-1`),
  ]) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(403);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Use the link in your mail");
    told.add(await main.innerText());
    const signIn = main.getByRole("link", { name: "Sign in" });
    await expect(signIn).toHaveAttribute("href", paths.signIn(path.split("?")[0]));
  }
  expect(told.size).toBe(1);
});

test("a seller who has lost the way stays in the dashboard", async ({ page }) => {
  await page.goto("/seller/nonsense");
  await expect(page).toHaveURL(paths.sellerSignIn("/seller/nonsense"));
  await signInAsSeller(page, demoShop(6).email);
  for (const path of ["/seller/nonsense", "/seller/a/b/c", paths.sellerOrder("BZ-00000-00000-1")]) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
    await expect(page.getByRole("navigation", { name: "Dashboard" })).toBeVisible();
    const main = page.getByRole("main");
    await expect(main.getByRole("heading", { level: 1 })).toHaveText("Nothing here");
    await expect(page.getByRole("searchbox")).toHaveCount(0);
    await main.getByRole("link", { name: "To the orders" }).click();
    await expect(page).toHaveURL(paths.sellerOrders());
  }
});
