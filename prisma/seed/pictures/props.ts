import { box, dropShadow, flatFill, n, shadow, type Art } from "./art";
import { shade, tint, type Color } from "./color";
import { sprig } from "./shapes";

/** What stands around in a room and lets a product look at home; quiet colors, never the subject. */

/** Books lying in a stack; (x, y) is the middle of its foot. */
export function books(art: Art, x: number, y: number, colors: readonly Color[]): void {
  shadow(art, x, y, 170, 20, 0.8);
  colors.forEach((color, i) => {
    const [w, h] = [320 - i * 34, 46 - i * 4];
    const top = y - colors.slice(0, i + 1).reduce((sum, _, j) => sum + 46 - j * 4, 0);
    const left = x - w / 2 + (i % 2 ? 14 : -6);
    art.path(
      box(left, top, w, h, 6),
      art.linear(
        [
          [0, tint(color, 0.25)],
          [1, shade(color, 0.2)],
        ],
        [0, 0],
        [0, 1],
      ),
    );
    art.rect(left + w - 14, top + 7, 16, h - 14, "#f6eddc");
    art.rect(left + 30, top + h / 2 - 4, 60, 8, tint(color, 0.5), 4);
  });
}

/** A board along the wall, from edge to edge. */
export function shelf(art: Art, y: number, color: Color): void {
  const under = art.linear(
    [
      [0, "#2a1720", 0.28],
      [1, "#2a1720", 0],
    ],
    [0, 0],
    [0, 1],
  );
  art.rect(0, y + 40, 1200, 150, under);
  art.rect(0, y - 34, 1200, 36, tint(color, 0.4));
  art.rect(
    0,
    y,
    1200,
    46,
    art.linear(
      [
        [0, tint(color, 0.1)],
        [1, shade(color, 0.2)],
      ],
      [0, 0],
      [0, 1],
    ),
  );
  art.line(`M0 ${n(y + 18)}q300 10 600 0t600 4`, shade(color, 0.3), 4, 'opacity=".35"');
}

/** Floor boards below a skirting, and a round rug. */
export function floor(art: Art, y: number, wood: Color, rug: Color): void {
  art.rect(
    0,
    y,
    1200,
    1200 - y,
    art.linear(
      [
        [0, shade(wood, 0.1)],
        [1, tint(wood, 0.2)],
      ],
      [0, 0],
      [0, 1],
    ),
  );
  art.line(
    `M0 ${n(y + 70)}H1200M0 ${n(y + 170)}H1200M0 ${n(y + 310)}H1200`,
    shade(wood, 0.3),
    4,
    'opacity=".3"',
  );
  art.rect(0, y - 44, 1200, 46, tint(wood, 0.65));
  art.rect(0, y - 4, 1200, 6, shade(wood, 0.3), 0, 'opacity=".4"');
  art.ellipse(600, y + 220, 520, 124, shade(rug, 0.12));
  art.ellipse(600, y + 212, 520, 124, rug);
  art.ellipse(600, y + 212, 440, 98, "none", `stroke="${tint(rug, 0.5)}" stroke-width="8"`);
}

/** A small framed print with a sun and a hill. */
export function wallPrint(art: Art, x: number, y: number, sun: Color, hill: Color): void {
  const frame = box(x - 110, y - 140, 220, 280, 4);
  dropShadow(art, frame, 10);
  art.path(frame, "#c79a63");
  art.rect(x - 98, y - 128, 196, 256, "#fbf3e4");
  art.path(box(x - 72, y - 102, 144, 204), tint(hill, 0.6));
  art.ellipse(x + 30, y - 48, 28, 28, sun);
  art.path(`M${n(x - 72)} ${n(y + 10)}q50 -50 90 0t54 10v82h-144z`, hill);
}

/** The corner of a linen cloth on a table seen from above. */
export function cloth(art: Art, color: Color): void {
  const d = "M-40 560L520 -60L1010 -40L-40 1010z";
  dropShadow(art, d, 8);
  art.path(d, flatFill(art, color));
  art.path("M-40 860L870 -46L920 -44L-40 920z", shade(color, 0.12), 'opacity=".5"');
}

/** A cup of coffee seen from above. */
export function cupFromAbove(art: Art, x: number, y: number, color: Color): void {
  art.ellipse(x + 18, y + 24, 132, 130, "#2a1720", 'opacity=".2"');
  art.line(`M${n(x + 90)} ${n(y + 60)}q90 60 110 20t-64 -76`, shade(color, 0.2), 28);
  art.ellipse(x, y, 130, 130, tint(color, 0.4));
  art.ellipse(x, y, 112, 112, shade(color, 0.3));
  art.ellipse(x + 4, y + 6, 104, 104, "#6d4630");
  art.path(`M${n(x - 60)} ${n(y - 40)}q50 -50 110 -16q-60 0 -110 16z`, "#a87b58", 'opacity=".8"');
}

/** A cut twig lying on a table. */
export function twig(art: Art, color: Color): void {
  art.group('opacity=".16" transform="translate(14 20)"', () =>
    art.line("M1250 760Q1080 900 940 1130", "#2a1720", 40),
  );
  sprig(
    art,
    [
      [1250, 740],
      [1080, 880],
      [930, 1130],
    ],
    { length: 130, pairs: 6, width: 0.22 },
    color,
  );
}
