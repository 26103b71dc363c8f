import { box, dots, dropShadow, flatFill, n, roundFill, shadow, type Art, type Point } from "../art";
import { mix, shade, tint, type Color } from "../color";
import { type Form, type Forms } from "../form";
import { metalFill, wire } from "../materials";
import { leafPath } from "../stage";

/** A polished stone without facets. */
function stone(art: Art, x: number, y: number, rx: number, ry: number, color: Color): void {
  const depth = art.radial(
    [
      [0, tint(color, 0.7)],
      [0.4, color],
      [1, shade(color, 0.45)],
    ],
    0.36,
    0.3,
    0.75,
  );
  art.ellipse(x, y, rx, ry, depth);
  art.ellipse(x - rx * 0.32, y - ry * 0.4, rx * 0.24, ry * 0.16, "#fffdf6", 'opacity=".9"');
}

/** A hammered sheet: small facets that catch the light. */
function hammered(art: Art, x: number, y: number, w: number, h: number, color: Color, count = 16): void {
  const marks: Point[] = Array.from({ length: count }, (_, i) => [
    x + w * ((i * 0.618) % 1),
    y + h * ((i + 0.5) / count),
  ]);
  dots(
    art,
    marks.filter((_, i) => i % 2 === 0),
    20,
    tint(color, 0.6),
    0.4,
  );
  dots(
    art,
    marks.filter((_, i) => i % 2 === 1),
    17,
    shade(color, 0.3),
    0.3,
  );
}

/** A ring that stands upright; what sits on it is drawn around (0, 0). */
function ring(thickness: number, top: (art: Art, metal: Color, stone: Color) => void): Form {
  return {
    pose: "standing",
    width: 560,
    height: 580,
    focus: [0, -400],
    draw(art, { main, accent }) {
      shadow(art, 6, 0, 110, 18);
      const band = (r: number) =>
        `M${n(-r)} -196a${n(r)} ${n(r)} 0 0 1 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 0 1 ${n(-2 * r)} 0`;
      art.group('transform="translate(16 -8)"', () =>
        art.line(band(178), shade(main, 0.42), thickness * 0.8),
      );
      art.line(band(180), shade(main, 0.28), thickness);
      art.line(band(180), main, thickness * 0.78);
      art.line(
        "M-176 -230A180 180 0 0 1 -40 -372M120 -62A180 180 0 0 0 170 -140",
        tint(main, 0.75),
        thickness * 0.24,
      );
      art.line(
        "M60 -366A180 180 0 0 1 176 -240M-170 -150A180 180 0 0 0 -60 -26",
        shade(main, 0.4),
        thickness * 0.2,
        'opacity=".7"',
      );
      art.at(0, -376, 1, () => top(art, main, accent));
    },
  };
}

