import { box, dots, dropShadow, n, type Art } from "../art";
import { mix, shade, tint } from "../color";
import { type Form, type Forms, type Palette } from "../form";
import { scatter } from "../lathe";
import { downLit } from "../light";
import { leafPath } from "../stage";
import { framed } from "./prints";

const PAPER = "#fbf3e4";

/** A sheet between two wooden rails on a cord, 560 by 800; the motif draws in a field of 500 by 740 around (0, 0). */
function hung(motif: (art: Art, palette: Palette) => void): Form {
  return {
    pose: "hanging",
    width: 680,
    height: 980,
    focus: [0, -40],
    draw(art, palette) {
      art.line("M-250 -388L0 -478L250 -388", "#8a6a4c", 7);
      art.ellipse(0, -480, 13, 13, "#6b5142");
      const sheet = box(-280, -390, 560, 800);
      dropShadow(art, sheet, 18);
      art.path(
        sheet,
        art.linear([
          [0, PAPER],
          [0.8, PAPER],
          [1, shade(PAPER, 0.1)],
        ]),
      );
      motif(art, palette);
      for (const y of [-412, 388]) {
        art.path(box(-310, y + 30, 620, 14, 4), "#2a1720", 'opacity=".16"');
        art.path(box(-310, y, 620, 40, 10), downLit(art, "#c69a66"));
      }
    },
  };
}

