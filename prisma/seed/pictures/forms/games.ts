import { box, dots, dropShadow, flatFill, polygon, shadow, type Art, type Point } from "../art";
import { mix, shade, tint, type Color } from "../color";
import { type Forms } from "../form";
import { turned, type Profile } from "../lathe";
import { downLit } from "../light";

const PAPER = "#fdf5e6";
const pawn: Profile = [
  [4, -250],
  [46, -214],
  [22, -172, "corner"],
  [52, -164, "corner"],
  [26, -146],
  [46, -50],
  [74, -30],
  [78, 0],
];
const king: Profile = [
  [10, -446],
  [44, -434],
  [64, -386, "corner"],
  [30, -372],
  [44, -340, "corner"],
  [74, -326, "corner"],
  [34, -306],
  [48, -90],
  [92, -46],
  [96, 0],
];

/** A small pawn as used on boards, seen from above and in front. */
function meeple(art: Art, x: number, y: number, color: Color): void {
  art.at(x, y, 1, () => {
    art.ellipse(16, 6, 46, 22, "#2a1720", 'opacity=".25"');
    art.path("M-40 0Q-30 -60 -16 -76H16Q30 -60 40 0A40 18 0 0 1 -40 0z", downLit(art, color));
    art.ellipse(0, -92, 30, 30, tint(color, 0.14));
    art.ellipse(-9, -101, 9, 9, tint(color, 0.6));
  });
}

