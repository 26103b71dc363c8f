import { box, dots, dropShadow, flatFill, n, roundFill, shadow, type Art, type Point } from "../art";
import { mix, shade, tint, type Color } from "../color";
import { type Forms } from "../form";
import { scatter, turned } from "../lathe";
import { drum, metalFill } from "../materials";
import { label } from "../shapes";
import { leafPath } from "../stage";

const COCOA = "#54301f";

function wrapper(art: Art, d: string, paper: Color, ink: Color, from: number): void {
  art.path(d, flatFill(art, paper));
  art.clip(d, () => {
    const leaves = Array.from({ length: 18 }, (_, i) =>
      leafPath(
        -150 + (i % 3) * 130 + (Math.floor(i / 3) % 2 ? 40 : -20),
        from + Math.floor(i / 3) * 108,
        78,
        i % 2 ? -50 : -128,
        0.32,
      ),
    );
    art.path(leaves.join(""), ink, 'opacity=".7"');
  });
}

function mound(art: Art, x: number, y: number, r: number, color: Color): void {
  art.path(
    `M${n(x - r)} ${n(y)}Q${n(x - r * 0.4)} ${n(y - r * 0.62)} ${n(x)} ${n(y - r * 0.64)}T${n(x + r)} ${n(y)}A${n(r)} ${n(r * 0.2)} 0 0 1 ${n(x - r)} ${n(y)}z`,
    flatFill(art, color),
  );
  const specks: Point[] = Array.from({ length: 16 }, (_, i) => [
    x + r * (1.3 * scatter(i) - 0.65),
    y - r * 0.36 * scatter(i + 30),
  ]);
  dots(art, specks, 9, shade(color, 0.3), 0.6);
}

