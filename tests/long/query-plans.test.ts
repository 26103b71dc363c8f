import { beforeAll, describe } from "vitest";

import { describePlans } from "../support/list-plans";
import { fillMarketplace, type Marketplace } from "../support/many-products";
import { plannerIsReady, watchConnection } from "../support/query-plans";

let marketplace: Marketplace;

beforeAll(async () => {
  watchConnection();
  marketplace = await fillMarketplace(30_000);
  await plannerIsReady("products", { slug: marketplace.slug });
}, 600_000);

describe("the queries of pages with 30,000 products", () => {
  describePlans(() => marketplace);
});
