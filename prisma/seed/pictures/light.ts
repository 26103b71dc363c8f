import { type Art } from "./art";
import { shade, tint, type Color } from "./color";

/** The fill of a flat thing standing upright: lit along its upper edge, darker towards its foot. */
export function downLit(art: Art, color: Color, depth = 1): string {
  return art.linear(
    [
      [0, tint(color, 0.28 * depth)],
      [0.45, color],
      [1, shade(color, 0.24 * depth)],
    ],
    [0, 0],
    [0, 1],
  );
}

/** The fill of a ball, a pebble, anything stuffed: brightest at its upper left. */
export function ballLit(art: Art, color: Color, depth = 1): string {
  return art.radial(
    [
      [0, tint(color, 0.5 * depth)],
      [0.55, color],
      [1, shade(color, 0.28 * depth)],
    ],
    0.34,
    0.3,
    0.8,
  );
}

/** The light a lamp throws around itself. */
export function glow(art: Art, x: number, y: number, r: number, strength = 0.6): void {
  const light = art.radial([
    [0, "#ffe2a6", strength],
    [0.45, "#ffd894", strength * 0.4],
    [1, "#ffd894", 0],
  ]);
  art.ellipse(x, y, r, r, light);
}
