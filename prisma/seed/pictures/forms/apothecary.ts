import { dots, n, shadow, type Art, type Point } from "../art";
import { mix, shade, tint, type Color } from "../color";
import { type Forms } from "../form";
import { band, radiusAt, rings, turned, type Profile } from "../lathe";
import { glass, glints, label, sprig } from "../shapes";
import { leafPath } from "../stage";

const flagon: Profile = [
  [56, -420],
  [50, -400],
  [52, -340],
  [150, -270],
  [166, -190],
  [164, -30],
  [146, 0],
];
const honey: Profile = [
  [150, -300],
  [150, -280],
  [186, -240],
  [192, -120],
  [184, -20],
  [160, 0],
];
const caddy: Profile = [
  [170, -380],
  [170, -200],
  [170, 0],
];

function tin(art: Art, y: number, r: number, color: Color, ink: Color): void {
  const profile: Profile = [
    [r, y - 84],
    [r, y - 40],
    [r - 4, y],
  ];
  turned(art, { profile, color: "#cfc8ba", gloss: 0.5 });
  band(art, profile, y - 84, y - 34, color);
  art.ellipse(0, y - 84, r, r * 0.17, tint(color, 0.35));
  art.ellipse(0, y - 84, r * 0.86, r * 0.14, "none", `stroke="${ink}" stroke-width="5" opacity=".7"`);
}

