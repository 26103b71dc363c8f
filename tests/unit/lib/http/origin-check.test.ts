import { describe, expect, it } from "vitest";

import { isFromOwnPage } from "~/lib/http/origin-check.server";

const own = ["https://bazaar.example", "http://localhost:3000"];

describe("isFromOwnPage", () => {
  it.each([
    ["a browser of today", { origin: "https://bazaar.example", "sec-fetch-site": "same-origin" }],
    ["the other address of ours", { origin: "http://localhost:3000", "sec-fetch-site": "same-origin" }],
    ["plain http, where browsers leave out Sec-Fetch-Site", { origin: "http://localhost:3000" }],
    ["a page that hides its address", { origin: "null", "sec-fetch-site": "same-origin" }],
    ["no Origin, typed or reloaded", { "sec-fetch-site": "none" }],
    ["an old browser with a Referer", { referer: "https://bazaar.example/cart?x=1" }],
  ])("lets through %s", (_case, headers) => expect(isFromOwnPage(headers, own)).toBe(true));

  it.each([
    ["another site", { origin: "https://evil.example", "sec-fetch-site": "cross-site" }],
    ["another site without Sec-Fetch-Site", { origin: "https://evil.example" }],
    ["a site whose name begins like ours", { origin: "https://bazaar.example.evil.example" }],
    [
      "a neighbour below the same domain",
      { origin: "https://blog.bazaar.example", "sec-fetch-site": "same-site" },
    ],
    ["our host by another scheme", { origin: "http://bazaar.example" }],
    ["our host on another port", { origin: "https://bazaar.example:8443" }],
    [
      "an origin that contradicts Sec-Fetch-Site",
      { origin: "https://bazaar.example", "sec-fetch-site": "cross-site" },
    ],
    ["a sandboxed frame", { origin: "null", "sec-fetch-site": "cross-site" }],
    ["a hidden address and nothing else", { origin: "null" }],
    ["a foreign Referer", { referer: "https://evil.example/https://bazaar.example/" }],
    ["a Referer that is no address", { referer: "bazaar.example" }],
    ["no evidence at all", {}],
    ["an unknown value", { "sec-fetch-site": "same-origin, cross-site" }],
  ])("turns away %s", (_case, headers) => expect(isFromOwnPage(headers, own)).toBe(false));
});
