import { dots, dropShadow, n, roundFill, shadow, type Point } from "../art";
import { mix, shade, tint } from "../color";
import { type Forms } from "../form";
import { band, rings, scatter, speckle, turned, type Profile } from "../lathe";
import { wire } from "../materials";
import { flame } from "../shapes";
import { leafPath } from "../stage";
import { handle } from "./cups";

const stew: Profile = [
  [280, -250],
  [286, -220],
  [280, -90],
  [220, -12],
  [170, 0],
];
const crock: Profile = [
  [60, -440],
  [130, -420],
  [206, -320],
  [216, -190],
  [190, -50],
  [150, 0],
];

/** More of pots and dishes. Palette: main is the glaze, second the bare clay, accent a detail or what is in it. */
export const tableware = {
  casserole: {
    pose: "standing",
    width: 780,
    height: 470,
    focus: [-120, -250],
    draw(art, { main, second, accent }) {
      shadow(art, 10, 0, 220);
      handle(art, "M-270 -190C-370 -210 -380 -130 -276 -120M270 -190C370 -210 380 -130 276 -120", second, 40);
      turned(art, { profile: stew, color: main, gloss: 0.4 });
      band(art, stew, -70, 0, second);
      art.path("M-292 -262A292 48 0 0 0 292 -262V-240A292 48 0 0 1 -292 -240z", tint(second, 0.15));
      turned(art, {
        profile: [
          [50, -366],
          [180, -340],
          [274, -280],
          [290, -256],
        ],
        color: main,
        gloss: 0.45,
      });
      turned(art, {
        profile: [
          [54, -428],
          [62, -412],
          [40, -384],
          [46, -362],
        ],
        color: accent,
        gloss: 0.3,
      });
      art.ellipse(0, -428, 54, 9, tint(accent, 0.35));
      speckle(art, stew, shade(main, 0.55), 20);
      rings(art, stew, [-190, -150], shade(main, 0.4), 5, 0.18);
    },
  },
  candlestick: {
    pose: "standing",
    width: 620,
    height: 620,
    focus: [-40, -150],
    draw(art, { main, second, accent }) {
      shadow(art, 10, 6, 200, 40);
      handle(art, "M196 -46C330 -110 350 20 226 18", main, 36);
      turned(art, {
        profile: [
          [236, -70],
          [220, -30],
          [140, 0],
          [120, 8],
        ],
        color: main,
        gloss: 0.2,
        tilt: 0.2,
      });
      art.ellipse(0, -70, 236, 46, tint(main, 0.42));
      art.ellipse(0, -66, 214, 38, shade(main, 0.14));
      speckle(
        art,
        [
          [200, -90],
          [200, -44],
        ],
        shade(main, 0.55),
        12,
      );
      turned(art, {
        profile: [
          [62, -150],
          [60, -100],
          [84, -60],
        ],
        color: main,
        wall: 10,
        gloss: 0.3,
      });
      const wax = art.linear([
        [0, shade(accent, 0.06)],
        [0.3, tint(accent, 0.5)],
        [1, shade(accent, 0.26)],
      ]);
      art.path("M-42 -440V-148A42 8 0 0 0 42 -148V-440z", wax);
      art.path(
        "M-42 -440A42 9 0 0 1 42 -440C40 -420 44 -390 34 -372S16 -400 4 -410S-36 -420 -42 -440z",
        tint(accent, 0.6),
      );
      flame(art, 0, -444, 1.05);
      band(
        art,
        [
          [62, -150],
          [60, -100],
        ],
        -112,
        -100,
        second,
      );
    },
  },
  saltPig: {
    pose: "standing",
    width: 560,
    height: 500,
    focus: [-60, -230],
    draw(art, { main, second, accent }) {
      shadow(art, 10, 0, 172);
      turned(art, { profile: crock, color: main, gloss: 0.4 });
      band(art, crock, -90, 0, second);
      turned(art, {
        profile: [
          [16, -500],
          [40, -478],
          [24, -440],
        ],
        color: accent,
        gloss: 0.35,
      });
      art.ellipse(-70, -250, 132, 114, tint(main, 0.4));
      art.ellipse(-74, -246, 116, 98, shade(second, 0.45));
      art.path("M-186 -228Q-120 -262 -70 -252T38 -226Q20 -160 -74 -148Q-170 -160 -186 -228z", "#f6f1e8");
      const grains: Point[] = Array.from({ length: 18 }, (_, i) => [
        -160 + 170 * scatter(i),
        -226 + 56 * scatter(i + 30),
      ]);
      dots(art, grains, 10, "#cfc6ba", 0.8);
      art.line("M-80 -200L60 -330", shade("#c99f6c", 0.2), 20);
      art.line("M-84 -204L56 -334", tint("#c99f6c", 0.2), 11);
      speckle(art, crock, shade(main, 0.55), 16);
    },
  },
  soapPlate: {
    pose: "standing",
    width: 680,
    height: 300,
    focus: [-90, -110],
    draw(art, { main, second, accent }) {
      shadow(art, 10, 0, 240, 40);
      const dish: Profile = [
        [300, -90],
        [290, -50],
        [220, -10],
        [200, 0],
      ];
      turned(art, { profile: dish, color: main, gloss: 0.2, tilt: 0.24 });
      art.ellipse(0, -90, 300, 72, tint(main, 0.45));
      art.ellipse(0, -86, 276, 60, shade(main, 0.12));
      art.line(
        "M-200 -110L-150 -54M-120 -126L-60 -42M-40 -134L30 -38M50 -134L120 -44M140 -122L196 -62",
        tint(main, 0.3),
        16,
      );
      art.path("M-170 -150Q-170 -90 -120 -84H130Q180 -90 180 -150z", roundFill(art, shade(accent, 0.1)));
      art.path(
        "M-170 -160Q-170 -214 -110 -216H120Q180 -214 180 -160T120 -106H-110Q-170 -106 -170 -160z",
        roundFill(art, accent),
      );
      art.path(
        "M-120 -164Q-120 -190 -84 -192H94Q130 -190 130 -164T94 -136H-84Q-120 -136 -120 -164z",
        shade(accent, 0.18),
        'opacity=".5"',
      );
      art.path(
        leafPath(0, -146, 56, -90, 0.3) + leafPath(0, -146, 48, -30, 0.3) + leafPath(0, -146, 48, -150, 0.3),
        tint(accent, 0.5),
        'opacity=".8"',
      );
      art.ellipse(-196, -190, 30, 30, "#fffdf6", 'opacity=".55"');
      art.ellipse(-234, -150, 18, 18, "#fffdf6", 'opacity=".5"');
      band(art, dish, -30, 0, second);
    },
  },
  eggCups: {
    pose: "standing",
    width: 720,
    height: 420,
    focus: [-170, -210],
    draw(art, { main, second, accent }) {
      const cup: Profile = [
        [86, -170],
        [84, -120],
        [40, -74],
        [46, -40],
        [78, -8],
        [70, 0],
      ];
      const one = (x: number, y: number, glaze: string, shell: string) =>
        art.at(x, y, 1, () => {
          shadow(art, 4, 0, 76);
          const egg = "M-76 -190C-76 -290 -34 -336 0 -336S76 -290 76 -190Q40 -170 0 -170T-76 -190z";
          art.path(
            egg,
            art.radial(
              [
                [0, tint(shell, 0.6)],
                [0.5, shell],
                [1, shade(shell, 0.24)],
              ],
              0.36,
              0.32,
              0.7,
            ),
          );
          turned(art, { profile: cup, color: glaze, gloss: 0.4 });
          art.path("M-86 -170A86 15 0 0 0 86 -170V-156A86 15 0 0 1 -86 -156z", tint(glaze, 0.4));
          band(art, cup, -24, 0, second);
        });
      one(150, -60, accent, "#e9c9a5");
      one(-20, -30, mix(main, accent, 0.5), "#f3e3cc");
      one(-210, 0, main, "#dcb18a");
      dots(
        art,
        [
          [60, 20],
          [76, 30],
          [96, 14],
          [110, 34],
        ],
        9,
        "#f6f1e8",
      );
    },
  },
  wallPlanter: {
    pose: "hanging",
    width: 620,
    height: 900,
    focus: [0, 30],
    draw(art, { main, second, accent }) {
      const cord = "#b98d57";
      art.line("M-200 -90L0 -400L200 -90", shade(cord, 0.2), 11);
      art.ellipse(0, -404, 26, 26, "#8a6a4c");
      for (const [x, y, turn] of [
        [-120, -90, -128],
        [-30, -110, -100],
        [60, -110, -72],
        [130, -80, -40],
      ] as const)
        art.path(leafPath(x, y, 190, turn, 0.3), shade(accent, 0.2));
      const pot = "M-230 -90H230C230 60 150 190 0 190S-230 60 -230 -90z";
      dropShadow(art, pot, 18);
      art.path(pot, roundFill(art, main));
      art.clip(pot, () => {
        art.path("M-240 40Q-120 90 0 60T240 50V220H-240z", second);
        art.path(
          "M-180 -60C-180 20 -150 90 -110 130L-150 110C-200 60 -206 0 -204 -60z",
          "#fff8ea",
          'opacity=".4"',
        );
      });
      art.ellipse(0, -90, 230, 38, tint(main, 0.42));
      art.ellipse(0, -88, 208, 30, "#4a352b");
      const vine = (x: number, y: number, reach: number, flip: number) => {
        art.line(`M${x} ${y}q${flip * 40} ${n(reach * 0.4)} ${flip * 10} ${reach}`, shade(accent, 0.3), 7);
        const leaves = [0.25, 0.5, 0.75, 1].map((t, i) =>
          leafPath(x + flip * 24 * Math.sin(t * 3), y + reach * t, 74 - i * 8, i % 2 ? 30 : 146, 0.5),
        );
        art.path(leaves.join(""), flip > 0 ? accent : tint(accent, 0.18));
      };
      vine(-150, -84, 400, -1);
      vine(-50, -78, 250, 1);
      vine(90, -78, 330, 1);
      vine(170, -86, 200, -1);
      wire(art, "M-214 -96a16 16 0 0 1 32 0M182 -96a16 16 0 0 1 32 0", cord, 10);
    },
  },
  birdBath: {
    pose: "standing",
    width: 760,
    height: 560,
    focus: [150, -420],
    draw(art, { main, second, accent }) {
      shadow(art, 10, 0, 180);
      turned(art, {
        profile: [
          [110, -300],
          [86, -220],
          [104, -100],
          [168, -20],
          [160, 0],
        ],
        color: second,
        gloss: 0.1,
      });
      const dish: Profile = [
        [340, -380],
        [320, -340],
        [190, -290],
        [110, -280],
      ];
      turned(art, { profile: dish, color: main, gloss: 0.25, tilt: 0.2 });
      art.ellipse(0, -380, 340, 68, tint(main, 0.42));
      art.ellipse(0, -374, 312, 56, shade(main, 0.2));
      art.ellipse(
        0,
        -366,
        290,
        46,
        art.linear([
          [0, "#8fb9c0"],
          [1, "#cfe4e4"],
        ]),
      );
      art.line("M-150 -372h90M40 -352h120M-30 -386h60", "#fffdf6", 6, 'opacity=".7"');
      speckle(art, dish, shade(main, 0.5), 16);
      // A wren on the rim.
      art.path(
        "M196 -430C180 -500 250 -540 300 -510L372 -548L352 -486C350 -430 300 -404 250 -404Q214 -404 196 -430z",
        accent,
      );
      art.path("M230 -440C240 -480 300 -490 330 -480C320 -440 280 -420 230 -440z", shade(accent, 0.28));
      art.ellipse(212, -484, 40, 36, accent);
      art.path("M180 -494L146 -482L182 -474z", "#d9a441");
      art.ellipse(202, -492, 6, 6, "#2f2a2b");
      art.line("M250 -404V-382M276 -406V-384", "#8a6238", 7);
    },
  },
} satisfies Forms;
