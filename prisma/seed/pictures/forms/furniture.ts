import { n, shadow, type Art, type Point } from "../art";
import { shade, tint } from "../color";
import { type Forms } from "../form";
import { grain, rod } from "../shapes";

function feet(art: Art, points: readonly Point[], width: number): void {
  shadow(art, 0, -12, width, width * 0.3, 0.5);
  for (const [x, y] of points) shadow(art, x, y, 24, 8, 0.9);
}

/** Seats and the clock. Palette: main is the wood, second its end grain or seat, accent metal. */
export const furniture = {
  stool: {
    pose: "standing",
    width: 560,
    height: 640,
    focus: [-60, -520],
    draw(art, { main, second, accent }) {
      feet(
        art,
        [
          [-206, 0],
          [212, -6],
          [30, -64],
        ],
        210,
      );
      rod(art, [20, -520], [32, -66], 40, shade(main, 0.2), 28);
      rod(art, [-130, -520], [-206, 0], 44, main, 30);
      rod(art, [140, -520], [212, -6], 44, shade(main, 0.06), 30);
      rod(art, [-178, -196], [184, -200], 22, shade(main, 0.08));
      rod(art, [-20, -206], [28, -240], 18, shade(main, 0.2));
      art.path(
        "M-250 -560V-524A250 66 0 0 0 250 -524V-560z",
        art.linear([
          [0, tint(second, 0.2)],
          [0.4, second],
          [1, shade(second, 0.34)],
        ]),
      );
      art.ellipse(0, -560, 250, 66, tint(main, 0.36));
      art.ellipse(0, -554, 200, 46, shade(main, 0.05), 'opacity=".35"');
      art.clip("M-250 -560a250 66 0 0 1 500 0a250 66 0 0 1 -500 0", () =>
        grain(art, -250, -620, 500, 120, main, 5),
      );
      for (const [x, y] of [
        [-140, -570],
        [140, -572],
        [16, -598],
      ] as const)
        art.ellipse(x, y, 17, 8, accent);
    },
  },
  chair: {
    pose: "standing",
    width: 560,
    height: 860,
    focus: [0, -660],
    draw(art, { main, second, accent }) {
      feet(
        art,
        [
          [-196, 0],
          [214, 0],
          [-150, -90],
          [164, -90],
        ],
        230,
      );
      rod(art, [-150, -380], [-154, -92], 34, shade(main, 0.24), 24);
      rod(art, [150, -380], [168, -92], 34, shade(main, 0.24), 24);
      rod(art, [-160, -420], [-186, -800], 30, shade(main, 0.1), 24);
      rod(art, [160, -420], [186, -800], 30, shade(main, 0.1), 24);
      for (const i of [-2, -1, 0, 1, 2]) rod(art, [i * 52, -430], [i * 62, -800], 15, main, 13);
      art.path(
        "M-226 -852Q0 -912 226 -852Q236 -826 222 -796Q0 -852 -222 -796Q-236 -826 -226 -852z",
        art.linear([
          [0, tint(main, 0.3)],
          [1, shade(main, 0.16)],
        ]),
      );
      rod(art, [-176, -200], [186, -200], 18, shade(main, 0.16));
      const seat =
        "M-206 -440Q0 -466 206 -440Q250 -410 246 -372Q240 -336 200 -332Q0 -316 -200 -332Q-240 -336 -246 -372Q-250 -410 -206 -440z";
      art.path("M-246 -372Q-240 -312 -200 -302Q0 -286 200 -302Q240 -312 246 -372z", shade(second, 0.3));
      art.path(
        seat,
        art.linear(
          [
            [0, tint(second, 0.4)],
            [0.6, second],
            [1, shade(second, 0.1)],
          ],
          [0, 0],
          [1, 1],
        ),
      );
      art.path(
        "M-150 -420Q0 -440 150 -420Q180 -380 120 -368Q0 -356 -120 -368Q-180 -380 -150 -420z",
        shade(second, 0.22),
        'opacity=".3"',
      );
      rod(art, [-190, -318], [-198, 0], 38, main, 26);
      rod(art, [196, -318], [214, 0], 38, shade(main, 0.06), 26);
      art.ellipse(0, -851, 8, 8, accent);
    },
  },
  clock: {
    pose: "hanging",
    width: 720,
    height: 720,
    focus: [120, -120],
    draw(art, { main, second, accent }) {
      art.ellipse(36, 50, 350, 346, "#2a1720", 'opacity=".13"');
      art.ellipse(14, 20, 350, 348, "#2a1720", 'opacity=".2"');
      art.ellipse(
        0,
        0,
        346,
        346,
        art.linear(
          [
            [0, tint(main, 0.35)],
            [0.5, main],
            [1, shade(main, 0.3)],
          ],
          [0, 0],
          [1, 1],
        ),
      );
      art.clip("M-346 0a346 346 0 0 1 692 0a346 346 0 0 1 -692 0", () =>
        grain(art, -350, -350, 700, 700, main, 14),
      );
      art.ellipse(
        0,
        0,
        292,
        292,
        art.linear(
          [
            [0, shade(second, 0.22)],
            [0.3, second],
            [1, tint(second, 0.5)],
          ],
          [0, 0],
          [1, 1],
        ),
      );
      let marks = "";
      for (let hour = 0; hour < 12; hour++) {
        const [sin, cos] = [Math.sin((hour * Math.PI) / 6), Math.cos((hour * Math.PI) / 6)];
        const inner = hour % 3 ? 248 : 226;
        marks += `M${n(sin * inner)} ${n(-cos * inner)}L${n(sin * 264)} ${n(-cos * 264)}`;
      }
      art.line(marks, shade(second, 0.62), 12);
      art.group('opacity=".2" transform="translate(10 16)"', () =>
        art.line("M0 0L-110 -96M0 0L96 -190", "#2a1720", 22),
      );
      art.line("M0 0L-112 -96", shade(main, 0.6), 24);
      art.line("M0 0L96 -190", shade(main, 0.6), 16);
      art.line("M-18 -44L72 176", accent, 6);
      art.ellipse(0, 0, 22, 22, accent);
    },
  },
} satisfies Forms;
