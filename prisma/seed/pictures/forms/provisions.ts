import { box, flatFill, n, polygon, roundFill, shadow, type Art } from "../art";
import { mix, shade, tint, type Color } from "../color";
import { type Form, type Forms } from "../form";
import { rod, sprig } from "../shapes";
import { leafPath } from "../stage";
import { lyingFill, metalFill } from "../materials";
import { weave } from "./textiles";

function bean(art: Art, x: number, y: number, size: number, turn: number, color: Color): void {
  art.at(
    x,
    y,
    1,
    () => {
      art.ellipse(0, 0, size, size * 0.66, color);
      art.line(
        `M${n(-size)} 0C${n(-size * 0.3)} ${n(-size * 0.4)} ${n(size * 0.3)} ${n(size * 0.4)} ${n(size)} 0`,
        tint(color, 0.55),
        size * 0.13,
      );
    },
    turn,
  );
}

/** A paper bag with a folded top and a tin tie; what is printed on its label is drawn around (0, 0). */
function bag(print: (art: Art, paper: Color, ink: Color) => void): Form {
  return {
    pose: "standing",
    width: 480,
    height: 680,
    focus: [0, -330],
    draw(art, { main, second, accent }) {
      shadow(art, 10, 0, 210, 38);
      art.path("M180 -560L236 -534L258 -44Q256 -20 196 -4z", shade(main, 0.34));
      art.path(
        "M-190 -570L-208 -30Q-208 0 -176 0H176Q208 0 208 -30L190 -570z",
        art.linear([
          [0, shade(main, 0.06)],
          [0.22, tint(main, 0.3)],
          [0.6, main],
          [1, shade(main, 0.16)],
        ]),
      );
      art.line(
        "M-150 -540Q-166 -300 -160 -40M164 -520Q176 -260 172 -60",
        shade(main, 0.35),
        5,
        'opacity=".35"',
      );
      art.path("M-190 -560H190L192 -500Q0 -470 -192 -500z", shade(main, 0.45), 'opacity=".28"');
      art.path(box(-198, -648, 398, 104, 10), lyingFill(art, main, 0.8));
      art.path(box(-206, -616, 414, 26, 8), accent);
      art.path(box(-206, -616, 414, 9, 4), tint(accent, 0.45));
      art.ellipse(0, -482, 17, 15, shade(main, 0.4));
      art.ellipse(-3, -485, 8, 7, shade(main, 0.1));
      art.path(box(-146, -432, 292, 320, 10), second);
      art.at(0, -322, 1, () => print(art, second, accent));
      art.line("M-96 -186H96M-60 -152H60", mix(accent, second, 0.25), 9);
      art.path("M-184 -500L-146 -500L-168 -30L-196 -30z", "#fff8ea", 'opacity=".22"');
    },
  };
}

