import { findBudgetPages } from "../../bench/budget-pages";
import { BUDGET, ENTRANCES, weigh } from "../../bench/page-weight";
import { expect, test } from "./support/test";

test("pages weigh no more than promised", async ({ baseURL }) => {
  // Hundreds of pages, to find the heaviest.
  test.setTimeout(300_000);
  const pages = await findBudgetPages(baseURL ?? "");
  expect(Object.keys(pages)).toEqual(expect.arrayContaining([...ENTRANCES]));
  for (const [name, path] of Object.entries(pages)) {
    const weight = await weigh(`${baseURL}${path}`);
    // A page that links no style sheet or script was not weighed, but missed.
    expect(weight.css, `CSS of ${name}`).toBeGreaterThan(1_000);
    expect(weight.js, `JavaScript of ${name}`).toBeGreaterThan(10_000);
    expect(weight.css, `CSS of ${name}`).toBeLessThanOrEqual(BUDGET.css);
    expect(weight.js, `JavaScript of ${name}`).toBeLessThanOrEqual(BUDGET.js);
    if (ENTRANCES.some((entrance) => entrance === name))
      expect(weight.html, `HTML of ${name}`).toBeLessThanOrEqual(BUDGET.html);
  }
});

test("weighs the scripts that a browser loads", async ({ page, baseURL }) => {
  const loaded = new Set<string>();
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") loaded.add(response.url());
  });
  await page.goto("/cart", { waitUntil: "networkidle" });
  expect(loaded.size).toBeGreaterThan(3);
  const { scripts } = await weigh(`${baseURL}/cart`);
  expect([...loaded].sort()).toEqual([...scripts].sort());
});
