import { beyond, db, type Image, type Shop } from "~/db/index.server";
import { readPosition, toPage, type Page } from "~/lib/pagination.server";

export const DIRECTORY_PAGE_SIZE = 24;

/** A shop in a list of shops. */
export interface ShopEntry {
  slug: string;
  name: string;
  tagline: string;
  city: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  logo: Image | null;
  banner: Image | null;
}

const LIST = "shops";

/** A page of the active shops, by name. */
export async function getShopDirectory(query: URLSearchParams): Promise<Page<ShopEntry>> {
  const asked = readPosition(query, LIST);
  // A cursor carries an id alone, so the name that the page begins after is looked up.
  const start = asked && (await db.shop.findFirst({ where: { id: asked.id }, select: ["id", "name"] }));
  const position = start ? asked : null;
  const towards = position?.towards === "before" ? -1 : 1;
  const found = await db.shop.findMany({
    where: {
      status: "ACTIVE",
      ...(start && beyond<Shop>({ field: "name", value: start.name, id: start.id }, towards)),
    },
    orderBy: [{ name: towards }, { id: towards }],
    limit: DIRECTORY_PAGE_SIZE + 1,
    select: ["id", "slug", "name", "tagline", "address", "logo", "banner"],
  });
  const page = toPage(found, { name: LIST, size: DIRECTORY_PAGE_SIZE, position, valueOf: () => 0 });
  return {
    ...page,
    rows: page.rows.map(({ slug, name, tagline, address, logo, banner }) => ({
      slug,
      name,
      tagline,
      city: address.city,
      country: address.country,
      logo,
      banner,
    })),
  };
}
