import { AxeBuilder } from "@axe-core/playwright";

import { paths } from "../../app/lib/paths";
import { expect, test } from "./support/test";

test("a mail can be read by everybody, light and dark", async ({ page, request }) => {
  await page.goto(paths.devMails());
  const first = await page.locator('main a[href^="/dev/mail/"]').first().getAttribute("href");
  const html = await (await request.get(`${first}/html`)).text();
  // By itself: in its frame no script runs, axe's neither.
  await page.goto("about:blank");
  await page.setContent(html);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
    expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.html) }))).toEqual([]);
  }
});
