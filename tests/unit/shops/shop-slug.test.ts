import { describe, expect, test } from "vitest";

import { isReservedShopName, proposeShopSlug } from "~/domain/shops/shop-slug";

describe("a shop's address", () => {
  test.each([
    ["Alder & Ash", "alder-and-ash"],
    ["Déjà Vu", "deja-vu"],
    ["Łódź Wełna", "lodz-welna"],
    ["Кот", "kot"],
    ["MyShop", "myshop"],
    ["  -- Pots --  ", "pots"],
    ["<script>alert(1)</script>", "script-alert-1-script"],
    ["../../admin", "admin"],
  ])("of %j is made of its name", (name, slug) => {
    expect(proposeShopSlug(name, 0)).toBe(slug);
  });

  test("is counted on when it is taken, and drawn in the end", () => {
    expect([1, 2, 3].map((attempt) => proposeShopSlug("Pots", attempt))).toEqual([
      "pots-2",
      "pots-3",
      "pots-4",
    ]);
    const drawn = [4, 5, 6].map((attempt) => proposeShopSlug("Pots", attempt));
    for (const slug of drawn) expect(slug).toMatch(/^pots-[0-9a-f]{8}$/);
    expect(new Set(drawn).size).toBe(3);
  });

  test("is drawn for a name without a Latin form", () => {
    expect(proposeShopSlug("茶", 0)).toMatch(/^shop-[0-9a-f]{8}$/);
  });

  test("is never longer than 60 characters nor ends in a hyphen", () => {
    for (const name of ["a".repeat(60), `${"a".repeat(59)} b`, `${"a".repeat(51)} bcdefgh`, "ß".repeat(60)])
      for (const attempt of [0, 1, 4])
        expect(proposeShopSlug(name, attempt)).toMatch(/^[a-z0-9-]{1,59}[a-z0-9]$/);
  });
});

test.each([
  ...["Bazaar", "bazaar", "  B\u00e1zaar! ", "Admin", "Sign up", "SUPPORT", "S u p p o r t", "SignUp"],
  ...["Bazaar Support", "BazaarSupport", "Bazaar-Team 24", "B.a.z.a.a.r Help", "Bazaars", "Bazaar of Wool"],
  ...["\uff22\uff41\uff5a\uff41\uff41\uff52 Help", "\u24b7azaar", "\u{1d401}azaar", "\uff41dmin", "Bаzааr"],
])("%j is not to be had", (name) => {
  expect(isReservedShopName(name)).toBe(true);
});

test.each(["The Wool Bazaar", "Baz & Aaron", "Adminton", "Support Socks", "茶"])("%j is", (name) => {
  expect(isReservedShopName(name)).toBe(false);
});
