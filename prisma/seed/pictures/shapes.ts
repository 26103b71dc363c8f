import { box, n, polygon, type Art, type Point } from "./art";
import { mix, shade, tint, type Color } from "./color";
import { curve, outline, TILT, type Profile } from "./lathe";
import { leafPath } from "./stage";

/** A straight round stick from a to b: a leg, a stem, a rail. */
export function rod(art: Art, a: Point, b: Point, width: number, color: Color, endWidth = width): void {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = Math.hypot(dx, dy) || 1;
  const [px, py] = [(-dy / length) * 0.5, (dx / length) * 0.5];
  const strip = (from: number, to: number) =>
    polygon([
      [a[0] + px * width * from, a[1] + py * width * from],
      [b[0] + px * endWidth * from, b[1] + py * endWidth * from],
      [b[0] + px * endWidth * to, b[1] + py * endWidth * to],
      [a[0] + px * width * to, a[1] + py * width * to],
    ]);
  // Whichever side faces up and left is the lit one.
  const lit = px * -1 + py * -1 > 0 ? 1 : -1;
  art.path(strip(-1, 1), color);
  art.path(strip(-lit, -lit * 0.3), shade(color, 0.22));
  if (width > 24) art.path(strip(lit * 0.9, lit * 0.45), tint(color, 0.3));
}

/** Long uneven lines of wood grain in a rectangle; clip them to the shape they run over. */
export function grain(art: Art, x: number, y: number, w: number, h: number, color: Color, lines = 6): void {
  let d = "";
  for (let i = 0; i < lines; i++) {
    const at = y + (h * (i + 0.5)) / lines;
    const sway = (h / lines) * (i % 2 ? 0.35 : -0.3);
    d += `M${n(x)} ${n(at)}q${n(w * 0.25)} ${n(sway)} ${n(w * 0.5)} 0t${n(w * 0.5)} ${n(sway * 0.4)}`;
  }
  art.line(d, shade(color, 0.3), 4, 'opacity=".28"');
}

/** A brick in view from slightly above: front and top. */
export function brick(
  art: Art,
  x: number,
  y: number,
  w: number,
  h: number,
  depth: number,
  color: Color,
  r = 10,
): void {
  const lean = depth * 0.5;
  art.path(
    polygon([
      [x + r * 0.4, y - h + r * 0.5],
      [x + lean, y - h - depth],
      [x + w - lean, y - h - depth],
      [x + w - r * 0.4, y - h + r * 0.5],
    ]),
    tint(color, 0.42),
    `stroke="${tint(color, 0.42)}" stroke-width="${r}"`,
  );
  const front = art.linear(
    [
      [0, tint(color, 0.12)],
      [1, shade(color, 0.16)],
    ],
    [0, 0],
    [1, 1],
  );
  art.path(box(x, y - h, w, h, r), front);
}

/** Clear or tinted glass: a thin body, a bright edge and two reflections. */
export function glass(art: Art, profile: Profile, color: Color, opacity = 0.35): void {
  const d = outline(profile);
  const [top] = profile[0] ? [profile[0]] : [[0, 0] as const];
  const body = art.linear([
    [0, shade(color, 0.25), Math.min(1, opacity + 0.3)],
    [0.16, tint(color, 0.3), opacity * 0.7],
    [0.75, color, opacity],
    [1, shade(color, 0.3), Math.min(1, opacity + 0.35)],
  ]);
  art.path(d, body);
  art.ellipse(
    0,
    top[1],
    top[0],
    top[0] * TILT,
    "none",
    `stroke="${tint(color, 0.6)}" stroke-width="6" opacity=".8"`,
  );
}

/** Reflections on the left and right side of a glass, painted after what is in it. */
export function glints(art: Art, r: number, top: number, bottom: number): void {
  art.line(`M${n(-r * 0.78)} ${n(top)}V${n(bottom)}`, "#fffaf0", r * 0.1, 'opacity=".5"');
  art.line(`M${n(r * 0.86)} ${n(top + 16)}V${n(bottom - 30)}`, "#fffaf0", r * 0.045, 'opacity=".45"');
}

/** A stem with leaves on both sides, growing from (x, y). */
export function sprig(
  art: Art,
  points: readonly Point[],
  leaf: { length: number; width?: number; spread?: number; pairs: number },
  color: Color,
): void {
  art.line(curve(points), shade(color, 0.25), 7);
  const lit: string[] = [];
  const dark: string[] = [];
  const last = points.length - 1;
  for (let i = 0; i <= leaf.pairs; i++) {
    const along = 0.22 + (0.78 * i) / leaf.pairs;
    const at = Math.min(last - 1e-6, along * last);
    const [a, b] = [points[Math.floor(at)]!, points[Math.floor(at) + 1]!];
    const part = at - Math.floor(at);
    const [x, y] = [a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part];
    const way = (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI;
    const size = leaf.length * (1 - 0.35 * along);
    const spread = leaf.spread ?? 48;
    if (i === leaf.pairs) lit.push(leafPath(x, y, size, way, leaf.width));
    else {
      lit.push(leafPath(x, y, size, way - spread, leaf.width));
      dark.push(leafPath(x, y, size * 0.94, way + spread, leaf.width));
    }
  }
  art.path(dark.join(""), shade(color, 0.18));
  art.path(lit.join(""), tint(color, 0.14));
}

/** A flame with its glow. */
export function flame(art: Art, x: number, y: number, size = 1): void {
  const glow = art.radial([
    [0, "#ffd98a", 0.75],
    [1, "#ffd98a", 0],
  ]);
  art.ellipse(x, y - 40 * size, 190 * size, 190 * size, glow);
  art.line(`M${n(x)} ${n(y)}v${n(-16 * size)}`, "#4a3428", 6 * size);
  const drop = (s: number) =>
    `M${n(x)} ${n(y - 8 * size)}c${n(-26 * s)} ${n(-6 * s)} ${n(-24 * s)} ${n(-44 * s)} ${n(2 * s)} ${n(-88 * s)}c${n(22 * s)} ${n(44 * s)} ${n(26 * s)} ${n(82 * s)} ${n(-2 * s)} ${n(88 * s)}z`;
  art.path(drop(size), "#ffb648");
  art.path(drop(size * 0.58), "#fff3c9");
}

/** A paper label on the front of something: a card with a rule, a small mark and lines that stand for text. */
export function label(art: Art, x: number, y: number, w: number, h: number, paper: Color, ink: Color): void {
  art.rect(x - w / 2, y - h / 2, w, h, paper, 6);
  const mark = Math.min(w, h) * 0.17;
  const top = y - h * 0.18;
  art.path(
    leafPath(x, top + mark, mark * 2, -90, 0.5) +
      leafPath(x, top + mark, mark * 1.5, -25, 0.4) +
      leafPath(x, top + mark, mark * 1.5, -155, 0.4),
    ink,
  );
  const line = (half: number, at: number) => `M${n(x - w * half)} ${n(y + h * at)}h${n(2 * w * half)}`;
  art.line(line(0.3, 0.18) + line(0.2, 0.3), ink, Math.max(4, h * 0.035));
  art.rect(x - w / 2, y - h / 2, w, h, mix(ink, paper, 0.2), 6, 'opacity=".07"');
}
