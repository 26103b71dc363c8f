import { paths } from "../../app/lib/paths";
import { createTestEvent } from "./support/events";
import { hydrated } from "./support/hydrated";
import { expect, test } from "./support/test";

test("the countdown ticks, moves nothing, and turns the page when the time is over", async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: "layout-shift", buffered: true });
  });
  const event = await createTestEvent("Ticking", { endsAt: new Date(Date.now() + 12_000) });
  await page.goto(paths.event(event.slug));
  await hydrated(page);
  const clock = page.getByRole("main").getByText(/^00:00:\d\d$/);
  const first = await clock.textContent();
  await expect(clock).not.toHaveText(first ?? "");
  await expect(clock).toHaveAttribute("aria-hidden", "true");
  const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
  expect(shifts).toEqual([]);
  await expect(page.getByText("This event is over.")).toBeVisible({ timeout: 20_000 });
});

test("a clock that is ahead of the server's learns that the time is over all the same", async ({ page }) => {
  const event = await createTestEvent("Ahead", { endsAt: new Date(Date.now() + 8_000) });
  await page.clock.install({ time: Date.now() + 60_000 });
  await page.goto(paths.event(event.slug));
  await hydrated(page);
  await expect(page.getByText("This event is over.")).toBeHidden();
  await expect(page.getByText("This event is over.")).toBeVisible({ timeout: 25_000 });
});
