import { expect, it } from "vitest";

import { db } from "~/db/index.server";
import {
  DIRECTORY_PAGE_SIZE,
  getCategoryPage,
  getHomePage,
  getProductPage,
  getShopDirectory,
  getShopHead,
  getShopProducts,
  SHOP_PAGE_SIZE,
} from "~/domain/catalog/queries.server";
import { sorts, type SortName } from "~/domain/catalog/sorts";
import {
  countShopEvents,
  EVENTS_PAGE_SIZE,
  listEvents,
  listRunningEventCards,
  listShopEvents,
} from "~/domain/events/queries.server";
import { getShopReviews, REVIEW_PAGE_SIZE } from "~/domain/reviews/queries.server";
import { getSearchPage, type ProductFilters } from "~/domain/search/queries.server";
import { type Page } from "~/lib/pagination.server";

import { expectFrugal } from "./frugal";
import { type Marketplace } from "./many-products";
import { plansOf } from "./query-plans";

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
  { text: "oak", category: "textiles" },
  { text: "oak", category: "textiles", minRating: 4 },
  { text: "oak", maxCents: 1500 },
  { text: "oak", category: "lamps", maxCents: 2500 },
  { text: "oak", minRating: 4, inStock: true },
  { text: "lin" },
  { text: "series 13" },
  { category: "mugs", minRating: 4 },
  { minCents: 1000, maxCents: 1500 },
  { inStock: true, minRating: 4 },
];

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

/** The first page of a list of many, the second one, and the way back. */
async function frugalPages(
  read: (query: URLSearchParams) => Promise<Page<unknown>>,
  size: number,
): Promise<void> {
  const page = async (query: Record<string, string>) => {
    let found: Page<unknown> | undefined;
    const plans = await plansOf(async () => {
      found = await read(new URLSearchParams(query));
    });
    expect(found!.rows).toHaveLength(size);
    expectFrugal(plans);
    return found!;
  };
  const first = await page({});
  const second = await page({ after: first.next! });
  await page({ before: second.previous! });
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

  it("a product that many have reviewed", async () => {
    const plans = await plansOf(async () => {
      const page = await getProductPage(marketplace().slug);
      expect(page?.variants.length).toBeGreaterThan(5);
      expect(page?.events).toHaveLength(1);
      expect(page?.reviews?.rows).toHaveLength(REVIEW_PAGE_SIZE);
      expect(page?.distribution).toEqual([40, 40, 40, 40, 40]);
    });
    expectFrugal(plans);
  });

  it("the front page", async () => {
    expectFrugal(
      await plansOf(async () => {
        const [home, events] = [await getHomePage(), await listRunningEventCards(4)];
        expect(home.latest.length).toBeGreaterThan(0);
        expect(events).toHaveLength(4);
      }),
    );
  });

  it.each(["running", "coming"] as const)("events that are %s", async (when) => {
    await frugalPages((query) => listEvents(when, query), EVENTS_PAGE_SIZE);
  });

  it("the directory of shops", async () => {
    await frugalPages(getShopDirectory, DIRECTORY_PAGE_SIZE);
  });

  it("a shop on all its tabs", async () => {
    const product = await db.product.findFirst({ where: { slug: marketplace().slug } });
    const reviewed = marketplace().shops.find(({ id }) => id === product!.shopId)!;
    const plans = await plansOf(async () => {
      const head = await getShopHead(reviewed.slug);
      expect(head).toMatchObject({ ratingCount: 200, rating: 3 });
      expect((await getShopProducts(reviewed.id, empty)).rows).toHaveLength(SHOP_PAGE_SIZE);
      expect((await getShopReviews(reviewed.id, empty)).rows).toHaveLength(REVIEW_PAGE_SIZE);
      expect((await listShopEvents(marketplace().shops[4]!.id, empty)).rows).toHaveLength(EVENTS_PAGE_SIZE);
      expect(await countShopEvents(marketplace().shops[4]!.id)).toBeGreaterThan(EVENTS_PAGE_SIZE);
    });
    expectFrugal(plans);
    // However many it sells and however many have rated them: a page and what stands beside it.
    for (const { collection, examined } of plans)
      expect(examined, collection).toBeLessThanOrEqual(SHOP_PAGE_SIZE + 1);
  });
}
