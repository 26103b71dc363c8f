import { db, type Product, type Where } from "~/db/index.server";
import { type Page } from "~/lib/pagination.server";

/** Counting reads what it counts, so it ends here. */
export const COUNT_LIMIT = 200;

export interface ResultCount {
  count: number;
  /** There are more than that. */
  more: boolean;
}

interface Found {
  where: Where<Product>;
  /** Found without this condition. */
  besides: number;
  page: Page<unknown>;
}

/** How many products there are, up to {@link COUNT_LIMIT}; a first page that is the last one needs no counting. */
export async function countProducts({ where, besides, page }: Found): Promise<ResultCount> {
  if (page.previous === null && page.next === null) return { count: page.rows.length, more: false };
  const count = besides + (await db.product.count({ where, limit: COUNT_LIMIT + 1 }));
  return { count: Math.min(count, COUNT_LIMIT), more: count > COUNT_LIMIT };
}
