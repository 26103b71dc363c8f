import { box, dots, dropShadow, type Art } from "../art";
import { mix, shade, tint, type Color } from "../color";
import { type Form, type Forms } from "../form";
import { scatter } from "../lathe";
import { leafPath } from "../stage";

/** A framed sheet, 620 by 820, with a mat; the motif draws in a 480 by 660 field whose middle is (0, 0). */
export function framed(
  motif: (art: Art, colors: { main: Color; second: Color; accent: Color }) => void,
): Form {
  return {
    pose: "hanging",
    width: 640,
    height: 860,
    focus: [10, -90],
    draw(art, palette) {
      const frame = box(-310, -410, 620, 820, 6);
      dropShadow(art, frame, 22);
      art.path(
        frame,
        art.linear(
          [
            [0, "#d9b283"],
            [1, "#a97b4a"],
          ],
          [0, 0],
          [1, 1],
        ),
      );
      art.path("M-310 -410H310L284 -384H-284z", "#ecd0a8", 'opacity=".8"');
      art.path(box(-284, -384, 568, 768), "#fcf6ea");
      art.path("M-284 -384H284V-370H-270V384H-284z", "#33202c", 'opacity=".14"');
      art.clip(box(-240, -330, 480, 660), () => motif(art, palette));
      art.path("M-284 -384H-40L-284 60z", "#fff", 'opacity=".1"');
    },
  };
}

/** A slice of citrus fruit, with its segments. */
function slice(art: Art, x: number, y: number, r: number, color: Color): void {
  art.ellipse(x, y, r, r, color);
  art.ellipse(x, y, r * 0.88, r * 0.88, tint(color, 0.8));
  let d = "";
  for (let i = 0; i < 8; i++) d += leafPath(x, y, r * 0.8, i * 45 + 12, 0.3);
  art.path(d, tint(color, 0.12));
}

/** Art prints. Palette: the three inks. */
export const prints = {
  posterHills: framed((art, { main, second, accent }) => {
    art.rect(-240, -330, 480, 660, tint(accent, 0.55));
    art.ellipse(70, -120, 104, 104, accent);
    art.path("M-240 20Q-120 -110 0 -10T240 -60V330H-240z", mix(accent, second, 0.45));
    art.path("M-240 100Q-80 -20 60 90T240 60V330H-240z", second);
    art.path("M-240 190Q-60 80 80 180T240 160V330H-240z", mix(second, main, 0.6));
    art.path("M-240 270Q-100 170 40 250T240 250V330H-240z", main);
    art.line("M-150 -200q18 -18 34 0q16 -18 34 0M-60 -250q14 -14 26 0q12 -14 26 0", shade(main, 0.2), 6);
  }),
  posterCitrus: framed((art, { main, second, accent }) => {
    art.rect(-240, -330, 480, 660, tint(second, 0.72));
    art.path(
      [
        leafPath(40, -150, 220, -40),
        leafPath(-60, 120, 230, 160),
        leafPath(60, 210, 210, 20),
        leafPath(-90, -120, 190, -150),
      ].join(""),
      main,
    );
    art.ellipse(100, -190, 122, 122, accent);
    dots(
      art,
      Array.from({ length: 16 }, (_, i) => [30 + 140 * scatter(i), -270 + 150 * scatter(i + 30)] as const),
      7,
      shade(accent, 0.3),
      0.4,
    );
    slice(art, -90, -30, 138, second);
    slice(art, 110, 140, 112, accent);
    art.ellipse(-110, 220, 78, 78, second);
    art.path("M-150 180q30 -30 66 -26", "none", `stroke="${tint(second, 0.7)}" stroke-width="12"`);
  }),
  posterSwim: framed((art, { main, second, accent }) => {
    art.rect(-240, -330, 480, 660, main);
    art.ellipse(-80, -190, 80, 80, tint(accent, 0.6));
    dots(
      art,
      Array.from({ length: 16 }, (_, i) => [-220 + 440 * scatter(i), -310 + 260 * scatter(i + 60)] as const),
      7,
      "#fff8ea",
      0.8,
    );
    art.rect(-240, -30, 480, 360, mix(main, second, 0.6));
    art.line(
      "M-110 10h60M-120 50h80M-100 90h50M-116 130h70M-96 170h36",
      tint(accent, 0.6),
      12,
      'opacity=".85"',
    );
    let d = "";
    for (let i = 0; i < 6; i++) d += `M-240 ${i * 56}q40 -26 80 0t80 0t80 0t80 0t80 0t80 0`;
    art.line(d, tint(second, 0.3), 6, 'opacity=".7"');
    art.ellipse(96, 96, 28, 28, accent);
    art.path("M70 122q60 -16 130 40q-70 26 -150 10q-60 10 -100 -24q60 -30 120 -26z", accent);
  }),
} satisfies Forms;
