import { box, dots, dropShadow, flatFill, n, roundFill, shadow, type Point } from "../art";
import { mix, shade, tint } from "../color";
import { type Forms } from "../form";
import { band, rings, speckle, turned, type Profile } from "../lathe";
import { drum, lyingFill, metalFill, stitches, wire } from "../materials";
import { flame, glass, glints, grain, rod } from "../shapes";
import { handle } from "./cups";
import { weave } from "./textiles";

const enamel: Profile = [
  [172, -360],
  [166, -330],
  [164, -12, "corner"],
  [158, 0],
];
const globe: Profile = [
  [76, -470],
  [118, -400],
  [126, -330],
  [96, -240],
];
const flask: Profile = [
  [92, -560],
  [96, -530],
  [134, -460],
  [138, -400],
  [138, -16, "corner"],
  [132, 0],
];

/** For a night outside. Palette: main is cloth, paint or steel, second leather, wood or a lining, accent trim. */
export const camping = {
  tent: {
    pose: "standing",
    width: 1040,
    height: 640,
    focus: [-90, -300],
    draw(art, { main, second, accent }) {
      shadow(art, 30, -6, 400, 46, 0.9);
      art.line("M-120 -560L-480 -20M150 -580L500 -40", "#efe3cd", 7);
      dots(
        art,
        [
          [-480, -14],
          [500, -34],
        ],
        22,
        "#8a6a4c",
      );
      art.path(
        "M-120 -560L150 -590L420 -70L200 0z",
        art.linear([
          [0, shade(main, 0.1)],
          [1, shade(main, 0.36)],
        ]),
      );
      art.path(
        "M-60 -556L200 -100M20 -566L290 -100",
        "none",
        `stroke="${shade(main, 0.5)}" stroke-width="5" opacity=".3"`,
      );
      const front = "M-120 -560L-420 -40Q-410 -10 -380 0H160Q196 0 200 0z";
      art.path(front, flatFill(art, main, 1.4));
      art.path("M-122 -470L-280 0H70z", shade(second, 0.55));
      art.path("M-122 -470L-210 -206L-280 0H-60Q-70 -240 -122 -470z", shade(second, 0.42));
      art.path("M-116 -470L70 0H150Q20 -250 -112 -490z", flatFill(art, second, 1.2));
      art.path("M-128 -470L-280 0H-350Q-250 -230 -134 -490z", flatFill(art, tint(second, 0.2)));
      art.path("M-250 -250q-30 40 -80 50l20 40q50 -20 84 -62z", accent);
      art.path("M20 -230q30 30 76 36l-14 38q-50 -14 -80 -50z", accent);
      stitches(art, "M-124 -548L-404 -40M-114 -548L186 -8", tint(main, 0.45));
      art.line("M-120 -562L150 -592", tint(main, 0.4), 12);
      rod(art, [-122, -470], [-106, -4], 14, "#c99f6c");
      rod(art, [-120, -560], [-120, -628], 16, "#c99f6c");
      art.path("M-116 -626L-30 -604L-116 -578z", accent);
      art.path(box(-290, -22, 380, 24, 10), shade(second, 0.3));
    },
  },
  enamelMug: {
    pose: "standing",
    width: 520,
    height: 400,
    focus: [-20, -250],
    draw(art, { main, second, accent }) {
      shadow(art, 16, 0, 160);
      handle(art, "M156 -300C310 -320 310 -70 158 -84", main, 30);
      turned(art, { profile: enamel, color: main, wall: 8, inside: second, gloss: 0.5 });
      art.ellipse(0, -344, 150, 22, mix("#4a2b1d", second, 0.12));
      speckle(art, enamel, tint(main, 0.8), 40);
      speckle(
        art,
        [
          [160, -300],
          [160, -12],
        ],
        shade(main, 0.5),
        22,
      );
      art.ellipse(0, -360, 170, 29, "none", `stroke="${accent}" stroke-width="13"`);
      art.path("M-120 -70L-40 -190L0 -130L34 -176L110 -70z", "none", `stroke="${accent}" stroke-width="13"`);
    },
  },
  lantern: {
    pose: "standing",
    width: 480,
    height: 740,
    focus: [0, -340],
    draw(art, { main, second, accent }) {
      shadow(art, 8, 0, 160);
      art.line("M-150 -470C-230 -760 230 -760 150 -470", shade(main, 0.3), 13);
      art.line("M-152 -474C-230 -764 226 -764 148 -474", tint(main, 0.3), 5);
      const tube = (x: number) => {
        art.line(`M${x * 0.5} -560Q${x} -560 ${x} -470V-150Q${x} -90 ${x * 0.7} -80`, shade(main, 0.3), 34);
        art.line(`M${x * 0.5} -560Q${x} -560 ${x} -470V-150Q${x} -90 ${x * 0.7} -80`, main, 22);
      };
      tube(-156);
      tube(156);
      glass(art, globe, "#f7e3b4", 0.4);
      flame(art, 0, -262, 0.92);
      glints(art, 116, -390, -300);
      art.line(
        "M-128 -330A128 22 0 0 0 128 -330M-112 -420L112 -250M112 -420L-112 -250",
        accent,
        6,
        'opacity=".85"',
      );
      turned(art, {
        profile: [
          [56, -620],
          [66, -590],
          [96, -520],
          [84, -466],
        ],
        color: main,
        gloss: 0.5,
      });
      drum(art, 0, -600, 62, 34, metalFill(art, main), tint(main, 0.45));
      turned(art, {
        profile: [
          [80, -250],
          [110, -226],
          [112, -190],
        ],
        color: second,
        gloss: 0.4,
      });
      turned(art, {
        profile: [
          [118, -190],
          [166, -150],
          [172, -30],
          [158, 0],
        ],
        color: main,
        gloss: 0.55,
      });
      rings(
        art,
        [
          [172, -160],
          [172, 0],
        ],
        [-120, -40],
        shade(main, 0.45),
        8,
        0.35,
      );
      rod(art, [150, -110], [214, -110], 17, second);
      art.ellipse(216, -110, 17, 22, tint(second, 0.2));
    },
  },
  pocketKnife: {
    pose: "lying",
    width: 880,
    height: 560,
    focus: [-170, 70],
    draw(art, { main, second, accent }) {
      art.group('transform="rotate(-26)"', () => {
        const blade = "M0 -40L330 -46Q420 -40 436 20Q380 44 300 46L0 50z";
        dropShadow(art, blade, 10);
        art.path(
          blade,
          art.linear(
            [
              [0, "#f5f4f0"],
              [0.48, "#c6cacc"],
              [0.54, "#e9eae7"],
              [1, "#a4abb0"],
            ],
            [0, 0],
            [0, 1],
          ),
        );
        art.line("M20 12H330Q390 14 428 20", "#fffdf6", 4, 'opacity=".8"');
        art.line("M120 -26h110", "#8d949a", 8);
        const grip =
          "M30 -58C-60 -70 -160 -54 -260 -64Q-410 -76 -420 -10Q-424 60 -330 66C-230 62 -140 44 -40 64H30Q52 2 30 -58z";
        dropShadow(art, grip, 13);
        art.path(grip, lyingFill(art, main, 1.1));
        art.clip(grip, () => {
          grain(art, -420, -60, 440, 120, main, 5);
          art.rect(-40, -80, 100, 170, lyingFill(art, second, 1.4));
          art.rect(-430, -90, 70, 180, lyingFill(art, second, 1.4));
        });
        dots(
          art,
          [
            [8, 2],
            [-150, 0],
            [-270, 0],
          ],
          24,
          shade(second, 0.3),
        );
        dots(
          art,
          [
            [6, 0],
            [-152, -2],
            [-272, -2],
          ],
          16,
          tint(second, 0.5),
        );
        art.line("M-398 20C-470 60 -480 140 -420 150S-330 90 -390 24", accent, 11);
        art.ellipse(-412, 152, 20, 20, shade(accent, 0.2));
      });
    },
  },
  compass: {
    pose: "lying",
    width: 700,
    height: 860,
    focus: [0, 70],
    draw(art, { main, second, accent }) {
      art.line(
        "M0 -250C-60 -380 -190 -360 -170 -440S60 -480 150 -420S110 -300 20 -260",
        shade(accent, 0.15),
        17,
      );
      wire(art, "M-46 -250a46 46 0 0 1 92 0a46 46 0 0 1 -92 0", main, 18);
      art.ellipse(30, 130, 320, 318, "#2a1720", 'opacity=".24"');
      art.rect(-26, -240, 52, 60, main, 10);
      art.ellipse(0, 90, 316, 316, shade(main, 0.35));
      art.ellipse(-4, 86, 308, 308, metalFill(art, main, [1, 1]));
      art.ellipse(0, 90, 254, 254, shade(main, 0.5));
      art.ellipse(0, 92, 246, 246, second);
      const ticks = Array.from({ length: 24 }, (_, i) => {
        const [c, s] = [Math.cos(i * 0.2618), Math.sin(i * 0.2618)];
        const inner = i % 6 ? (i % 3 ? 214 : 200) : 180;
        return `M${n(inner * c)} ${n(92 + inner * s)}L${n(228 * c)} ${n(92 + 228 * s)}`;
      });
      art.line(ticks.join(""), "#4a3b34", 7);
      art.path(
        "M0 -60L22 70L152 92L22 114L0 244L-22 114L-152 92L-22 70z",
        mix(second, main, 0.5),
        'opacity=".8"',
      );
      art.group('transform="rotate(32 0 92)"', () => {
        art.path("M6 -76L36 92L-24 92z", "#2a1720", 'opacity=".22" transform="translate(8 12)"');
        art.path("M0 -90L30 92H-30z", "#b8402f");
        art.path("M0 -90L-30 92H0z", "#d8654c");
        art.path("M0 274L30 92H-30z", "#46505a");
        art.path("M0 274L-30 92H0z", "#6d7882");
      });
      art.ellipse(0, 92, 24, 24, main);
      art.ellipse(-5, 86, 9, 9, tint(main, 0.7));
      art.path("M-190 20C-150 -80 -60 -130 30 -136C-60 -90 -120 -10 -150 80z", "#fffdf6", 'opacity=".4"');
    },
  },
  flask: {
    pose: "standing",
    width: 380,
    height: 740,
    focus: [0, -480],
    draw(art, { main, second, accent }) {
      shadow(art, 8, 0, 132);
      turned(art, { profile: flask, color: main, gloss: 0.45 });
      band(art, flask, -64, 0, shade(main, 0.2));
      art.path("M-70 -150L-20 -236L6 -194L28 -222L74 -150z", accent);
      art.ellipse(44, -262, 22, 22, accent);
      art.path("M-96 -566A96 16 0 0 0 96 -566V-540A96 16 0 0 1 -96 -540z", metalFill(art, "#c3c4c2"));
      const cap = lyingFill(art, second, 0.6);
      drum(art, 0, -560, 94, 106, roundFill(art, second), tint(second, 0.35));
      art.line(
        "M-94 -630A94 16 0 0 0 94 -630M-94 -594A94 16 0 0 0 94 -594",
        shade(second, 0.3),
        5,
        'opacity=".4"',
      );
      art.line("M-88 -620C-190 -720 -60 -740 0 -690S190 -720 88 -620", shade(accent, 0.12), 18);
      art.ellipse(0, -666, 40, 8, cap);
    },
  },
  bedroll: {
    pose: "standing",
    width: 840,
    height: 420,
    focus: [-190, -190],
    draw(art, { main, second, accent }) {
      shadow(art, 20, -4, 380, 44);
      const body = "M-250 -370H280C360 -370 380 -280 380 -188S360 -6 280 -6H-250z";
      art.path(body, lyingFill(art, main, 1.1));
      art.line(
        "M-90 -340C-60 -240 -60 -130 -90 -34M210 -350C240 -240 240 -130 210 -30M60 -360C80 -300 80 -80 60 -20",
        shade(main, 0.4),
        7,
        'opacity=".3"',
      );
      for (const x of [-30, 250]) {
        art.path(`M${x} -374h58q26 186 0 374h-58q26 -188 0 -374z`, second);
        art.path(`M${x} -374h18q26 186 0 374h-18q26 -188 0 -374z`, tint(second, 0.3), 'opacity=".6"');
        art.rect(x + 2, -250, 76, 62, "none", 8, `stroke="${shade("#d9b36c", 0.05)}" stroke-width="12"`);
        art.line(`M${x + 40} -220h34`, "#d9b36c", 9);
      }
      art.path("M0 -380Q110 -450 270 -380", "none", `stroke="${second}" stroke-width="26"`);
      art.ellipse(-250, -188, 132, 182, shade(main, 0.25));
      art.ellipse(-256, -188, 128, 178, accent);
      const spiral = (r: number) =>
        `a${n(r * 0.72)} ${n(r)} 0 0 1 ${n(r * 1.44)} 0a${n(r * 0.66)} ${n(r * 0.92)} 0 0 1 ${n(-r * 1.32)} 0`;
      art.line(
        `M-370 -188${spiral(158)}${spiral(118)}${spiral(78)}${spiral(40)}`,
        shade(accent, 0.3),
        15,
        'opacity=".6"',
      );
      art.ellipse(-256, -188, 128, 178, "none", `stroke="${tint(main, 0.25)}" stroke-width="20"`);
    },
  },
  cookPot: {
    pose: "standing",
    width: 700,
    height: 620,
    focus: [-80, -240],
    draw(art, { main, second, accent }) {
      const pot: Profile = [
        [246, -320],
        [250, -290],
        [244, -90],
        [196, -14],
        [160, 0],
      ];
      shadow(art, 10, 0, 206);
      art.line("M-250 -280C-300 -660 300 -660 250 -280", "#6f7276", 15);
      art.line("M-252 -286C-304 -666 296 -666 246 -286", "#d6d7d4", 5);
      art.path(box(-84, -590, 168, 44, 22), lyingFill(art, second));
      turned(art, { profile: pot, color: main, gloss: 0.45 });
      speckle(art, pot, tint(main, 0.7), 36);
      art.path("M-262 -336A262 44 0 0 0 262 -336V-314A262 44 0 0 1 -262 -314z", metalFill(art, accent));
      turned(art, {
        profile: [
          [30, -402],
          [170, -384],
          [258, -340],
        ],
        color: main,
        gloss: 0.4,
      });
      rod(art, [0, -396], [0, -424], 22, "#8d8f93");
      art.ellipse(0, -440, 54, 22, roundFill(art, second));
      for (const x of [-256, 256]) {
        art.ellipse(x, -276, 26, 30, shade(main, 0.2));
        art.ellipse(x, -276, 13, 15, tint(main, 0.5));
      }
    },
  },
  rope: {
    pose: "lying",
    width: 760,
    height: 800,
    focus: [-150, -110],
    draw(art, { main, second, accent }) {
      const coil = (r: number, dx: number, dy: number) =>
        `M${n(dx - r)} ${dy}a${n(r)} ${n(r * 0.94)} 0 0 1 ${n(2 * r)} 0a${n(r)} ${n(r * 0.94)} 0 0 1 ${n(-2 * r)} 0`;
      const tail = "M210 190C330 260 360 330 280 400";
      const loops = [
        coil(330, 0, 0),
        coil(286, 14, 8),
        coil(250, -8, -6),
        coil(208, 8, 4),
        coil(172, -4, 6),
        tail,
      ];
      art.line(loops.join(""), "#2a1720", 52, 'opacity=".18" transform="translate(16 20)"');
      for (const loop of loops) {
        art.line(loop, shade(main, 0.34), 44);
        art.line(loop, main, 36);
        art.line(loop, second, 34, 'stroke-dasharray="7 40" stroke-linecap="butt"');
        art.line(loop, tint(main, 0.5), 8, 'transform="translate(-6 -8)" opacity=".6"');
      }
      const wrap = "M-40 130Q0 116 44 132L60 344Q0 362 -60 344z";
      dropShadow(art, wrap, 10);
      art.path(wrap, flatFill(art, accent));
      art.line(
        "M-42 170Q0 156 48 170M-46 210Q0 196 50 210M-50 250Q0 236 54 250M-54 290Q0 276 56 290",
        shade(accent, 0.35),
        8,
        'opacity=".6"',
      );
      art.line("M296 374L270 410", accent, 48);
    },
  },
  campStool: {
    pose: "standing",
    width: 640,
    height: 620,
    focus: [-40, -480],
    draw(art, { main, second, accent }) {
      shadow(art, 0, -12, 240, 60, 0.5);
      const legs: readonly [Point, Point][] = [
        [
          [210, -500],
          [-200, 0],
        ],
        [
          [-40, -560],
          [60, -70],
        ],
        [
          [-210, -500],
          [220, -4],
        ],
      ];
      for (const [, [x, y]] of legs) shadow(art, x, y, 24, 8);
      for (const [from, to] of legs) rod(art, from, to, 34, main);
      art.ellipse(10, -250, 36, 30, roundFill(art, accent));
      art.ellipse(4, -256, 13, 11, tint(accent, 0.6));
      const seat =
        "M-268 -508Q-256 -548 -214 -532Q-120 -560 -50 -606Q-16 -622 14 -600Q110 -550 214 -530Q262 -540 268 -502Q264 -474 220 -476Q70 -416 0 -408Q-80 -420 -220 -478Q-266 -474 -268 -508z";
      art.path(seat, shade(second, 0.5), 'transform="translate(4 26)"');
      art.path(seat, flatFill(art, second, 1.2));
      art.path(
        "M-200 -500Q-60 -470 10 -440Q80 -470 200 -500Q60 -500 0 -520Q-80 -500 -200 -500z",
        shade(second, 0.3),
        'opacity=".5"',
      );
      stitches(
        art,
        "M-226 -500Q-110 -460 0 -432Q90 -452 226 -500M-200 -520Q-90 -550 -24 -586M190 -516Q90 -546 20 -584",
        tint(second, 0.5),
      );
      dots(
        art,
        [
          [-236, -506],
          [236, -504],
          [-14, -590],
        ],
        22,
        accent,
      );
    },
  },
  blanketRoll: {
    pose: "lying",
    width: 820,
    height: 700,
    focus: [-60, 20],
    draw(art, { main, second, accent }) {
      // A picnic rug, half unrolled: checks on wool, a waxed back, a leather carrying strap.
      art.group('transform="rotate(-9)"', () => {
        const rug = "M-340 -120H350Q362 120 350 330H-340z";
        dropShadow(art, rug, 12);
        art.path(rug, flatFill(art, main));
        art.clip(rug, () => {
          art.line(
            "M-260 -130V340M-80 -130V340M100 -130V340M280 -130V340M-350 60H360M-350 230H360",
            second,
            56,
            'opacity=".5" stroke-linecap="butt"',
          );
          art.line(
            "M-170 -130V340M10 -130V340M190 -130V340M-350 146H360M-350 312H360",
            accent,
            8,
            'opacity=".9"',
          );
        });
        art.line("M-340 338h690", tint(main, 0.3), 22, 'stroke-dasharray="3 21"');
        const roll = box(-370, -290, 750, 210, 96);
        dropShadow(art, roll, 14);
        art.path(roll, lyingFill(art, shade(second, 0.1)));
        art.ellipse(352, -186, 38, 92, tint(main, 0.15));
        art.line("M352 -250a24 62 0 0 1 0 128a16 40 0 0 1 0 -90", shade(main, 0.35), 7);
        for (const x of [-220, 180]) {
          art.rect(x, -300, 56, 232, "#8a5a34", 8);
          art.rect(x, -300, 17, 232, "#b98553", 6, 'opacity=".7"');
          art.rect(x - 8, -220, 72, 60, "none", 8, 'stroke="#d9b36c" stroke-width="12"');
        }
        art.line("M-192 -300C-180 -400 200 -400 208 -300", "#8a5a34", 32);
        weave(art, -320, -60, 640, 370, main, 12);
      });
    },
  },
} satisfies Forms;