/** What stands on a druggist's shelf. Palette: main is the goods or glass, second paper or lid, accent ink. */
export const apothecary = {
  flagon: {
    pose: "standing",
    width: 420,
    height: 560,
    focus: [10, -230],
    draw(art, { main, second, accent }) {
      shadow(art, 8, 0, 160);
      glass(art, flagon, main, 0.82);
      band(art, flagon, -250, -8, shade(main, 0.34), 'opacity=".5"');
      art.ellipse(0, -250, 158, 24, tint(main, 0.45), 'opacity=".45"');
      label(art, 6, -126, 220, 160, second, accent);
      glints(art, 156, -240, -40);
      art.line("M-54 -356Q0 -340 54 -356M-54 -344Q0 -328 54 -344", "#e8d9bd", 9);
      art.line("M36 -344Q96 -310 104 -262", "#e8d9bd", 6);
      art.path("M78 -270l50 -6l18 70l-52 14z", second);
      turned(art, {
        profile: [
          [16, -548],
          [64, -528],
          [70, -490],
          [36, -446],
          [40, -420],
        ],
        color: tint(main, 0.35),
        gloss: 0.6,
      });
    },
  },
  balmTins: {
    pose: "standing",
    width: 640,
    height: 420,
    focus: [-70, -200],
    draw(art, { main, second, accent }) {
      art.at(-120, -10, 1, () => {
        shadow(art, 6, 0, 170, 32);
        tin(art, 0, 168, main, second);
        tin(art, -88, 160, second, accent);
        tin(art, -176, 150, accent, second);
        art.path(
          [-90, -20, -160, 90]
            .map((angle) => leafPath(0, -262, angle === 90 ? 24 : 60, angle, 0.16))
            .join(""),
          second,
        );
      });
      art.at(170, 26, 1, () => {
        shadow(art, 6, 0, 130, 26);
        const open: Profile = [
          [132, -70],
          [132, -30],
          [128, 0],
        ];
        turned(art, { profile: open, color: "#cfc8ba", gloss: 0.5 });
        art.ellipse(0, -70, 132, 24, "#ece7dc");
        art.ellipse(0, -68, 120, 20, "#ecd89c");
        art.path("M-84 -70q40 -18 90 -8t70 -2q-20 18 -70 14t-90 -4z", "#fbf0cf", 'opacity=".9"');
      });
    },
  },
  herbBundle: {
    pose: "hanging",
    width: 620,
    height: 880,
    focus: [0, 150],
    draw(art, { main, second, accent }) {
      art.line("M0 -440V-330", "#8a6a4c", 8);
      art.ellipse(0, -442, 15, 15, "#6b5142");
      art.path(
        "M-40 -330H40L60 -200L190 300Q0 400 -190 300L-60 -200z",
        "#2a1720",
        'opacity=".1" transform="translate(24 34)"',
      );
      const stalks: string[] = [];
      const buds: Point[] = [];
      for (let i = 0; i < 9; i++) {
        const side = i - 4;
        const [x, y] = [side * 48, 360 - Math.abs(side) * 26 - (i % 2) * 50];
        stalks.push(`M${side * 6} -330Q${side * 3} -150 ${side * 18} -40T${x} ${y}`);
        for (let k = 0; k < 7; k++) buds.push([x - side * k * 3.4 + (k % 2 ? 13 : -13), y - k * 34]);
      }
      art.line(stalks.join(""), shade(second, 0.2), 8);
      art.line(stalks.filter((_, i) => i % 2).join(""), tint(second, 0.15), 6);
      art.path(
        [-128, -60, -100, -84, -40, -150]
          .map((_, i) => leafPath((i - 2.5) * 20, -90, 150, 60 + i * 13, 0.17))
          .join(""),
        second,
      );
      dots(art, buds, 36, shade(main, 0.16));
      dots(
        art,
        buds.filter((_, i) => i % 2),
        26,
        tint(main, 0.22),
      );
      art.path("M-40 -226H40L34 -164H-34z", shade(accent, 0.1));
      art.line("M-38 -212H38M-38 -194H38M-36 -176H36", tint(accent, 0.35), 9);
      art.line("M30 -180q60 20 50 90M30 -180q30 50 -4 100", accent, 9);
    },
  },
  honeyJar: {
    pose: "standing",
    width: 560,
    height: 480,
    focus: [-20, -170],
    draw(art, { main, second, accent }) {
      shadow(art, 8, 0, 180);
      glass(art, honey, "#eee0c0", 0.3);
      band(art, honey, -236, -8, main);
      art.ellipse(0, -236, 184, 31, tint(main, 0.5));
      const cells: string[] = [];
      for (let i = -2; i <= 2; i++)
        for (const y of [-196, -52]) {
          const x = i * 62;
          cells.push(`M${x} ${y}l26 15v30l-26 15l-26 -15v-30z`);
        }
      art.line(cells.join(""), tint(main, 0.45), 4, 'opacity=".35"');
      label(art, 0, -116, 196, 140, second, accent);
      glints(art, 178, -230, -40);
      const lid: Profile = [
        [160, -360],
        [166, -340],
        [162, -290],
      ];
      turned(art, { profile: lid, color: second, gloss: 0 });
      art.ellipse(0, -360, 160, 27, tint(second, 0.4));
      art.path(
        "M-168 -304Q0 -262 168 -304L182 -252Q150 -270 120 -238Q80 -262 40 -230Q0 -256 -40 -230Q-80 -262 -120 -238Q-150 -270 -182 -252z",
        mix(second, accent, 0.18),
      );
      art.line("M-164 -306Q0 -264 164 -306", accent, 10);
      art.path("M120 -274q50 -30 64 6q-30 24 -64 -6zm0 0q14 50 44 48q6 -36 -44 -48z", accent);
    },
  },
  caddy: {
    pose: "standing",
    width: 440,
    height: 480,
    focus: [-10, -220],
    draw(art, { main, second, accent }) {
      shadow(art, 8, 0, 168);
      turned(art, { profile: caddy, color: main, gloss: 0.3 });
      rings(art, caddy, [-300, -34], shade(main, 0.35), 7, 0.4);
      band(art, caddy, -380, -306, mix(main, second, 0.15));
      art.ellipse(0, -380, 170, 29, tint(main, 0.35));
      art.ellipse(0, -384, 120, 20, shade(main, 0.1));
      turned(art, {
        profile: [
          [10, -444],
          [34, -430],
          [20, -400],
          [40, -386],
        ],
        color: accent,
        gloss: 0.4,
      });
      band(art, caddy, -250, -90, second);
      const flower: Point[] = [0, 1, 2, 3, 4, 5, 6].map((i) => [
        -10 + Math.cos(i * 0.9) * 40,
        -176 + Math.sin(i * 0.9) * 40,
      ]);
      sprig(
        art,
        [
          [-20, -70],
          [-16, -110],
          [-10, -160],
        ],
        { length: 50, pairs: 2, width: 0.3 },
        accent,
      );
      dots(art, flower, 36, tint(main, 0.15));
      dots(art, [[-10, -176]], 34, accent);
      art.line(`M60 ${n(-190 + radiusAt(caddy, -190) * 0.16)}h60M64 -134h44`, accent, 8);
    },
  },
  sachets: {
    pose: "lying",
    width: 860,
    height: 760,
    focus: [-100, 20],
    draw(art, { main, second, accent }) {
      const bag = (x: number, y: number, turn: number, cloth: Color, tie: Color) =>
        art.at(
          x,
          y,
          1,
          () => {
            const d =
              "M-150 -70C-176 40 -176 150 -150 200Q0 236 150 200C176 150 176 40 150 -70Q90 -110 60 -150Q110 -190 124 -240Q60 -224 0 -240Q-60 -224 -124 -240Q-110 -190 -60 -150Q-90 -110 -150 -70z";
            art.path(d, "#2a1720", 'opacity=".17" transform="translate(16 22)"');
            art.path(
              d,
              art.radial(
                [
                  [0, tint(cloth, 0.45)],
                  [0.6, cloth],
                  [1, shade(cloth, 0.24)],
                ],
                0.36,
                0.5,
                0.75,
              ),
            );
            art.line(
              "M-40 -130Q-80 -60 -84 0M0 -134Q6 -60 -6 -20M40 -130Q84 -70 80 -10M-40 -170L-72 -222M36 -170L66 -222",
              shade(cloth, 0.3),
              6,
              'opacity=".45"',
            );
            art.line("M-70 -152Q0 -130 70 -152", tie, 16);
            art.path("M40 -150q70 -40 84 6q-40 34 -84 -6zm-4 4q10 62 50 74q10 -46 -50 -74z", tie);
            art.path(
              leafPath(0, 150, 120, -90, 0.3) +
                leafPath(0, 140, 84, -42, 0.28) +
                leafPath(0, 140, 84, -138, 0.28),
              tie,
            );
          },
          turn,
        );
      bag(230, -90, 14, second, main);
      bag(-220, -80, -12, main, accent);
      bag(30, 150, 3, accent, tint(second, 0.3));
    },
  },
} satisfies Forms;
