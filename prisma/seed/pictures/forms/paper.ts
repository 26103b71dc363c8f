import { box, dots, dropShadow, flatFill, n, shadow, type Art } from "../art";
import { mix, shade, tint, type Color } from "../color";
import { type Forms } from "../form";
import { leafPath } from "../stage";

/** A spray of leaves as printed on a card. */
function print(art: Art, x: number, y: number, size: number, color: Color): void {
  const leaves = [-90, -50, -130, -20, -160].map((angle, i) =>
    leafPath(x, y - (i > 2 ? -size * 0.1 : size * 0.15), size * (i ? 0.7 : 0.9), angle, 0.3),
  );
  art.path(leaves.join(""), color);
  art.line(`M${n(x)} ${n(y - size * 0.4)}V${n(y + size * 0.55)}`, color, size * 0.05);
}

function roll(art: Art, x: number, y: number, turn: number, color: Color, pattern: () => void): void {
  art.at(
    x,
    y,
    1,
    () => {
      const d = box(-400, -66, 800, 132, 14);
      dropShadow(art, d, 14);
      art.path(d, color);
      art.clip(d, pattern);
      art.path(
        d,
        art.linear(
          [
            [0, "#fff8ea", 0.45],
            [0.4, "#fff8ea", 0],
            [1, "#33202c", 0.35],
          ],
          [0, 0],
          [0, 1],
        ),
      );
      art.ellipse(402, 0, 24, 64, tint(color, 0.7));
      art.ellipse(402, 0, 15, 42, "none", `stroke="${shade(color, 0.3)}" stroke-width="5"`);
      art.path("M-60 -68h120v136h-120z", "#fbf3e4");
      art.line("M-30 -14h60M-18 10h36", shade(color, 0.3), 6);
    },
    turn,
  );
}

/** Things of paper. Palette: main, second and accent are the printing inks; paper is cream. */
const PAPER = "#fbf3e4";