/** Chocolate, biscuits, teas and spices. What the colors are is said with each. */
export const sweets = {
  /** main and second are the two wrappers, accent what is printed on them. */
  chocolate: {
    pose: "lying",
    width: 860,
    height: 860,
    focus: [150, -170],
    draw(art, { main, second, accent }) {
      const bar = box(-190, -360, 380, 720, 10);
      art.at(
        -180,
        30,
        1,
        () => {
          dropShadow(art, bar, 16);
          wrapper(art, bar, second, accent, -300);
          art.rect(-130, -110, 260, 190, tint(second, 0.75), 6);
          art.line("M-84 -50H84M-56 -6H56M-30 36H30", shade(accent, 0.2), 11);
        },
        -11,
      );
      art.at(
        190,
        -10,
        1,
        () => {
          dropShadow(art, box(-178, -380, 356, 720, 10), 16);
          art.path(box(-172, -380, 344, 520, 8), flatFill(art, COCOA));
          art.line("M-56 -380V60M58 -380V60M-172 -258H172M-172 -136H172", shade(COCOA, 0.5), 10);
          art.line(
            "M-160 -366H-70M-44 -366H46M70 -366H160M-160 -244H-70M-44 -244H46M70 -244H160",
            tint(COCOA, 0.35),
            7,
            'opacity=".7"',
          );
          const foil =
            "M-190 -120L-150 -70L-112 -112L-66 -58L-20 -104L26 -52L70 -106L118 -60L150 -98L190 -60V60H-190z";
          art.path(foil, metalFill(art, "#d9d4c8"));
          const sleeve = box(-190, -30, 380, 380, 10);
          wrapper(art, sleeve, main, accent, 30);
          art.rect(-130, 90, 260, 170, tint(main, 0.8), 6);
          art.line("M-84 140H84M-56 180H56", shade(accent, 0.2), 11);
        },
        9,
      );
      art.path("M-380 352l64 -44l36 40l-48 52z", COCOA);
      art.path("M-380 352l64 -44l10 12l-62 46z", tint(COCOA, 0.3));
      dots(
        art,
        [
          [-250, 398],
          [-228, 376],
          [-300, 420],
        ],
        12,
        COCOA,
      );
    },
  },
  /** main is the tin, second the paper, accent the filling of the biscuits. */
  biscuits: {
    pose: "lying",
    width: 820,
    height: 820,
    focus: [-80, -70],
    draw(art, { main, second, accent }) {
      const dough = "#dcae6c";
      art.ellipse(26, 34, 396, 392, "#2a1720", 'opacity=".22"');
      art.ellipse(0, 0, 392, 392, shade(main, 0.2));
      art.ellipse(-5, -5, 386, 386, metalFill(art, main, [1, 1]));
      art.ellipse(0, 0, 352, 352, shade(main, 0.45));
      const frill = Array.from({ length: 26 }, (_, i): Point => [
        318 * Math.cos(i * 0.2417),
        318 * Math.sin(i * 0.2417),
      ]);
      dots(art, frill, 74, second);
      art.ellipse(0, 0, 318, 318, shade(second, 0.1));
      const middles: Point[] = [
        [0, 0],
        ...[0, 1, 2, 3, 4, 5].map((i): Point => [
          206 * Math.cos(i * 1.047 + 0.3),
          206 * Math.sin(i * 1.047 + 0.3),
        ]),
      ];
      const crumb = art.radial(
        [
          [0, tint(dough, 0.3)],
          [0.7, dough],
          [1, shade(dough, 0.24)],
        ],
        0.4,
        0.36,
        0.62,
      );
      middles.forEach(([x, y], i) => {
        art.ellipse(x + 8, y + 11, 108, 108, "#2a1720", 'opacity=".24"');
        art.ellipse(x, y, 106, 106, crumb);
        if (i % 2) {
          art.ellipse(x, y, 48, 48, shade(accent, 0.1));
          art.ellipse(x - 14, y - 16, 14, 10, tint(accent, 0.6), 'opacity=".8"');
        } else
          dots(
            art,
            Array.from({ length: 7 }, (_, k): Point => [
              x + 140 * (scatter(k + i * 9) - 0.5),
              y + 140 * (scatter(k + i * 9 + 4) - 0.5),
            ]),
            20,
            COCOA,
            0.85,
          );
      });
    },
  },
  /** main is the tin, second its label, accent ink; tea lies in front. */
  teaTin: {
    pose: "standing",
    width: 520,
    height: 560,
    focus: [-20, -260],
    draw(art, { main, second, accent }) {
      shadow(art, 8, 0, 168);
      const body = roundFill(art, main);
      drum(art, 0, 0, 172, 410, body, body);
      art.path("M-172 -300A172 29 0 0 0 172 -300V-70A172 29 0 0 1 -172 -70z", roundFill(art, second));
      art.path(
        leafPath(0, -80, 150, -90, 0.26) +
          leafPath(0, -70, 126, -38, 0.26) +
          leafPath(0, -70, 126, -142, 0.26),
        accent,
      );
      art.line("M-166 -272A172 29 0 0 0 166 -272M-166 -66A172 29 0 0 0 166 -66", accent, 6);
      drum(art, 0, -408, 182, 96, metalFill(art, main), tint(main, 0.45));
      art.ellipse(0, -504, 150, 23, "none", `stroke="${shade(main, 0.15)}" stroke-width="5"`);
      art.ellipse(190, 6, 84, 16, "#2a1720", 'opacity=".2"');
      const leaves = Array.from({ length: 20 }, (_, i) =>
        leafPath(
          130 + 120 * scatter(i),
          4 - 44 * scatter(i + 8) * (1 - Math.abs(scatter(i) - 0.5)),
          34 + 20 * scatter(i + 3),
          360 * scatter(i + 5),
          0.3,
        ),
      );
      art.path(leaves.slice(0, 12).join(""), mix(accent, "#4a3a28", 0.55));
      art.path(leaves.slice(12).join(""), mix(accent, "#b9a46a", 0.45));
    },
  },
  /** The three colors are three spices; the tins are bare metal. */
  spiceTins: {
    pose: "standing",
    width: 720,
    height: 420,
    focus: [-170, -120],
    draw(art, { main, second, accent }) {
      const steel = "#c9c6bd";
      const metal = metalFill(art, steel);
      const tin = (x: number, y: number, color: Color, open: boolean) => {
        drum(art, x, y, 152, 116, metal, open ? shade(steel, 0.4) : tint(steel, 0.35), 0.2);
        art.path(
          `M${x - 152} ${y - 74}A152 30 0 0 0 ${x + 152} ${y - 74}V${y - 26}A152 30 0 0 1 ${x - 152} ${y - 26}z`,
          roundFill(art, color),
        );
        if (open) mound(art, x, y - 112, 136, color);
        else art.ellipse(x, y - 116, 112, 20, "none", `stroke="${shade(steel, 0.25)}" stroke-width="5"`);
      };
      shadow(art, 150, -50, 160, 34);
      tin(150, -60, second, false);
      tin(130, -190, accent, false);
      shadow(art, -160, 0, 160, 34);
      tin(-160, 0, main, true);
      shadow(art, 190, 30, 70, 14);
      art.path(box(130, 8, 150, 20, 10), "#b98d57", 'transform="rotate(-12 200 20)"');
      art.ellipse(126, 36, 40, 17, "#c99f6c");
      art.ellipse(126, 33, 29, 11, main);
    },
  },
  /** main is the carton, second the panettone's paper or ribbon, accent ink. */
  cakeBox: {
    pose: "standing",
    width: 600,
    height: 620,
    focus: [0, -330],
    draw(art, { main, second, accent }) {
      shadow(art, 12, -2, 240, 40);
      art.path("M-230 -380L-262 -10Q-262 0 -250 0H120V-400z", flatFill(art, main));
      art.path("M110 -404L262 -390L284 -40Q284 -24 120 0z", shade(main, 0.22));
      art.path("M-230 -380L-70 -424L262 -390L112 -352z", tint(main, 0.4));
      const spots: Point[] = Array.from({ length: 15 }, (_, i) => [
        -190 + (i % 4) * 92 + (Math.floor(i / 4) % 2 ? 40 : 0),
        -310 + Math.floor(i / 4) * 88,
      ]);
      dots(art, spots, 26, tint(main, 0.4), 0.8);
      art.path("M-96 -386L-116 0H-56L-40 -374z", second);
      art.path("M-96 -386L66 -414L116 -408L-40 -374z", tint(second, 0.3));
      art.path("M-234 -220L112 -212V-152L-242 -156z", second);
      art.path("M112 -212L270 -236L274 -184L112 -152z", shade(second, 0.22));
      const bow =
        "M0 -404C-60 -540 -190 -540 -186 -470C-182 -420 -80 -404 0 -404C60 -540 196 -540 190 -470C184 -420 80 -404 0 -404z";
      art.path(bow, flatFill(art, second), `stroke="${shade(second, 0.25)}" stroke-width="4"`);
      art.path(
        "M-20 -430C-70 -500 -140 -510 -140 -474C-136 -446 -70 -424 -20 -430zM24 -430C74 -500 146 -510 144 -474C140 -446 74 -424 24 -430z",
        shade(second, 0.4),
      );
      art.ellipse(2, -412, 36, 30, second);
      art.ellipse(-6, -420, 16, 11, tint(second, 0.5));
      label(art, 16, -70, 130, 96, "#fbf3e4", accent);
    },
  },
  /** main is the paper, second the band, accent ink: nests of pasta, nougat, figs. */
  pastaBag: {
    pose: "standing",
    width: 480,
    height: 620,
    focus: [0, -240],
    draw(art, { main, second, accent }) {
      shadow(art, 8, 0, 190);
      const dry = "#e9c77c";
      const body = "M-184 -430L-196 -30Q-196 0 -166 0H166Q196 0 196 -30L184 -430z";
      art.path(body, roundFill(art, main));
      art.clip("M-130 -350Q0 -390 130 -350V-110Q0 -80 -130 -110z", () => {
        art.rect(-140, -400, 280, 320, shade(dry, 0.35));
        for (const [x, y] of [
          [-70, -300],
          [60, -310],
          [-6, -190],
          [-120, -190],
          [120, -180],
          [-70, -100],
          [70, -96],
        ] as const) {
          art.ellipse(x, y, 68, 60, dry);
          art.line(
            `M${x - 48} ${y}a48 40 0 0 1 96 0a38 32 0 0 1 -76 0a27 22 0 0 1 54 0`,
            shade(dry, 0.24),
            7,
          );
        }
        art.path("M-140 -400L-60 -400L-110 -80H-140z", "#fff8ea", 'opacity=".35"');
      });
      art.path(
        "M-130 -350Q0 -390 130 -350V-110Q0 -80 -130 -110z",
        "none",
        `stroke="${tint(main, 0.5)}" stroke-width="7"`,
      );
      art.path("M-184 -430L-150 -590H150L184 -430Q0 -400 -184 -430z", flatFill(art, second));
      art.line("M-100 -586L-120 -440M0 -586V-430M100 -586L120 -440", shade(second, 0.3), 6, 'opacity=".4"');
      art.line("M-120 -500H120M-70 -464H70", accent, 12);
      art.line("M-60 -52H60", accent, 9);
      turned(art, {
        profile: [
          [26, -606],
          [26, -580],
        ],
        color: accent,
        gloss: 0,
      });
    },
  },
} satisfies Forms;
