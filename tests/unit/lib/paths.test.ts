import { describe, expect, it } from "vitest";

import { ownPath, paths } from "~/lib/paths";

describe("ownPath", () => {
  it.each([
    ["/cart", "/cart"],
    ["/c/lamps?sort=price&after=x#list", "/c/lamps?sort=price&after=x#list"],
    ["/p/a%2Fb", "/p/a%2Fb"],
    ["/sign-in?redirectTo=https://evil.example", "/sign-in?redirectTo=https://evil.example"],
    ["/@evil.example", "/@evil.example"],
  ])("returns to %s", (candidate, path) => expect(ownPath(candidate, "/fallback")).toBe(path));

  it.each([
    null,
    undefined,
    "",
    "cart",
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/cart\\..\\..",
    "https://evil.example",
    "https:evil.example",
    "HTTPS://evil.example/cart",
    "javascript:alert(1)",
    "data:text/html,x",
    " //evil.example",
    "\t//evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "/ /evil.example",
    "@evil.example",
    ".evil.example",
  ])("falls back for %o", (candidate) => expect(ownPath(candidate, "/fallback")).toBe("/fallback"));

  it("never leaves this site, whatever a path resolves to", () => {
    for (const candidate of [
      "/..//evil.example",
      "/.//evil.example",
      "/a/..//evil.example",
      "/%2e%2e//evil.example",
    ]) {
      const target = new URL(ownPath(candidate, "/fallback"), "https://bazaar.example");
      expect(target.origin).toBe("https://bazaar.example");
    }
  });
});

describe("paths", () => {
  it("escapes what people named", () => {
    expect(paths.product("a/b?c#d")).toBe("/p/a%2Fb%3Fc%23d");
    expect(paths.media("shops/x y.svg")).toBe("/media/shops/x%20y.svg");
  });

  it("leaves out what is not asked for", () => {
    expect(paths.category("lamps", { sort: "", inStock: false, after: null, min: 0 })).toBe("/c/lamps?min=0");
  });
});
