import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { shops as entries } from "../../../prisma/seed/catalog";
import { createContent } from "../../../prisma/seed/content";
import { drawPictures, writePictures } from "../../../prisma/seed/pictures";
import { compact } from "../../../prisma/seed/pictures/path-data";

const drawn = drawPictures();
const content = createContent(7);
/** Pictures of several things: colors side by side, or a product among others at home. */
const groups = new Set(
  entries.flatMap((shop) =>
    shop.products.flatMap(({ slug, pictures }) =>
      pictures.flatMap(({ view }, index) =>
        ["colors", "scene", "room"].includes(view) ? [`demo/${slug}-${index + 1}.svg`] : [],
      ),
    ),
  ),
);

/** Opening tags, closing tags and self-closing tags nest, and every attribute is quoted. */
function expectWellFormed(svg: string): void {
  const open: string[] = [];
  const markup = /<(\/?)([a-zA-Z]+)((?:\s[a-zA-Z0-9:-]+="[^"<>]*")*)(\/?)>|([^<]+)|(.)/gs;
  for (const [whole, close, name = "", , selfClosing, text, stray] of svg.matchAll(markup)) {
    expect(stray, `stray markup near "${whole}"`).toBeUndefined();
    if (text !== undefined) expect(text.trim()).toBe("");
    else if (close) expect(open.pop()).toBe(name);
    else if (!selfClosing) open.push(name);
  }
  expect(open).toEqual([]);
}

describe("the demo's pictures", () => {
  it("are drawn the same every time", () => {
    expect([...drawPictures()]).toEqual([...drawn]);
  });

  it("are exactly those that products and shops show", () => {
    const images = [
      ...content.products.flatMap(({ product }) => product.images),
      ...content.shops.flatMap(({ logo, banner }) => [logo, banner]),
    ];
    expect(images.map((image) => image?.key).sort()).toEqual([...drawn.keys()].sort());
    for (const image of images) {
      const size = `viewBox="0 0 ${image?.width} ${image?.height}"`;
      expect(drawn.get(image?.key ?? "")?.includes(size), image?.key).toBe(true);
    }
  });

  it("differ from one another", () => {
    expect(new Set(drawn.values()).size).toBe(drawn.size);
  });

  it.each([...drawn])("%s is a small, well-formed, harmless document", (key, svg) => {
    expect(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"')).toBe(true);
    expectWellFormed(svg);
    // A list shows first pictures, dozens of them; galleries and banners load one at a time and show several things.
    const limit = key.endsWith("-banner.svg") ? 12_000 : groups.has(key) ? 10_000 : 6_000;
    expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(limit);
    expect(svg).not.toMatch(/<script|<style|<foreignObject|<image|href|\son[a-z]+=|NaN|undefined|Infinity/i);
    const ids = [...svg.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of svg.matchAll(/url\(([^)]*)\)/g)) expect(ids).toContain(target?.replace("#", ""));
  });
});

describe("compact", () => {
  it.each([
    ["M10 10L20 10L20 30z", "M10 10l10 0 0 20z"],
    ["M100 100H110V80z", "M100 100h10V80z"],
    ["M5 5h.1M8 5h.1", "M5 5h.1M8 5h.1"],
    ["M-60 0A60 12 0 0 0 60 0", "M-60 0A60 12 0 0060 0"],
    ["M1 1zM3 3L4 4", "M1 1zM3 3l1 1"],
  ])("writes %s as %s", (given, wanted) => {
    expect(compact(given)).toBe(wanted);
  });
});

describe("writePictures", () => {
  let directory: string;
  beforeEach(async () => void (directory = await mkdtemp(join(tmpdir(), "bazaar-pictures-"))));
  afterEach(() => rm(directory, { recursive: true, force: true }));

  it("writes every picture once, and again only if something has changed", async () => {
    await writePictures(directory);
    const [key, svg] = [...drawn][0]!;
    const file = join(directory, key);
    expect(await readFile(file, "utf8")).toBe(svg);
    const written = (await readdir(directory, { recursive: true })).filter((name) => name.endsWith(".svg"));
    expect(written.map((name) => name.replaceAll("\\", "/")).sort()).toEqual([...drawn.keys()].sort());

    const before = (await stat(file)).mtimeMs;
    await writePictures(directory);
    expect((await stat(file)).mtimeMs).toBe(before);

    await writeFile(file, "an older drawing");
    await writeFile(join(directory, "demo/.pictures"), "an older version");
    await writePictures(directory);
    expect(await readFile(file, "utf8")).toBe(svg);
  });
});
