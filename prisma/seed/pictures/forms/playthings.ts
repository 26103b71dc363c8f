import { box, dots, dropShadow, polygon, shadow } from "../art";
import { mix, shade, tint } from "../color";
import { type Forms } from "../form";
import { curve, scatter } from "../lathe";
import { leafPath } from "../stage";

const ROD = "#b08a63";

/** Playthings of wool and paper. Palette: main, second and accent are the colors of yarn or print. */
export const playthings = {
  rabbit: {
    pose: "standing",
    width: 480,
    height: 780,
    focus: [0, -450],
    draw(art, { main, second, accent }) {
      shadow(art, 8, 0, 190, 36);
      const wool = (cx: number, cy: number, rx: number, ry: number, rotate = 0, color = main) => {
        const fill = art.radial(
          [
            [0, tint(color, 0.42)],
            [0.55, color],
            [1, shade(color, 0.24)],
          ],
          0.34,
          0.28,
          0.85,
        );
        art.ellipse(cx, cy, rx, ry, fill, rotate ? `transform="rotate(${rotate} ${cx} ${cy})"` : "");
      };
      wool(-62, -640, 42, 140, -9);
      wool(70, -636, 42, 140, 13);
      wool(-64, -628, 20, 100, -9, second);
      wool(72, -622, 20, 100, 13, second);
      wool(0, -190, 150, 186);
      wool(0, -170, 92, 124, 0, second);
      wool(-126, -230, 42, 106, 24);
      wool(128, -230, 42, 106, -26);
      wool(-96, -40, 76, 50, -8);
      wool(98, -40, 76, 50, 8);
      wool(0, -456, 142, 128);
      dots(
        art,
        [
          [-50, -466],
          [52, -466],
        ],
        24,
        "#3a2a2a",
      );
      dots(
        art,
        [
          [-54, -472],
          [48, -472],
        ],
        7,
        "#fff8ea",
      );
      art.path("M-14 -424h28l-14 18z", accent, `stroke="${accent}" stroke-width="8"`);
      art.line("M0 -404v16q-20 16 -34 4M0 -388q20 16 34 4", shade(main, 0.5), 6);
      dots(
        art,
        [
          [-86, -426],
          [88, -426],
        ],
        40,
        accent,
        0.28,
      );
      art.path("M-118 -362Q0 -300 120 -362L132 -318Q0 -254 -128 -318z", accent);
      art.path("M40 -300l70 -8l22 150l-74 8z", shade(accent, 0.14));
      art.line("M66 -152l-2 22M90 -156l2 22M114 -158l4 22M52 -270l62 -8M56 -230l62 -8", tint(accent, 0.5), 7);
      const stitches = Array.from(
        { length: 26 },
        (_, i) => [-110 + 220 * scatter(i), -540 + 150 * scatter(i + 40)] as const,
      );
      dots(art, stitches, 5, shade(main, 0.4), 0.3);
    },
  },
  kite: {
    pose: "hanging",
    width: 640,
    height: 1000,
    focus: [0, -190],
    draw(art, { main, second, accent }) {
      art.group('transform="translate(30 -80) rotate(14)"', () => {
        const d = polygon([
          [0, -430],
          [270, -130],
          [0, 300],
          [-270, -130],
        ]);
        dropShadow(art, d, 22);
        art.path(
          polygon([
            [0, -430],
            [270, -130],
            [0, -130],
          ]),
          second,
        );
        art.path(
          polygon([
            [0, -430],
            [-270, -130],
            [0, -130],
          ]),
          tint(main, 0.12),
        );
        art.path(
          polygon([
            [-270, -130],
            [0, 300],
            [0, -130],
          ]),
          accent,
        );
        art.path(
          polygon([
            [270, -130],
            [0, 300],
            [0, -130],
          ]),
          shade(main, 0.1),
        );
        art.ellipse(0, -130, 92, 92, tint(second, 0.75));
        art.path("M0 -222a92 92 0 0 1 0 184z", mix(accent, second, 0.4), 'opacity=".7"');
        art.line("M0 -430V300M-270 -130H270", ROD, 8);
        const tail = curve([
          [0, 300],
          [50, 370],
          [-30, 450],
          [30, 530],
          [-20, 600],
        ]);
        art.line(tail, shade(accent, 0.3), 5);
        for (const [x, y, color] of [
          [44, 372, main],
          [-26, 446, second],
          [26, 524, accent],
        ] as const)
          art.path(
            `M${x} ${y}l-50 -26v52zM${x} ${y}l50 -26v52z`,
            color,
            `stroke="${color}" stroke-width="6"`,
          );
      });
    },
  },
  memory: {
    pose: "lying",
    width: 900,
    height: 900,
    focus: [-120, -110],
    draw(art, { main, second, accent }) {
      const faces: (((x: number, y: number) => void) | null)[] = [
        (x, y) => art.path(leafPath(x, y + 64, 128, -90, 0.42), accent),
        null,
        (x, y) => {
          art.ellipse(x, y, 52, 52, second);
          dots(
            art,
            [0, 1, 2, 3, 4, 5, 6, 7].map(
              (i) => [x + 74 * Math.cos((i * Math.PI) / 4), y + 74 * Math.sin((i * Math.PI) / 4)] as const,
            ),
            15,
            second,
          );
        },
        null,
        (x, y) => art.path(`M${x - 70} ${y}q60 -70 120 -4l26 -28v64l-26 -28q-60 66 -120 -4z`, main),
        (x, y) => art.path(`M${x - 58} ${y + 60}v-70l58 -54l58 54v70z`, mix(accent, main, 0.5)),
        (x, y) => art.path(`M${x} ${y - 66}a66 66 0 1 0 62 88a56 56 0 0 1 -62 -88z`, main),
        null,
        (x, y) => art.path(leafPath(x, y + 64, 128, -90, 0.42), accent),
      ];
      faces.forEach((face, i) => {
        const [x, y] = [-290 + (i % 3) * 290, -290 + Math.floor(i / 3) * 290];
        art.group(`transform="rotate(${[-3, 2, 4, 1, -2, 3, 2, -4, -1][i]} ${x} ${y})"`, () => {
          const card = box(x - 124, y - 124, 248, 248, 34);
          dropShadow(art, card, 9);
          art.path(card, face ? "#fdf5e6" : main);
          if (face) face(x, y);
          else
            art.path(
              box(x - 96, y - 96, 192, 192, 20),
              "none",
              `stroke="${tint(main, 0.5)}" stroke-width="8" stroke-dasharray="2 20"`,
            );
        });
      });
    },
  },
} satisfies Forms;
