import { expect, it } from "vitest";

import { getCategoryPage, getProductPage } from "~/domain/catalog/queries.server";
import { sorts, type SortName } from "~/domain/catalog/sorts";
import { getSearchPage, type ProductFilters } from "~/domain/search/queries.server";

import { type Marketplace } from "./many-products";
import { plansOf, type QueryPlan } from "./query-plans";

const none: ProductFilters & { category: string; shop: string } = {
  ...{ text: "", category: "", shop: "", minCents: null, maxCents: null, minRating: null },
  ...{ inStock: false, onEvent: false, sort: null },
};

type Narrowing = Partial<typeof none>;

const categoryFilters: Narrowing[] = [
  {},
  { inStock: true },
  { minCents: 2000, maxCents: 3000 },
  { minRating: 4, inStock: true },
  { minRating: 4, maxCents: 1500 },
  { text: "oak" },
];

const searches: Narrowing[] = [
  {},
  { text: "oak" },
  { text: "oak", category: "lamps" },
  { text: "oak", maxCents: 1500 },
  { text: "oak", category: "lamps", maxCents: 2500 },
  { text: "oak", minRating: 4, inStock: true },
  { text: "lin" },
  { text: "series 13" },
  { category: "mugs", minRating: 4 },
  { minCents: 1000, maxCents: 1500 },
  { inStock: true, minRating: 4 },
];

/** No query reads more than three documents for one it returns, and none sorts what it has found. */
export function expectFrugal(plans: QueryPlan[]): void {
  expect(plans.length).toBeGreaterThan(0);
  for (const { collection, command, returned, examined, stages } of plans) {
    const query = `${collection} ${JSON.stringify(command["filter"] ?? command["pipeline"])} ${stages.join(" ")}`;
    expect(examined, query).toBeLessThanOrEqual(3 * returned);
    if (collection === "products") expect(stages, query).not.toContain("SORT");
  }
}

const empty = new URLSearchParams();

/** The first two pages of a category. */
async function frugalCategory(narrowing: Narrowing): Promise<void> {
  const filters = { ...none, ...narrowing };
  let next: string | null = null;
  const first = async () => {
    const page = await getCategoryPage("lamps", filters, empty);
    expect(page?.products.rows.length).toBeGreaterThan(0);
    next = page?.products.next ?? null;
  };
  expectFrugal(await plansOf(first));
  const after = new URLSearchParams({ after: next ?? "" });
  if (next) expectFrugal(await plansOf(() => getCategoryPage("lamps", filters, after)));
}

async function frugalSearch(narrowing: Narrowing): Promise<void> {
  const search = async () => {
    const page = await getSearchPage({ ...none, ...narrowing }, empty);
    expect(page.products.rows.length).toBeGreaterThan(0);
  };
  expectFrugal(await plansOf(search));
}

/** What the page functions really send, explained on the database as it is. */
export function describePlans(marketplace: () => Marketplace): void {
  it.each(categoryFilters)("a category with %o", frugalCategory);
  it.each(searches)("a search for %o", frugalSearch);

  it.each(Object.keys(sorts) as SortName[])("in the order %s", async (sort) => {
    await frugalCategory({ minRating: 3, inStock: true, sort });
    await frugalSearch({ text: "oak", category: "lamps", sort });
    await frugalSearch({ minCents: 1000, sort });
  });

  it("a search in one shop", () => frugalSearch({ text: "oak", shop: marketplace().shops[3]!.slug }));

  it("a product", async () => {
    const plans = await plansOf(async () => {
      expect(await getProductPage(marketplace().slug)).not.toBeNull();
    });
    expect(plans.length).toBeGreaterThan(0);
    for (const { collection, returned, examined, command } of plans) {
      // Nothing is what a product without variants or reviews returns.
      const query = `${collection} ${JSON.stringify(command["filter"] ?? command["pipeline"])}`;
      expect(examined, query).toBeLessThanOrEqual(3 * returned);
    }
  });
}
