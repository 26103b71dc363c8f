import { box, dots, dropShadow, flatFill, n, polygon, roundFill, shadow, type Art } from "../art";
import { mix, shade, tint, type Color } from "../color";
import { type Forms } from "../form";
import { turned } from "../lathe";
import { downLit, glow } from "../light";
import { leafPath } from "../stage";

const PAPER = "#fbf3e4";
const WOOD = "#cfa475";

/** A roll of paper tape standing on its side edge, seen from above. */
function tapeRoll(art: Art, x: number, y: number, color: Color, mark: Color, dotted: boolean): void {
  art.at(x, y, 1, () => {
    const side = "M-140 -96V-6A140 40 0 0 0 140 -6V-96z";
    art.path(side, roundFill(art, color));
    art.clip(side, () => {
      if (dotted)
        dots(
          art,
          Array.from(
            { length: 14 },
            (_, i) => [-128 + i * 20, (i % 2 ? -40 : -6) + 26 - Math.abs(i - 6.5) * 4] as const,
          ),
          15,
          mark,
        );
      else art.line("M-140 -62A140 40 0 0 0 140 -62M-140 -26A140 40 0 0 0 140 -26", mark, 11);
    });
    art.ellipse(0, -96, 140, 40, tint(color, 0.4));
    art.ellipse(0, -96, 92, 26, "#c9a980");
    art.ellipse(0, -92, 82, 22, "#7b5a41");
  });
}

