import { paths } from "../../app/lib/paths";
import { expect, test } from "./support/test";

test("a search from the header, narrowed, paged and widened again", async ({ page }) => {
  await page.goto(paths.home());
  const search = page.getByRole("banner").getByRole("search");
  await search.getByRole("searchbox").fill("linen");
  await search.getByRole("button", { name: "Search" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Results for “linen”");
  await expect(page).toHaveURL(/\/search\?q=linen$/);
  const results = page.getByRole("main").getByRole("article");
  const found = page.getByRole("status").filter({ hasText: /\d+ products?$/ });
  const all = await results.count();
  expect(all).toBeGreaterThan(2);

  const filters = page.getByRole("form", { name: "Filter and sort" });
  await expect(filters.getByLabel("Sort by")).toHaveValue("relevance");
  await expect(results.first().getByRole("heading")).toContainText(/linen/i);
  await filters.getByText("Filters", { exact: true }).click();
  await filters.getByLabel("Price to").fill("60");
  await filters.getByLabel("In stock").check();
  await filters.getByRole("button", { name: "Apply filters" }).click();
  await expect(page).toHaveURL(/max=60/);
  const chips = page.getByRole("list", { name: "Filters in use" });
  await expect(chips.getByRole("link")).toHaveText([/“linen”/, /Up to \$60/, /In stock/, "Clear all"]);
  await expect(found).toBeVisible();
  const narrowed = await results.count();

  await filters.getByLabel("Sort by").selectOption({ label: "Price, high to low" });
  await filters.getByRole("button", { name: "Sort" }).click();
  await expect(page).toHaveURL(/sort=price-high/);
  await expect(chips.getByRole("link", { name: "Remove Up to $60.00" })).toBeVisible();
  expect(await results.count()).toBe(narrowed);

  await chips.getByRole("link", { name: "Remove Up to $60.00" }).click();
  await expect(chips.getByRole("link", { name: "Remove Up to $60.00" })).toHaveCount(0);
  await expect(page).toHaveURL(/sort=price-high/);
  await expect(page).not.toHaveURL(/max=60/);
  await chips.getByRole("link", { name: "Clear all" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("All products");
  await expect(filters.getByLabel("Sort by")).not.toContainText("Best match");

  await page.getByRole("link", { name: "Next" }).click();
  await expect(page.getByRole("link", { name: "Previous" })).toBeVisible();
});

test("nothing found leads on", async ({ page }) => {
  await page.goto(paths.search({ q: "pottrey" }));
  await expect(page.getByText("Nothing was found")).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "pottery" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Results for “pottery”");
  await expect(page.getByRole("main").getByRole("article").first()).toBeVisible();
  await page.goto(paths.search({ q: "xylophones" }));
  await page.getByRole("list", { name: "Categories to look through" }).getByRole("link").first().click();
  await expect(page).toHaveURL(/\/c\//);
});

test("what was typed wrong stays, with a message beside it", async ({ page }) => {
  const answer = await page.goto(paths.search({ q: "lamp", min: "cheap", shop: "nobody" }));
  expect(answer?.status()).toBe(400);
  const price = page.getByLabel("Price from");
  await expect(price).toHaveValue("cheap");
  await expect(price).toHaveAttribute("aria-invalid", "true");
  await expect(price).toHaveAccessibleDescription("Enter a price such as 12 or 12.50.");
  await expect(page.getByText("There is no shop of this name.")).toBeVisible();
  await expect(page.getByRole("main").getByRole("article").first()).toBeVisible();
});
