import { describe, expect, it } from "vitest";

import { changesBetween } from "~/domain/search/did-you-mean.server";
import { MAX_WORDS, readWords, searchTerms, wordsOf } from "~/domain/search/search-terms";

describe("the words of a text", () => {
  it.each([
    ["Café Crème", ["cafe", "creme"]],
    ["LINEN table-cloth", ["linen", "table", "cloth"]],
    ["Men’s wool socks", ["men", "wool", "sock"]],
    ["The lamp of the house, with a shade", ["lamp", "house", "shade"]],
    ["A5 notebook 240 pages", ["a5", "notebook", "240", "page"]],
    ["x y z", []],
    ["Schöne Tassen 茶碗", ["schone", "tassen", "茶碗"]],
    [".*$^[](){}|\\ %_", []],
  ])("%s", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it.each([
    ["lamps", "lamp"],
    ["berries", "berry"],
    ["dishes", "dish"],
    ["boxes", "box"],
    ["glasses", "glass"],
    ["vases", "vase"],
    ["glass", "glass"],
    ["cactus", "cactus"],
    ["tennis", "tennis"],
    ["gas", "gas"],
    ["ties", "tie"],
  ])("%s and %s are one", (plural, singular) => {
    expect(wordsOf(plural)).toEqual([singular]);
    expect(wordsOf(singular)).toEqual([singular]);
  });

  it("are cut where nobody types on", () => {
    expect(wordsOf("a".repeat(5000))[0]).toHaveLength(40);
  });
});

describe("what a product is found by", () => {
  it("is its title, tags, options, shop and category, each word once, those of the title marked", () => {
    expect(
      searchTerms({
        title: "Harbour Mug",
        tags: ["coffee", "mug"],
        options: [{ values: ["Sea mist", "Oat"] }],
        shopName: "Tideline Pottery",
        categoryName: "Kitchen & Table",
      }),
    ).toEqual([
      "=harbour",
      "=mug",
      "coffee",
      "kitchen",
      "mist",
      "oat",
      "pottery",
      "sea",
      "table",
      "tideline",
    ]);
  });

  it("counts words that begin like one of the title with it, so that a begun word finds all of them there", () => {
    const terms = searchTerms({
      ...{ title: "Oak lamp", tags: ["lampshade", "lantern", "oaken", "la"], options: [] },
      ...{ shopName: "", categoryName: "Lamps" },
    });
    expect(terms).toEqual(["=lamp", "=lampshade", "=oak", "=oaken", "la", "lantern"]);
  });
});

describe("what somebody looks for", () => {
  it("is each word once; the last may be only begun", () => {
    expect(readWords("Blue blue LAMPS")).toEqual({ words: ["blue", "lamp"], begun: "lamp" });
  });

  it("has nothing begun that is too short to tell", () => {
    expect(readWords("blue la")).toEqual({ words: ["blue", "la"], begun: null });
    expect(readWords("   ")).toEqual({ words: [], begun: null });
  });

  it("is bounded", () => {
    const { words } = readWords(Array.from({ length: 100 }, (_, index) => `word${index}`).join(" "));
    expect(words).toHaveLength(MAX_WORDS);
  });
});

describe("changes between words", () => {
  it.each([
    ["pottery", "pottery", 0],
    ["potery", "pottery", 1],
    ["potttery", "pottery", 1],
    ["pottary", "pottery", 1],
    ["pottrey", "pottery", 1],
    ["patery", "pottery", 2],
    ["ca", "abc", 3],
  ])("%s, %s: %i", (from, to, changes) => {
    expect(changesBetween(from, to, 5)).toBe(changes);
    expect(changesBetween(to, from, 5)).toBe(changes);
  });

  it("are not counted beyond the limit", () => {
    expect(changesBetween("a", "abcdefghij", 2)).toBe(3);
  });
});