/** Folded, cut and stamped paper. Palette: main, second and accent are the inks. */
export const papercraft = {
  garland: {
    pose: "hanging",
    width: 1000,
    height: 620,
    focus: [-120, -20],
    draw(art, { main, second, accent }) {
      const swag = (x: number, y: number, from: number) => {
        for (let i = 0; i < 5; i++) {
          const at = (i + 0.5) / 5;
          const [px, py] = [x + 190 * i, y + 130 * (1 - (2 * at - 1) ** 2)];
          const color = [main, accent, second, mix(main, second, 0.4), tint(accent, 0.35)][(i + from) % 5]!;
          art.at(
            px,
            py,
            1,
            () => {
              const flag = "M-76 -8H76L0 184z";
              dropShadow(art, flag, 9);
              art.path(flag, flatFill(art, color));
              if (i % 2)
                dots(
                  art,
                  [
                    [-30, 34],
                    [30, 34],
                    [0, 84],
                    [0, 24],
                  ],
                  17,
                  PAPER,
                  0.85,
                );
              else art.path(leafPath(0, 120, 96, -90, 0.4), PAPER, 'opacity=".85"');
              art.path("M-76 -10H76L66 14H-66z", shade(color, 0.22));
            },
            (2 * at - 1) * -13,
          );
        }
        art.line(
          `M${n(x - 110)} ${n(y - 14)}Q${n(x + 380)} ${n(y + 268)} ${n(x + 870)} ${n(y - 14)}`,
          PAPER,
          8,
        );
      };
      swag(-380, -260, 0);
      swag(-380, 20, 2);
    },
  },
  starLantern: {
    pose: "hanging",
    width: 860,
    height: 900,
    focus: [-60, -40],
    draw(art, { main, second, accent }) {
      glow(art, 0, 20, 600, 0.75);
      art.line("M0 -900V-330", shade(second, 0.4), 7);
      const at = (turn: number, r: number): [number, number] => [
        Math.sin((turn * Math.PI) / 180) * r,
        40 - Math.cos((turn * Math.PI) / 180) * r,
      ];
      const holes: [number, number][] = [];
      for (let i = 0; i < 7; i++) {
        const turn = (i * 360) / 7;
        const [tip, left, right] = [at(turn, 400), at(turn - 25.7, 168), at(turn + 25.7, 168)];
        const lit = turn > 200 || turn < 40;
        art.path(polygon([[0, 40], left, tip]), lit ? tint(main, 0.5) : tint(main, 0.12));
        art.path(polygon([[0, 40], right, tip]), lit ? tint(main, 0.08) : shade(main, 0.14));
        for (const r of [190, 240, 290]) holes.push(at(turn - 6 + r / 60, r));
      }
      dots(art, holes, 15, "#fff3cf");
      const core = art.radial([
        [0, "#fff6d8", 0.95],
        [1, "#fff6d8", 0],
      ]);
      art.ellipse(0, 40, 210, 210, core);
      art.path(
        [0, 1, 2, 3, 4, 5, 6].map((i) => leafPath(0, 40, 100, (i * 360) / 7 - 64, 0.3)).join(""),
        accent,
        'opacity=".75"',
      );
      art.ellipse(0, -352, 20, 20, second);
    },
  },
  letterSet: {
    pose: "lying",
    width: 880,
    height: 820,
    focus: [40, 60],
    draw(art, { main, second, accent }) {
      art.at(
        -130,
        -40,
        1,
        () => {
          const sheet = box(-230, -320, 460, 640, 6);
          dropShadow(art, sheet, 12);
          art.path(sheet, PAPER);
          art.path(
            [-60, -20, 20, 60, 100]
              .map((x, i) => leafPath(x - 120, -220 + (i % 2) * 22, 66, i % 2 ? 50 : -50, 0.4))
              .join(""),
            accent,
          );
          art.line("M-180 -110H180M-180 -50H180M-180 10H120M-180 70H180M-180 130H60", shade(PAPER, 0.16), 5);
          art.path("M-230 276H230V314q0 6 -6 6H-224q-6 0 -6 -6z", second);
        },
        -8,
      );
      art.at(
        110,
        150,
        1,
        () => {
          const envelope = box(-300, -200, 600, 400, 10);
          dropShadow(art, envelope, 14);
          art.path(envelope, flatFill(art, main));
          art.path("M-292 -198H292L20 26Q0 40 -20 26z", tint(main, 0.22));
          art.path(
            "M-300 190L-60 -4M300 190L60 -4",
            "none",
            `stroke="${shade(main, 0.25)}" stroke-width="5" opacity=".6"`,
          );
          art.line("M-292 -196L-20 26Q0 40 20 26L292 -196", shade(main, 0.3), 5, 'opacity=".7"');
          art.ellipse(4, 40, 58, 56, shade(accent, 0.3));
          art.ellipse(0, 34, 56, 54, accent);
          art.path(leafPath(0, 70, 76, -90, 0.4), tint(accent, 0.4));
        },
        6,
      );
      art.at(
        330,
        -220,
        1,
        () => {
          dropShadow(art, box(-62, -76, 124, 152), 7);
          art.path(
            box(-62, -76, 124, 152),
            PAPER,
            `stroke="${PAPER}" stroke-width="14" stroke-dasharray="1 15"`,
          );
          art.path(box(-48, -62, 96, 124), tint(second, 0.2));
          art.ellipse(12, -16, 24, 24, accent);
          art.path("M-48 20q40 -40 96 0v42h-96z", main);
        },
        12,
      );
    },
  },
  paperTapes: {
    pose: "standing",
    width: 640,
    height: 480,
    focus: [-60, -220],
    draw(art, { main, second, accent }) {
      shadow(art, 6, 10, 300, 44);
      tapeRoll(art, -150, -30, second, PAPER, false);
      tapeRoll(art, 160, -20, main, PAPER, true);
      art.path("M296 -20q60 10 90 66l-60 26q-20 -50 -70 -60z", tint(main, 0.12));
      tapeRoll(art, -130, -158, accent, PAPER, true);
      tapeRoll(art, -8, 34, mix(main, accent, 0.5), tint(second, 0.3), false);
      tapeRoll(art, -146, -286, tint(main, 0.35), shade(main, 0.1), false);
    },
  },
  stampSet: {
    pose: "standing",
    width: 720,
    height: 480,
    focus: [-120, -200],
    draw(art, { main, second, accent }) {
      shadow(art, 0, 0, 340, 36);
      const stamp = (x: number, y: number, size: number, ink: Color) =>
        art.at(x, y, size, () => {
          shadow(art, 6, 0, 96, 22, 0.8);
          art.path(box(-100, -30, 200, 30, 4), shade(ink, 0.1));
          art.path(box(-104, -92, 208, 66, 10), downLit(art, WOOD));
          turned(art, {
            profile: [
              [20, -330],
              [66, -306],
              [70, -262],
              [30, -200],
              [26, -130],
              [52, -84],
            ],
            color: shade(WOOD, 0.12),
            gloss: 0.4,
          });
        });
      stamp(-70, -70, 0.96, second);
      stamp(150, -64, 0.96, accent);
      stamp(-236, -6, 1.08, main);
      art.at(120, 20, 1, () => {
        shadow(art, 0, 0, 190, 26, 0.9);
        art.path("M-170 -60L-130 -140H170L190 -60z", shade(main, 0.2));
        art.path("M-138 -74L-108 -128H146L160 -74z", mix(main, "#33202c", 0.55));
        art.path("M-138 -74L-108 -128H0L-60 -74z", "#fff8ea", 'opacity=".12"');
        art.path(box(-180, -62, 380, 62, 12), downLit(art, tint(main, 0.3)));
        art.path([-90, -30, -150].map((angle) => leafPath(10, -14, 40, angle, 0.4)).join(""), PAPER);
      });
    },
  },
  zines: {
    pose: "lying",
    width: 900,
    height: 800,
    focus: [10, -60],
    draw(art, { main, second, accent }) {
      const booklet = (x: number, y: number, turn: number, cover: Color, motif: () => void) =>
        art.at(
          x,
          y,
          1,
          () => {
            const d = box(-190, -270, 380, 540, 5);
            dropShadow(art, d, 13);
            art.path(box(-184, -264, 384, 544, 5), shade(PAPER, 0.12));
            art.path(d, flatFill(art, cover));
            motif();
            art.line("M-182 -150v60M-182 90v60", "#d9dcdc", 7);
            art.line("M-166 -270V270", shade(cover, 0.3), 3, 'opacity=".4"');
          },
          turn,
        );
      booklet(-220, 20, -13, second, () => {
        art.ellipse(10, -60, 96, 96, PAPER);
        art.path("M-100 60q60 -60 110 -6t110 -8v110H-100z", shade(second, 0.3));
        art.line("M-90 214H110", PAPER, 18);
      });
      booklet(240, -10, 12, accent, () => {
        art.path([0, 1, 2, 3, 4, 5, 6, 7].map((i) => leafPath(10, 10, 120, i * 45, 0.3)).join(""), PAPER);
        art.ellipse(10, 10, 34, 34, shade(accent, 0.3));
        art.line("M-60 -190H80", PAPER, 18);
      });
      booklet(10, 40, -2, main, () => {
        art.path("M-110 120L-20 -110L70 40L110 -20L160 120z", tint(second, 0.3));
        art.path("M-20 -110L-52 -28L-20 -4L6 -34L22 -30z", PAPER);
        art.ellipse(110, -120, 44, 44, accent);
        art.line("M-110 190H150M-110 -210H40", PAPER, 16);
      });
    },
  },
} satisfies Forms;
