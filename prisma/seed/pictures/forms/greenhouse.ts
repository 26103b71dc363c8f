import { dots, polygon, shadow, type Art, type Point } from "../art";
import { mix, shade, tint, type Color } from "../color";
import { type Forms } from "../form";
import { band, turned, type Profile } from "../lathe";
import { downLit } from "../light";
import { brick, glass, glints, grain, sprig } from "../shapes";
import { leafPath } from "../stage";

const hangingPot: Profile = [
  [170, -10],
  [176, 70],
  [140, 170],
  [84, 200],
];
const cloche: Profile = [
  [10, -520],
  [120, -490],
  [196, -390],
  [206, -240],
  [206, -60],
];
const forcing: Profile = [
  [96, -330],
  [70, -270],
  [62, -240],
  [120, -150],
  [126, -50],
  [100, 0],
];

/** A vine that falls over a rim. */
function trailing(art: Art, points: readonly Point[], color: Color): void {
  sprig(art, points, { length: 64, pairs: 7, width: 0.46, spread: 62 }, color);
}

/** Plants that hang, climb or live under glass. Palette: main is the vessel, second cord, wood or foot, accent leaves. */
export const greenhouse = {
  hangingPlanter: {
    pose: "hanging",
    width: 620,
    height: 1040,
    focus: [0, 60],
    draw(art, { main, second, accent }) {
      art.group('opacity=".13" transform="translate(46 50)"', () => art.ellipse(0, 100, 200, 130, "#2a1720"));
      art.line("M0 -520V-440", second, 14);
      art.ellipse(0, -430, 26, 26, "none", `stroke="${shade(second, 0.3)}" stroke-width="12"`);
      art.line("M0 -404Q-150 -200 -172 -10M0 -404Q150 -200 172 -10M0 -404V-30", shade(second, 0.12), 11);
      for (const [x, y, length, angle] of [
        [-40, -20, 190, -130],
        [40, -20, 190, -54],
        [0, -20, 230, -92],
      ] as const)
        art.path(leafPath(x, y, length, angle, 0.34), shade(accent, 0.14));
      turned(art, { profile: hangingPot, color: main, wall: 14, gloss: 0.3 });
      art.ellipse(0, -10, 154, 25, "#4a352b");
      trailing(
        art,
        [
          [-60, -20],
          [-190, -10],
          [-214, 130],
          [-190, 330],
        ],
        accent,
      );
      trailing(
        art,
        [
          [70, -20],
          [196, 0],
          [206, 150],
          [236, 260],
        ],
        tint(accent, 0.12),
      );
      trailing(
        art,
        [
          [10, -16],
          [40, 90],
          [16, 240],
          [50, 410],
        ],
        accent,
      );
      art.path(leafPath(0, -10, 170, -110, 0.36) + leafPath(20, -10, 150, -66, 0.36), tint(accent, 0.2));
      art.line("M-172 -10Q-130 160 0 226M172 -10Q130 160 0 226M0 226V330", second, 11);
      art.line("M-20 250l-16 110M0 250v130M20 250l16 110", tint(second, 0.2), 11);
      art.ellipse(0, 232, 26, 22, shade(second, 0.12));
    },
  },
  terrarium: {
    pose: "standing",
    width: 520,
    height: 640,
    focus: [0, -250],
    draw(art, { main, second, accent }) {
      shadow(art, 8, 0, 216);
      turned(art, {
        profile: [
          [226, -70],
          [230, -40],
          [222, 0],
        ],
        color: second,
        gloss: 0.2,
      });
      art.ellipse(0, -70, 226, 38, tint(second, 0.35));
      art.path("M-190 -74Q-120 -140 0 -136T190 -74A190 32 0 0 1 -190 -74z", "#4a352b");
      art.path(
        "M-176 -88Q-110 -160 -20 -140Q60 -170 176 -90Q90 -60 0 -62T-176 -88z",
        mix(accent, "#c9b45a", 0.25),
      );
      const frond = (x: number, y: number, color: Color) =>
        sprig(
          art,
          [
            [0, -120],
            [x * 0.35, y * 0.62 - 60],
            [x, y],
          ],
          { length: 74, pairs: 7, width: 0.2, spread: 66 },
          color,
        );
      frond(-40, -440, shade(accent, 0.16));
      frond(96, -390, accent);
      frond(-130, -330, accent);
      for (const [x, length, angle] of [
        [60, 110, -40],
        [70, 120, -84],
        [-80, 96, -140],
        [-70, 100, -96],
      ] as const)
        art.path(leafPath(x, -110, length, angle, 0.46), tint(accent, 0.18));
      dots(
        art,
        [
          [-120, -96],
          [-90, -84],
          [126, -92],
          [100, -76],
          [70, -70],
        ],
        34,
        "#d8cfc0",
      );
      glass(art, cloche, main, 0.16);
      glints(art, 198, -390, -110);
      art.line("M-120 -440Q-60 -500 0 -506", "#fffaf0", 15, 'opacity=".5"');
      art.ellipse(0, -540, 32, 32, tint(main, 0.2), 'opacity=".9"');
      art.ellipse(-9, -550, 10, 10, "#fffaf0", 'opacity=".9"');
    },
  },
  windowBox: {
    pose: "standing",
    width: 900,
    height: 560,
    focus: [-170, -280],
    draw(art, { main, second, accent }) {
      shadow(art, 0, 0, 420, 40);
      const plants: [number, Color, number][] = [
        [-300, accent, 0.2],
        [-150, mix(accent, "#c9b45a", 0.3), 0.24],
        [10, accent, 0.1],
        [160, tint(accent, 0.2), 0.28],
        [300, shade(accent, 0.14), 0.22],
      ];
      plants.forEach(([x, color, width], i) => {
        const angles = [-90, -62, -118, -36, -144];
        art.path(
          angles
            .slice(1)
            .map((angle) => leafPath(x, -220, 180 + (i % 2) * 50, angle, width))
            .join(""),
          shade(color, 0.16),
        );
        art.path(
          leafPath(x, -220, 250 + (i % 2) * 40, -92, width) +
            leafPath(x, -220, 200, -74, width) +
            leafPath(x, -220, 200, -108, width),
          tint(color, 0.08),
        );
      });
      const flowers: Point[] = [
        [-310, -430],
        [-270, -396],
        [-346, -392],
        [170, -420],
        [128, -380],
        [206, -378],
        [18, -470],
      ];
      dots(art, flowers, 42, second);
      dots(art, flowers, 17, tint(second, 0.6));
      brick(art, -420, 0, 840, 210, 30, main, 12);
      art.clip("M-420 -210H420V0H-420z", () => grain(art, -420, -210, 840, 210, main, 5));
      art.line("M-420 -106H420", shade(main, 0.45), 6, 'opacity=".5"');
      art.path("M-330 -210h34v210h-34zM296 -210h34v210h-34z", downLit(art, shade(main, 0.3)));
      dots(
        art,
        [
          [-313, -170],
          [-313, -40],
          [313, -170],
          [313, -40],
        ],
        14,
        "#d8dcdb",
      );
    },
  },
  bulbGlass: {
    pose: "standing",
    width: 560,
    height: 760,
    focus: [0, -260],
    draw(art, { main, second, accent }) {
      shadow(art, 8, 0, 128);
      for (const [length, angle] of [
        [300, -116],
        [310, -66],
        [260, -134],
        [250, -48],
      ] as const)
        art.path(leafPath(0, -370, length, angle, 0.13), angle % 4 ? shade(accent, 0.16) : accent);
      art.line("M0 -380V-560", shade(accent, 0.06), 20);
      const bells: Point[] = [];
      for (let row = 0; row < 6; row++)
        for (let i = -1; i <= 1; i++)
          bells.push([i * (44 - row * 5) + (row % 2 ? 12 : -12), -500 - row * 38]);
      dots(art, bells, 52, shade(second, 0.14));
      dots(
        art,
        bells.filter((_, i) => i % 2),
        40,
        tint(second, 0.3),
      );
      art.path("M-80 -330Q-90 -430 0 -440T80 -330Q0 -296 -80 -330z", downLit(art, "#a9795f"));
      art.line(
        "M-44 -420Q-60 -370 -44 -330M0 -434V-318M44 -420Q60 -370 44 -330",
        "#8a5a45",
        5,
        'opacity=".6"',
      );
      glass(art, forcing, main, 0.4);
      band(art, forcing, -190, -8, main, 'opacity=".5"');
      art.line(
        "M-20 -316Q-40 -220 -60 -120M0 -316V-90M20 -316Q44 -220 56 -110M-10 -316Q-20 -180 -26 -70M10 -316Q24 -180 30 -80",
        "#fbf3e4",
        6,
        'opacity=".75"',
      );
      glints(art, 116, -170, -50);
      art.path(
        polygon([
          [-60, -6],
          [60, -6],
          [50, 4],
          [-50, 4],
        ]),
        tint(main, 0.3),
        'opacity=".4"',
      );
    },
  },
} satisfies Forms;
