import { db, type Category } from "~/db/index.server";

/** Categories are made by administrators, dozens at most. */
const MAX_CATEGORIES = 200;

export type CategoryEntry = Pick<Category, "id" | "slug" | "name" | "tagline" | "parentId">;

let reading: Promise<readonly CategoryEntry[]> | undefined;

/**
 * All categories in their order, subcategories too. One read finds a category with its parent and children, and
 * serves everybody who asks while it is on its way: the loaders of a page run side by side, and each needs it.
 */
export function listCategories(): Promise<readonly CategoryEntry[]> {
  reading ??= db.category
    .findMany({
      orderBy: { position: 1 },
      limit: MAX_CATEGORIES,
      select: ["id", "slug", "name", "tagline", "parentId"],
    })
    .finally(() => {
      reading = undefined;
    });
  return reading;
}

/** A category and its parent, from the top down. */
export async function categoryPath(categoryId: string): Promise<CategoryEntry[]> {
  const all = await listCategories();
  const category = all.find(({ id }) => id === categoryId);
  const parent = category && all.find(({ id }) => id === category.parentId);
  return [parent, category].filter((step) => step !== undefined);
}

/** A category's id and those of its subcategories. */
export function idsWithin(category: CategoryEntry, all: readonly CategoryEntry[]): string[] {
  return all.filter(({ id, parentId }) => id === category.id || parentId === category.id).map(({ id }) => id);
}