/** Dry goods. Palette: main is bag, cloth or tin, second its label or print, accent ink and string. */
export const provisions = {
  coffeeBag: bag((art, paper, ink) => {
    bean(art, -34, -8, 66, -58, ink);
    bean(art, 52, 26, 54, 24, mix(ink, paper, 0.28));
  }),
  harborBag: bag((art, paper, ink) => {
    art.ellipse(30, -36, 46, 46, mix(ink, paper, 0.3));
    art.clip(box(-116, -90, 232, 180), () => {
      art.path("M-116 14q29 -30 58 0t58 0t58 0t58 0V90H-116z", ink);
      art.path("M-116 54q29 -26 58 0t58 0t58 0t58 0V90H-116z", shade(ink, 0.3));
    });
  }),
  cherryBag: bag((art, paper, ink) => {
    art.line("M-42 30Q-20 -60 30 -92M44 40Q44 -40 30 -92", shade(ink, 0.3), 8);
    art.path(leafPath(30, -92, 108, 160, 0.3), mix(ink, "#5f7a4e", 0.75));
    art.ellipse(-46, 44, 48, 46, ink);
    art.ellipse(48, 50, 44, 43, mix(ink, paper, 0.22));
    art.ellipse(-60, 28, 12, 10, tint(ink, 0.7));
  }),
  grainSack: {
    pose: "standing",
    width: 520,
    height: 600,
    focus: [40, -270],
    draw(art, { main, second, accent }) {
      shadow(art, 10, -4, 220, 40);
      art.path(
        "M-62 -424C-122 -490 -140 -540 -118 -566Q-86 -530 -54 -560Q-22 -526 6 -562Q36 -528 64 -560Q92 -532 122 -552C132 -520 108 -484 62 -424z",
        roundFill(art, tint(main, 0.12)),
      );
      const body =
        "M-62 -424C-196 -400 -268 -220 -246 -70Q-236 2 -150 4Q0 16 150 4Q236 2 246 -70C268 -220 196 -400 62 -424z";
      art.path(body, roundFill(art, main));
      art.line(
        "M-40 -400C-110 -330 -140 -260 -146 -200M-10 -396C-24 -340 -26 -300 -24 -262M44 -400C100 -350 132 -280 140 -210",
        shade(main, 0.4),
        7,
        'opacity=".35"',
      );
      art.line("M0 -40V-240", second, 9);
      const ears = [0, 1, 2, 3].map(
        (i) => leafPath(0, -84 - i * 44, 86, -42, 0.3) + leafPath(0, -84 - i * 44, 86, -138, 0.3),
      );
      art.path(ears.join("") + leafPath(0, -232, 84, -90, 0.3), second);
      art.line("M-68 -424Q0 -398 68 -424", shade(accent, 0.2), 24);
      art.line("M-66 -430Q0 -406 66 -430", accent, 14);
      art.line("M40 -416Q90 -380 118 -330", accent, 8);
      art.path(
        "M96 -340L140 -352L206 -260L196 -216L146 -206L84 -296z",
        "#2a1720",
        'opacity=".2" transform="translate(8 12)"',
      );
      art.path("M96 -340L140 -352L206 -260L196 -216L146 -206L84 -296z", "#fbf3e4");
      art.line("M120 -280L166 -246M112 -262L146 -236", shade(accent, 0.1), 7);
      weave(art, -190, -340, 380, 320, main, 22);
    },
  },
  oilTin: {
    pose: "standing",
    width: 460,
    height: 660,
    focus: [-40, -300],
    draw(art, { main, second, accent }) {
      shadow(art, 20, -4, 210, 36);
      const front = box(-190, -500, 300, 500, 14);
      art.path(
        "M104 -500L196 -530V-56L104 -2z",
        art.linear([
          [0, shade(main, 0.36)],
          [1, shade(main, 0.16)],
        ]),
      );
      art.path("M-184 -498L-90 -534H196L108 -498z", tint(main, 0.5));
      art.path(
        front,
        art.linear([
          [0, shade(main, 0.05)],
          [0.2, tint(main, 0.34)],
          [0.6, main],
          [1, shade(main, 0.12)],
        ]),
      );
      art.path(box(-166, -440, 252, 380, 126), second);
      art.clip(box(-166, -440, 252, 380, 126), () => {
        sprig(
          art,
          [
            [-110, -120],
            [-60, -260],
            [30, -390],
          ],
          { length: 112, pairs: 4, width: 0.22 },
          accent,
        );
        art.ellipse(-96, -250, 26, 32, shade(accent, 0.35));
        art.ellipse(26, -250, 24, 30, shade(accent, 0.2));
        art.ellipse(-104, -260, 8, 9, tint(accent, 0.6));
      });
      art.line("M-110 -92H30", shade(accent, 0.3), 9);
      art.rect(-190, -500, 300, 12, tint(main, 0.6), 6);
      art.rect(-190, -12, 300, 12, shade(main, 0.3), 6);
      rod(art, [-40, -516], [-40, -570], 46, "#d8b36a");
      art.rect(-76, -620, 72, 60, metalFill(art, "#d8b36a"), 10);
      art.line("M30 -516C30 -590 150 -590 150 -520", shade(main, 0.3), 15);
      art.line("M30 -518C30 -592 148 -592 150 -522", tint(main, 0.3), 6);
    },
  },
  crate: {
    pose: "standing",
    width: 760,
    height: 640,
    focus: [-120, -330],
    draw(art, { main, second, accent }) {
      shadow(art, 0, -2, 350, 40);
      const back = lyingFill(art, shade(main, 0.3));
      art.path(box(-320, -300, 640, 90, 8), back);
      rod(art, [-190, -560], [-190, -200], 62, shade(accent, 0.15));
      art.path(
        "M-250 -200V-420C-250 -470 -224 -470 -222 -520H-158C-156 -470 -130 -470 -130 -420V-200z",
        roundFill(art, accent),
      );
      art.rect(-222, -596, 64, 80, "#d8b98a", 8);
      art.rect(-240, -390, 100, 130, "#fbf3e4", 6);
      art.line("M-218 -340h56M-208 -312h36", accent, 8);
      art.path("M-96 -570L-104 -200H116L108 -570z", roundFill(art, second));
      art.path(box(-104, -604, 220, 60, 8), tint(second, 0.2));
      art.rect(-62, -490, 136, 150, "#fbf3e4", 6);
      bean(art, 6, -430, 38, -40, accent);
      art.path(
        "M160 -200V-400Q160 -430 190 -430H280Q310 -430 310 -400V-200z",
        art.linear([
          [0, "#f1d9a0"],
          [1, "#c08a3a"],
        ]),
      );
      art.rect(152, -486, 166, 60, metalFill(art, "#d8b36a"), 10);
      const straw = Array.from(
        { length: 14 },
        (_, i) => `M${-306 + i * 45} -230q${(i % 3) * 20 - 20} -60 ${(i % 5) * 16 - 30} -96`,
      );
      art.line(straw.join(""), "#e3c88f", 8);
      const plank = lyingFill(art, main, 0.9);
      for (const y of [-270, -176, -82]) {
        art.path(box(-340, y, 680, 82, 8), plank);
      }
      for (const x of [-322, 262]) {
        art.path(box(x, -276, 60, 276, 6), flatFill(art, tint(main, 0.15)));
        art.line(`M${x + 30} -230h.1m0 94h.1m0 94h.1`, shade(main, 0.55), 16);
      }
      art.path(
        polygon([
          [-90, -170],
          [90, -170],
          [90, -104],
          [-90, -104],
        ]),
        shade(main, 0.5),
        'opacity=".5"',
      );
    },
  },
} satisfies Forms;
