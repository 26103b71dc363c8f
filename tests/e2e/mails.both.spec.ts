import { paths } from "../../app/lib/paths";
import { expectAxeClean } from "./support/axe";
import { addToCart, buyer, demoShop, placeOrder, walkToReview } from "./support/shopping";
import { expect, test } from "./support/test";

// The mail's frame runs no script, not even those by which this test looks into it.
test.use({ expectedConsole: [/^Blocked script execution in '[^']*\/dev\/mail\/[0-9a-f]{24}\/html'/] });

test("a purchase's mails are on the outbox page, and their links lead to it without an account", async ({
  page,
}, { project }) => {
  const shop = demoShop(project.name === "js" ? 0 : 1);
  await addToCart(page, shop.product);
  await walkToReview(page);
  const number = await placeOrder(page);
  // A browser that knows nothing of this guest.
  await page.context().clearCookies();

  await page.getByRole("link", { name: "Mails" }).click();
  await expect(page).toHaveURL(paths.devMails());
  const letter = page.getByRole("link", { name: `Your order ${number}` });
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole("link", { name: `New order ${number}-1` })).toBeVisible({ timeout: 500 });
    await expect(letter).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 20_000 });

  if (project.name === "js") await expectAxeClean(page);

  await letter.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Your order ${number}`);
  await expect(page.getByRole("main")).toContainText(buyer.email);
  const mail = page.frameLocator("iframe");
  await expect(mail.getByRole("heading", { level: 1 })).toHaveText("Thank you for your order");
  await expect(mail.getByRole("heading", { name: shop.name })).toBeVisible();
  await expect(mail.getByText(shop.product.title)).toBeVisible();

  const opening = page.context().waitForEvent("page");
  await mail.getByRole("link", { name: "See your order" }).click();
  const opened = await opening;
  await expect(opened.getByRole("heading", { level: 1 })).toContainText("Thank you");
  await expect(opened).toHaveURL(new RegExp(`/purchases/${number}\\?key=`));
  await opened.close();

  await page.getByRole("link", { name: "Plain text" }).click();
  await expect(page.getByRole("main")).toContainText("Thank you for your order");
  await page
    .getByRole("main")
    .getByRole("link", { name: /\/orders\// })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(`${number}-1`);

  await page.goto(paths.devMails());
  await page.getByRole("link", { name: `New order ${number}-1` }).click();
  const toShop = page.frameLocator("iframe");
  await expect(toShop.getByRole("link", { name: "Open the order" })).toHaveAttribute(
    "href",
    new RegExp(`${paths.sellerOrder(`${number}-1`)}$`),
  );
});

test("a mail's own page can do nothing but look like a mail", async ({ page, request }) => {
  await page.goto(paths.devMails());
  const none = await request.get(paths.devMailHtml("0".repeat(24)));
  expect(none.status()).toBe(404);
  const policies = none.headersArray().filter(({ name }) => name.toLowerCase() === "content-security-policy");
  expect(policies).toHaveLength(1);
  expect(policies[0]?.value).toMatch(/^default-src 'none'; .*frame-ancestors 'self'; sandbox allow-popups/);
  expect(none.headers()["x-frame-options"]).toBe("SAMEORIGIN");
  expect((await request.get(paths.devMail("nonsense"))).status()).toBe(404);
});
