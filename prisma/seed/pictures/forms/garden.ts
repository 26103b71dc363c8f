import { box, dots, n, polygon, shadow, type Art, type Point } from "../art";
import { mix, shade, tint, type Color } from "../color";
import { type Forms } from "../form";
import { band, rings, scatter, turned, type Profile } from "../lathe";
import { glass, glints, grain, rod, sprig } from "../shapes";
import { leafPath } from "../stage";
import { handle } from "./cups";

const terracotta: Profile = [
  [196, -300],
  [198, -236, "corner"],
  [178, -232, "corner"],
  [160, -110],
  [140, 0],
];
const tub: Profile = [
  [172, -200],
  [176, -120],
  [150, -20],
  [120, 0],
];
const flask: Profile = [
  [38, -330],
  [34, -290],
  [60, -200],
  [84, -110],
  [70, -16],
  [40, 0],
];
const canister: Profile = [
  [110, -330],
  [134, -300],
  [150, -180],
  [156, 0],
];
const bottle: Profile = [
  [44, -330],
  [60, -300],
  [128, -230],
  [134, -120],
  [128, -20],
  [116, 0],
];

function soil(art: Art, rx: number, y: number): void {
  art.ellipse(0, y, rx, rx * 0.17, "#4a352b");
  dots(
    art,
    Array.from(
      { length: 9 },
      (_, i) => [rx * (1.5 * scatter(i) - 0.75), y + rx * 0.16 * (scatter(i + 20) - 0.5)] as const,
    ),
    12,
    "#6b5142",
  );
}

/** A blade of a snake plant with its pale edge. */
function blade(art: Art, x: number, y: number, length: number, angle: number, color: Color): void {
  art.path(leafPath(x, y, length, angle, 0.13), mix(tint(color, 0.3), "#e9d98a", 0.5));
  art.path(leafPath(x, y, length * 0.97, angle, 0.085), color);
}

