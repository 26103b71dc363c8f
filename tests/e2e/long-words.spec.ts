import { type Page } from "@playwright/test";

import { paths } from "../../app/lib/paths";
import { withDatabase } from "./support/database";
import { createTestEvent } from "./support/events";
import { createTestShop } from "./support/shops";
import { addToCart, placeOrder, signInAsSeller, walkToReview } from "./support/shopping";
import { expect, test } from "./support/test";

/** As long as the forms take it, without a space. */
const word = (length: number) => "W".repeat(length);

async function look(page: Page, path = ""): Promise<void> {
  if (path) expect((await page.goto(path))?.status(), path).toBe(200);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect.soft(overflow, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0);
}

for (const width of [390, 1280])
  test(`no name, however long, widens a page of ${width} px`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 900 });
    const own = await createTestShop({ name: word(60) });
    const event = await createTestEvent(word(80));
    await withDatabase(async (database) => {
      const shop = await database
        .collection("shops")
        .findOneAndUpdate(
          { slug: own.slug },
          { $set: { tagline: word(120), description: word(400), logo: null, banner: null } },
        );
      for (const [collection, slug] of [
        ["products", event.productSlug],
        ["events", event.slug],
      ] as const)
        await database
          .collection(collection)
          .updateOne({ slug }, { $set: { shopId: shop?._id, description: word(400) } });
    });

    const product = { slug: event.productSlug, title: event.productTitle };
    await look(page, paths.shop(own.slug));
    await look(page, `${paths.shop(own.slug)}?tab=about`);
    await look(page, paths.shops());
    await look(page, paths.product(product.slug));
    await look(page, paths.event(event.slug));
    await look(page, paths.events());
    await addToCart(page, product);
    await look(page);
    await walkToReview(page);
    await look(page);
    const number = await placeOrder(page);
    await look(page);
    await page.getByRole("link", { name: `Follow order ${number}-1` }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(`${number}-1`);
    await look(page);
    await signInAsSeller(page, own.email);
    await look(page, paths.seller());
    await look(page, paths.sellerOrders());
    await look(page, paths.sellerOrder(`${number}-1`));
  });