/** Wall charts and more prints. Palette: the three inks. */
export const charts = {
  chartBirds: hung((art, { main, second, accent }) => {
    art.line("M-120 -320H120", shade(main, 0.2), 18);
    art.line("M-70 -282H70", shade(PAPER, 0.35), 7);
    const inks = [main, accent, second, mix(main, accent, 0.5), mix(second, main, 0.4), tint(accent, 0.2)];
    inks.forEach((ink, i) => {
      const [x, y] = [-130 + (i % 2) * 260, -160 + Math.floor(i / 2) * 200];
      art.group(`transform="translate(${x} ${y}) scale(${i % 2 ? -0.82 : 0.82} .82)"`, () => {
        art.path(
          "M-110 10C-90 -60 -20 -90 40 -66Q60 -96 92 -84L128 -66L94 -54C90 10 30 60 -40 52L-150 84z",
          ink,
        );
        art.path("M-80 14C-40 -30 20 -30 50 -6C10 30 -50 40 -80 14z", tint(ink, 0.4));
        art.line("M-10 50v36M20 44v40", shade(ink, 0.4), 6);
        dots(art, [[84, -64]], 11, "#33202c");
      });
      art.line(`M${x - 40} ${y + 84}h80`, shade(PAPER, 0.4), 6);
    });
  }),
  chartTown: hung((art, { main, second, accent }) => {
    const night = box(-250, -340, 500, 690);
    art.path(night, shade(main, 0.12));
    art.clip(night, () => {
      art.ellipse(130, -230, 60, 60, tint(accent, 0.6));
      dots(
        art,
        Array.from(
          { length: 15 },
          (_, i) => [-230 + 460 * scatter(i), -320 + 240 * scatter(i + 40)] as const,
        ),
        7,
        PAPER,
        0.85,
      );
      let windows = "";
      for (let i = 0; i < 9; i++) {
        const row = Math.floor(i / 3);
        const [x, y] = [-270 + (i % 3) * 176 + (row % 2) * 40, -10 + row * 130 - 40 * scatter(i)];
        const wall = [second, mix(main, second, 0.6), accent, tint(second, 0.3)][i % 4]!;
        art.path(
          `M${n(x)} ${n(y + 400)}V${n(y)}L${n(x + 84)} ${n(y - 76)}L${n(x + 168)} ${n(y)}V${n(y + 400)}z`,
          wall,
        );
        art.path(
          `M${n(x - 14)} ${n(y + 12)}L${n(x + 84)} ${n(y - 84)}L${n(x + 182)} ${n(y + 12)}L${n(x + 84)} ${n(y - 48)}z`,
          shade(main, 0.35),
        );
        windows +=
          box(Math.round(x) + 34, Math.round(y) + 24, 36, 44) +
          box(Math.round(x) + 98, Math.round(y) + 24, 36, 44);
      }
      art.path(windows, "#fbe2a4");
    });
  }),
  chartMoon: hung((art, { main, second, accent }) => {
    art.path(box(-250, -340, 500, 690), main);
    const rows = [-220, -30, 160];
    rows.forEach((y, row) => {
      for (let i = 0; i < 3; i++) {
        const phase = row * 3 + i;
        const x = -150 + i * 150;
        art.ellipse(x, y, 56, 56, mix(main, second, 0.35));
        const bulge = Math.round(56 * Math.abs(1 - (phase % 4) / 2));
        const lit = tint(accent, 0.72);
        if (phase === 4) art.ellipse(x, y, 56, 56, lit);
        else if (phase < 4)
          art.path(`M${x} ${y - 56}a56 56 0 0 1 0 112a${bulge + 8} 56 0 0 ${phase > 1 ? 1 : 0} 0 -112z`, lit);
        else
          art.path(`M${x} ${y - 56}a56 56 0 0 0 0 112a${bulge + 8} 56 0 0 ${phase < 7 ? 0 : 1} 0 -112z`, lit);
      }
    });
    art.path("M-250 270q70 -50 140 0t140 0t140 0t140 0V350H-250z", mix(main, second, 0.55));
    art.line("M-60 318H60", PAPER, 12);
    dots(
      art,
      Array.from(
        { length: 14 },
        (_, i) => [-236 + 472 * scatter(i + 3), -326 + 580 * scatter(i + 70)] as const,
      ),
      6,
      PAPER,
      0.7,
    );
  }),
  posterFern: framed((art, { main, second, accent }) => {
    art.rect(-240, -330, 480, 660, tint(second, 0.7));
    const frond = (x: number, y: number, turn: number, size: number, ink: string) =>
      art.at(
        x,
        y,
        size,
        () => {
          let leaves = leafPath(0, -420, 90, -90, 0.3);
          for (let i = 0; i < 8; i++) {
            const [at, length] = [-40 - i * 48, 150 - i * 13];
            leaves += leafPath(0, at, length, -34, 0.2) + leafPath(0, at, length, -146, 0.2);
          }
          art.path(leaves, ink);
          art.line("M0 60Q-6 -200 0 -430", shade(ink, 0.25), 9);
        },
        turn,
      );
    frond(90, 300, 18, 0.94, mix(main, second, 0.4));
    frond(-70, 310, -10, 1.16, main);
    art.ellipse(150, -226, 50, 50, accent);
    art.line("M-210 296H-90", shade(main, 0.3), 7);
  }),
  posterBoats: framed((art, { main, second, accent }) => {
    art.rect(-240, -330, 480, 660, tint(accent, 0.62));
    art.rect(-240, -20, 480, 350, second);
    art.path("M-240 -20Q-150 -120 -60 -60T120 -70T240 -20z", mix(main, second, 0.5));
    let water = "";
    for (let i = 0; i < 5; i++)
      water += `M${-220 + (i % 2) * 50} ${70 + i * 56}q30 -20 60 0t60 0M${60 - (i % 2) * 30} ${90 + i * 56}q30 -20 60 0t60 0`;
    art.line(water, tint(second, 0.45), 7);
    for (const [x, y, s, sail] of [
      [-130, 40, 0.7, PAPER],
      [120, 70, 0.9, accent],
      [-30, 190, 1.3, PAPER],
    ] as const)
      art.at(x, y, s, () => {
        art.path("M-86 0H86Q66 44 40 44H-44Q-70 36 -86 0z", main);
        art.path("M4 -12V-190Q90 -120 84 -12z", sail);
        art.path("M-8 -12V-150Q-70 -80 -70 -12z", mix(sail, main, 0.25));
      });
    art.ellipse(-130, -210, 64, 64, accent);
  }),
} satisfies Forms;
