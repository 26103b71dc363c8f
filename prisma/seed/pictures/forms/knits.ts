import { box, dots, dropShadow, flatFill, n, roundFill, shadow, type Point } from "../art";
import { mix, shade, tint } from "../color";
import { type Forms } from "../form";
import { scatter } from "../lathe";
import { lyingFill, piece, stitches } from "../materials";
import { fringe, soft, weave } from "./textiles";

/** More of wool and linen. Palette: main is the cloth, second its pattern or lining, accent a second pattern or trim. */
export const knits = {
  sweater: {
    pose: "lying",
    width: 980,
    height: 900,
    focus: [0, -220],
    draw(art, { main, second, accent }) {
      const sleeve = (flip: number) =>
        `M${flip * 190} -350C${flip * 300} -330 ${flip * 350} -240 ${flip * 390} -90L${flip * 470} 290L${flip * 340} 320L${flip * 220} -20z`;
      const body =
        "M-190 -352L-112 -386Q0 -336 112 -386L190 -352L262 -200Q270 60 256 372Q0 396 -256 372Q-270 60 -262 -200z";
      dropShadow(art, sleeve(1) + sleeve(-1) + body, 15);
      soft(art, sleeve(-1), tint(main, 0.05));
      soft(art, sleeve(1), shade(main, 0.1));
      soft(art, body, main);
      const arc = (r: number) =>
        Array.from({ length: Math.round(r / 15) }, (_, i): Point => {
          const a = 0.42 + ((Math.PI - 0.84) * (i + 0.5)) / Math.round(r / 15);
          return [r * 1.06 * Math.cos(a), -392 + r * Math.sin(a)];
        });
      art.clip(body, () => {
        dots(art, arc(126), 16, accent);
        dots(art, arc(164), 20, second);
        dots(art, arc(204), 16, second);
        dots(art, arc(240), 22, accent);
        dots(art, arc(280), 16, second);
        dots(art, arc(312), 12, second);
      });
      art.path("M-118 -372Q0 -326 118 -372L104 -424Q0 -392 -104 -424z", shade(main, 0.16));
      art.path("M-104 -424Q0 -386 104 -424Q60 -446 0 -446T-104 -424z", shade(main, 0.5));
      art.path(
        "M-257 330Q0 352 257 330L256 372Q0 396 -256 372zM-462 252L-332 282L-340 320L-470 290zM462 252L332 282L340 320L470 290z",
        shade(main, 0.14),
      );
      weave(art, -230, -60, 460, 380, main, 26);
    },
  },
  slippers: {
    pose: "lying",
    width: 800,
    height: 820,
    focus: [-130, -120],
    draw(art, { main, second, accent }) {
      const one = (x: number, y: number, flip: number, turn: number) =>
        art.at(
          x,
          y,
          1,
          () =>
            art.group(`transform="scale(${flip} 1)"`, () => {
              const sole =
                "M-20 -350C110 -350 160 -220 140 -80C126 20 130 120 134 210C140 330 60 370 -10 366S-150 310 -136 200C-126 110 -146 10 -158 -90C-174 -240 -120 -350 -20 -350z";
              piece(art, sole, shade(second, 0.2), 15);
              art.path(
                "M-14 40C70 40 108 100 112 210C116 310 50 344 -8 342S-124 300 -114 200C-106 110 -90 40 -14 40z",
                art.linear(
                  [
                    [0, shade(second, 0.4)],
                    [0.5, second],
                    [1, tint(second, 0.25)],
                  ],
                  [0, 0],
                  [0, 1],
                ),
              );
              const upper =
                "M-20 -350C110 -350 160 -220 140 -80C132 -20 130 40 130 90Q60 20 -12 20T-146 80C-146 20 -150 -30 -158 -90C-174 -240 -120 -350 -20 -350z";
              soft(art, upper, main);
              stitches(art, "M122 72Q60 0 -12 0T-136 62", accent, 7);
              art.path(
                "M-20 -350C-120 -330 -140 -200 -120 -60C-90 -200 -60 -280 30 -330Q10 -350 -20 -350z",
                "#fff8ea",
                'opacity=".22"',
              );
              art.ellipse(-10, -150, 34, 34, accent);
              art.line("M-10 -196v20M-10 -124v20M-56 -150h20M16 -150h20", accent, 10);
            }),
          turn,
        );
      one(190, 30, -1, 9);
      one(-180, -10, 1, -7);
    },
  },
  hotWaterBottle: {
    pose: "lying",
    width: 640,
    height: 900,
    focus: [20, 60],
    draw(art, { main, second, accent }) {
      art.group('transform="rotate(-8)"', () => {
        art.path("M-58 -390H58L70 -300H-70z", flatFill(art, mix(accent, "#3b3536", 0.35)));
        art.path(box(-78, -430, 156, 54, 22), roundFill(art, mix(accent, "#3b3536", 0.2)));
        const body =
          "M-92 -320C-100 -250 -120 -220 -180 -200Q-250 -170 -250 -90V330Q-250 420 -160 420H160Q250 420 250 330V-90Q250 -170 180 -200C120 -220 100 -250 92 -320Q0 -300 -92 -320z";
        piece(art, body, main, 17);
        art.clip(body, () => {
          // Cables: two strands that keep crossing.
          const cable = (x: number) =>
            Array.from({ length: 6 }, (_, i) => {
              const y = -230 + i * 112;
              return `M${x - 26} ${y}C${x - 26} ${y + 56} ${x + 26} ${y + 56} ${x + 26} ${y + 112}M${x + 26} ${y}C${x + 26} ${y + 30} ${x + 14} ${y + 44} ${x + 6} ${y + 50}M${x - 6} ${y + 62}Q${x - 26} ${y + 80} ${x - 26} ${y + 112}`;
            }).join("");
          art.line(cable(-130) + cable(0) + cable(130), shade(main, 0.32), 26, 'opacity=".5"');
          art.line(cable(-130) + cable(0) + cable(130), tint(main, 0.3), 15);
        });
        art.path("M-96 -326Q0 -300 96 -326L104 -250Q0 -222 -104 -250z", flatFill(art, shade(main, 0.1)));
        art.line("M-60 -306v56M-20 -300v58M20 -300v58M60 -306v56", shade(main, 0.4), 7, 'opacity=".5"');
        art.line("M-108 -254Q0 -222 108 -254", shade(second, 0.1), 17);
        art.line("M30 -236Q90 -200 84 -130M30 -236Q20 -180 40 -110", second, 12);
        dots(
          art,
          [
            [84, -118],
            [42, -98],
          ],
          44,
          second,
        );
      });
    },
  },
  hallRunner: {
    pose: "lying",
    width: 960,
    height: 720,
    focus: [-180, -60],
    draw(art, { main, second, accent }) {
      art.group('transform="rotate(-10)"', () => {
        const flat = box(-340, -250, 700, 500, 6);
        art.line(fringe(-330, 250, 680, 60, 24), shade(main, 0.05), 8);
        art.line(fringe(-330, -296, 680, 46, 24), shade(main, 0.05), 8);
        dropShadow(art, flat, 13);
        soft(art, flat, main);
        art.clip(flat, () => {
          art.path("M-340 -214h700v34h-700zM-340 180h700v34h-700z", second);
          art.path("M-340 -156h700v14h-700zM-340 142h700v14h-700z", accent);
          const rhomb = (x: number, r: number) =>
            `M${x} ${-r}L${n(x + r * 0.8)} 0L${x} ${r}L${n(x - r * 0.8)} 0z`;
          const xs = [-250, -70, 110, 290];
          art.path(xs.map((x) => rhomb(x, 110)).join(""), second);
          art.path(xs.map((x) => rhomb(x, 70)).join(""), tint(main, 0.2));
          art.path(xs.map((x) => rhomb(x, 36)).join(""), accent);
        });
        weave(art, -330, -240, 680, 480, main, 34);
        const roll = box(-440, -262, 150, 524, 70);
        dropShadow(art, roll, 16);
        art.path(
          roll,
          art.linear([
            [0, shade(main, 0.12)],
            [0.3, tint(main, 0.3)],
            [1, shade(main, 0.34)],
          ]),
        );
        art.path("M-440 -200h150v34h-150zM-440 166h150v34h-150z", second, 'opacity=".8"');
      });
    },
  },
  sheep: {
    pose: "standing",
    width: 720,
    height: 560,
    focus: [-180, -330],
    draw(art, { main, second, accent }) {
      shadow(art, 10, 0, 240, 40);
      for (const [x, tone] of [
        [-130, 0.2],
        [150, 0.2],
        [-70, 0],
        [200, 0],
      ] as const)
        art.path(box(x - 26, -170, 56, 170, 24), roundFill(art, shade(second, tone)));
      const body =
        "M-220 -330C-230 -420 -130 -470 -60 -440C-10 -500 110 -500 150 -440C240 -450 300 -380 270 -300C310 -230 260 -140 180 -140C130 -100 40 -100 0 -130C-60 -100 -170 -110 -190 -170C-260 -200 -260 -290 -220 -330z";
      art.path(
        body,
        art.radial(
          [
            [0, tint(main, 0.5)],
            [0.6, main],
            [1, shade(main, 0.24)],
          ],
          0.36,
          0.28,
          0.8,
        ),
      );
      const curls: Point[] = Array.from({ length: 34 }, (_, i) => [
        -190 + 420 * scatter(i),
        -420 + 270 * scatter(i + 60),
      ]);
      dots(art, curls.slice(0, 18), 44, tint(main, 0.45), 0.55);
      dots(art, curls.slice(18), 36, shade(main, 0.2), 0.25);
      art.path("M-190 -440Q-110 -500 -90 -420Q-150 -400 -190 -440z", shade(second, 0.2));
      art.path("M-300 -420Q-390 -450 -380 -370Q-320 -360 -300 -420z", second);
      art.path(
        "M-330 -420C-330 -480 -190 -490 -180 -410C-176 -340 -200 -240 -260 -240S-336 -340 -330 -420z",
        flatFill(art, second, 1.2),
      );
      dots(
        art,
        [
          [-330, -460],
          [-290, -490],
          [-240, -496],
          [-200, -470],
        ],
        64,
        tint(main, 0.3),
      );
      dots(
        art,
        [
          [-288, -376],
          [-222, -376],
        ],
        17,
        "#2f2522",
      );
      art.line("M-268 -290q12 14 26 0", shade(second, 0.5), 8);
      art.path("M-236 -262C-180 -240 -130 -256 -110 -290L-96 -230C-130 -200 -200 -196 -240 -216z", accent);
      art.ellipse(-180, -208, 26, 26, "#d9b36c");
    },
  },
  pouch: {
    pose: "lying",
    width: 860,
    height: 640,
    focus: [-160, -140],
    draw(art, { main, second, accent }) {
      art.group('transform="rotate(7)"', () => {
        const body = "M-360 -210H360L390 190Q392 240 340 240H-340Q-392 240 -390 190z";
        piece(art, body, main, 17);
        art.clip(body, () => {
          art.path("M-400 90H400V250H-400z", second);
          art.line("M-400 90H400", shade(second, 0.3), 6);
        });
        stitches(art, "M-380 70H380M-380 112H380", tint(main, 0.4));
        art.path(box(-366, -236, 732, 66, 16), lyingFill(art, shade(main, 0.2)));
        art.line("M-330 -204H330", "#d9b36c", 20, 'stroke-dasharray="5 13" stroke-linecap="butt"');
        art.path(box(-340, -226, 60, 44, 10), "#c99f52");
        art.path("M-330 -190L-390 -90Q-400 -60 -376 -54T-346 -76L-300 -186z", accent);
        art.line("M-322 -176L-372 -84", tint(accent, 0.4), 6);
        art.rect(210, 140, 110, 62, accent, 8);
        art.line("M236 172h58", tint(accent, 0.5), 7);
        weave(art, -340, -150, 680, 220, main, 20);
      });
    },
  },
} satisfies Forms;
