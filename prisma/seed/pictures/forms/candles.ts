import { dropShadow, n, shadow, type Art } from "../art";
import { mix, shade, tint } from "../color";
import { type Forms } from "../form";
import { band, turned, type Profile } from "../lathe";
import { flame, glass, glints, label, rod } from "../shapes";

const tumbler: Profile = [
  [170, -330],
  [172, -180],
  [170, -40],
  [150, 0],
];
const carafe: Profile = [
  [40, -300],
  [40, -240],
  [110, -190],
  [126, -110],
  [120, -20],
  [104, 0],
];

function pillar(art: Art, x: number, y: number, r: number, h: number, color: string): void {
  art.at(x, y, 1, () => {
    const profile: Profile = [
      [r, -h],
      [r, -h / 2],
      [r, 0],
    ];
    shadow(art, 6, 0, r);
    turned(art, { profile, color, gloss: 0 });
    let comb = "";
    for (let row = 0; row * 34 < h - 30; row++)
      for (let i = -2; i <= 2; i++) {
        const at = (i + (row % 2 ? 0.5 : 0)) * 0.52;
        if (Math.abs(at) < 1.3)
          comb += `M${n(Math.sin(at) * r)} ${n(-h + 34 + row * 34 + Math.cos(at) * r * 0.17)}v12`;
      }
    art.line(comb, shade(color, 0.35), 5, 'opacity=".35"');
    art.ellipse(0, -h, r, r * 0.17, tint(color, 0.5));
    art.ellipse(0, -h + 2, r * 0.72, r * 0.11, tint(color, 0.75));
    flame(art, 0, -h, 0.8);
  });
}

/** What gives light or scent. Palette: main is wax or liquid, second paper or a second wax, accent ink or a third. */
export const candles = {
  pillarCandle: {
    pose: "standing",
    width: 620,
    height: 620,
    focus: [-10, -460],
    draw(art, { main, second }) {
      pillar(art, 40, -60, 92, 430, main);
      pillar(art, -150, -10, 92, 290, tint(main, 0.1));
      pillar(art, 196, 20, 84, 190, mix(main, second, 0.25));
    },
  },
  jarCandle: {
    pose: "standing",
    width: 480,
    height: 480,
    focus: [0, -280],
    draw(art, { main, second, accent }) {
      shadow(art, 8, 0, 164);
      band(art, tumbler, -262, -6, main);
      art.ellipse(0, -262, 170, 29, tint(main, 0.5));
      flame(art, 0, -268, 0.9);
      glass(art, tumbler, "#dfe8e4", 0.22);
      label(art, 0, -120, 190, 156, second, accent);
      glints(art, 164, -280, -60);
    },
  },
  tapers: {
    pose: "hanging",
    width: 620,
    height: 920,
    focus: [-60, -60],
    draw(art, { main, second, accent }) {
      art.ellipse(10, -410, 40, 40, "#2a1720", 'opacity=".2"');
      [main, second, accent].forEach((color, i) => {
        const x = -190 + i * 190;
        const drop = i === 1 ? 60 : 0;
        art.line(
          `M0 -430Q${n(x / 2 - 40)} -400 ${n(x - 44)} ${n(-250 + drop)}M0 -430Q${n(x / 2 + 40)} -400 ${n(x + 44)} ${n(-250 + drop)}`,
          "#efe3cd",
          7,
        );
        const top = -260 + drop;
        const [left = "", right = ""] = [x - 44, x + 44].map(
          (at) => `M${n(at - 12)} ${top + 14}q12 -26 24 0L${n(at + 32)} ${top + 600}q-4 34 -32 34t-32 -34z`,
        );
        dropShadow(art, left + right, 12);
        const wax = art.linear([
          [0, shade(color, 0.05)],
          [0.3, tint(color, 0.4)],
          [1, shade(color, 0.26)],
        ]);
        art.path(left, wax);
        art.path(right, wax);
      });
      art.ellipse(0, -432, 34, 34, "#b98d57");
      art.ellipse(-6, -440, 20, 20, "#dcb888");
    },
  },
  diffuser: {
    pose: "standing",
    width: 420,
    height: 700,
    focus: [0, -200],
    draw(art, { main, second, accent }) {
      shadow(art, 8, 0, 122);
      for (const [x, tone] of [
        [-150, 0.1],
        [-76, 0.3],
        [-12, 0.16],
        [64, 0.34],
        [140, 0.2],
      ] as const)
        rod(art, [x * 0.12, -290], [x, -680 + Math.abs(x) * 0.35], 12, shade("#d9b788", tone));
      glass(art, carafe, main, 0.5);
      band(art, carafe, -170, -8, main, 'opacity=".8"');
      art.ellipse(0, -170, 116, 19, tint(main, 0.5), 'opacity=".8"');
      label(art, 0, -92, 150, 110, second, accent);
      glints(art, 116, -150, -40);
      turned(art, {
        profile: [
          [46, -312],
          [48, -290],
          [46, -256],
        ],
        color: "#b98d57",
        gloss: 0.3,
      });
    },
  },
} satisfies Forms;
