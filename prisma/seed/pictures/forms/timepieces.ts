import { box, dropShadow, n, shadow, type Art } from "../art";
import { shade, tint, type Color } from "../color";
import { type Forms } from "../form";
import { downLit } from "../light";
import { grain } from "../shapes";

/** A dial with twelve strokes and two hands at ten past ten. */
function dial(art: Art, x: number, y: number, r: number, face: Color, ink: Color, hand: Color): void {
  art.at(x, y, 1, () => {
    const dish = art.linear(
      [
        [0, shade(face, 0.2)],
        [0.3, face],
        [1, tint(face, 0.5)],
      ],
      [0, 0],
      [1, 1],
    );
    art.ellipse(0, 0, r, r, dish);
    let marks = "";
    for (let hour = 0; hour < 12; hour++) {
      const [sin, cos] = [Math.sin((hour * Math.PI) / 6), Math.cos((hour * Math.PI) / 6)];
      const inner = r * (hour % 3 ? 0.84 : 0.74);
      marks += `M${n(sin * inner)} ${n(-cos * inner)}L${n(sin * r * 0.91)} ${n(-cos * r * 0.91)}`;
    }
    art.line(marks, shade(ink, 0.3), r * 0.045);
    const hands = (width: number, color: Color, more = "") => {
      art.line(`M0 0L${n(-r * 0.42)} ${n(-r * 0.26)}`, color, r * 0.085 * width, more);
      art.line(`M0 0L${n(r * 0.5)} ${n(-r * 0.48)}`, color, r * 0.06 * width, more);
    };
    art.group('opacity=".18" transform="translate(7 10)"', () => hands(1.1, "#2a1720"));
    hands(1, shade(ink, 0.45));
    art.ellipse(0, 0, r * 0.08, r * 0.08, hand);
  });
}

/** Clocks. Palette: main is the case, second the dial, accent metal. */
export const timepieces = {
  mantelClock: {
    pose: "standing",
    width: 680,
    height: 560,
    focus: [0, -280],
    draw(art, { main, second, accent }) {
      shadow(art, 0, 0, 300, 36);
      const body = "M-260 -56V-270A260 250 0 0 1 260 -270V-56z";
      art.path("M236 -50V-270A260 250 0 0 0 60 -508L110 -500A260 250 0 0 1 290 -262V-56z", shade(main, 0.4));
      art.path(body, downLit(art, main, 0.9));
      art.clip(body, () => grain(art, -270, -530, 540, 480, main, 11));
      art.path(
        "M-226 -90V-270A226 216 0 0 1 226 -270V-90z",
        "none",
        `stroke="${shade(main, 0.3)}" stroke-width="7" opacity=".5"`,
      );
      art.ellipse(4, -276, 186, 186, "#2a1720", 'opacity=".25"');
      art.ellipse(0, -282, 184, 184, accent);
      dial(art, 0, -282, 166, second, main, accent);
      art.path(
        "M-120 -400A170 170 0 0 1 20 -450A190 190 0 0 0 -130 -250Q-150 -330 -120 -400z",
        "#fff8ea",
        'opacity=".25"',
      );
      art.path(box(-300, -60, 600, 60, 12), downLit(art, shade(main, 0.14)));
      art.line("M-286 -50H286", tint(main, 0.4), 5, 'opacity=".6"');
    },
  },
  pendulumClock: {
    pose: "hanging",
    width: 520,
    height: 960,
    focus: [0, -190],
    draw(art, { main, second, accent }) {
      const body = "M-210 -400Q0 -490 210 -400V0H160V400Q0 450 -160 400V0H-210z";
      dropShadow(art, body, 24);
      art.path(body, downLit(art, main, 0.9));
      art.clip(body, () => grain(art, -220, -480, 440, 920, main, 13));
      art.line("M-206 -398Q0 -486 206 -398", tint(main, 0.5), 9, 'opacity=".7"');
      art.ellipse(4, -196, 180, 180, "#2a1720", 'opacity=".25"');
      art.ellipse(0, -202, 178, 178, accent);
      dial(art, 0, -202, 160, second, main, accent);
      art.path(box(-110, 40, 220, 330, 14), shade(main, 0.55));
      art.path(box(-110, 40, 220, 330, 14), "none", `stroke="${accent}" stroke-width="9"`);
      art.line("M0 44L34 270", tint(accent, 0.3), 12);
      const bob = art.linear(
        [
          [0, tint(accent, 0.6)],
          [0.5, accent],
          [1, shade(accent, 0.3)],
        ],
        [0, 0],
        [1, 1],
      );
      art.ellipse(38, 284, 56, 56, bob);
      art.path("M-96 56H20L-96 250z", "#fff8ea", 'opacity=".13"');
      art.ellipse(0, -452, 22, 22, accent);
    },
  },
} satisfies Forms;
