import { box, n, polygon, roundFill, shadow, type Art } from "../art";
import { mix, shade, tint, type Color } from "../color";
import { type Forms } from "../form";

function wheel(art: Art, x: number, r: number, color: Color, hub: Color): void {
  art.ellipse(x, -r, r, r, color, `stroke="${shade(color, 0.3)}" stroke-width="8"`);
  art.ellipse(x, -r, r * 0.34, r * 0.34, hub);
}

function plank(art: Art, x: number, y: number, w: number, h: number, color: Color, r = 14): void {
  art.path(
    box(x, y, w, h, r),
    art.linear(
      [
        [0, tint(color, 0.28)],
        [0.5, color],
        [1, shade(color, 0.2)],
      ],
      [0, 0],
      [1, 1],
    ),
  );
  if (w > 150) art.line(`M${n(x + r)} ${n(y + 6)}h${n(w - 2 * r)}`, tint(color, 0.6), 5, 'opacity=".7"');
}

function ring(art: Art, y: number, r: number, color: Color): void {
  const [h, ry] = [84, r * 0.17];
  art.path(
    `M${n(-r + 30)} ${n(y - h)}C${n(-r - 12)} ${n(y - h + 6)} ${n(-r - 12)} ${n(y - 8)} ${n(-r + 30)} ${n(y)}A${n(r - 30)} ${n(ry)} 0 0 0 ${n(r - 30)} ${n(y)}C${n(r + 12)} ${n(y - 8)} ${n(r + 12)} ${n(y - h + 6)} ${n(r - 30)} ${n(y - h)}z`,
    roundFill(art, color),
  );
  art.ellipse(0, y - h, r - 28, ry, tint(color, 0.3));
}

/** Bare wood is the same in all of them. */
const BEECH = "#e2bf90";

/** Wooden toys. Palette: three colors of paint. */
export const toys = {
  train: {
    pose: "standing",
    width: 880,
    height: 340,
    focus: [-250, -170],
    draw(art, { main, second, accent }) {
      shadow(art, 0, 0, 420, 30);
      art.line("M-130 -66H120M150 -66H380", shade(BEECH, 0.5), 12);
      plank(art, -424, -94, 300, 44, BEECH);
      plank(art, -410, -214, 180, 124, main, 56);
      plank(art, -260, -290, 126, 200, second);
      plank(art, -278, -316, 162, 34, main);
      art.rect(-232, -252, 70, 68, tint("#bcd3d6", 0.3), 12);
      plank(art, -380, -292, 50, 84, accent, 10);
      art.ellipse(-355, -292, 32, 8, shade(accent, 0.4));
      for (const [x, color] of [
        [-70, accent],
        [196, main],
      ] as const) {
        plank(art, x, -94, 220, 44, BEECH);
        plank(art, x + 16, -196, 188, 104, color);
        plank(art, x + 34, -252, 66, 62, BEECH, 33);
        plank(art, x + 112, -240, 66, 50, tint(color === main ? second : main, 0.2), 8);
      }
      for (const x of [-364, -188]) wheel(art, x, 52, second, BEECH);
      for (const x of [-26, 106, 240, 372]) wheel(art, x, 40, shade(BEECH, 0.14), main);
    },
  },
  stacker: {
    pose: "standing",
    width: 520,
    height: 620,
    focus: [-50, -330],
    draw(art, { main, second, accent }) {
      shadow(art, 6, 0, 236, 40);
      ring(art, -6, 246, BEECH);
      const colors = [main, mix(main, second, 0.55), second, mix(second, accent, 0.5), accent];
      colors.forEach((color, i) => ring(art, -86 - i * 80, 226 - i * 28, color));
      art.ellipse(
        0,
        -532,
        62,
        60,
        art.radial(
          [
            [0, tint(BEECH, 0.6)],
            [0.5, BEECH],
            [1, shade(BEECH, 0.24)],
          ],
          0.34,
          0.3,
          0.8,
        ),
      );
    },
  },
  blocks: {
    pose: "standing",
    width: 660,
    height: 560,
    focus: [-40, -330],
    draw(art, { main, second, accent }) {
      shadow(art, 10, 0, 300, 40, 0.9);
      plank(art, -300, -180, 150, 180, main, 10);
      art.path(
        "M-120 0V-180H120V0H70V-40a70 70 0 0 0 -140 0V0z",
        art.linear(
          [
            [0, tint(BEECH, 0.3)],
            [1, shade(BEECH, 0.16)],
          ],
          [0, 0],
          [1, 1],
        ),
      );
      plank(art, 150, -180, 150, 180, second, 10);
      plank(art, -270, -250, 540, 66, BEECH, 8);
      plank(art, -220, -390, 110, 136, accent, 10);
      plank(art, -90, -390, 84, 136, BEECH, 42);
      plank(art, 20, -390, 84, 136, tint(main, 0.35), 42);
      plank(art, 124, -390, 110, 136, main, 10);
      art.path(
        polygon([
          [-240, -396],
          [-165, -500],
          [-90, -396],
        ]),
        second,
        `stroke="${second}" stroke-width="10"`,
      );
      art.path(
        "M-20 -396a90 90 0 0 1 180 0z",
        art.linear(
          [
            [0, tint(accent, 0.3)],
            [1, shade(accent, 0.16)],
          ],
          [0, 0],
          [1, 1],
        ),
      );
      art.path("M-160 -492l-76 100", "none", `stroke="${tint(second, 0.5)}" stroke-width="6" opacity=".5"`);
      art.at(370, -46, 1, () => {
        shadow(art, 0, 46, 50, 10);
        art.ellipse(
          0,
          0,
          48,
          48,
          art.radial(
            [
              [0, tint(second, 0.5)],
              [0.6, second],
              [1, shade(second, 0.3)],
            ],
            0.34,
            0.3,
            0.8,
          ),
        );
      });
    },
  },
} satisfies Forms;
