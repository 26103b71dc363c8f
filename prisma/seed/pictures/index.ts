import { createHash } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

import { type Image } from "~/db/index.server";

import { shops } from "../catalog";
import { type Colors, type PictureEntry, type ProductEntry, type ShopEntry } from "../catalog/types";
import { type Palette } from "./form";
import { forms } from "./forms";
import { drawPicture, SIZE } from "./picture";
import { BANNER, drawBanner, drawLogo } from "./signs";

const LOGO_SIZE = 400;
const MARKER = "demo/.pictures";

const palette = ([main, second, accent]: Colors): Palette => ({ main, second, accent });
const productKey = (slug: string, index: number) => `demo/${slug}-${index + 1}.svg`;
const logoKey = (slug: string) => `demo/shops/${slug}-logo.svg`;
const bannerKey = (slug: string) => `demo/shops/${slug}-banner.svg`;

interface ProductPicture {
  picture: PictureEntry;
  /** The first one is the one in front. */
  colors: readonly Colors[];
}

/** The pictures of a product in the order of its gallery: those it lists, then its front in each further color. */
function picturesOf({ title, pictures, colors, options = [] }: ProductEntry): ProductPicture[] {
  const listed = pictures.map((picture) => ({ picture, colors }));
  const choice = colors.length > 1 && options.find(({ values }) => values.length === colors.length);
  const front = pictures.find(({ view }) => view === "front");
  if (!choice || !front) return listed;
  const further = colors.slice(1).map((own, index) => ({
    picture: { ...front, alt: `${title} in ${choice.values[index + 1]}` },
    colors: [own],
  }));
  return [...listed, ...further];
}

/** The images of a product, in the order of its gallery. */
export function productImages(product: ProductEntry): Image[] {
  return picturesOf(product).map(({ picture: { alt } }, index) => ({
    key: productKey(product.slug, index),
    alt,
    width: SIZE,
    height: SIZE,
  }));
}

export function shopImages({ slug, name }: ShopEntry): { logo: Image; banner: Image } {
  return {
    logo: { key: logoKey(slug), alt: `${name} logo`, width: LOGO_SIZE, height: LOGO_SIZE },
    banner: { key: bannerKey(slug), alt: `Goods from ${name}`, ...BANNER },
  };
}

/** Draws every picture of the demo: SVG documents by key. */
export function drawPictures(): Map<string, string> {
  const drawn = new Map<string, string>();
  for (const shop of shops) {
    const { sign, ground, ink, banner } = shop.look;
    drawn.set(logoKey(shop.slug), drawLogo(sign, ground, ink));
    const goods = banner.map(([form, colors]) => ({ form: forms[form], palette: palette(colors) }));
    drawn.set(bannerKey(shop.slug), drawBanner(ground, goods));
    for (const product of shop.products)
      picturesOf(product).forEach(
        ({ picture: { companion, backdrop = "plain", ...picture }, colors }, index) => {
          const palettes = colors.map(palette);
          const beside = companion && forms[companion];
          const shot = { ...picture, backdrop, palettes, form: forms[product.form], companion: beside };
          drawn.set(productKey(product.slug, index), drawPicture(shot));
        },
      );
  }
  return drawn;
}

/**
 * Writes every picture of the demo below a directory, usually MEDIA_DIRECTORY. A marker remembers the drawings that
 * are there: nothing is written if they are the current ones.
 */
export async function writePictures(directory: string): Promise<void> {
  const drawn = drawPictures();
  const hash = createHash("sha256");
  for (const [key, svg] of drawn) hash.update(key).update(svg);
  const version = hash.digest("hex");
  const marker = join(directory, MARKER);
  if ((await readFile(marker, "utf8").catch(() => null)) === version) return;
  await rm(marker, { force: true });
  for (const folder of new Set([...drawn.keys()].map((key) => dirname(join(directory, key)))))
    await mkdir(folder, { recursive: true });
  await Promise.all([...drawn].map(([key, svg]) => writeFile(join(directory, key), svg)));
  // Last, so that an interrupted run is taken up again.
  await writeFile(marker, version);
}
