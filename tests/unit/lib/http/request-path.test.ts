import { describe, expect, it } from "vitest";

import { isDataRequest, pageOf, requestPath } from "~/lib/http/request-path.server";

describe("requestPath", () => {
  it.each([
    ["/cart?x=1", "/cart"],
    ["/c/%C3%A9t%C3%A9", "/c/été"],
    ["/webhooks/../sign-in", "/sign-in"],
    ["/webhooks/%2e%2e/sign-in", "/sign-in"],
    ["//evil.example/x", "//evil.example/x"],
  ])("reads %s as %s", (url, path) => expect(requestPath(url)).toBe(path));

  it.each(["/%", "/%zz", "/%ff", "*", "http://bazaar.example/", "", undefined])("gives up on %s", (url) => {
    expect(requestPath(url)).toBeNull();
  });
});

it("tells data requests from documents", () => {
  expect(isDataRequest("/cart.data?_routes=x")).toBe(true);
  expect(isDataRequest("/cart?x=.data")).toBe(false);
  expect(isDataRequest("/%")).toBe(false);
});

it("finds the page behind a path", () => {
  expect(pageOf("/_root.data")).toBe("/");
  expect(pageOf("/Seller//Orders/")).toBe("/seller/orders");
});
