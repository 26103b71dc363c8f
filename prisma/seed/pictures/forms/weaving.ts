import { box, dropShadow, n, roundFill, type Art, type Point } from "../art";
import { mix, shade, tint, type Color } from "../color";
import { type Forms } from "../form";
import { scatter } from "../lathe";
import { rod } from "../shapes";
import { weave } from "./textiles";

const WOOD = "#b98a58";

/** A diamond with steps instead of slopes, as a loom makes it. */
export function stepped(x: number, y: number, steps: number, dx: number, dy: number): string {
  const tiers = Array.from({ length: steps }, (_, k) =>
    box(x - (steps - k) * dx, y - (k + 1) * dy, 2 * (steps - k) * dx, 2 * (k + 1) * dy),
  );
  return tiers.join("");
}

/** A lying cloth with fringes at both short ends; what is woven into it is drawn inside. */
function flatWeave(art: Art, w: number, h: number, color: Color, thread: Color, inside: () => void): void {
  const d = `M${-w / 2} ${-h / 2}Q0 ${-h / 2 - 6} ${w / 2} ${-h / 2}V${h / 2}Q0 ${h / 2 + 6} ${-w / 2} ${h / 2}z`;
  const ends = [-1, 1].map((side) =>
    Array.from({ length: 19 }, (_, i) => {
      const y = Math.round(-h / 2 + 10 + (i * (h - 20)) / 18);
      return `M${(side * w) / 2} ${y}l${side * Math.round(38 + 14 * scatter(i))} ${Math.round(10 * scatter(i + 9) - 5)}`;
    }).join(""),
  );
  art.line(ends.join(""), "#2a1720", 9, 'opacity=".14" transform="translate(8 12)"');
  art.line(ends.join(""), thread, 9);
  dropShadow(art, d, 9);
  art.path(d, color);
  art.clip(d, inside);
  weave(art, -w / 2, -h / 2, w - 20, h, color, 30);
  art.path(
    d,
    art.linear(
      [
        [0, "#fff8ea", 0.22],
        [0.6, "#fff8ea", 0],
        [1, "#33202c", 0.16],
      ],
      [0, 0],
      [1, 1],
    ),
  );
}

