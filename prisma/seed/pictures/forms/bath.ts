import { dots, dropShadow, flatFill, shadow, type Point } from "../art";
import { mix, shade, tint } from "../color";
import { type Forms } from "../form";
import { band, scatter, turned, type Profile } from "../lathe";
import { brick, glass, glints, grain, label, sprig } from "../shapes";
import { leafPath } from "../stage";

const jar: Profile = [
  [150, -400],
  [146, -372],
  [186, -320],
  [190, -180],
  [188, -40],
  [166, 0],
];
const dropper: Profile = [
  [50, -360],
  [52, -330],
  [112, -276],
  [122, -180],
  [120, -30],
  [106, 0],
];

/** Soaps, salts, bottles. Palette: main is the goods (soap, salt, glass), second paper or wood, accent ink and leaves. */
export const bath = {
  soap: {
    pose: "standing",
    width: 640,
    height: 430,
    focus: [-60, -290],
    draw(art, { main, second, accent }) {
      shadow(art, 0, 0, 290, 40);
      brick(art, -270, 0, 540, 130, 60, mix(main, accent, 0.25), 26);
      art.at(0, -186, 1, () => {
        brick(art, -240, 0, 480, 130, 70, main, 26);
        art.path("M-92 -128H92L72 -200H-72z", tint(second, 0.4));
        art.rect(-92, -130, 184, 130, second);
        label(art, 0, -66, 150, 104, second, accent);
      });
      const flecks: Point[] = Array.from({ length: 34 }, (_, i) => [
        -220 + 440 * scatter(i),
        (i % 2 ? -18 : -206) - 96 * scatter(i + 60),
      ]);
      dots(
        art,
        flecks.filter(([x, y]) => y > -140 || Math.abs(x) > 110),
        8,
        accent,
        0.45,
      );
      sprig(
        art,
        [
          [170, 20],
          [250, -6],
          [350, -50],
        ],
        { length: 66, pairs: 5, width: 0.2 },
        accent,
      );
    },
  },
  bathSalts: {
    pose: "standing",
    width: 520,
    height: 520,
    focus: [0, -330],
    draw(art, { main, second, accent }) {
      shadow(art, 8, 0, 180);
      band(art, jar, -290, -6, main);
      art.ellipse(0, -290, 188, 32, tint(main, 0.5));
      const crystals: Point[] = Array.from({ length: 70 }, (_, i) => [
        -172 + 344 * scatter(i),
        -286 + 262 * scatter(i + 90),
      ]);
      dots(art, crystals.slice(0, 40), 13, tint(main, 0.7), 0.7);
      dots(art, crystals.slice(40, 58), 10, shade(main, 0.25), 0.35);
      dots(art, crystals.slice(58), 12, accent, 0.6);
      glass(art, jar, "#dfe8e4", 0.24);
      label(art, 0, -150, 200, 150, second, accent);
      glints(art, 180, -310, -50);
      turned(art, {
        profile: [
          [146, -462],
          [150, -440],
          [142, -380],
        ],
        color: "#c99f6c",
        gloss: 0,
      });
      art.ellipse(0, -462, 146, 25, "#e2c092");
    },
  },
  bodyOil: {
    pose: "standing",
    width: 380,
    height: 560,
    focus: [0, -250],
    draw(art, { main, second, accent }) {
      shadow(art, 8, 0, 118);
      glass(art, dropper, main, 0.86);
      band(art, dropper, -250, -8, shade(main, 0.35), 'opacity=".55"');
      label(art, 0, -130, 172, 164, second, accent);
      glints(art, 112, -240, -40);
      turned(art, {
        profile: [
          [54, -420],
          [58, -400],
          [58, -350],
        ],
        color: "#2f2a2b",
        gloss: 0.2,
      });
      turned(art, {
        profile: [
          [18, -540],
          [34, -510],
          [32, -440],
          [38, -420],
        ],
        color: "#3b3536",
        gloss: 0.35,
      });
    },
  },
  handBalm: {
    pose: "standing",
    width: 640,
    height: 340,
    focus: [-80, -130],
    draw(art, { main, second, accent }) {
      const tin: Profile = [
        [200, -116],
        [200, -60],
        [196, 0],
      ];
      art.group('transform="translate(176 -84) rotate(58)"', () => {
        art.ellipse(14, 26, 172, 166, "#2a1720", 'opacity=".22"');
        art.ellipse(0, 12, 176, 170, shade(accent, 0.3));
        art.ellipse(0, 0, 176, 170, flatFill(art, second));
        art.ellipse(0, 0, 140, 134, "none", `stroke="${accent}" stroke-width="6"`);
        art.path([-90, -40, -140].map((angle) => leafPath(0, 50, 110, angle, 0.34)).join(""), accent);
      });
      art.at(-90, 10, 1, () => {
        shadow(art, 6, 0, 196, 36);
        turned(art, { profile: tin, color: "#cfc8ba", gloss: 0.5 });
        band(art, tin, -92, -14, second);
        art.ellipse(0, -116, 200, 34, "#ece7dc");
        art.ellipse(0, -114, 184, 29, main);
        art.path(
          "M-130 -118q60 -26 140 -12q70 12 110 -2q-20 26 -90 22t-160 -8z",
          tint(main, 0.5),
          'opacity=".8"',
        );
      });
    },
  },
  brush: {
    pose: "lying",
    width: 880,
    height: 560,
    focus: [-240, 70],
    draw(art, { main, second, accent }) {
      art.group('transform="rotate(-28)"', () => {
        const d =
          "M-460 0C-460 -110 -380 -140 -280 -140S-110 -110 -60 -46Q40 -30 400 -26Q440 -26 440 0T400 26Q40 30 -60 46C-110 110 -180 140 -280 140S-460 110 -460 0z";
        dropShadow(art, d, 16);
        art.path(
          d,
          art.linear(
            [
              [0, tint(main, 0.3)],
              [0.45, main],
              [1, shade(main, 0.3)],
            ],
            [0, 0],
            [0, 1],
          ),
        );
        art.clip(d, () => grain(art, -460, -140, 900, 280, main, 10));
        art.ellipse(-284, 0, 140, 106, shade(main, 0.3), 'opacity=".5"');
        const bristles: Point[] = [];
        for (let ring = 0; ring < 5; ring++)
          for (let i = 0; i < 6 + ring * 6; i++) {
            const at = (i / (6 + ring * 6)) * 6.283 + ring;
            bristles.push([-284 + Math.cos(at) * (18 + ring * 26), Math.sin(at) * (14 + ring * 19)]);
          }
        dots(art, bristles, 20, shade(second, 0.35));
        art.group('transform="translate(-3 -4)"', () =>
          dots(art, bristles.slice(0, 60), 11, tint(second, 0.2)),
        );
        art.ellipse(396, 0, 12, 12, shade(main, 0.6));
        art.line("M396 0C470 -70 560 -10 500 50S420 30 396 0", accent, 9);
      });
    },
  },
} satisfies Forms;
