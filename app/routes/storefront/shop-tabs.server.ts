import { getShopProducts } from "~/domain/catalog/queries.server";
import { listShopEvents } from "~/domain/events/queries.server";
import { getShopReviews } from "~/domain/reviews/queries.server";

const tabs = ["products", "events", "reviews", "about"] as const;

export type ShopTab = (typeof tabs)[number];

/** The part of a shop's page that an address asks for; its products unless it says otherwise. */
export function readTab(query: URLSearchParams): ShopTab {
  return tabs.find((tab) => tab === query.get("tab")) ?? "products";
}

/** What that part shows; nothing is read for the others. */
export async function loadTab(tab: ShopTab, shopId: string, query: URLSearchParams) {
  switch (tab) {
    case "products":
      return { tab, products: await getShopProducts(shopId, query), events: null, reviews: null };
    case "events":
      return { tab, products: null, events: await listShopEvents(shopId, query), reviews: null };
    case "reviews":
      return { tab, products: null, events: null, reviews: await getShopReviews(shopId, query) };
    case "about":
      return { tab, products: null, events: null, reviews: null };
  }
}
