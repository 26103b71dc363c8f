/** The main pages by name, found from the home page on as a visitor would find them. */
export async function findBudgetPages(origin: string): Promise<Record<string, string>> {
  const link = async (path: string, pattern: RegExp): Promise<string> => {
    const html = await (await fetch(origin + path)).text();
    const found = pattern.exec(html)?.[1];
    if (!found) throw new Error(`${path} has no link like ${pattern.source}.`);
    return found.replaceAll("&amp;", "&");
  };
  const category = await link("/", /href="(\/c\/[^"?#]+)"/);
  const product = await link(category, /href="(\/p\/[^"?#]+)"/);
  return {
    home: "/",
    category,
    product,
    search: "/search?q=wool",
    shop: await link("/", /href="(\/shops\/[^"?#]+)"/),
    events: "/events",
    cart: "/cart",
    "sign-in": "/sign-in",
  };
}