/** For plants. Palette: main is the vessel, second its foot, stand or metal, accent the leaves. */
export const garden = {
  pot: {
    pose: "standing",
    width: 560,
    height: 780,
    focus: [0, -260],
    draw(art, { main, second, accent }) {
      shadow(art, 10, 8, 210, 38);
      art.path("M-216 -18A216 37 0 0 0 216 -18Q196 24 150 30H-150Q-196 24 -216 -18z", shade(second, 0.14));
      art.ellipse(0, -18, 216, 37, tint(second, 0.3));
      for (const [x, length, angle, dark] of [
        [-60, 380, -112, 0.2],
        [70, 400, -70, 0.24],
        [0, 500, -94, 0.1],
      ] as const)
        blade(art, x, -296, length, angle, shade(accent, dark));
      turned(art, { profile: terracotta, color: main, wall: 18, gloss: 0.14 });
      soil(art, 172, -298);
      blade(art, -30, -286, 350, -104, accent);
      blade(art, 46, -284, 300, -78, tint(accent, 0.12));
      band(art, terracotta, -150, -120, tint(main, 0.35), 'opacity=".5"');
    },
  },
  wateringCan: {
    pose: "standing",
    width: 720,
    height: 500,
    focus: [-200, -300],
    draw(art, { main, second, accent }) {
      shadow(art, 10, 0, 156);
      const spout = "M-130 -110C-220 -150 -230 -300 -330 -420L-306 -436C-200 -330 -190 -240 -126 -200z";
      art.path(
        spout,
        art.linear([
          [0, tint(main, 0.3)],
          [1, shade(main, 0.3)],
        ]),
      );
      art.path("M-372 -412L-276 -462L-262 -436L-352 -388z", second, `stroke="${second}" stroke-width="8"`);
      dots(
        art,
        [
          [-352, -414],
          [-326, -428],
          [-300, -442],
          [-338, -404],
          [-312, -418],
        ],
        7,
        shade(second, 0.5),
      );
      handle(art, "M90 -330C140 -480 330 -420 250 -240C226 -180 190 -150 150 -130", second, 32);
      turned(art, { profile: canister, color: main, wall: 12, gloss: 0.4 });
      rings(art, canister, [-270, -44], shade(main, 0.4), 8, 0.3);
      art.path(
        leafPath(0, -90, 120, -90, 0.34) + leafPath(0, -90, 90, -34, 0.3) + leafPath(0, -90, 90, -146, 0.3),
        accent,
        'opacity=".9"',
      );
    },
  },
  propagation: {
    pose: "standing",
    width: 660,
    height: 620,
    focus: [-160, -250],
    draw(art, { main, second, accent }) {
      shadow(art, 6, 0, 310, 34);
      const stems: readonly (readonly Point[])[] = [
        [
          [-200, -120],
          [-196, -330],
          [-240, -560],
        ],
        [
          [6, -110],
          [0, -330],
          [40, -600],
        ],
        [
          [200, -120],
          [204, -330],
          [180, -500],
        ],
      ];
      stems.forEach((stem, i) => {
        const x = -200 + i * 200;
        sprig(
          art,
          stem.slice(1),
          { length: 100, pairs: 3, width: 0.34 },
          i === 1 ? mix(accent, second, 0.3) : accent,
        );
        art.at(x, -56, 1, () => {
          glass(art, flask, mix(main, "#eef4f2", 0.5), 0.3);
          band(art, flask, -170, -6, main, 'opacity=".45"');
          art.ellipse(0, -170, 70, 11, tint(main, 0.7), 'opacity=".7"');
          art.line(
            "M0 -330Q-6 -220 4 -130M4 -130q-20 40 -26 70M4 -130q4 40 0 80M4 -130q22 30 28 64",
            shade(accent, 0.1),
            6,
            'opacity=".85"',
          );
          glints(art, 62, -210, -60);
        });
      });
      const bar = box(-320, -80, 640, 80, 16);
      art.path(
        bar,
        art.linear(
          [
            [0, tint(second, 0.3)],
            [1, shade(second, 0.24)],
          ],
          [0, 0],
          [0, 1],
        ),
      );
      art.clip(bar, () => grain(art, -320, -80, 640, 80, second, 4));
    },
  },
  plantStand: {
    pose: "standing",
    width: 600,
    height: 900,
    focus: [0, -420],
    draw(art, { main, second, accent }) {
      shadow(art, 0, -10, 190, 44, 0.6);
      rod(art, [-60, -250], [-64, -50], 24, shade(second, 0.3));
      rod(art, [64, -250], [70, -50], 24, shade(second, 0.3));
      rod(art, [-180, -170], [180, -170], 22, shade(second, 0.1));
      art.at(0, -186, 1, () => {
        for (const [x, y, angle, tone] of [
          [-30, -300, -150, 0.24],
          [40, -330, -30, 0.28],
          [-20, -420, -118, 0.2],
          [30, -440, -60, 0.14],
        ] as const)
          art.path(leafPath(x, y, 230, angle, 0.36), shade(accent, tone));
        art.line("M0 -190Q-10 -360 0 -520", shade(accent, 0.4), 14);
        turned(art, { profile: tub, color: main, wall: 14, gloss: 0.3 });
        soil(art, 154, -199);
        for (const [y, length, angle, tone] of [
          [-470, 220, -92, 0.12],
          [-330, 200, -164, 0],
          [-360, 210, -14, 0.1],
          [-260, 170, 160, 0.16],
        ] as const) {
          art.path(leafPath(0, y, length, angle, 0.38), tone ? tint(accent, tone) : accent);
          const turn = (angle * Math.PI) / 180;
          art.line(
            `M0 ${y}l${n(Math.cos(turn) * length * 0.9)} ${n(Math.sin(turn) * length * 0.9)}`,
            tint(accent, 0.45),
            5,
            'opacity=".7"',
          );
        }
      });
      rod(art, [-190, -400], [-196, 0], 30, second, 26);
      rod(art, [190, -400], [196, 0], 30, shade(second, 0.08), 26);
      rod(art, [-188, -176], [190, -176], 26, second);
    },
  },
  mister: {
    pose: "standing",
    width: 420,
    height: 520,
    focus: [0, -330],
    draw(art, { main, second, accent }) {
      shadow(art, 6, 0, 126);
      glass(art, bottle, main, 0.75);
      band(art, bottle, -150, -8, shade(main, 0.3), 'opacity=".5"');
      art.ellipse(0, -150, 132, 22, tint(main, 0.5), 'opacity=".5"');
      art.line("M0 -330V-40", shade(main, 0.5), 7, 'opacity=".6"');
      glints(art, 122, -210, -50);
      turned(art, {
        profile: [
          [40, -390],
          [52, -380],
          [52, -326],
        ],
        color: second,
        gloss: 0.3,
      });
      art.path("M-40 -386L-24 -430H40L30 -386z", second);
      art.path(
        "M-150 -470H30Q60 -470 60 -446V-424H-146z",
        art.linear(
          [
            [0, tint(second, 0.4)],
            [1, shade(second, 0.2)],
          ],
          [0, 0],
          [0, 1],
        ),
      );
      art.rect(-172, -474, 30, 54, shade(second, 0.3), 6);
      art.line("M-96 -424Q-110 -380 -92 -350", shade(second, 0.2), 20);
      art.line(
        "M-184 -456l-60 -24M-186 -446h-70M-184 -436l-60 24",
        "#fffdf6",
        6,
        'stroke-dasharray="2 16" opacity=".9"',
      );
      art.path(
        polygon([
          [-40, -386],
          [-24, -430],
          [0, -430],
          [-10, -386],
        ]),
        tint(second, 0.4),
        'opacity=".6"',
      );
      art.rect(-34, -326, 68, 12, accent, 4);
    },
  },
} satisfies Forms;
