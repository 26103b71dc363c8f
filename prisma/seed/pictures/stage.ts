import { n, polygon, shadow, type Art } from "./art";
import { shade, tint, type Color } from "./color";

/** Wall and table of a picture; they are chosen to agree with each other, products choose among them. */
export const GROUNDS = {
  sand: { wall: "#ecdcc4", table: "#d9bf9c" },
  oat: { wall: "#ece4d6", table: "#dccfba" },
  blush: { wall: "#eecdbd", table: "#dcae98" },
  sage: { wall: "#ced7c0", table: "#b4bf9f" },
  sky: { wall: "#cbdbe0", table: "#e6ded0" },
  butter: { wall: "#f2dc9f", table: "#e2c278" },
  lilac: { wall: "#d8cfdd", table: "#bfb1c8" },
  clay: { wall: "#d39b7b", table: "#b97b5c" },
  rose: { wall: "#e0aaa4", table: "#cd8b87" },
  moss: { wall: "#8d9a77", table: "#75825f" },
  teal: { wall: "#7ea5a3", table: "#64898a" },
  dusk: { wall: "#66788c", table: "#516275" },
  ink: { wall: "#3b4957", table: "#2d3945" },
  forest: { wall: "#4d6354", table: "#3c4f43" },
  ochre: { wall: "#d6a350", table: "#bd873a" },
  plum: { wall: "#7b5468", table: "#654254" },
} as const;
export type Ground = keyof typeof GROUNDS;

/** What stands in the background: nothing, light through a window, a niche, a branch's shadow, a painted disc. */
export type Backdrop = "plain" | "window" | "arch" | "branch" | "disc";

export const HORIZON = 800;

/** A wall and a table in warm light from the upper left. */
export function wallAndTable(art: Art, ground: Ground, backdrop: Backdrop, horizon = HORIZON): void {
  const { wall, table } = GROUNDS[ground];
  wallLight(art, wall, horizon);
  drawBackdrop(art, backdrop, wall, horizon);
  const top = art.linear(
    [
      [0, shade(table, 0.05)],
      [0.25, tint(table, 0.12)],
      [1, tint(table, 0.3)],
    ],
    [0, 0],
    [0, 1],
  );
  art.rect(0, horizon, 1200, 1200 - horizon, top);
  art.rect(0, horizon, 1200, 5, tint(table, 0.4), 0, 'opacity=".7"');
}

/** A wall alone, for what hangs, or a table top seen from above, for what lies. */
export function surface(art: Art, ground: Ground, kind: "wall" | "table", backdrop: Backdrop): void {
  const color = kind === "wall" ? GROUNDS[ground].wall : tint(GROUNDS[ground].table, 0.25);
  wallLight(art, color, 1200);
  if (backdrop !== "disc" && backdrop !== "arch") drawBackdrop(art, backdrop, color, 1200);
}

/** Pale walls take more light than dark ones, which would turn grey. */
const glow = (color: Color): Color => tint(color, parseInt(color.slice(1, 3), 16) > 0xb0 ? 0.45 : 0.16);

function wallLight(art: Art, color: Color, height: number): void {
  const light = art.radial(
    [
      [0, glow(color)],
      [0.55, color],
      [1, shade(color, 0.12)],
    ],
    0.26,
    0.2,
    1,
  );
  art.rect(0, 0, 1200, height, light);
}

function drawBackdrop(art: Art, backdrop: Backdrop, wall: Color, horizon: number): void {
  if (backdrop === "window") windowLight(art, 470, 70, 1);
  if (backdrop === "branch") branchShadow(art, wall);
  if (backdrop === "disc") art.ellipse(600, horizon - 270, 350, 350, tint(wall, 0.42), 'opacity=".75"');
  if (backdrop === "arch") {
    const [x, y, r] = [250, horizon, 350];
    const niche = `M${x} ${y}V${y - 330}a${r} ${r} 0 0 1 ${2 * r} 0V${y}z`;
    const depth = art.linear([
      [0, shade(wall, 0.15)],
      [0.3, shade(wall, 0.05)],
      [1, tint(wall, 0.22)],
    ]);
    art.path(niche, depth);
  }
}

/** Four slanted panes of sunlight. */
export function windowLight(art: Art, x: number, y: number, size: number): void {
  const pane = (column: number, row: number) => {
    const [px, py] = [x + column * 190 * size + row * 62 * size, y + row * 290 * size + column * 46 * size];
    const [w, h] = [168 * size, 262 * size];
    return polygon([
      [px, py],
      [px + w, py + 41 * size],
      [px + w + 56 * size, py + h + 41 * size],
      [px + 56 * size, py + h],
    ]);
  };
  const light = art.linear(
    [
      [0, "#fff6dc", 0.62],
      [1, "#fff6dc", 0.18],
    ],
    [0, 0],
    [0, 1],
  );
  art.path(pane(0, 0) + pane(1, 0) + pane(0, 1) + pane(1, 1), light);
}

/** The shadow of a branch outside the picture, falling on the wall from the upper right. */
function branchShadow(art: Art, wall: Color): void {
  const leaves: string[] = [];
  for (let i = 0; i < 9; i++) {
    const [x, y] = [1230 - i * 62, -20 + i * 56 - i * i * 1.5];
    leaves.push(
      leafPath(x, y, 170 - i * 7, 104 + (i % 3) * 8),
      leafPath(x, y, 150 - i * 6, 196 - (i % 3) * 9),
    );
  }
  const color = shade(wall, 0.34);
  art.group('opacity=".32"', () => {
    art.path(leaves.join(""), color);
    art.line("M1240 -30Q960 240 730 380", color, 8);
  });
}

/** A pointed leaf from (x, y) towards an angle in degrees, as path data. */
export function leafPath(x: number, y: number, length: number, angle: number, width = 0.32): string {
  const turn = (angle * Math.PI) / 180;
  const at = (along: number, across: number) =>
    `${n(x + length * (along * Math.cos(turn) - across * Math.sin(turn)))} ${n(y + length * (along * Math.sin(turn) + across * Math.cos(turn)))}`;
  return `M${n(x)} ${n(y)}Q${at(0.42, width * 1.35)} ${at(1, 0)}Q${at(0.42, -width * 1.25)} ${n(x)} ${n(y)}z`;
}

/** A low round stand for single pieces. */
export function plinth(art: Art, x: number, y: number, rx: number, height: number, color: Color): void {
  const ry = rx * 0.17;
  shadow(art, x, y + height, rx * 1.02, ry * 1.1);
  const side = art.linear([
    [0, tint(color, 0.25)],
    [0.35, color],
    [1, shade(color, 0.24)],
  ]);
  art.path(`M${n(x - rx)} ${n(y)}v${n(height)}a${n(rx)} ${n(ry)} 0 0 0 ${n(2 * rx)} 0v${n(-height)}z`, side);
  art.ellipse(x, y, rx, ry, tint(color, 0.42));
}
