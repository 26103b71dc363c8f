import { dots, dropShadow, n, shadow, type Art, type Point } from "../art";
import { shade, tint, type Color } from "../color";
import { type Forms } from "../form";
import { scatter } from "../lathe";

function soft(art: Art, d: string, color: Color): void {
  art.path(
    d,
    art.linear(
      [
        [0, tint(color, 0.26)],
        [0.5, color],
        [1, shade(color, 0.2)],
      ],
      [0, 0],
      [0.4, 1],
    ),
  );
}

/** One fold of a stack: rounded on the left where the cloth turns, with the layers showing on the right. */
function fold(art: Art, y: number, w: number, h: number, color: Color): void {
  const d = `M${n(w / 2)} ${n(y)}H${n(-w / 2 + h / 2)}a${n(h / 2)} ${n(h / 2)} 0 0 0 0 ${n(h)}H${n(w / 2 - 6)}q18 ${n(-h / 2)} 6 ${n(-h)}z`;
  art.path(
    d,
    art.linear(
      [
        [0, tint(color, 0.3)],
        [0.4, color],
        [1, shade(color, 0.3)],
      ],
      [0, 0],
      [0, 1],
    ),
  );
}

function fringe(x: number, y: number, w: number, length: number, step: number): string {
  let d = "";
  for (let at = 0; at <= w; at += step)
    d += `M${n(x + at)} ${n(y)}q${n(4 * scatter(at) - 2)} ${n(length / 2)} ${n(12 * scatter(at + 9) - 6)} ${n(length * (0.86 + 0.2 * scatter(at + 3)))}`;
  return d;
}

/** Short strokes along the thread, for anything woven or knitted. */
function weave(art: Art, x: number, y: number, w: number, h: number, color: Color, count = 40): void {
  const points: Point[] = Array.from({ length: count }, (_, i) => [
    x + w * scatter(i),
    y + h * scatter(i + 77),
  ]);
  art.line(
    points.map(([px, py]) => `M${n(px)} ${n(py)}h16`).join(""),
    shade(color, 0.35),
    3,
    'opacity=".22"',
  );
}

/** Cloth for the house. Palette: main is the cloth, second its stripes or lining, accent thread, leather or trim. */
export const textiles = {
  blanket: {
    pose: "standing",
    width: 720,
    height: 440,
    focus: [150, -190],
    draw(art, { main, second, accent }) {
      shadow(art, 0, -2, 350, 40, 0.9);
      fold(art, -128, 680, 128, main);
      fold(art, -252, 670, 126, main);
      fold(art, -374, 676, 124, main);
      const drape = "M60 -384H290Q316 -384 316 -356V-56Q186 -38 60 -56z";
      dropShadow(art, drape, 6);
      soft(art, drape, main);
      art.path("M60 -384H130V-48Q92 -50 60 -56zM164 -384H196V-46H164z", second);
      art.path("M228 -384H240V-46H228zM264 -384H276V-48H264z", accent);
      art.line(fringe(68, -54, 240, 48, 20), tint(main, 0.2), 9);
      weave(art, -320, -360, 360, 340, main, 22);
    },
  },
  cushion: {
    pose: "standing",
    width: 640,
    height: 600,
    focus: [-110, -380],
    draw(art, { main, second, accent }) {
      shadow(art, 0, -14, 280, 40);
      const d =
        "M-292 -560C-120 -520 120 -520 292 -560C316 -566 322 -548 314 -526C276 -400 276 -180 314 -44C320 -12 304 -4 280 -8C110 -36 -110 -36 -280 -8C-304 -4 -320 -12 -314 -44C-276 -180 -276 -400 -314 -526C-322 -548 -316 -566 -292 -560z";
      art.path(
        d,
        art.radial(
          [
            [0, tint(main, 0.5)],
            [0.55, main],
            [1, shade(main, 0.26)],
          ],
          0.36,
          0.3,
          0.8,
        ),
        `stroke="${second}" stroke-width="9"`,
      );
      const loops: Point[] = Array.from({ length: 110 }, (_, i) => [
        -262 + 524 * scatter(i),
        -500 + 436 * scatter(i + 200),
      ]);
      dots(art, loops.slice(0, 60), 17, tint(main, 0.55), 0.5);
      dots(art, loops.slice(60), 13, shade(main, 0.3), 0.25);
      art.line(
        "M-270 -540Q-250 -480 -246 -440M276 -36Q250 -70 246 -120",
        shade(main, 0.4),
        6,
        'opacity=".4"',
      );
      art.path("M300 -130h44v60h-36z", accent);
    },
  },
  teaTowels: {
    pose: "lying",
    width: 760,
    height: 820,
    focus: [60, 150],
    draw(art, { main, second, accent }) {
      const towel = (x: number, y: number, turn: number, color: Color, stripe: Color) =>
        art.at(
          x,
          y,
          1,
          () => {
            art.line("M-20 -350C-26 -410 26 -410 20 -350", shade(color, 0.3), 9);
            const d = "M-210 -350Q0 -356 210 -350Q216 0 210 350Q0 356 -210 350Q-216 0 -210 -350z";
            dropShadow(art, d, 12);
            soft(art, d, color);
            art.path("M-212 206H212V232H-212zM-212 252H212V264H-212zM-212 174H212V186H-212z", stripe);
            art.path("M60 -352H212V350H60Q76 0 60 -352z", shade(color, 0.3), 'opacity=".16"');
            art.line(
              "M-196 -338H196M-196 338H196",
              shade(color, 0.25),
              4,
              'stroke-dasharray="12 10" opacity=".6"',
            );
            weave(art, -200, -330, 380, 480, color, 36);
          },
          turn,
        );
      towel(110, -10, 9, second, main);
      towel(-90, 20, -5, main, accent);
    },
  },
  apron: {
    pose: "hanging",
    width: 640,
    height: 940,
    focus: [0, 60],
    draw(art, { main, second, accent }) {
      art.line("M-120 -260C-120 -420 -40 -470 0 -474S120 -420 120 -260", second, 20);
      art.line("M-224 -40C-300 -10 -330 60 -300 130M224 -40C300 -10 330 60 290 140", second, 18);
      const d =
        "M-126 -280Q0 -262 126 -280C132 -170 170 -80 250 -50C262 140 262 300 256 430Q0 452 -256 430C-262 300 -262 140 -250 -50C-170 -80 -132 -170 -126 -280z";
      dropShadow(art, d, 18);
      soft(art, d, main);
      art.path(
        "M-60 -60Q-30 180 -70 436Q-30 442 0 442Q20 180 -10 -60zM150 0Q190 200 170 438L210 434Q220 200 190 0z",
        shade(main, 0.3),
        'opacity=".18"',
      );
      art.path("M-126 -280Q0 -262 126 -280L127 -252Q0 -234 -127 -252z", shade(main, 0.16));
      const pocket = "M-140 80H140V240Q0 256 -140 240z";
      art.path(
        pocket,
        tint(main, 0.12),
        `stroke="${shade(main, 0.3)}" stroke-width="5" stroke-dasharray="14 9"`,
      );
      art.line("M0 84V246", shade(main, 0.3), 5, 'stroke-dasharray="14 9"');
      art.rect(-100, 60, 60, 40, accent, 5);
      dots(
        art,
        [
          [-112, -258],
          [112, -258],
          [-140, 82],
          [140, 82],
        ],
        17,
        accent,
      );
      art.ellipse(0, -476, 20, 20, "#8a6a4c");
      weave(art, -200, -40, 380, 440, main, 36);
    },
  },
} satisfies Forms;
export { fringe, soft, weave };
