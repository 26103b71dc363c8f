import { dots, n, roundFill, type Art, type Point } from "./art";
import { mix, shade, tint, type Color } from "./color";

/** Half an outline of something turned on a wheel, top to bottom; "corner" keeps a point sharp. */
export type Profile = readonly (readonly [radius: number, y: number, kind?: "corner"])[];

/** How far circles seen from slightly above are flattened. */
export const TILT = 0.17;

function smooth(points: readonly (readonly [number, number, "corner"?])[]): string {
  let d = "";
  for (let i = 0; i < points.length - 1; i++) {
    const [from, to] = [points[i]!, points[i + 1]!];
    const before = from[2] ? from : (points[i - 1] ?? from);
    const after = to[2] ? to : (points[i + 2] ?? to);
    const c1 = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6] as const;
    const c2 = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6] as const;
    d += `C${n(c1[0])} ${n(c1[1])} ${n(c2[0])} ${n(c2[1])} ${n(to[0])} ${n(to[1])}`;
  }
  return d;
}

/** A smooth line through points as path data. */
export function curve(points: readonly Point[]): string {
  const [first] = points;
  return first ? `M${n(first[0])} ${n(first[1])}${smooth(points)}` : "";
}

/** The closed outline of a turned body, with the far rim on top and the near edge of its foot below. */
export function outline(profile: Profile, tilt = TILT): string {
  const [top, bottom] = [profile[0]!, profile[profile.length - 1]!];
  const left = profile.map(([r, y, kind]) => [-r, y, kind] as const);
  const right = [...profile].reverse();
  return (
    `M${n(-top[0])} ${n(top[1])}${smooth(left)}` +
    `A${n(bottom[0])} ${n(bottom[0] * tilt)} 0 0 0 ${n(bottom[0])} ${n(bottom[1])}` +
    `${smooth(right)}A${n(top[0])} ${n(top[0] * tilt)} 0 0 0 ${n(-top[0])} ${n(top[1])}z`
  );
}

/** Radius of the body at a height, for placing things on its surface. */
export function radiusAt(profile: Profile, y: number): number {
  const next = profile.findIndex((point) => point[1] >= y);
  if (next <= 0) return profile[next === 0 ? 0 : profile.length - 1]![0];
  const [a, b] = [profile[next - 1]!, profile[next]!];
  return a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1] || 1);
}

interface Turned {
  profile: Profile;
  color: Color;
  tilt?: number;
  /** Thickness of the wall at an open top; a closed body (a lid, a pebble) has none. */
  wall?: number;
  inside?: Color;
  /** Strength of the streak of light on glaze, glass or metal; 0 for matt things. */
  gloss?: number;
  depth?: number;
}

/** Draws a body turned on a wheel or lathe; its foot is where the profile ends. */
export function turned(
  art: Art,
  { profile, color, tilt = TILT, wall, inside, gloss = 0.35, depth = 1 }: Turned,
): void {
  art.path(outline(profile, tilt), roundFill(art, color, depth));
  if (wall !== undefined) rim(art, profile[0]![0], profile[0]![1], color, wall, inside, tilt);
  if (gloss > 0) streak(art, profile, gloss);
}

/** The open mouth of a vessel: lit lip, and a hollow whose far right side catches the light. */
export function rim(
  art: Art,
  r: number,
  y: number,
  color: Color,
  wall: number,
  inside = shade(color, 0.3),
  tilt = TILT,
): void {
  art.ellipse(0, y, r, r * tilt, tint(color, 0.4));
  const hollow = art.linear([
    [0, shade(inside, 0.4)],
    [1, mix(inside, tint(inside, 0.25), 0.6)],
  ]);
  art.ellipse(0, y + 1, r - wall, (r - wall) * tilt, hollow);
}

function streak(art: Art, profile: Profile, strength: number): void {
  const [top, bottom] = [profile[0]![1], profile[profile.length - 1]![1]];
  const height = bottom - top;
  const heights = [0.14, 0.38, 0.62, 0.8].map((part) => top + height * part);
  const side = (part: number) => heights.map((y) => [-radiusAt(profile, y) * part, y] as Point);
  const [outer, inner] = [side(0.76), side(0.6).reverse()];
  const start = inner[0]!;
  const d = `${curve(outer)}L${n(start[0])} ${n(start[1])}${curve(inner).replace(/^M[^C]*/, "")}z`;
  const fade = art.linear(
    [
      [0, "#fff8ea", strength],
      [1, "#fff8ea", 0.04],
    ],
    [0, 0],
    [0, 1],
  );
  art.path(d, fade);
}

/** A ring around the body between two heights (a label, a dipped glaze, wax seen through glass). */
export function band(art: Art, profile: Profile, top: number, bottom: number, color: Color, more = ""): void {
  const [a, b] = [radiusAt(profile, top), radiusAt(profile, bottom)];
  const between = profile.filter(([, y]) => y > top && y < bottom);
  const edge: Profile = [[a, top, "corner"], ...between, [b, bottom, "corner"]];
  const left = edge.map(([r, y, kind]) => [-r, y, kind] as const);
  const d =
    `M${n(-a)} ${n(top)}${smooth(left)}A${n(b)} ${n(b * TILT)} 0 0 0 ${n(b)} ${n(bottom)}` +
    `${smooth([...edge].reverse())}A${n(a)} ${n(a * TILT)} 0 0 1 ${n(-a)} ${n(top)}z`;
  art.path(d, roundFill(art, color), more);
}

/** Fine lines around the body, as a thrown pot or a ribbed shade has. */
export function rings(
  art: Art,
  profile: Profile,
  heights: readonly number[],
  color: Color,
  width = 4,
  opacity = 0.3,
): void {
  const d = heights.map((y) => {
    const r = radiusAt(profile, y);
    return `M${n(-r)} ${n(y)}A${n(r)} ${n(r * TILT)} 0 0 0 ${n(r)} ${n(y)}`;
  });
  art.line(d.join(""), color, width, `opacity="${opacity}"`);
}

/** A number from 0 to 1 that looks random and is always the same for the same `i`. */
export function scatter(i: number): number {
  let x = Math.imul(i + 1, 0x9e3779b1);
  x = Math.imul(x ^ (x >>> 15), 0x85ebca6b);
  return ((x ^ (x >>> 13)) >>> 0) / 2 ** 32;
}

/** Iron specks of stoneware, scattered the same way every time. */
export function speckle(art: Art, profile: Profile, color: Color, count = 20): void {
  const [top, bottom] = [profile[0]![1], profile[profile.length - 1]![1]];
  const points: Point[] = [];
  for (let i = 0; i < count; i++) {
    const y = top + (bottom - top) * (0.06 + 0.88 * ((i + scatter(i)) / count));
    const x = radiusAt(profile, y) * (1.8 * scatter(i + 101) - 0.9);
    points.push([x, y]);
  }
  dots(art, points, 6, color, 0.45);
}
