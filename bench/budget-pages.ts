import { transferred } from "./page-weight";

/** More than the demo has; a larger marketplace is judged by so many of its products. */
const MOST_PRODUCTS = 300;

/**
 * The main pages by name, found from the home page on as a visitor would find them. Of categories and of products it is
 * the one whose HTML is the heaviest: the one with the most variants, reviews or sales, whichever that is.
 */
export async function findBudgetPages(origin: string): Promise<Record<string, string>> {
  const links = async (path: string, pattern: RegExp): Promise<string[]> => {
    const html = await (await fetch(origin + path)).text();
    return [...html.matchAll(pattern)].map(([, found = ""]) => found.replaceAll("&amp;", "&"));
  };
  const link = async (path: string, pattern: RegExp): Promise<string> => {
    const [found] = await links(path, pattern);
    if (!found) throw new Error(`${path} has no link like ${pattern.source}.`);
    return found;
  };

  const categories = new Set<string>();
  const products = new Set<string>();
  const open = await links("/", CATEGORY);
  for (let path = open.shift(); path && products.size < MOST_PRODUCTS; path = open.shift()) {
    if (categories.has(path)) continue;
    categories.add(path);
    for (const product of await links(path, PRODUCT)) products.add(product);
    open.push(...(await links(path, CATEGORY)));
  }
  return {
    home: "/",
    category: await heaviest(origin, categories),
    product: await heaviest(origin, products),
    search: "/search?q=wool",
    shop: await link("/", /href="(\/shops\/[^"?#]+)"/g),
    events: "/events",
    cart: "/cart",
    "sign-in": "/sign-in",
  };
}

/** A category, or a further page of one. */
const CATEGORY = /href="(\/c\/[^"?#]+(?:\?after=[^"#&]+)?)"/g;
const PRODUCT = /href="(\/p\/[^"?#]+)"/g;

async function heaviest(origin: string, paths: ReadonlySet<string>): Promise<string> {
  let most = { path: "", size: 0 };
  for (const path of paths) {
    const size = await transferred(origin + path);
    if (size > most.size) most = { path, size };
  }
  if (most.path === "") throw new Error("There is nothing to weigh.");
  return most.path;
}
