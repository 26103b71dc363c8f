import { paths } from "../../app/lib/paths";
import { demoProduct } from "./support/database";
import { hydrated } from "./support/hydrated";
import { demoShop } from "./support/shopping";
import { expect, test } from "./support/test";

const shop = demoShop(2);
const mug = { slug: "harbour-mug", option: "Glaze", values: ["Sea Mist", "Oat", "Ink"] as const };

test("a choice is the address: it survives a reload, a step back, and goes into the cart", async ({ page }, {
  project,
}) => {
  await page.goto(paths.product(mug.slug));
  if (project.name === "js") await hydrated(page);
  const choice = page.getByRole("group", { name: mug.option });
  const chosen = choice.locator("[aria-current=true]");
  await expect(chosen).toContainText("Sea Mist");

  await choice.getByRole("link", { name: "Oat" }).click();
  await expect(page).toHaveURL(/\?Glaze=Oat$/);
  await expect(chosen).toContainText("Oat");
  await choice.getByRole("link", { name: "Ink" }).click();
  await expect(page).toHaveURL(/\?Glaze=Ink$/);
  await expect(chosen).toContainText("Ink");
  await expect(page.getByText(/Only \d left/)).toBeVisible();

  await page.reload();
  await expect(chosen).toContainText("Ink");
  await page.goBack();
  await expect(page).toHaveURL(/\?Glaze=Oat$/);
  await expect(chosen).toContainText("Oat");

  await page.getByRole("button", { name: "Add to cart" }).click();
  await expect(page).toHaveURL(/\/cart$/);
  await expect(page.getByRole("main")).toContainText("Oat");
  await expect(page.getByRole("banner").getByRole("status")).toHaveText("1 item");

  const notice = page.getByRole("main").getByRole("status");
  await expect(notice).toContainText("Added: Harbour Mug. Your cart holds one piece.");
  await notice.getByRole("link", { name: "Back to it" }).click();
  await expect(page).toHaveURL(/\/p\/harbour-mug$/);
  await expect(notice).toBeEmpty();
});

test("another picture of the gallery is a link", async ({ page }) => {
  await page.goto(paths.product(mug.slug));
  const pictures = page.getByRole("list", { name: "Pictures" });
  const large = page.getByRole("main").locator("img").first();
  const first = await large.getAttribute("src");
  await pictures.getByRole("link", { name: "Picture 2" }).click();
  await expect(page).toHaveURL(/picture=2/);
  await expect(pictures.getByRole("link", { name: "Picture 2" })).toHaveAttribute("aria-current", "true");
  await expect(large).not.toHaveAttribute("src", first ?? "");
});

test("a shop shows its goods, its events, its reviews and itself", async ({ page }) => {
  await page.goto(paths.shops());
  await page.getByRole("link", { name: shop.name, exact: true }).click();
  await expect(page).toHaveURL(paths.shop(shop.slug));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(shop.name);
  const parts = page.getByRole("navigation", { name: `Parts of ${shop.name}` });
  const goods = page.getByRole("article");
  expect(await goods.count()).toBeGreaterThan(3);

  await parts.getByRole("link", { name: "About" }).click();
  await expect(page).toHaveURL(/tab=about$/);
  await expect(page.getByRole("main")).toContainText("On Bazaar since");
  await parts.getByRole("link", { name: "Reviews" }).click();
  await expect(page).toHaveURL(/tab=reviews$/);
  await parts.getByRole("link", { name: "Events" }).click();
  await expect(page).toHaveURL(/tab=events$/);
  await expect(parts.locator("[aria-current=page]")).toContainText("Events");
  await parts.getByRole("link", { name: "Products" }).click();
  await expect(parts.locator("[aria-current=page]")).toContainText("Products");
  await goods.first().getByRole("link").first().click();
  await expect(page).toHaveURL(/\/p\//);
  await page.getByRole("main").getByRole("link", { name: shop.name }).first().click();
  await expect(page).toHaveURL(paths.shop(shop.slug));
});

test("the header leads to the search, the events and the shops", async ({ page }) => {
  await page.goto(paths.home());
  const header = page.getByRole("banner");
  for (const name of ["Events", "Shops"])
    await expect(header.getByRole("link", { name, exact: true })).toBeVisible();
  await header.getByRole("searchbox").fill("mug");
  await header.getByRole("button", { name: "Search" }).click();
  await expect(page).toHaveURL(/\/search\?q=mug$/);
});

test("what does not exist says so, and offers the search and the categories", async ({ page }) => {
  for (const path of ["/no-such-page", paths.shop("no-such-shop"), paths.product("no-such-product")]) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
    const main = page.getByRole("main");
    await expect(main.getByRole("heading", { level: 1 })).toHaveText("Nothing here");
    await expect(main.getByRole("searchbox")).toBeVisible();
    await expect(main.getByRole("navigation").getByRole("link").first()).toBeVisible();
  }
});

test("a form that leads elsewhere than to the cart says what it has added, once, with the way there", async ({
  page,
}) => {
  await page.goto(paths.product(mug.slug));
  const { id, variantId } = await demoProduct(mug.slug);
  const form = { intent: "add", productId: id, variantId, quantity: "2", redirectTo: paths.shops() };
  const headers = { Origin: new URL(page.url()).origin };
  await page.request.post(paths.cart(), { form, headers, maxRedirects: 0 });
  await page.goto(paths.shops());
  const notice = page.getByRole("main").getByRole("status");
  await expect(notice).toContainText("Added: Harbour Mug. Your cart holds 2 pieces.");
  await notice.getByRole("link", { name: "See the cart" }).click();
  await expect(page).toHaveURL(paths.cart());
  await page.reload();
  await expect(notice).toBeEmpty();
});
