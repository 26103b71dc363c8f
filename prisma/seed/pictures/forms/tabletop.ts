import { box, dots, dropShadow, flatFill, type Point } from "../art";
import { shade, tint, type Color } from "../color";
import { type Forms } from "../form";
import { leafPath } from "../stage";

const PAPER = "#fdf5e6";

/** Tiles and cards. Palette: main and second are the two sides, accent the third color of the print. */
export const tabletop = {
  dominoes: {
    pose: "lying",
    width: 860,
    height: 760,
    focus: [-120, -60],
    draw(art, { main, second, accent }) {
      const spots: Record<number, Point[]> = {
        1: [[0, 0]],
        2: [
          [-34, -34],
          [34, 34],
        ],
        3: [
          [-36, -36],
          [0, 0],
          [36, 36],
        ],
        4: [
          [-34, -34],
          [34, -34],
          [-34, 34],
          [34, 34],
        ],
        5: [
          [-36, -36],
          [36, -36],
          [0, 0],
          [-36, 36],
          [36, 36],
        ],
        6: [
          [-36, -40],
          [36, -40],
          [-36, 0],
          [36, 0],
          [-36, 40],
          [36, 40],
        ],
      };
      const tile = (x: number, y: number, turn: number, a: number, b: number, wood: Color, pip: Color) =>
        art.at(
          x,
          y,
          1,
          () => {
            const d = box(-84, -168, 168, 336, 24);
            dropShadow(art, d, 10);
            art.path(box(-84, -160, 168, 336, 24), shade(wood, 0.3));
            art.path(d, flatFill(art, wood));
            art.line("M-58 0H58", shade(wood, 0.35), 6);
            const up = spots[a]!.map(([px, py]) => [px, py - 84] as const);
            dots(art, [...up, ...spots[b]!.map(([px, py]) => [px, py + 84] as const)], 25, pip);
          },
          turn,
        );
      tile(-290, -150, -8, 3, 5, main, PAPER);
      tile(-70, -130, 4, 5, 2, second, accent);
      tile(150, -160, 12, 2, 6, main, PAPER);
      tile(20, 220, 82, 1, 4, accent, PAPER);
    },
  },
  playingCards: {
    pose: "lying",
    width: 1090,
    height: 860,
    focus: [40, -120],
    draw(art, { main, second, accent }) {
      const motifs: ((color: Color) => void)[] = [
        (color) =>
          art.path(
            leafPath(0, 70, 150, -90, 0.42) +
              leafPath(0, 76, 100, -40, 0.34) +
              leafPath(0, 76, 100, -140, 0.34),
            color,
          ),
        (color) => art.ellipse(0, 0, 66, 66, color),
        (color) => art.path("M0 84C-110 6 -76 -76 0 -30C76 -76 110 6 0 84z", color),
        (color) => art.path("M0 -80a80 80 0 1 0 76 106a66 66 0 0 1 -76 -106z", color),
        (color) => art.path("M0 -90L26 -28L92 -24L42 18L58 82L0 48L-58 82L-42 18L-92 -24L-26 -28z", color),
      ];
      motifs.forEach((motif, i) => {
        const turn = -40 + i * 20;
        art.group(`transform="translate(0 380) rotate(${turn}) translate(0 -510)"`, () => {
          const card = box(-130, -200, 260, 400, 24);
          dropShadow(art, card, 8);
          art.path(card, PAPER);
          const color = [main, accent, accent, main, second][i]!;
          art.path(box(-110, -180, 220, 360, 14), "none", `stroke="${tint(color, 0.45)}" stroke-width="5"`);
          motif(color);
          dots(
            art,
            [
              [-84, -152],
              [84, 152],
            ],
            26,
            color,
          );
        });
      });
      art.at(
        250,
        230,
        1,
        () => {
          const pack = box(-110, -160, 220, 320, 16);
          dropShadow(art, pack, 16);
          art.path(pack, flatFill(art, main));
          art.path(box(-84, -134, 168, 268, 10), "none", `stroke="${tint(second, 0.3)}" stroke-width="6"`);
          art.path(
            [0, 60, 120, 180, 240, 300].map((angle) => leafPath(0, 0, 74, angle, 0.3)).join(""),
            tint(second, 0.3),
          );
          art.ellipse(0, 0, 16, 16, accent);
        },
        14,
      );
    },
  },
} satisfies Forms;