/** For a table and two to six people. Palette: main and second are the two sides, accent the third color of the print. */
export const games = {
  jigsaw: {
    pose: "lying",
    width: 900,
    height: 800,
    focus: [120, 90],
    draw(art, { main, second, accent }) {
      art.group('transform="translate(-30 -40) rotate(-5)"', () => {
        const outline = "M-360 -270H360V90h-66q20 -46 -24 -46t-24 46h-66v66q46 -20 46 24t-46 24v66H-360z";
        dropShadow(art, outline, 12);
        art.path(outline, tint(second, 0.5));
        art.clip(outline, () => {
          art.ellipse(150, -120, 92, 92, accent);
          art.path("M-360 -10Q-220 -150 -60 -40T360 -90V280H-360z", second);
          art.path("M-360 90Q-160 -40 30 70T360 30V280H-360z", mix(second, main, 0.55));
          art.path("M-360 190Q-120 70 60 160T360 130V280H-360z", main);
          art.path("M-250 130v-80l46 -40l46 40v80z", PAPER);
          art.path("M-266 56L-204 -6L-142 56L-158 66L-204 22L-250 66z", accent);
        });
        let cuts = "";
        for (const y of [-90, 90]) {
          cuts += `M-360 ${y}`;
          for (let i = 0; i < (y > 0 ? 3 : 4); i++)
            cuts += (i + (y > 0 ? 1 : 0)) % 2 ? "h66q-20 46 24 46t24 -46h66" : "h66q-20 -46 24 -46t24 46h66";
        }
        for (const x of [-180, 0, 180]) {
          cuts += `M${x} -270`;
          for (let i = 0; i < (x === 180 ? 2 : 3); i++)
            cuts +=
              (i + (x === 0 ? 1 : 0)) % 2 ? "v66q46 -20 46 24t-46 24v66" : "v66q-46 -20 -46 24t46 24v66";
        }
        art.line(cuts, shade(main, 0.5), 5, 'opacity=".5"');
      });
      art.at(
        330,
        270,
        1,
        () => {
          const piece = "M-90 -90h66q-20 -46 24 -46t24 46h66V90H-90v-66q46 20 46 -24t-46 -24z";
          dropShadow(art, piece, 18);
          art.path(piece, main);
          art.clip(piece, () => art.path("M-100 -160H100V-60Q0 -110 -100 -40z", mix(second, main, 0.55)));
          art.path(piece, "none", `stroke="${tint(main, 0.4)}" stroke-width="4" opacity=".7"`);
        },
        19,
      );
    },
  },
  chess: {
    pose: "standing",
    width: 760,
    height: 640,
    focus: [-130, -380],
    draw(art, { main, second, accent }) {
      shadow(art, 10, 0, 350, 40);
      const row = (i: number): [number, number] => [-60 - i * 52 + i * i * 3, 360 - i * 34];
      art.path(
        polygon([
          [-370, -54],
          [-244, -210],
          [244, -210],
          [370, -54],
        ]),
        tint(second, 0.2),
      );
      let dark = "";
      for (let r = 0; r < 3; r++)
        for (let c = r % 2; c < 6; c += 2) {
          const [[y1, w1], [y2, w2]] = [row(r), row(r + 1)];
          const x = (w: number, at: number) => -w + (at * w) / 3;
          dark += polygon([
            [x(w1, c), y1],
            [x(w1, c + 1), y1],
            [x(w2, c + 1), y2],
            [x(w2, c), y2],
          ]);
        }
      art.path(dark, mix(main, second, 0.15));
      art.path(box(-376, -58, 752, 58, 10), downLit(art, accent));
      art.at(130, -128, 0.95, () => {
        shadow(art, 6, 0, 84);
        turned(art, { profile: king, color: second, gloss: 0.3 });
        art.line("M0 -520V-452M-30 -492H30", second, 18);
      });
      art.at(-120, -110, 1.06, () => {
        shadow(art, 6, 0, 88);
        art.path(
          "M-60 -60C-70 -190 -10 -210 6 -262Q-30 -262 -74 -222Q-110 -206 -122 -236Q-126 -270 -74 -322Q-66 -372 -20 -384L-8 -424L30 -380C112 -340 116 -190 74 -60z",
          art.linear([
            [0, tint(main, 0.1)],
            [0.4, tint(main, 0.24)],
            [1, shade(main, 0.34)],
          ]),
        );
        art.line("M34 -366C92 -300 92 -180 60 -90", shade(main, 0.4), 12, 'opacity=".5"');
        dots(art, [[-38, -318]], 17, shade(main, 0.7));
        turned(art, {
          profile: [
            [72, -66],
            [70, -44],
            [90, -26],
            [92, 0],
          ],
          color: main,
          gloss: 0.2,
        });
      });
      art.at(272, -84, 0.86, () => {
        shadow(art, 6, 0, 70);
        turned(art, { profile: pawn, color: main, gloss: 0.25 });
      });
      art.at(-286, -80, 0.82, () => turned(art, { profile: pawn, color: second, gloss: 0.3 }));
    },
  },
  goosePath: {
    pose: "lying",
    width: 900,
    height: 900,
    focus: [-140, -130],
    draw(art, { main, second, accent }) {
      art.group('transform="rotate(4)"', () => {
        const board = box(-400, -400, 800, 800, 18);
        dropShadow(art, board, 18);
        art.path(board, flatFill(art, PAPER));
        art.path(box(-372, -372, 744, 744, 10), tint(second, 0.55));
        art.line("M0 -400V400", shade(PAPER, 0.3), 4, 'opacity=".45"');
        // One turn and a half inwards, like the water around a drain.
        const fields: Point[] = [];
        for (let [turn, r] = [2.2, 330]; r > 186; turn += 86 / r, r -= 1150 / r)
          fields.push([Math.cos(turn) * r, Math.sin(turn) * r]);
        const every = (rest: number) => fields.filter((_, i) => i % 3 === rest);
        dots(art, every(0), 68, main);
        dots(art, every(1), 68, accent);
        dots(art, every(2), 68, PAPER);
        dots(
          art,
          fields.filter((_, i) => i % 3 < 2),
          14,
          PAPER,
          0.8,
        );
        art.at(2, 30, 0.84, () => {
          art.path(
            "M-120 40C-110 -20 -40 -30 6 -10C30 -50 16 -110 34 -140Q58 -170 92 -146L128 -130L90 -118C80 -60 112 -10 84 44Q60 92 -20 84Q-90 84 -120 40z",
            main,
          );
          art.path("M-96 36Q-40 -10 30 24Q-10 66 -96 36z", tint(main, 0.4));
          art.path("M88 -146L132 -130L92 -118z", accent);
          dots(art, [[64, -138]], 10, PAPER);
        });
      });
      meeple(art, 250, 330, accent);
      meeple(art, 340, 280, main);
      art.at(
        -320,
        330,
        1,
        () => {
          dropShadow(art, box(-50, -50, 100, 100, 20), 8);
          art.path(box(-50, -50, 100, 100, 20), flatFill(art, "#fff8ea"));
          dots(
            art,
            [
              [-24, -24],
              [24, -24],
              [0, 0],
              [-24, 24],
              [24, 24],
            ],
            17,
            shade(main, 0.3),
          );
        },
        -16,
      );
    },
  },
} satisfies Forms;
