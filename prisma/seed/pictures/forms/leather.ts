import { box, dots, dropShadow, flatFill, n, roundFill, shadow, type Art, type Point } from "../art";
import { mix, shade, tint, type Color } from "../color";
import { type Forms } from "../form";
import { drum, metalFill, piece, stitches, wire } from "../materials";

/** A frame buckle with its prong; (x, y) is its middle. */
function buckle(art: Art, x: number, y: number, w: number, h: number, color: Color): void {
  wire(art, box(x - w / 2, y - h / 2, w, h, 16), color, 20);
  art.line(`M${n(x)} ${n(y + h / 2)}V${n(y - h / 2 - 4)}`, shade(color, 0.2), 15);
  art.line(`M${n(x - 3)} ${n(y + h / 2)}V${n(y - h / 2)}`, tint(color, 0.5), 5);
}

function holes(art: Art, points: readonly Point[], color: Color, size = 15): void {
  dots(art, points, size, shade(color, 0.6));
}

/** Things of leather. Palette: main is the leather, second the thread or lining, accent the metal. */
export const leather = {
  belt: {
    pose: "standing",
    width: 720,
    height: 400,
    focus: [-60, -30],
    draw(art, { main, second, accent }) {
      shadow(art, 10, 66, 290, 60);
      const side = art.linear([
        [0, shade(main, 0.1)],
        [0.24, tint(main, 0.3)],
        [0.55, main],
        [1, shade(main, 0.34)],
      ]);
      drum(art, 0, 0, 300, 176, side, shade(main, 0.3), 0.3);
      const turn = (r: number) =>
        `M${-r} -176a${r} ${n(r * 0.3)} 0 1 0 ${2 * r} 0a${r} ${n(r * 0.3)} 0 1 0 ${-2 * r} 0`;
      for (const r of [292, 250, 208, 166, 124]) {
        art.line(turn(r), shade(main, 0.5), 22);
        art.line(turn(r), tint(main, 0.28), 11);
      }
      art.ellipse(0, -176, 104, 31, shade(main, 0.62));
      stitches(art, "M-296 -140A300 90 0 0 0 296 -140M-296 -14A300 90 0 0 0 296 -14", second);
      art.path("M-6 -88Q170 -94 262 -130L276 -64L262 -14Q160 60 -6 70z", shade(main, 0.5), 'opacity=".3"');
      art.path("M-30 -96Q150 -104 236 -134L256 -70L240 -10Q150 50 -30 62z", flatFill(art, main, 1.4));
      stitches(art, "M-26 -78Q140 -86 226 -112L240 -70L228 -24Q140 30 -26 42", second);
      dots(
        art,
        [
          [70, -24],
          [124, -34],
          [176, -48],
        ],
        19,
        shade(main, 0.6),
      );
      art.path("M-2 -106Q20 -106 44 -109V64Q20 70 -2 72z", shade(main, 0.2));
      art.group('transform="translate(-96 -12) rotate(-2)"', () => {
        wire(art, box(-66, -108, 132, 216, 18), accent, 24);
        art.line("M-60 4H70", shade(accent, 0.25), 19);
        art.line("M-58 0H68", tint(accent, 0.5), 6);
      });
    },
  },
  wallet: {
    pose: "lying",
    width: 820,
    height: 680,
    focus: [-70, 40],
    draw(art, { main, second, accent }) {
      art.group('transform="rotate(-8)"', () => {
        for (const [x, y, color] of [
          [-250, -290, "#efe4d2"],
          [-210, -262, mix(accent, "#efe4d2", 0.3)],
        ] as const) {
          art.path(box(x, y, 480, 200, 16), shade(color, 0.12));
          art.path(box(x, y + 6, 480, 200, 16), color);
        }
        piece(art, box(-340, -216, 690, 460, 34), shade(main, 0.3), 18);
        const front = "M-350 -230H310Q344 -230 344 -196V206Q344 240 310 240H-350Q-366 5 -350 -230z";
        dropShadow(art, front, 12);
        art.path(front, flatFill(art, main, 1.5));
        art.path("M-350 -230Q-366 5 -350 240H-300Q-322 5 -300 -230z", tint(main, 0.25), 'opacity=".7"');
        stitches(art, "M-290 -206H300Q320 -206 320 -186V196Q320 216 300 216H-290", second);
        art.line("M-96 96Q-40 40 20 96T136 96", shade(main, 0.34), 13);
        art.ellipse(22, 18, 34, 34, shade(main, 0.3));
        art.path("M160 -230H344V-120Q250 -116 160 -230z", "#fff8ea", 'opacity=".12"');
        art.ellipse(282, 6, 26, 26, shade(accent, 0.3));
        art.ellipse(279, 3, 22, 22, metalFill(art, accent, [1, 1]));
      });
    },
  },
  cardSleeve: {
    pose: "lying",
    width: 700,
    height: 780,
    focus: [0, -130],
    draw(art, { main, second, accent }) {
      art.group('transform="rotate(9)"', () => {
        art.path(box(-196, -340, 380, 300, 20), "#2a1720", 'opacity=".18" transform="translate(12 16)"');
        art.path(box(-196, -340, 380, 300, 20), flatFill(art, accent));
        art.rect(-160, -290, 84, 60, "#e8cf8d", 10);
        art.line("M-50 -270H130", tint(accent, 0.6), 11);
        art.path(box(-184, -286, 380, 300, 20), "#f3ead9");
        art.line("M-140 -236H60", "#b9a98d", 9);
        const body =
          "M-250 -200H-120Q-90 -200 -76 -176Q-40 -120 0 -120T76 -176Q90 -200 120 -200H250Q270 -200 270 -180V330Q270 352 248 352H-248Q-270 352 -270 330V-180Q-270 -200 -250 -200z";
        piece(art, body, main, 18);
        stitches(art, "M-246 -176V308Q-246 328 -226 328H226Q246 328 246 308V-176", second);
        art.path("M-262 60L262 -40V20L-262 124z", shade(main, 0.4), 'opacity=".35"');
        art.path("M-266 50L266 -54V-34L-266 70z", tint(main, 0.2));
        art.line("M-70 240h140", shade(main, 0.34), 11);
      });
    },
  },
  watchStrap: {
    pose: "lying",
    width: 640,
    height: 960,
    focus: [-140, -280],
    draw(art, { main, second, accent }) {
      art.group('transform="rotate(14)"', () => {
        const long = "M60 -440H200V-60L184 380Q180 440 130 440T76 380L60 -60z";
        piece(art, long, main, 15);
        stitches(art, "M80 -410V-60L94 376Q98 420 130 420T166 376L180 -60V-410", second);
        holes(
          art,
          [
            [130, 110],
            [130, 166],
            [130, 222],
            [130, 278],
            [130, 334],
          ],
          main,
          19,
        );
        art.path("M70 -440H190V-380H70z", tint(main, 0.22), 'opacity=".7"');
        const short = "M-200 330H-60V-60L-76 -320H-184L-200 -60z";
        piece(art, short, main, 15);
        stitches(art, "M-180 304V-60L-166 -296M-80 304V-60L-94 -296", second);
        art.path("M-190 330H-70V270H-190z", tint(main, 0.22), 'opacity=".7"');
        buckle(art, -130, -376, 170, 112, accent);
        for (const y of [-220, -110]) {
          art.path(box(-212, y, 164, 46, 8), shade(main, 0.24));
          art.path(box(-212, y, 164, 14, 6), tint(main, 0.2), 'opacity=".7"');
        }
        for (const [x, y] of [
          [-214, 336],
          [46, -462],
        ] as const)
          art.rect(x, y, 168, 18, metalFill(art, accent), 9);
      });
    },
  },
  watch: {
    pose: "lying",
    width: 560,
    height: 1020,
    focus: [0, 0],
    draw(art, { main, second, accent }) {
      art.group('transform="rotate(-18)"', () => {
        const strap =
          "M-92 -150L-74 -440Q-70 -470 -40 -470H40Q70 -470 74 -440L92 -150V150L74 450Q70 490 0 490T-74 450L-92 150z";
        piece(art, strap, main, 16);
        stitches(art, "M-70 -180L-54 -436M70 -180L54 -436M-70 180L-54 446M70 180L54 446", second);
        holes(
          art,
          [
            [0, 300],
            [0, 346],
            [0, 392],
            [0, 438],
          ],
          main,
          15,
        );
        buckle(art, 0, -476, 150, 96, accent);
        art.rect(-88, -360, 176, 40, shade(main, 0.26), 8);
        art.ellipse(18, 26, 204, 204, "#2a1720", 'opacity=".26"');
        art.rect(190, -24, 44, 48, shade(accent, 0.15), 10);
        for (const [x, y] of [
          [-110, -190],
          [62, -190],
          [-110, 130],
          [62, 130],
        ] as const)
          art.rect(x, y, 48, 62, shade(accent, 0.12), 12);
        art.ellipse(0, 0, 202, 202, shade(accent, 0.35));
        art.ellipse(-3, -3, 196, 196, metalFill(art, accent, [1, 1]));
        art.ellipse(0, 0, 162, 162, "#f7efdf");
        const ticks = Array.from({ length: 12 }, (_, i) => {
          const [c, s] = [Math.cos(i * 0.5236), Math.sin(i * 0.5236)];
          return `M${n(126 * c)} ${n(126 * s)}L${n(146 * c)} ${n(146 * s)}`;
        });
        art.line(ticks.join(""), "#4a3b34", 9);
        art.line("M0 0L-58 -56", "#3b3230", 13);
        art.line("M0 0L60 -98", "#3b3230", 9);
        art.line("M-16 24L22 -20M0 0L-40 104", "#b8503a", 4);
        art.ellipse(0, 0, 11, 11, "#b8503a");
        art.path("M-120 -60C-100 -120 -40 -150 20 -150C-40 -110 -80 -60 -96 10z", "#fffdf6", 'opacity=".6"');
      });
    },
  },
  keyFob: {
    pose: "hanging",
    width: 520,
    height: 900,
    focus: [0, -60],
    draw(art, { main, second, accent }) {
      art.ellipse(10, -402, 36, 36, "#2a1720", 'opacity=".2"');
      wire(art, "M-70 -330a70 74 0 0 1 140 0a70 74 0 0 1 -140 0", accent, 20);
      const key = (turn: number, color: Color, teeth: string) =>
        art.at(
          0,
          -270,
          1,
          () => {
            const shank = `M-15 180V470${teeth}V180z`;
            dropShadow(art, shank, 10);
            art.path(shank, roundFill(art, color));
            art.path(
              "M-70 110a70 70 0 1 1 140 0a70 70 0 1 1 -140 0M-34 96a34 34 0 1 0 68 0a34 34 0 1 0 -68 0",
              metalFill(art, color, [1, 1]),
              'fill-rule="evenodd"',
            );
          },
          turn,
        );
      key(-25, mix(accent, "#b9bcbe", 0.75), "l15 16l15 -16v-40h22v-28h-22v-36h14v-28h-14");
      key(23, tint(accent, 0.15), "l15 16l15 -16v-24h26v-30h-26v-20h26v-30h-26");
      const strap = "M-54 -350Q-54 -394 0 -394T54 -350L92 60V350Q92 400 40 400H-40Q-92 400 -92 350V60z";
      piece(art, strap, main, 15);
      stitches(art, "M-40 -200L-70 62V346Q-70 378 -38 378H38Q70 378 70 346V62L40 -200", second);
      art.path(
        "M-54 -350Q-54 -394 0 -394T54 -350L58 -300Q0 -320 -58 -300z",
        shade(main, 0.35),
        'opacity=".5"',
      );
      art.ellipse(0, -232, 32, 32, shade(accent, 0.3));
      art.ellipse(-3, -235, 27, 27, metalFill(art, accent, [1, 1]));
      art.line("M-40 250L0 170L40 250M-24 220H24", shade(main, 0.36), 12);
      art.ellipse(0, 120, 15, 15, shade(main, 0.36));
      wire(art, "M-62 -380Q-40 -404 0 -404T62 -380", accent, 20);
      art.ellipse(0, -412, 22, 22, "#b98d57");
    },
  },
  satchel: {
    pose: "hanging",
    width: 720,
    height: 940,
    focus: [0, 180],
    draw(art, { main, second, accent }) {
      art.line(
        "M-270 -40C-290 -320 -60 -440 0 -446S290 -320 270 -40",
        "#2a1720",
        34,
        'opacity=".15" transform="translate(18 22)"',
      );
      art.line("M-270 -40C-290 -320 -60 -440 0 -446S290 -320 270 -40", shade(main, 0.3), 38);
      art.line("M-270 -40C-290 -320 -60 -440 0 -446S290 -320 270 -40", tint(main, 0.08), 28);
      const body = "M-300 -30H300L322 380Q322 430 272 430H-272Q-322 430 -322 380z";
      piece(art, body, shade(main, 0.14), 20);
      stitches(art, "M-296 20L-300 374Q-300 408 -266 408H266Q300 408 300 374L296 20", second);
      const flap = "M-312 -60Q0 -96 312 -60L318 120Q310 240 170 262H-170Q-310 240 -318 120z";
      dropShadow(art, flap, 10);
      art.path(flap, flatFill(art, main, 1.4));
      stitches(art, "M-296 118Q-288 222 -164 240H164Q288 222 296 118", second);
      art.path("M-312 -60Q0 -96 312 -60L313 -24Q0 -60 -313 -24z", tint(main, 0.3), 'opacity=".7"');
      art.path(box(-44, 150, 88, 190, 14), shade(main, 0.26));
      stitches(art, "M-28 160V326M28 160V326", second, 4);
      art.rect(-60, 262, 120, 84, metalFill(art, accent), 14);
      art.rect(-20, 286, 40, 38, shade(accent, 0.4), 8);
      for (const x of [-286, 286]) {
        wire(art, `M${x - 30} -70h60v56h-60z`, accent, 14);
        art.rect(x - 22, -20, 44, 110, shade(main, 0.24), 8);
        art.ellipse(x, 62, 10, 10, accent);
      }
      art.ellipse(0, -452, 24, 24, "#b98d57");
    },
  },
  valetTray: {
    pose: "lying",
    width: 860,
    height: 720,
    focus: [130, 60],
    draw(art, { main, second, accent }) {
      art.group('transform="rotate(5)"', () => {
        const rim = box(-400, -310, 800, 620, 70);
        piece(art, rim, main, 20);
        const floor = box(-330, -240, 660, 480, 40);
        art.path(
          floor,
          art.linear(
            [
              [0, shade(second, 0.28)],
              [0.2, second],
              [1, tint(second, 0.15)],
            ],
            [0, 0],
            [1, 1],
          ),
        );
        stitches(art, box(-366, -276, 732, 552, 54), tint(main, 0.5));
        const corner: readonly Point[] = [
          [-352, -262],
          [352, -262],
          [-352, 262],
          [352, 262],
        ];
        for (const [x, y] of corner)
          art.line(`M${x * 1.06} ${y * 1.08}L${x * 0.94} ${y * 0.92}`, shade(main, 0.4), 9, 'opacity=".6"');
        dots(art, corner, 40, shade(accent, 0.3));
        dots(
          art,
          corner.map(([x, y]): Point => [x - 3, y - 4]),
          31,
          tint(accent, 0.15),
        );
        // A key and two coins that came out of a pocket.
        art.line(
          "M-190 60L40 -90M10 -72l26 38M-20 -52l22 32",
          "#2a1720",
          24,
          'opacity=".2" transform="translate(8 12)"',
        );
        art.line("M-190 60L40 -90M10 -72l26 38M-20 -52l22 32", shade(accent, 0.12), 22);
        art.line("M-186 54L36 -92", tint(accent, 0.5), 6);
        wire(art, "M-280 100a54 54 0 0 1 108 0a54 54 0 0 1 -108 0", accent, 28);
        for (const [x, y, r, color] of [
          [150, 90, 74, "#c78a52"],
          [240, 20, 62, "#b9bcbe"],
        ] as const) {
          art.ellipse(x + 8, y + 12, r, r, "#2a1720", 'opacity=".24"');
          art.ellipse(x, y, r, r, metalFill(art, color, [1, 1]));
          art.ellipse(
            x,
            y,
            r - 14,
            r - 14,
            "none",
            `stroke="${shade(color, 0.3)}" stroke-width="5" opacity=".6"`,
          );
        }
      });
    },
  },
  journal: {
    pose: "lying",
    width: 720,
    height: 860,
    focus: [60, 80],
    draw(art, { main, second, accent }) {
      art.group('transform="rotate(7)"', () => {
        const pages = box(-270, -376, 580, 760, 10);
        piece(
          art,
          "M-300 -390H290Q322 -390 322 -360V370Q322 400 290 400H-300Q-312 0 -300 -390z",
          shade(main, 0.3),
          20,
        );
        art.path(pages, "#efe2c8");
        art.line("M304 -360V370M296 -360V370M-260 376H300", "#b9a47e", 4);
        const cover = "M-306 -394H262Q300 -394 300 -360L296 352Q296 384 262 384H-306Q-322 0 -306 -394z";
        dropShadow(art, cover, 6);
        art.path(cover, flatFill(art, main, 1.5));
        art.path("M-306 -394Q-322 0 -306 384H-230Q-250 0 -230 -394z", shade(main, 0.22), 'opacity=".6"');
        stitches(art, "M-218 -370V360", second);
        art.line("M-120 -250Q20 -290 190 -230M-60 230Q60 250 230 210", shade(main, 0.4), 5, 'opacity=".3"');
        art.line("M-318 30Q0 10 306 40M-318 64Q0 46 306 74", shade(accent, 0.35), 19);
        art.line("M-318 26Q0 6 306 36M-318 60Q0 42 306 70", accent, 12);
        art.line("M120 30Q180 110 130 210M124 34Q230 90 226 180", shade(accent, 0.2), 13);
        art.ellipse(122, 38, 30, 26, shade(accent, 0.1));
        dots(
          art,
          [
            [130, 220],
            [228, 190],
          ],
          34,
          second,
        );
      });
    },
  },
} satisfies Forms;
