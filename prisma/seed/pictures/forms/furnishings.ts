import { dropShadow, n, shadow } from "../art";
import { shade, tint, type Color } from "../color";
import { type Forms } from "../form";
import { turned, type Profile } from "../lathe";
import { ballLit, downLit } from "../light";
import { rod } from "../shapes";
import { fringe, soft, weave } from "./textiles";
import { stepped } from "./weaving";

const WOOD = "#b98a58";
const pouf: Profile = [
  [190, -330],
  [268, -290],
  [296, -170],
  [270, -40],
  [216, 0],
];

/** Woven cloth made up for the house. Palette: main is the ground, second and accent stripes, figures or tassels. */
export const furnishings = {
  railThrow: {
    pose: "hanging",
    width: 760,
    height: 860,
    focus: [-60, 60],
    draw(art, { main, second, accent }) {
      art.ellipse(-330, -330, 30, 30, shade(WOOD, 0.3));
      art.ellipse(330, -330, 30, 30, shade(WOOD, 0.3));
      rod(art, [-350, -330], [350, -330], 32, WOOD);
      art.path("M-200 -346H290V180H-200z", shade(main, 0.34));
      const d =
        "M-280 -352Q0 -364 240 -352Q262 -350 262 -320C250 -100 270 120 256 320Q0 344 -270 320C-290 100 -266 -120 -284 -320Q-284 -350 -280 -352z";
      art.line(fringe(-262, 322, 512, 62, 22), tint(main, 0.12), 10);
      dropShadow(art, d, 14);
      soft(art, d, main);
      art.clip(d, () => {
        for (const [y, h, color] of [
          [-200, 60, second],
          [-124, 16, accent],
          [60, 16, accent],
          [92, 90, second],
          [198, 16, accent],
          [244, 26, second],
        ] as const)
          art.path(`M-300 ${y}Q0 ${y + 12} 300 ${y}V${y + h}Q0 ${y + h + 12} -300 ${y + h}z`, color);
        art.path(
          Array.from({ length: 8 }, (_, i) => stepped(-240 + i * 70, 142, 2, 12, 13)).join(""),
          accent,
        );
        art.path(
          "M-150 -360Q-120 0 -160 350H-90Q-60 0 -100 -360zM90 -360Q130 0 96 350H150Q180 0 140 -360z",
          "#33202c",
          'opacity=".13"',
        );
      });
      weave(art, -260, -300, 490, 600, main, 34);
    },
  },
  curtain: {
    pose: "hanging",
    width: 820,
    height: 940,
    focus: [-150, 80],
    draw(art, { main, second, accent }) {
      rod(art, [-400, -420], [400, -420], 24, accent);
      for (const x of [-404, 404]) art.ellipse(x, -420, 26, 26, ballLit(art, accent));
      const panel = (from: number, to: number, color: Color) => {
        const w = to - from;
        const folds = 5;
        let hem = "";
        for (let i = folds; i > 0; i--)
          hem += `q${n(-w / folds / 4)} 20 ${n(-w / folds / 2)} 0t${n(-w / folds / 2)} 0`;
        const d = `M${from + 14} -392H${to - 14}Q${to - 4} 0 ${to} 400${hem}Q${from + 4} 0 ${from + 14} -392z`;
        dropShadow(art, d, 14);
        art.path(d, color);
        art.clip(d, () => {
          art.rect(from - 10, 270, w + 20, 44, second);
          art.rect(from - 10, 330, w + 20, 14, second);
          for (let i = 0; i < folds; i++) {
            const x = from + (w / folds) * i;
            const pleat = art.linear([
              [0, "#33202c", 0.26],
              [0.45, "#fff8ea", 0.34],
              [1, "#33202c", 0.06],
            ]);
            art.rect(x, -400, w / folds, 830, pleat);
          }
        });
        for (let i = 0; i <= folds; i++)
          art.ellipse(
            from + 20 + ((w - 40) / folds) * i,
            -408,
            13,
            24,
            "none",
            `stroke="${accent}" stroke-width="7"`,
          );
      };
      panel(-370, -30, main);
      panel(40, 370, main);
    },
  },
  steppedCushion: {
    pose: "standing",
    width: 640,
    height: 620,
    focus: [-80, -330],
    draw(art, { main, second, accent }) {
      shadow(art, 0, -14, 280, 40);
      const d =
        "M-280 -560C-110 -532 110 -532 280 -560C304 -564 310 -548 304 -528C276 -400 276 -180 304 -48C308 -24 300 -12 276 -16C110 -40 -110 -40 -276 -16C-300 -12 -308 -24 -304 -48C-276 -180 -276 -400 -304 -528C-310 -548 -304 -564 -280 -560z";
      for (const [x, y] of [
        [-296, -552],
        [296, -552],
        [-296, -22],
        [296, -22],
      ] as const) {
        const [sx, sy] = [Math.sign(x), y < -300 ? -1 : 1];
        art.line(
          `M${x} ${y}l${sx * 34} ${sy * 16 - 4}M${x} ${y}l${sx * 26} ${sy * 30 - 4}M${x} ${y}l${sx * 40} ${sy * 2}`,
          accent,
          11,
        );
      }
      art.path(d, main);
      art.clip(d, () => {
        art.path(stepped(0, -288, 5, 44, 44), second);
        art.path(stepped(0, -288, 3, 44, 44), accent);
        art.path(stepped(0, -288, 1, 40, 40), main);
        art.path(
          [
            [-230, -480],
            [230, -480],
            [-230, -96],
            [230, -96],
          ]
            .map(([x = 0, y = 0]) => stepped(x, y, 2, 20, 20))
            .join(""),
          accent,
        );
        art.path(
          d,
          art.radial(
            [
              [0, "#fff8ea", 0.36],
              [0.5, "#fff8ea", 0.04],
              [1, "#33202c", 0.36],
            ],
            0.36,
            0.3,
            0.8,
          ),
        );
      });
      weave(art, -270, -530, 520, 480, main, 34);
      art.line(
        "M-262 -536Q-246 -470 -244 -430M268 -40Q248 -80 244 -130M262 -536Q250 -500 248 -470",
        shade(main, 0.45),
        6,
        'opacity=".4"',
      );
    },
  },
  pouf: {
    pose: "standing",
    width: 640,
    height: 420,
    focus: [-100, -200],
    draw(art, { main, second, accent }) {
      shadow(art, 8, 0, 250, 44);
      turned(art, { profile: pouf, color: main, gloss: 0 });
      const seams: string[] = [];
      for (let i = -4; i <= 4; i++) {
        const at = Math.sin((i * Math.PI) / 9);
        seams.push(
          `M${n(at * 186)} ${n(-326 + Math.cos(at) * 24)}C${n(at * 300)} -250 ${n(at * 316)} -90 ${n(at * 214)} ${n(Math.cos(at * 1.4) * 34)}`,
        );
      }
      const wide = (list: string[]) => list.join("");
      art.line(wide(seams.filter((_, i) => i % 2 === 0)), second, 34, 'stroke-linecap="butt"');
      art.line(wide(seams.filter((_, i) => i % 2 === 1)), accent, 9, 'stroke-linecap="butt"');
      art.path(
        "M-296 -170C-290 -90 -262 -30 -216 0A216 37 0 0 0 216 0C262 -30 290 -90 296 -170C240 -90 120 -70 0 -70S-240 -90 -296 -170z",
        "#33202c",
        'opacity=".16"',
      );
      art.ellipse(0, -328, 196, 40, tint(main, 0.3));
      art.line("M-150 -330Q0 -300 150 -330M-110 -346Q0 -324 110 -346", shade(main, 0.25), 6, 'opacity=".35"');
      art.ellipse(0, -332, 40, 13, accent);
    },
  },
  hammock: {
    pose: "hanging",
    width: 1000,
    height: 620,
    focus: [-80, 120],
    draw(art, { main, second, accent }) {
      for (const x of [-490, 490]) {
        art.ellipse(x, -250, 24, 24, "none", 'stroke="#8a6a4c" stroke-width="12"');
        art.line(
          Array.from(
            { length: 7 },
            (_, i) => `M${x} -236Q${n(x * 0.8)} ${n(-170 + i * 14)} ${n(x * 0.62)} ${n(-60 + i * 26)}`,
          ).join(""),
          "#e8d9bd",
          7,
        );
      }
      const d =
        "M-340 -80C-240 40 -120 70 0 72S240 40 340 -80L300 110C210 240 100 276 0 276S-210 240 -300 110z";
      art.path(d, "#2a1720", 'opacity=".13" transform="translate(24 90)"');
      art.path(d, downLit(art, main, 1.1));
      art.clip(d, () => {
        for (const [at, color, width] of [
          [0.22, second, 34],
          [0.42, accent, 15],
          [0.6, second, 22],
          [0.82, accent, 26],
        ] as const) {
          const y = 72 + 204 * at;
          art.line(
            `M-350 ${n(y - 170)}C-230 ${n(y - 30)} -110 ${n(y)} 0 ${n(y)}S230 ${n(y - 30)} 350 ${n(y - 170)}`,
            color,
            width,
          );
        }
        art.path(
          "M-120 40Q-60 160 -110 290H-40Q10 160 -40 40zM150 40Q180 160 130 290H180Q230 160 200 30z",
          "#33202c",
          'opacity=".12"',
        );
      });
      art.path(
        "M-340 -80C-240 40 -120 70 0 72S240 40 340 -80C230 0 110 34 0 34S-230 0 -340 -80z",
        shade(main, 0.3),
      );
      const knots = Array.from({ length: 11 }, (_, i) => {
        const x = -250 + i * 50;
        const y = 264 - (x * x) / 520;
        return `M${x} ${n(y)}l-12 62M${x} ${n(y)}v66M${x} ${n(y)}l12 62`;
      });
      art.line(knots.join(""), tint(accent, 0.15), 7);
    },
  },
} satisfies Forms;