/** Cloth from the loom. Palette: main is the ground, second and accent the figures. */
export const weaving = {
  rug: {
    pose: "lying",
    width: 940,
    height: 660,
    focus: [-120, -40],
    draw(art, { main, second, accent }) {
      art.group('transform="rotate(-4)"', () =>
        flatWeave(art, 800, 560, main, tint(second, 0.5), () => {
          art.path(box(-400, -290, 70, 580) + box(330, -290, 70, 580), shade(main, 0.28));
          let teeth = "";
          for (let i = 0; i < 8; i++)
            for (const x of [-356, 356]) teeth += stepped(x, -250 + i * 72, 2, 10, 14);
          art.path(teeth, second);
          art.path(box(-318, -290, 12, 580) + box(306, -290, 12, 580), accent);
          art.path(stepped(0, 0, 7, 36, 36), second);
          art.path(stepped(0, 0, 5, 36, 36), accent);
          art.path(stepped(0, 0, 3, 36, 36), main);
          art.path(stepped(0, 0, 1, 32, 36), second);
          art.path(
            [
              [-230, -200],
              [230, -200],
              [-230, 200],
              [230, 200],
            ]
              .map(([x = 0, y = 0]) => stepped(x, y, 3, 18, 18))
              .join(""),
            accent,
          );
        }),
      );
    },
  },
  stripedRug: {
    pose: "lying",
    width: 900,
    height: 660,
    focus: [80, 60],
    draw(art, { main, second, accent }) {
      art.group('transform="rotate(5)"', () =>
        flatWeave(art, 780, 560, main, tint(main, 0.5), () => {
          const rows: readonly (readonly [number, number, Color])[] = [
            [-360, 44, second],
            [-300, 14, accent],
            [-270, 80, shade(main, 0.16)],
            [-170, 14, accent],
            [-140, 56, second],
            [-66, 12, accent],
            [-30, 60, mix(main, second, 0.4)],
            [54, 12, accent],
            [84, 56, second],
            [156, 14, accent],
            [190, 80, shade(main, 0.16)],
            [286, 14, accent],
            [316, 44, second],
          ];
          for (const [x, w, color] of rows) art.rect(x, -300, w, 600, color);
          const eyes: Point[] = Array.from({ length: 9 }, (_, i) => [-4, -240 + i * 60]);
          art.path(eyes.map(([x, y]) => stepped(x, y, 2, 9, 10)).join(""), accent);
        }),
      );
    },
  },
  wallHanging: {
    pose: "hanging",
    width: 680,
    height: 940,
    focus: [-40, -40],
    draw(art, { main, second, accent }) {
      art.line("M-250 -360L0 -452L250 -360", "#e8d9bd", 8);
      const d = "M-250 -350H250V200L0 330L-250 200z";
      const threads = Array.from({ length: 21 }, (_, i) => {
        const x = -240 + i * 24;
        const y = 200 + 130 * (1 - Math.abs(x) / 250);
        return `M${x} ${n(y - 10)}q${n(6 * scatter(i) - 3)} 50 ${n(8 * scatter(i + 5) - 4)} ${n(96 + 14 * scatter(i + 2))}`;
      }).join("");
      art.line(threads, tint(main, 0.35), 11);
      dropShadow(art, d, 14);
      art.path(d, flatLit(art, main));
      art.clip(d, () => {
        art.rect(-250, -350, 500, 60, second);
        art.rect(-250, -280, 500, 12, accent);
        art.path(stepped(0, -60, 5, 38, 34), second);
        art.path(stepped(0, -60, 3, 38, 34), accent);
        art.path(stepped(0, -60, 1, 34, 30), main);
        art.path("M-250 130L0 260L250 130V170L0 300L-250 170z", accent);
        art.path("M-250 190L0 320L250 190V400H-250z", second);
        art.path(
          [-200, -120, 120, 200]
            .map((x) => stepped(x, -200 + (Math.abs(x) === 200 ? 270 : 0), 2, 16, 16))
            .join(""),
          tint(second, 0.45),
        );
      });
      weave(art, -240, -340, 460, 520, main, 30);
      rod(art, [-310, -360], [310, -360], 28, WOOD);
    },
  },
  tableRunner: {
    pose: "lying",
    width: 900,
    height: 720,
    focus: [-60, 60],
    draw(art, { main, second, accent }) {
      art.group('transform="rotate(-18)"', () => {
        flatWeave(art, 860, 260, main, tint(main, 0.3), () => {
          for (const s of [-1, 1]) {
            art.rect(s * 400 - 20, -140, 40, 280, second);
            art.rect(s * 350 - 6, -140, 12, 280, accent);
            art.path(
              Array.from({ length: 4 }, (_, i) => stepped(s * 290, -98 + i * 65, 2, 14, 15)).join(""),
              accent,
            );
            art.rect(s * 236 - 6, -140, 12, 280, accent);
          }
          art.line(
            "M-220 -60H220M-220 0H220M-220 60H220",
            second,
            9,
            'stroke-dasharray="24 20" stroke-linecap="butt"',
          );
        });
        art.at(170, 196, 1, () => {
          const napkin = box(-130, -84, 260, 168, 6);
          dropShadow(art, napkin, 9);
          art.path(napkin, roundFill(art, second, 0.5));
          art.path(box(-130, 34, 260, 14) + box(-130, 58, 260, 6), accent);
          art.line("M-130 -20H130", shade(second, 0.3), 4, 'opacity=".4"');
        });
      });
    },
  },
} satisfies Forms;

function flatLit(art: Art, color: Color): string {
  return art.linear(
    [
      [0, tint(color, 0.2)],
      [1, shade(color, 0.14)],
    ],
    [0, 0],
    [0.6, 1],
  );
}
