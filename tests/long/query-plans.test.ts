import { beforeAll, describe } from "vitest";

import { describePlans } from "../support/list-plans";
import { fillMarketplace, type Marketplace } from "../support/many-products";
import { describeOfficePlans } from "../support/office-plans";
import { fillOffice, type Office } from "../support/office-rows";
import { gatherStatistics, watchConnection } from "../support/query-plans";

let marketplace: Marketplace;
let office: Office;

beforeAll(async () => {
  watchConnection();
  marketplace = await fillMarketplace(30_000);
  office = await fillOffice(marketplace.shops);
  await gatherStatistics();
}, 600_000);

describe("the queries of pages with 30,000 products", () => {
  describePlans(() => marketplace);
  describeOfficePlans(() => office);
});
