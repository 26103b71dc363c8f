import { paths } from "../../app/lib/paths";
import { expect, test } from "./support/test";

for (const width of [390, 1280])
  test(`at ${width} px the Tab key goes through the header as one reads it`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(paths.home());
    const header = page.getByRole("banner");
    await expect(header.getByRole("search")).toHaveCount(1);
    await header.getByRole("link").first().focus();
    const places: { x: number; y: number }[] = [];
    const last = header.getByRole("navigation").getByRole("link").first();
    while (!(await last.evaluate((link) => link === document.activeElement))) {
      expect(places.length).toBeLessThan(20);
      const box = await page.locator(":focus").boundingBox();
      places.push({ x: box!.x, y: box!.y + box!.height / 2 });
      await page.keyboard.press("Tab");
    }
    expect(places.length).toBeGreaterThanOrEqual(5);
    // Row by row, from left to right.
    const read = [...places].sort((a, b) => (Math.abs(a.y - b.y) > 24 ? a.y - b.y : a.x - b.x));
    expect(places).toEqual(read);
  });
