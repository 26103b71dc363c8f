import { type Category, type Create, type SavedAddress, type Shop, type User } from "~/db/index.server";

import { shops } from "./catalog";
import { categories } from "./catalog/categories";
import { administrator, shoppers, type PersonEntry } from "./catalog/people";
import { shopImages } from "./pictures";
import { productRows, type ProductRows } from "./products";
import { createRandom, seededId } from "./random";

/** The day the demo's marketplace opened: everything is dated from here, so that a seed always gives the same rows. */
const OPENED_AT = Date.UTC(2026, 0, 12, 9);
const DAY = 24 * 60 * 60 * 1000;

type Known<T> = T & { id: string };

/** Everything the demo consists of, but for the password hashes, which are never the same twice. */
export interface Content {
  categories: Known<Create<Category>>[];
  shops: Known<Omit<Create<Shop>, "passwordHash">>[];
  users: Known<Omit<Create<User>, "passwordHash">>[];
  products: ProductRows[];
}

/** The demo's rows for a seed: the same number gives the same rows, ids and dates included. */
export function createContent(seed: number): Content {
  const random = createRandom(seed);
  const opened = new Date(OPENED_AT);
  const categoryRows = categories.map(({ slug, name, tagline }, position) => ({
    id: seededId(seed, `category:${slug}`, opened),
    slug,
    name,
    tagline,
    parentId: null,
    position,
  }));
  const categoryIds = new Map<string, string>(categoryRows.map(({ slug, id }) => [slug, id]));
  const shopRows = shops.map((shop) => {
    const { slug, name, email, tagline, description, phone, shipping, acceptsCash } = shop;
    const createdAt = new Date(OPENED_AT + Math.floor(random() * 10 * DAY));
    return {
      id: seededId(seed, `shop:${slug}`, createdAt),
      ...{ slug, name, email, tagline, description, phone, shipping, acceptsCash },
      address: { ...shop.address, name, phone },
      ...shopImages(shop),
      status: "ACTIVE" as const,
      ratingSum: 0,
      ratingCount: 0,
      emailVerifiedAt: createdAt,
      createdAt,
      updatedAt: createdAt,
    };
  });
  const products = shops.flatMap((shop, index) =>
    shop.products.map((entry) => {
      const categoryId = categoryIds.get(entry.category);
      const shopId = shopRows[index]?.id;
      if (!categoryId || !shopId) throw new Error(`${entry.slug} has no category or no shop.`);
      const createdAt = new Date(OPENED_AT + 12 * DAY + Math.floor(random() * 120 * DAY));
      return productRows(entry, { seed, shop, shopId, categoryId, createdAt, random });
    }),
  );
  const users = [...shoppers, administrator].map((person) => userRow(person, seed, random));
  return { categories: categoryRows, shops: shopRows, users, products };
}

const dialCodes: Readonly<Record<string, number>> = {
  ...{ AT: 43, AU: 61, BE: 32, CH: 41, CZ: 420, DE: 49, DK: 45, ES: 34, FI: 358, FR: 33, GB: 44, IE: 353 },
  ...{ IN: 91, IT: 39, JP: 81, NL: 31, NO: 47, NZ: 64, PL: 48, PT: 351, SE: 46 },
};

function userRow(person: PersonEntry, seed: number, random: () => number): Content["users"][number] {
  const createdAt = new Date(OPENED_AT + Math.floor(random() * 90 * DAY));
  const addresses = person.addresses.map(({ label, name, place }, index): SavedAddress => {
    const phone = `+${dialCodes[place.country] ?? 1} 555 01${String(Math.floor(random() * 100)).padStart(2, "0")}`;
    const id = seededId(seed, `address:${person.email}:${label}`, createdAt);
    return { id, label, isDefault: index === 0, address: { ...place, name: name ?? person.name, phone } };
  });
  return {
    id: seededId(seed, `user:${person.email}`, createdAt),
    email: person.email,
    name: person.name,
    addresses,
    role: person === administrator ? "ADMIN" : "CUSTOMER",
    emailVerifiedAt: createdAt,
    createdAt,
    updatedAt: createdAt,
  };
}