export const paper = {
  notebook: {
    pose: "lying",
    width: 820,
    height: 840,
    focus: [-40, -150],
    draw(art, { main, second, accent }) {
      art.group('transform="rotate(-8)"', () => {
        art.path("M130 380l46 0l-6 60l-18 -14l-18 14z", accent);
        const cover = "M-270 -380H250Q284 -380 284 -346V346Q284 380 250 380H-270z";
        dropShadow(art, cover, 20);
        art.path("M-262 -366H262Q294 -366 294 -336V356Q294 390 262 390H-262z", shade(PAPER, 0.12));
        art.line("M-250 384H268M290 -330V360", shade(PAPER, 0.35), 3, 'opacity=".6"');
        art.path(cover, flatFill(art, main, 1.2));
        art.path("M-270 -380H-186V380H-270z", second);
        art.line("M-184 -380V380", shade(main, 0.4), 6, 'opacity=".4"');
        art.path(box(-70, -220, 240, 150, 8), PAPER);
        art.line("M-34 -166h168M-10 -126h120", shade(main, 0.35), 7);
        print(art, 50, 170, 130, mix(main, PAPER, 0.35));
        art.line("M218 -380V380", accent, 16);
        art.line("M213 -376V376", tint(accent, 0.5), 4, 'opacity=".6"');
      });
      art.group('transform="translate(352 60) rotate(7)"', () => {
        dropShadow(art, "M-15 -330h30V300l-15 50l-15 -50z", 10);
        art.path("M-15 -330h30V260h-30z", second);
        art.path("M-15 -330h10V260h-10z", tint(second, 0.4));
        art.path("M-15 260h30L0 344z", "#e8c79b");
        art.path("M-5 316h10L0 344z", shade(second, 0.6));
        art.rect(-15, -352, 30, 34, accent, 8);
      });
    },
  },
  cards: {
    pose: "lying",
    width: 860,
    height: 760,
    focus: [-100, -60],
    draw(art, { main, second, accent }) {
      const card = (x: number, y: number, turn: number, color: Color, motif: () => void) =>
        art.at(
          x,
          y,
          1,
          () => {
            const d = box(-170, -235, 340, 470, 10);
            dropShadow(art, d, 12);
            art.path(d, color);
            motif();
          },
          turn,
        );
      art.at(
        120,
        120,
        1,
        () => {
          const d = box(-300, -200, 600, 400, 10);
          dropShadow(art, d, 12);
          art.path(d, flatFill(art, mix(accent, PAPER, 0.35)));
          art.path(
            "M-300 -196L0 60L300 -196",
            "none",
            `stroke="${shade(accent, 0.2)}" stroke-width="5" opacity=".6"`,
          );
        },
        8,
      );
      card(230, -110, 17, tint(second, 0.1), () => {
        art.ellipse(0, -40, 84, 84, PAPER);
        art.path(
          "M-170 60q42 -44 85 0t85 0t85 0t85 0V225q0 10 -10 10H-160q-10 0 -10 -10z",
          shade(second, 0.24),
        );
      });
      card(0, -20, 3, PAPER, () => print(art, 0, 40, 210, main));
      card(-230, 30, -12, main, () => {
        for (const [x, y, s] of [
          [0, 30, 1],
          [-80, 90, 0.7],
          [84, 80, 0.75],
        ] as const) {
          art.line(`M${x} ${y}V200`, PAPER, 6);
          dots(
            art,
            [0, 1, 2, 3, 4, 5].map(
              (i) => [x + 40 * s * Math.cos(i * 1.047), y - 60 + 40 * s * Math.sin(i * 1.047)] as const,
            ),
            44 * s,
            tint(second, 0.35),
          );
          dots(art, [[x, y - 60]], 40 * s, accent);
        }
      });
    },
  },
  calendar: {
    pose: "standing",
    width: 640,
    height: 720,
    focus: [0, -520],
    draw(art, { main, second, accent }) {
      shadow(art, 10, 0, 270, 36);
      const card = "M-220 -690H220L232 -60H-232z";
      dropShadow(art, card, 10);
      art.path(card, flatFill(art, PAPER));
      art.path("M-196 -664H196L200 -390H-200z", tint(second, 0.35));
      art.clip("M-196 -664H196L200 -390H-200z", () => {
        art.ellipse(90, -580, 52, 52, accent);
        art.path("M-200 -480Q-90 -580 20 -490T200 -510V-380H-200z", second);
        art.path("M-200 -430Q-60 -520 60 -440T200 -450V-380H-200z", main);
      });
      art.line("M-60 -340H60", shade(main, 0.2), 16);
      const days = Array.from(
        { length: 30 },
        (_, i) => [-174 + (i % 7) * 58, -276 + Math.floor(i / 7) * 46] as const,
      );
      dots(art, days, 17, shade(PAPER, 0.5), 0.75);
      dots(art, days.slice(11, 12), 44, accent);
      art.path(
        box(-290, -84, 580, 84, 12),
        art.linear(
          [
            [0, "#e8c898"],
            [1, "#bb8f5c"],
          ],
          [0, 0],
          [0, 1],
        ),
      );
      art.line("M-270 -58q140 8 280 0t260 0M-270 -30q140 -8 280 0t260 0", "#9a6f42", 4, 'opacity=".4"');
      art.rect(-250, -92, 500, 16, "#8a6238", 6);
    },
  },
  pencils: {
    pose: "lying",
    width: 860,
    height: 760,
    focus: [150, -40],
    draw(art, { main, second, accent }) {
      art.group('transform="rotate(-14)"', () => {
        [main, second, accent, mix(main, accent, 0.5), tint(second, 0.35), shade(main, 0.4)].forEach(
          (color, i) => {
            const y = -240 + i * 92;
            art.at((i % 2) * 26, y, 1, () => {
              const d = "M-400 -34H310L420 0L310 34H-400z";
              dropShadow(art, d, 8);
              art.path("M-400 -34H310V34H-400z", color);
              art.path("M-400 -34H310V-12H-400z", tint(color, 0.4));
              art.path("M-400 14H310V34H-400z", shade(color, 0.24));
              art.path("M310 -34L420 0L310 34q14 -11 0 -22q14 -12 0 -24q14 -11 0 -22z", "#ecd0a5");
              art.path("M388 -10L420 0L388 10z", shade(color, 0.3));
            });
          },
        );
        art.path("M-330 -286H-60V282H-330z", "#2a1720", 'opacity=".16" transform="translate(14 16)"');
        art.path("M-330 -292H-60V276H-330z", flatFill(art, PAPER));
        print(art, -195, -60, 150, main);
        art.line("M-270 120h150M-240 166h90", shade(main, 0.25), 8);
      });
    },
  },
  wrap: {
    pose: "lying",
    width: 900,
    height: 760,
    focus: [-120, -40],
    draw(art, { main, second, accent }) {
      roll(art, 30, -220, -16, tint(second, 0.25), () => {
        art.line("M-400 -40l800 0M-400 0l800 0M-400 40l800 0", shade(second, 0.1), 16);
      });
      roll(art, -20, 10, -16, main, () => {
        const seeds = Array.from(
          { length: 36 },
          (_, i) => [-380 + (i % 18) * 45, (i % 2 ? -30 : 4) + (i > 17 ? 34 : 0)] as const,
        );
        dots(art, seeds, 18, PAPER);
      });
      roll(art, 20, 240, -16, mix(accent, PAPER, 0.15), () => {
        const leaves = Array.from({ length: 11 }, (_, i) =>
          leafPath(-380 + i * 76, i % 2 ? 44 : -4, 58, i % 2 ? -60 : 20, 0.4),
        );
        art.path(leaves.join(""), tint(accent, 0.6));
      });
    },
  },
} satisfies Forms;
