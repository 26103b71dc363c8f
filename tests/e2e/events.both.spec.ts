import { paths } from "../../app/lib/paths";
import { changeEvent, createTestEvent } from "./support/events";
import { placeOrder, walkToReview } from "./support/shopping";
import { expect, test } from "./support/test";

const HOUR = 3_600_000;

test("an event is found, its goods are bought at its price, and its quota shrinks", async ({ page }, {
  project,
}) => {
  const event = await createTestEvent(`Lamp days ${project.name}`);
  await page.goto(paths.event(event.slug));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(event.name);
  const main = page.getByRole("main");
  await expect(main).toContainText("$25.00");
  await expect(main).toContainText("20 of 20 left at this price");
  await expect(main.getByText(/^Ends \w+, \d+ \w+, \d\d:\d\d UTC$/)).toBeVisible();

  await expect(main.getByRole("heading", { name: event.productTitle })).toBeVisible();
  await expect(main.getByRole("region", { name: /^Sold by/ })).toContainText("Cash on delivery accepted");

  await page.getByLabel("Quantity").fill("2");
  await page.getByRole("button", { name: "Add to cart" }).click();
  await expect(page).toHaveURL(/\/cart$/);
  await expect(main.getByRole("link", { name: `At the price of ${event.name}` })).toBeVisible();
  await expect(main).toContainText("2 × $25.00");
  await expect(main).toContainText("instead of $40.00");

  await walkToReview(page);
  await expect(main).toContainText("2 × $25.00");
  const number = await placeOrder(page);
  await expect(main).toContainText("2 × $25.00");
  await expect(main).toContainText(`from event: ${event.name}`);
  await page.getByRole("link", { name: `Follow order ${number}-1` }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(`${number}-1`);
  await expect(main).toContainText(`from event: ${event.name}`);
  await page.goto(paths.event(event.slug));
  await expect(main).toContainText("18 of 20 left at this price");
});

test("an event that ends during the checkout shows its fall-back before anything is placed", async ({
  page,
}, { project }) => {
  const event = await createTestEvent(`Short sale ${project.name}`);
  const main = page.getByRole("main");
  await page.goto(paths.event(event.slug));
  await page.getByRole("button", { name: "Add to cart" }).click();
  await expect(page).toHaveURL(/\/cart$/);
  await walkToReview(page);
  await expect(main).toContainText("1 × $25.00");

  await changeEvent(event.slug, { endsAt: new Date(Date.now() - 1000) });
  await page.getByRole("button", { name: "Place order" }).click();

  await expect(page.getByRole("alert")).toContainText(
    `“${event.name}” has ended. ${event.productTitle} costs $40.00 now instead of $25.00.`,
  );
  await expect(page).toHaveURL(/\/checkout\/review/);
  const notice = `“${event.name}” has ended. The price is now $40.00.`;
  await expect(main.getByText(notice)).toBeVisible();
  for (const path of [paths.checkout(), paths.checkoutShipping(), paths.checkoutPayment()]) {
    await page.goto(path);
    await expect(main).toContainText(`“${event.name}” has ended.`);
    await expect(main).toContainText("the price is now $40.00.");
  }
  await page.goto(paths.cart());
  await expect(main.getByText(notice)).toBeVisible();

  await page.goto(paths.checkoutReview());
  await expect(main).toContainText("1 × $40.00");
  await placeOrder(page);
  await expect(main).toContainText("1 × $40.00");
});

test("who wants more than an event has left is told so, and may have all at the ordinary price", async ({
  page,
}, { project }) => {
  const event = await createTestEvent(`Two lamps ${project.name}`, { quota: 2 });
  const main = page.getByRole("main");
  await page.goto(paths.event(event.slug));
  await page.getByLabel("Quantity").fill("2");
  await page.getByRole("button", { name: "Add to cart" }).click();
  await expect(main.getByRole("status")).toContainText(`Added: ${event.productTitle}`);
  await page.goto(paths.event(event.slug));
  await page.getByLabel("Quantity").fill("1");
  await page.getByRole("button", { name: "Add to cart" }).click();
  await expect(main.getByRole("alert")).toContainText(`Not added: ${event.productTitle}`);
  await expect(main.getByRole("status")).toBeEmpty();
  await page.getByRole("link", { name: "Back to it" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(event.productTitle);
  await page.goto(paths.cart());
  await page.getByLabel(`Quantity of ${event.productTitle}`).fill("3");
  await page.getByRole("button", { name: "Update" }).click();
  await expect(main).toContainText("Only 2 are left at the event’s price.");
  const quantity = page.getByLabel(`Quantity of ${event.productTitle}`);
  await expect(quantity).toHaveValue("3");
  await expect(quantity).toHaveAttribute("aria-invalid", "true");
  await page.getByRole("button", { name: "Take all at $40.00" }).click();
  await expect(main).toContainText("3 × $40.00");
  await expect(page.getByRole("link", { name: "Check out" })).toBeVisible();
});

test("each state of an event has its own words", async ({ page }, { project }) => {
  const event = await createTestEvent(`States ${project.name}`, { quota: 1 });
  const main = page.getByRole("main");
  const see = async (set: Record<string, unknown>, words: RegExp, buyable = false) => {
    await changeEvent(event.slug, set);
    expect((await page.goto(paths.event(event.slug)))?.status()).toBe(200);
    await expect(main).toContainText(words);
    await expect(page.getByRole("button", { name: "Add to cart" })).toHaveCount(buyable ? 1 : 0);
  };
  await see({}, /Last piece at this price/, true);
  await see({ quotaUsed: 1 }, /No piece is left at \$25\.00/);
  await see({ quotaUsed: 0, startsAt: new Date(Date.now() + HOUR) }, /Begins .* UTC/);
  await see({ startsAt: new Date(0), endsAt: new Date(Date.now() - HOUR) }, /This event is over/);
  await see({ endsAt: new Date(Date.now() + HOUR), cancelledAt: new Date() }, /called this event off/);
  await page.getByRole("link", { name: "See it at $40.00" }).click();
  await expect(page).toHaveURL(new RegExp(`${paths.product(event.productSlug)}$`));
  expect((await page.goto(paths.event("no-such-event")))?.status()).toBe(404);
});

test("the list shows what runs and what comes", async ({ page }, { project }) => {
  const soon = await createTestEvent(`Ends first ${project.name}`, { endsAt: new Date(Date.now() + 60_000) });
  const coming = await createTestEvent(`Comes first ${project.name}`, {
    startsAt: new Date(Date.now() + 60_000),
  });
  await page.goto(paths.events());
  const running = page.getByRole("region", { name: "On now" });
  await expect(running.getByRole("link", { name: soon.name })).toBeVisible();
  await page.goto(paths.events({ when: "coming" }));
  await page.getByRole("link", { name: coming.name }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(coming.name);
});
