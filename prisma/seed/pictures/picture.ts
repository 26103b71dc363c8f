import { Art } from "./art";
import { mix, shade, tint } from "./color";
import { type Form, type Palette } from "./form";
import { books, cloth, cupFromAbove, floor, shelf, twig, wallPrint } from "./props";
import { GROUNDS, plinth, surface, wallAndTable, windowLight, type Backdrop, type Ground } from "./stage";

/** One picture of one product. */
export interface Shot {
  form: Form;
  /** One per color the product comes in; the first is the one in front. */
  palettes: readonly Palette[];
  /** What the picture shows: the product alone, a close-up, its colors side by side, or the product at home. */
  view: "front" | "detail" | "colors" | "scene" | "room";
  ground: Ground;
  backdrop: Backdrop;
  /** On a round stand, for small and precious things. */
  raised?: boolean;
  /** A second thing in a scene, in quiet colors. */
  companion?: Form;
}

export const SIZE = 1200;
const QUIET: Palette = { main: "#efe4d2", second: "#c39a6b", accent: "#7f9070" };
const OAK = "#c69a66";

/** Draws a picture as a standalone SVG document. */
export function drawPicture(shot: Shot): string {
  const art = new Art();
  if (shot.view === "scene" || shot.view === "room") scene(art, shot);
  else if (shot.view === "colors") colors(art, shot);
  else alone(art, shot);
  return art.toString(SIZE, SIZE);
}

function alone(art: Art, { form, palettes, view, ground, backdrop, raised }: Shot): void {
  const palette = palettes[0]!;
  const near = view === "detail";
  if (form.pose === "standing") {
    wallAndTable(art, ground, near ? "plain" : backdrop, near ? 930 : undefined);
    if (raised && !near) plinth(art, 600, 930, 400, 90, mix(GROUNDS[ground].table, "#fff8ea", 0.3));
    if (near) return place(art, form, palette, closeUp(form), zoom(form));
    const scale = fit(form, 900, raised ? 740 : 800);
    // Low things sit further back, so that the middle of every picture is filled.
    const foot = raised ? 945 : Math.min(990, 690 + (form.height * scale) / 2);
    return place(art, form, palette, [600, foot], scale);
  }
  surface(art, ground, form.pose === "lying" ? "table" : "wall", near ? "plain" : backdrop);
  if (near) place(art, form, palette, closeUp(form), zoom(form));
  else place(art, form, palette, [600, 600], fit(form, 980, 960));
}

/** Up to three colors in one picture: the second and third stand behind, or lie beside, the first. */
function colors(art: Art, { form, palettes, ground, backdrop }: Shot): void {
  const few = palettes.slice(0, 3);
  if (form.pose === "standing") wallAndTable(art, ground, backdrop);
  else surface(art, ground, form.pose === "lying" ? "table" : "wall", backdrop);
  const two = few.length === 2;
  if (form.pose === "standing") {
    const scale = fit(form, two ? 560 : 480, two ? 640 : 560);
    const spots = two
      ? [
          [830, 905],
          [400, 1010],
        ]
      : [
          [320, 890],
          [890, 905],
          [590, 1040],
        ];
    const order = two ? [few[1]!, few[0]!] : [few[1]!, few[2]!, few[0]!];
    order.forEach((palette, i) =>
      place(art, form, palette, spots[i] as [number, number], scale * (i === order.length - 1 ? 1.06 : 0.94)),
    );
    return;
  }
  const scale = fit(form, two ? 530 : 520, two ? 900 : 560);
  const spots = two
    ? [
        [325, 560],
        [870, 650],
      ]
    : [
        [330, 340],
        [860, 420],
        [560, 850],
      ];
  few.forEach((palette, i) => place(art, form, palette, spots[i] as [number, number], scale));
}

/** The product where it will be used. */
function scene(art: Art, { form, palettes, view, ground, companion }: Shot): void {
  const palette = palettes[0]!;
  const { wall, table } = GROUNDS[ground];
  if (form.pose === "lying") {
    surface(art, ground, "table", "plain");
    cloth(art, tint(wall, 0.55));
    twig(art, QUIET.accent);
    cupFromAbove(art, 960, 220, QUIET.main);
    place(art, form, palette, [540, 660], fit(form, 780, 760), -7);
    return;
  }
  surface(art, ground, "wall", "plain");
  windowLight(art, view === "room" ? 240 : 560, 60, 1.15);
  if (view === "room") {
    floor(art, 830, OAK, tint(mix(wall, table, 0.5), 0.4));
    if (companion) place(art, companion, QUIET, [930, 950], fit(companion, 340, 480));
    else wallPrint(art, 890, 300, palette.main, QUIET.accent);
    place(art, form, palette, [companion ? 450 : 540, 1060], fit(form, 640, 800));
  } else if (form.pose === "hanging") {
    shelf(art, 1010, OAK);
    books(art, 290, 990, [shade(wall, 0.3), palette.second]);
    if (companion) place(art, companion, QUIET, [880, 996], fit(companion, 320, 280));
    place(art, form, palette, [600, 430], fit(form, 600, 640));
  } else {
    shelf(art, 950, OAK);
    if (companion) place(art, companion, QUIET, [880, 925], fit(companion, 360, 520));
    else books(art, 890, 930, [shade(wall, 0.32), palette.second, QUIET.main]);
    place(art, form, palette, [430, 940], fit(form, 580, 640));
  }
}

const fit = (form: Form, width: number, height: number) => Math.min(width / form.width, height / form.height);
const closeUp = (form: Form): [number, number] => [
  600 - form.focus[0] * zoom(form),
  600 - form.focus[1] * zoom(form),
];
const zoom = (form: Form) => Math.min(1500 / form.width, 1500 / form.height, 2.4);

function place(
  art: Art,
  form: Form,
  palette: Palette,
  [x, y]: readonly [number, number],
  scale: number,
  turn = 0,
): void {
  art.at(x, y, scale, () => form.draw(art, palette), turn);
}