/** Jewelry. Palette: main is the metal, second the card or cloth it lies on, accent the stone. */
export const jewelry = {
  stoneRing: ring(40, (art, metal, gem) => {
    art.path("M-70 30Q-40 60 0 60T70 30L60 -10H-60z", shade(metal, 0.25));
    art.ellipse(0, -34, 118, 88, shade(metal, 0.3));
    art.ellipse(-2, -38, 112, 83, metalFill(art, metal, [1, 1]));
    stone(art, 0, -40, 92, 66, gem);
    dots(
      art,
      Array.from({ length: 14 }, (_, i): Point => [
        114 * Math.cos(i * 0.4488),
        -34 + 86 * Math.sin(i * 0.4488),
      ]),
      15,
      tint(metal, 0.4),
    );
  }),
  signetRing: ring(46, (art, metal, gem) => {
    art.path(
      "M-150 96C-130 30 -116 6 -104 -16L104 -16C116 6 130 30 150 96Q100 40 0 36T-150 96z",
      metalFill(art, metal),
    );
    art.path(box(-112, -104, 224, 112, 54), shade(metal, 0.3));
    art.path(box(-108, -108, 216, 108, 52), metalFill(art, metal, [1, 1]));
    art.path(
      leafPath(0, -20, 76, -90, 0.28) + leafPath(0, -16, 62, -40, 0.26) + leafPath(0, -16, 62, -140, 0.26),
      mix(gem, shade(metal, 0.5), 0.4),
    );
  }),
  bandRing: ring(74, (art, metal) => {
    const marks = Array.from({ length: 40 }, (_, i): Point => {
      const r = i % 2 ? 168 : 192;
      return [r * Math.cos(i * 0.157), 180 + r * Math.sin(i * 0.157)];
    });
    dots(
      art,
      marks.filter((_, i) => i % 3 > 0),
      22,
      tint(metal, 0.6),
      0.4,
    );
    dots(
      art,
      marks.filter((_, i) => i % 3 === 0),
      19,
      shade(metal, 0.3),
      0.3,
    );
  }),
  dropEarrings: {
    pose: "hanging",
    width: 620,
    height: 760,
    focus: [-110, 90],
    draw(art, { main, second, accent }) {
      const card = box(-260, -360, 520, 420, 18);
      dropShadow(art, card, 16);
      art.path(card, flatFill(art, second));
      art.line("M-70 -300H70", shade(second, 0.45), 9);
      art.line("M-36 -270H36", shade(second, 0.35), 7);
      for (const x of [-120, 120]) {
        art.ellipse(x + 10, 240, 70, 92, "#2a1720", 'opacity=".14"');
        wire(art, `M${x - 20} -100Q${x - 20} -150 ${x} -150T${x + 20} -100Q${x + 18} -40 ${x} 0`, main, 12);
        art.ellipse(x, 14, 15, 15, main);
        art.ellipse(x + 8, 84, 68, 66, "#2a1720", 'opacity=".2"');
        art.ellipse(x, 76, 66, 66, shade(main, 0.25));
        art.ellipse(x - 2, 73, 63, 63, metalFill(art, main, [1, 1]));
        hammered(art, x - 40, 30, 80, 86, main, 5);
        wire(art, `M${x} 138v30`, main, 12);
        const drop = `M${x} 160C${x + 40} 210 ${x + 62} 250 ${x + 62} 284A62 62 0 0 1 ${x - 62} 284C${x - 62} 250 ${x - 40} 210 ${x} 160z`;
        art.path(drop, metalFill(art, main));
        stone(art, x, 282, 46, 52, accent);
      }
    },
  },
  hoops: {
    pose: "lying",
    width: 860,
    height: 660,
    focus: [-190, -120],
    draw(art, { main, second, accent }) {
      art.path(
        box(-400, -290, 800, 580, 40),
        shade(second, 0.1),
        'transform="rotate(-6) translate(10 18)" opacity=".5"',
      );
      art.path(box(-400, -290, 800, 580, 40), flatFill(art, second), 'transform="rotate(-6)"');
      for (const [x, y, turn] of [
        [-190, -20, -18],
        [190, 30, 24],
      ] as const)
        art.at(
          x,
          y,
          1,
          () => {
            const hoop = "M40 -166A166 166 0 1 1 -60 -154";
            art.line(hoop, "#2a1720", 44, 'opacity=".2" transform="translate(14 18)"');
            art.line(hoop, shade(main, 0.34), 46);
            art.line(hoop, main, 36);
            art.line("M-96 -128A158 158 0 0 0 -110 116M60 156A160 160 0 0 0 150 60", tint(main, 0.75), 11);
            art.line("M120 -116A166 166 0 0 1 164 20", shade(main, 0.4), 10, 'opacity=".6"');
            art.line("M40 -166Q-10 -190 -60 -154", tint(main, 0.2), 9);
            stone(art, 0, 172, 30, 30, accent);
            dots(
              art,
              [
                [-60, 156],
                [60, 156],
              ],
              26,
              tint(main, 0.5),
            );
          },
          turn,
        );
    },
  },
  necklace: {
    pose: "hanging",
    width: 640,
    height: 900,
    focus: [0, 230],
    draw(art, { main, second, accent }) {
      art.ellipse(10, -412, 34, 34, "#2a1720", 'opacity=".2"');
      const chain = "M-10 -420C-190 -300 -250 0 -30 190M10 -420C190 -300 250 0 30 190";
      art.line(chain, "#2a1720", 10, 'opacity=".2" transform="translate(16 18)"');
      art.line(chain, shade(main, 0.3), 15, 'stroke-dasharray=".1 16"');
      art.line(chain, tint(main, 0.25), 9, 'stroke-dasharray=".1 16"');
      art.ellipse(0, -424, 26, 26, second);
      art.ellipse(-5, -430, 12, 12, tint(second, 0.5));
      wire(art, "M-24 200a24 26 0 0 1 48 0a24 26 0 0 1 -48 0", main, 13);
      art.ellipse(20, 330, 118, 118, "#2a1720", 'opacity=".2"');
      art.ellipse(0, 320, 118, 118, shade(main, 0.3));
      art.ellipse(-3, 316, 114, 114, metalFill(art, main, [1, 1]));
      const rays = Array.from({ length: 16 }, (_, i) => {
        const [c, s] = [Math.cos(i * 0.3927), Math.sin(i * 0.3927)];
        return `M${n(60 * c)} ${n(318 + 60 * s)}L${n((i % 2 ? 84 : 98) * c)} ${n(318 + (i % 2 ? 84 : 98) * s)}`;
      });
      art.line(rays.join(""), shade(main, 0.42), 9);
      art.ellipse(0, 318, 52, 52, shade(main, 0.3));
      stone(art, 0, 318, 45, 45, accent);
    },
  },
  barNecklace: {
    pose: "lying",
    width: 860,
    height: 760,
    focus: [0, 130],
    draw(art, { main, second, accent }) {
      const cushion = box(-380, -340, 760, 680, 60);
      art.path(cushion, shade(second, 0.35), 'transform="translate(16 22)" opacity=".4"');
      art.path(cushion, flatFill(art, second));
      art.path(box(-350, -310, 700, 620, 44), "none", `stroke="${tint(second, 0.4)}" stroke-width="7"`);
      const chain = "M-150 170C-330 60 -320 -250 -90 -270S260 -250 270 -100S240 110 150 170";
      art.line(chain, "#2a1720", 9, 'opacity=".22" transform="translate(8 12)"');
      art.line(chain, shade(main, 0.3), 13, 'stroke-dasharray=".1 14"');
      art.line(chain, tint(main, 0.3), 8, 'stroke-dasharray=".1 14"');
      art.path(box(-160, 154, 320, 52, 26), "#2a1720", 'opacity=".24" transform="translate(9 14)"');
      art.path(box(-160, 154, 320, 52, 26), metalFill(art, main, [0, 1]));
      for (const x of [-100, -34, 34, 100]) stone(art, x, 180, 17, 17, accent);
      wire(
        art,
        "M-176 172a14 14 0 0 1 28 0a14 14 0 0 1 -28 0M148 172a14 14 0 0 1 28 0a14 14 0 0 1 -28 0",
        main,
        9,
      );
      wire(art, "M-70 -272a26 26 0 0 1 52 0a26 26 0 0 1 -52 0", main, 12);
    },
  },
  cuff: {
    pose: "lying",
    width: 780,
    height: 700,
    focus: [-190, 80],
    draw(art, { main, second, accent }) {
      const arc = "M288 -69A300 250 0 1 0 288 69";
      art.line(arc, "#2a1720", 104, 'opacity=".2" transform="translate(22 28)"');
      art.line(arc, shade(main, 0.4), 108);
      art.line(arc, main, 92);
      art.line(arc, tint(main, 0.25), 66);
      art.line("M60 -262A316 266 0 0 0 -236 -176M-260 120A300 250 0 0 0 40 258", tint(main, 0.8), 14);
      art.line("M333 -82A346 296 0 1 0 333 82", shade(main, 0.3), 7, 'opacity=".7"');
      art.line("M244 -56A254 204 0 1 0 244 56", shade(main, 0.35), 7, 'opacity=".7"');
      // Stamped stars along the band, and a stone in its middle.
      const stamps: Point[] = [1, 1.5, 2, 2.5, 3.78, 4.28, 4.78, 5.28].map((a) => [
        300 * Math.cos(a),
        250 * Math.sin(a),
      ]);
      for (const [x, y] of stamps)
        art.path(`M${n(x)} ${n(y - 26)}l7 19l19 7l-19 7l-7 19l-7 -19l-19 -7l19 -7z`, shade(main, 0.45));
      art.ellipse(-300, 0, 66, 60, shade(main, 0.35));
      art.ellipse(-303, -4, 60, 54, metalFill(art, main, [1, 1]));
      stone(art, -302, -4, 47, 42, accent);
      dots(
        art,
        [
          [288, -69],
          [288, 69],
        ],
        30,
        mix(main, second, 0.35),
      );
    },
  },
  brooch: {
    pose: "lying",
    width: 760,
    height: 760,
    focus: [-60, 20],
    draw(art, { main, second, accent }) {
      art.path(
        "M-330 -300L300 -340L340 300L-290 350z",
        shade(second, 0.3),
        'opacity=".35" transform="translate(14 18)"',
      );
      art.path("M-330 -300L300 -340L340 300L-290 350z", flatFill(art, second));
      const leaves: readonly [number, number, number, number][] = [
        [-40, 150, 300, -62],
        [-60, 160, 250, -122],
        [-30, 170, 240, -8],
        [-70, 170, 200, 178],
        [0, 60, 240, -88],
      ];
      const d = leaves.map(([x, y, length, angle]) => leafPath(x, y, length, angle, 0.26)).join("");
      dropShadow(art, d, 12);
      for (const [x, y, length, angle] of leaves) {
        art.path(leafPath(x, y, length, angle, 0.26), metalFill(art, main, [1, 1]));
        const turn = (angle * Math.PI) / 180;
        art.line(
          `M${x} ${y}l${n(length * 0.88 * Math.cos(turn))} ${n(length * 0.88 * Math.sin(turn))}`,
          shade(main, 0.4),
          6,
        );
      }
      wire(art, "M-50 160Q-80 240 -150 270", main, 20);
      for (const [x, y, r] of [
        [-30, 130, 44],
        [40, 176, 36],
        [-84, 196, 32],
      ] as const) {
        art.ellipse(x, y, r + 9, r + 9, shade(main, 0.3));
        stone(art, x, y, r, r, accent);
      }
    },
  },
  studs: {
    pose: "standing",
    width: 640,
    height: 520,
    focus: [0, -170],
    draw(art, { main, second, accent }) {
      shadow(art, 10, -4, 270, 40);
      const lid = "M-240 -210L-220 -470Q-216 -490 -196 -490H196Q216 -490 220 -470L240 -210z";
      art.path(lid, flatFill(art, shade(second, 0.2)));
      art.path("M-206 -230L-190 -450H190L206 -230z", flatFill(art, "#f3e6d3"));
      art.line("M-60 -350H60M-34 -316H34", shade(second, 0.1), 9);
      art.path("M-270 -200H270L250 -20Q248 0 228 0H-228Q-248 0 -250 -20z", roundFill(art, second));
      art.path("M-270 -200L-240 -252H240L270 -200z", "#efe0ca");
      art.path("M-236 -206L-214 -246H214L236 -206z", shade("#efe0ca", 0.12));
      art.line("M-266 -190H266", tint(second, 0.4), 7);
      art.rect(-24, -196, 48, 40, metalFill(art, "#d9b36c"), 8);
      for (const x of [-86, 86]) {
        art.ellipse(x + 8, -224, 60, 20, "#2a1720", 'opacity=".24"');
        art.ellipse(x, -256, 58, 56, shade(main, 0.3));
        art.ellipse(x - 2, -259, 54, 52, metalFill(art, main, [1, 1]));
        stone(art, x, -260, 36, 35, accent);
      }
    },
  },
} satisfies Forms;
