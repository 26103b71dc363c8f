import { describe, expect, test } from "vitest";

import { returnPath, wantedPath } from "~/guards/return-path.server";

const signIn = (redirectTo?: string) => {
  const url = new URL("http://localhost:3000/sign-in");
  if (redirectTo !== undefined) url.searchParams.set("redirectTo", redirectTo);
  return new Request(url);
};

describe("after signing in", () => {
  test("one goes where one wanted to go", () => {
    const wanted = wantedPath(new Request("http://localhost:3000/orders/B-1?key=a%2Fb&page=2"));
    expect(wanted).toBe("/orders/B-1?key=a%2Fb&page=2");
    expect(returnPath(signIn(wanted), "/")).toBe(wanted);
  });

  test.each([
    undefined,
    "",
    "orders",
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "\\/evil.example",
    "/\t/evil.example",
    "/ /evil.example",
    "javascript:alert(1)",
  ])("one never leaves for %j", (elsewhere) => {
    expect(returnPath(signIn(elsewhere), "/home")).toBe("/home");
  });
});
