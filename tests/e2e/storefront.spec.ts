import { paths } from "../../app/lib/paths";
import { hydrated } from "./support/hydrated";
import { expect, test } from "./support/test";

test("choosing asks the server nothing", async ({ page }) => {
  await page.goto(paths.product("harbour-mug"));
  await hydrated(page);
  const asked: string[] = [];
  page.on("request", (request) => {
    if (new URL(request.url()).pathname.endsWith(".data")) asked.push(request.url());
  });
  await page.getByRole("group", { name: "Glaze" }).getByRole("link", { name: "Ink" }).click();
  await expect(page).toHaveURL(/Glaze=Ink/);
  await expect(page.getByText(/Only \d left/)).toBeVisible();
  expect(asked).toEqual([]);
});

test("a product says what it is to search engines and to those it is shared with", async ({
  page,
  baseURL,
}) => {
  await page.goto(paths.product("harbour-mug", { Glaze: "Ink" }));
  const address = baseURL + paths.product("harbour-mug");
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", address);
  await expect(page.locator("meta[property='og:url']")).toHaveAttribute("content", address);
  await expect(page.locator("meta[property='og:image']")).toHaveAttribute("content", /^http.*\/media\//);
  const facts = JSON.parse(
    (await page.locator("script[type='application/ld+json']").textContent()) ?? "",
  ) as Record<string, unknown>;
  expect(facts).toMatchObject({
    "@type": "Product",
    name: "Harbour Mug",
    url: address,
    offers: { "@type": "AggregateOffer", priceCurrency: "USD", lowPrice: "28.00" },
  });
});
