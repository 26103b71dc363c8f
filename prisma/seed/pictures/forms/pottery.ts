import { dots, shadow } from "../art";
import { mix, shade, tint } from "../color";
import { type Forms } from "../form";
import { band, rings, scatter, speckle, turned, type Profile } from "../lathe";
import { brick, sprig } from "../shapes";
import { leafPath } from "../stage";
import { handle } from "./cups";

const pot: Profile = [
  [96, -330],
  [168, -286],
  [214, -180],
  [190, -60],
  [130, 0],
];
const lid: Profile = [
  [30, -372],
  [70, -362],
  [104, -322, "corner"],
  [102, -314],
];
const vase: Profile = [
  [64, -560],
  [58, -520],
  [96, -440],
  [176, -310],
  [182, -190],
  [140, -50],
  [104, 0],
];
const jug: Profile = [
  [112, -430],
  [104, -370],
  [108, -310],
  [156, -190],
  [158, -90],
  [118, 0],
];
const oil: Profile = [
  [42, -500],
  [36, -450],
  [46, -400],
  [110, -320],
  [122, -200],
  [122, -50],
  [106, 0],
];
const planter: Profile = [
  [172, -290],
  [174, -250],
  [160, -120],
  [134, 0],
];

/** Pots, jugs and dishes. Palette: main is the glaze, second the bare clay, accent a detail (cork, leaf, knob). */
export const pottery = {
  teapot: {
    pose: "standing",
    width: 700,
    height: 440,
    focus: [-130, -280],
    draw(art, { main, second, accent }) {
      shadow(art, 10, 0, 170);
      handle(art, "M176 -270C330 -330 340 -70 178 -80", main, 40);
      const spout =
        "M-160 -70C-270 -110 -260 -250 -338 -318Q-318 -344 -282 -334C-220 -270 -232 -200 -170 -220z";
      art.path(spout, shade(main, 0.1));
      art.path(
        "M-200 -120C-262 -170 -260 -264 -322 -322L-304 -336C-240 -280 -240 -190 -180 -170z",
        tint(main, 0.35),
        'opacity=".6"',
      );
      art.ellipse(-310, -328, 29, 9, shade(main, 0.5), 'transform="rotate(14 -310 -328)"');
      turned(art, { profile: pot, color: main });
      band(art, pot, -66, 0, second);
      turned(art, { profile: lid, color: main, gloss: 0 });
      art.ellipse(0, -392, 32, 28, accent);
      art.ellipse(-9, -402, 11, 8, tint(accent, 0.6), 'opacity=".8"');
      rings(art, pot, [-250, -170], shade(main, 0.4), 4, 0.16);
      speckle(art, pot, shade(main, 0.55), 18);
    },
  },
  vase: {
    pose: "standing",
    width: 620,
    height: 860,
    focus: [0, -420],
    draw(art, { main, second, accent }) {
      shadow(art, 10, 0, 132);
      sprig(
        art,
        [
          [0, -540],
          [-20, -680],
          [-110, -860],
        ],
        { length: 124, pairs: 4, width: 0.2 },
        accent,
      );
      sprig(
        art,
        [
          [6, -540],
          [60, -660],
          [190, -770],
        ],
        { length: 112, pairs: 3, width: 0.2 },
        mix(accent, second, 0.35),
      );
      turned(art, { profile: vase, color: main, wall: 10, gloss: 0.22 });
      rings(art, vase, [-460, -400, -340, -280, -220, -160, -100], shade(main, 0.4), 12, 0.13);
      rings(art, vase, [-450, -390, -330, -270, -210, -150, -90], "#fff8ea", 6, 0.28);
      band(art, vase, -28, 0, second);
    },
  },
  jug: {
    pose: "standing",
    width: 480,
    height: 480,
    focus: [-40, -360],
    draw(art, { main, second, accent }) {
      shadow(art, 10, 0, 146);
      handle(art, "M104 -392C270 -430 290 -180 154 -150", main, 36);
      turned(art, { profile: jug, color: main, wall: 10, inside: second });
      art.path(
        "M-112 -430C-150 -452 -166 -458 -172 -450C-166 -420 -128 -400 -108 -380Q-96 -400 -74 -418z",
        shade(main, 0.03),
      );
      art.path("M-172 -450Q-150 -458 -100 -438Q-84 -428 -72 -420Q-130 -424 -172 -450z", tint(main, 0.5));
      band(art, jug, -150, 0, accent);
      art.path(
        "M-158 -150A158 27 0 0 0 158 -150",
        "none",
        `stroke="${tint(accent, 0.4)}" stroke-width="5" opacity=".6"`,
      );
      speckle(art, jug, shade(main, 0.55), 18);
    },
  },
  oilBottle: {
    pose: "standing",
    width: 360,
    height: 580,
    focus: [0, -400],
    draw(art, { main, second, accent }) {
      shadow(art, 8, 0, 118);
      turned(art, {
        profile: [
          [30, -566],
          [28, -500],
          [26, -480],
        ],
        color: accent,
        gloss: 0,
      });
      art.ellipse(0, -566, 30, 6, tint(accent, 0.4));
      turned(art, { profile: oil, color: main, gloss: 0.45 });
      art.path("M-42 -500A42 8 0 0 0 42 -500V-490A42 8 0 0 1 -42 -490z", tint(main, 0.4));
      band(art, oil, -110, 0, second);
      const drip =
        "M-122 -116A122 21 0 0 0 122 -116V-96C108 -60 96 -70 84 -92S52 -40 38 -72S4 -20 -14 -64S-52 -60 -68 -82S-104 -70 -122 -100z";
      art.path(drip, mix(main, shade(main, 0.3), 0.5));
      speckle(art, oil, shade(main, 0.55), 18);
    },
  },
  butterDish: {
    pose: "standing",
    width: 660,
    height: 330,
    focus: [-60, -220],
    draw(art, { main, second, accent }) {
      shadow(art, 10, 4, 300, 44);
      art.path(
        "M-310 -44A310 50 0 0 0 310 -44C300 -10 250 16 200 20H-200C-250 16 -300 -10 -310 -44z",
        shade(second, 0.12),
      );
      art.ellipse(0, -46, 310, 50, tint(second, 0.4));
      art.ellipse(0, -42, 270, 38, shade(second, 0.08));
      brick(art, -212, -28, 424, 150, 34, main, 42);
      art.path("M-196 -168q0 -34 40 -46h150q-120 10 -150 60z", "#fff8ea", 'opacity=".5"');
      art.path("M-30 -212q-2 -22 -20 -36a52 30 0 0 1 100 0q-18 14 -20 36z", accent);
      art.ellipse(-12, -262, 18, 8, tint(accent, 0.6), 'opacity=".8"');
      const flecks = Array.from(
        { length: 24 },
        (_, i) => [-196 + 392 * scatter(i), -52 - 110 * scatter(i + 50)] as const,
      );
      dots(art, flecks, 6, shade(main, 0.55), 0.4);
    },
  },
  herbPot: {
    pose: "standing",
    width: 540,
    height: 680,
    focus: [0, -320],
    draw(art, { main, second, accent }) {
      shadow(art, 10, 6, 200, 36);
      art.path("M-210 -22A210 36 0 0 0 210 -22Q190 16 140 22H-140Q-190 16 -210 -22z", shade(main, 0.12));
      art.ellipse(0, -22, 210, 36, tint(main, 0.35));
      turned(art, { profile: planter, color: main, wall: 14, inside: "#4a352b" });
      band(art, planter, -104, -6, second);
      speckle(art, planter, shade(main, 0.55), 18);
      const bush = (count: number, from: number, reach: number) =>
        Array.from({ length: count }, (_, i) => {
          const angle = -170 + (160 * (i + 0.5)) / count;
          const out = from * (0.75 + 0.5 * scatter(i + count));
          const [x, y] = [
            Math.cos((angle * Math.PI) / 180) * out,
            -310 + Math.sin((angle * Math.PI) / 180) * out * 1.25,
          ];
          return leafPath(x, y, reach, angle + 26 * (scatter(i + 7) - 0.5), 0.46);
        }).join("");
      art.line(
        "M0 -290Q-40 -400 -110 -500M0 -290Q10 -420 10 -540M0 -290Q50 -400 120 -480",
        shade(accent, 0.3),
        9,
      );
      art.path(bush(9, 130, 110), shade(accent, 0.26));
      art.path(bush(8, 80, 120), accent);
      art.path(bush(5, 36, 100), tint(accent, 0.22));
    },
  },
} satisfies Forms;
