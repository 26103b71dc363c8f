import { Art, polygon, type Point } from "./art";
import { mix, shade, tint, type Color } from "./color";
import { type Form, type Palette } from "./form";
import { GROUNDS, leafPath, wallAndTable, windowLight, type Ground } from "./stage";

/** The marks of the shops, drawn in a field from -100 to 100. */
export const signs = {
  wave: (art: Art, ink: Color) => {
    art.line("M-92 10q30 -44 62 0t62 0t62 0M-92 54q30 -44 62 0t62 0t62 0", ink, 16);
    art.ellipse(0, -48, 34, 34, ink);
  },
  tree: (art: Art, ink: Color) => {
    art.path(
      leafPath(0, 30, 130, -90, 0.42) + leafPath(0, 40, 104, -146, 0.4) + leafPath(0, 40, 104, -34, 0.4),
      ink,
    );
    art.line("M0 0V92M-52 92H52", ink, 14);
  },
  mountain: (art: Art, ink: Color) => {
    const peaks: Point[] = [
      [-96, 40],
      [-34, -62],
      [4, -4],
      [34, -44],
      [96, 40],
    ];
    art.line(polygon(peaks, false), ink, 16);
    art.line("M-96 78H96", ink, 14, 'stroke-dasharray="1 27"');
  },
  moon: (art: Art, ink: Color) => {
    art.path("M20 -84a86 86 0 1 0 70 126a70 70 0 0 1 -70 -126z", ink);
    art.line("M46 -34h.1M80 -6h.1M64 -72h.1", ink, 16);
  },
  fern: (art: Art, ink: Color) => {
    let leaves = leafPath(0, -34, 62, -90, 0.3);
    for (let i = 0; i < 4; i++)
      leaves +=
        leafPath(0, 62 - i * 34, 84 - i * 10, -38, 0.28) + leafPath(0, 62 - i * 34, 84 - i * 10, -142, 0.28);
    art.path(leaves, ink);
    art.line("M0 96V-40", ink, 10);
  },
  drop: (art: Art, ink: Color) => {
    art.line("M0 -92C44 -36 62 -8 62 28A62 62 0 0 1 -62 28C-62 -8 -44 -36 0 -92z", ink, 14);
    art.path(leafPath(0, 72, 104, -90, 0.34), ink);
  },
  goose: (art: Art, ink: Color) => {
    art.path(
      "M-96 22C-84 -14 -40 -22 -4 -8C18 -30 2 -62 18 -80Q36 -100 60 -88L92 -76L60 -66C52 -34 74 0 54 36Q36 62 -16 58Q-78 58 -96 22z",
      ink,
    );
    art.line("M-18 60V90M22 58V90M-60 92H64", ink, 11);
  },
  linden: (art: Art, ink: Color) => {
    const cell: Point[] = [0, 1, 2, 3, 4, 5].map((i) => [
      Math.sin((i * Math.PI) / 3) * 92,
      Math.cos((i * Math.PI) / 3) * 92,
    ]);
    art.line(polygon(cell), ink, 13);
    art.path("M0 42C-62 30 -64 -26 -34 -34Q-10 -38 0 -18Q10 -38 34 -34C64 -26 62 30 0 42z", ink);
    art.line("M0 40V66", ink, 11);
  },
  loom: (art: Art, ink: Color) => {
    art.path(
      "M-18 -92H18V-56H54V-20H90V20H54V56H18V92H-18V56H-54V20H-90V-20H-54V-56H-18zM-18 -18V18H18V-18z",
      ink,
      'fill-rule="evenodd"',
    );
  },
  cup: (art: Art, ink: Color) => {
    art.path("M-74 -8H50C50 46 26 82 -12 82S-74 46 -74 -8z", ink);
    art.line("M52 8C104 4 98 60 40 56", ink, 13);
    art.line("M-44 -34q-16 -22 0 -42M-10 -34q-16 -22 0 -42M24 -34q-16 -22 0 -42", ink, 11);
    art.line("M-88 96q25 -18 50 0t50 0t50 0", ink, 11);
  },
  cairn: (art: Art, ink: Color) => {
    art.ellipse(0, 66, 72, 24, ink);
    art.ellipse(-6, 20, 52, 20, ink);
    art.ellipse(6, -20, 36, 17, ink);
    art.ellipse(-2, -54, 22, 14, ink);
    art.line("M-96 30A96 96 0 0 1 0 -96A96 96 0 0 1 96 30", ink, 11);
    art.line("M-64 -44L-48 -32M64 -44L48 -32M-86 8L-68 10M86 8L68 10", ink, 8);
  },
  awl: (art: Art, ink: Color) => {
    art.path("M-20 -6Q-26 -60 0 -66Q26 -60 20 -6L9 4H-9z", ink);
    art.line("M0 12V92", ink, 12);
    const rays = [-160, -130, -50, -20].map((angle) => leafPath(0, -14, 92, angle, 0.13));
    art.path(rays.join("") + leafPath(-36, 40, 62, 160, 0.16) + leafPath(36, 40, 62, 20, 0.16), ink);
  },
} as const;
export type Sign = keyof typeof signs;

/** A shop's logo: its mark on a round ground. */
export function drawLogo(sign: Sign, ground: Ground, ink: Color): string {
  const art = new Art();
  const { wall } = GROUNDS[ground];
  art.rect(
    0,
    0,
    400,
    400,
    art.linear(
      [
        [0, tint(wall, 0.25)],
        [1, shade(wall, 0.06)],
      ],
      [0, 0],
      [1, 1],
    ),
  );
  art.ellipse(200, 200, 158, 158, "none", `stroke="${mix(wall, ink, 0.55)}" stroke-width="5"`);
  art.at(200, 200, 1.04, () => signs[sign](art, ink));
  return art.toString(400, 400);
}

export const BANNER = { width: 1600, height: 500 } as const;

/** A shop's banner: four of its goods in a row, in front of a wide wall. */
export function drawBanner(ground: Ground, goods: readonly { form: Form; palette: Palette }[]): string {
  const art = new Art();
  const { wall } = GROUNDS[ground];
  // The stage is drawn for square pictures; a banner takes its middle.
  art.group('transform="scale(1.334 .5)"', () => wallAndTable(art, ground, "plain", 700));
  windowLight(art, 90, -60, 0.7);
  art.ellipse(1300, 230, 190, 190, tint(wall, 0.35), 'opacity=".55"');
  const spots = [520, 800, 1070, 1320];
  goods.forEach(({ form, palette }, i) => {
    const standing = form.pose === "standing";
    const scale = Math.min(270 / form.width, (standing ? 320 : 300) / form.height);
    art.at(spots[i]!, standing ? 428 - (i % 2) * 22 : 205, scale, () => form.draw(art, palette));
  });
  return art.toString(BANNER.width, BANNER.height);
}
