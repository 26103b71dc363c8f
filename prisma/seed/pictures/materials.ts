import { dropShadow, n, type Art } from "./art";
import { shade, tint, type Color } from "./color";

/** Polished metal: it mirrors the room in bands, so light and dark alternate across it. */
export function metalFill(art: Art, color: Color, [x, y]: readonly [number, number] = [1, 0]): string {
  return art.linear(
    [
      [0, shade(color, 0.22)],
      [0.2, tint(color, 0.6)],
      [0.45, color],
      [0.72, shade(color, 0.3)],
      [0.9, tint(color, 0.25)],
      [1, shade(color, 0.2)],
    ],
    [0, 0],
    [x, y],
  );
}

/** Anything long that lies across the picture: lit along its upper side. */
export function lyingFill(art: Art, color: Color, depth = 1): string {
  return art.linear(
    [
      [0, tint(color, 0.3 * depth)],
      [0.4, color],
      [1, shade(color, 0.3 * depth)],
    ],
    [0, 0],
    [0, 1],
  );
}

/** A lying or hanging piece of leather or cloth with its shadow. */
export function piece(art: Art, d: string, color: Color, distance = 12): void {
  dropShadow(art, d, distance);
  const light = art.linear(
    [
      [0, tint(color, 0.24)],
      [0.5, color],
      [1, shade(color, 0.22)],
    ],
    [0, 0],
    [0.5, 1],
  );
  art.path(d, light);
}

/** A seam along a line. */
export function stitches(art: Art, d: string, color: Color, width = 5): void {
  art.line(d, color, width, 'stroke-dasharray="15 13"');
}

/** A ring of bent wire or rod, as keys hang on and buckles are made of. */
export function wire(art: Art, d: string, color: Color, width: number): void {
  art.line(d, shade(color, 0.35), width);
  art.line(d, color, width * 0.7);
  art.line(
    d,
    tint(color, 0.65),
    width * 0.2,
    `opacity=".8" transform="translate(${n(-width * 0.16)} ${n(-width * 0.16)})"`,
  );
}

/** The top of a cylinder seen from slightly above, and its wall. */
export function drum(
  art: Art,
  x: number,
  y: number,
  r: number,
  h: number,
  fill: string,
  top: string,
  tilt = 0.17,
): void {
  const ry = r * tilt;
  art.path(`M${n(x - r)} ${n(y - h)}V${n(y)}A${n(r)} ${n(ry)} 0 0 0 ${n(x + r)} ${n(y)}V${n(y - h)}z`, fill);
  art.ellipse(x, y - h, r, ry, top);
}
