import { box, dropShadow, n, polygon, shadow, type Art, type Point } from "../art";
import { mix, shade, tint, type Color } from "../color";
import { type Forms } from "../form";
import { downLit } from "../light";
import { grain, rod } from "../shapes";
import { leafPath } from "../stage";

function plank(art: Art, x: number, y: number, w: number, h: number, color: Color, r = 8): void {
  const d = box(x, y, w, h, r);
  art.path(d, downLit(art, color));
  art.clip(d, () => grain(art, x, y, w, h, color, Math.max(2, Math.round(h / 26))));
}

/** Small furniture and what hangs beside it. Palette: main is wood or tin, second seat, cloth or glass, accent metal. */
export const household = {
  sunMirror: {
    pose: "hanging",
    width: 920,
    height: 920,
    focus: [-180, -180],
    draw(art, { main, second, accent }) {
      const rays: Point[] = [];
      for (let i = 0; i < 48; i++) {
        const r = i % 2 ? 270 : i % 4 ? 380 : 448;
        rays.push([Math.sin((i * Math.PI) / 24) * r, -Math.cos((i * Math.PI) / 24) * r]);
      }
      const star = polygon(rays);
      dropShadow(art, star, 16);
      art.path(
        star,
        art.linear(
          [
            [0, tint(main, 0.5)],
            [0.5, main],
            [1, shade(main, 0.34)],
          ],
          [0, 0],
          [1, 1],
        ),
      );
      let ribs = "";
      for (let i = 0; i < 24; i++) {
        const r = i % 2 ? 360 : 428;
        ribs += `M${n(Math.sin((i * Math.PI) / 12) * 290)} ${n(-Math.cos((i * Math.PI) / 12) * 290)}L${n(Math.sin((i * Math.PI) / 12) * r)} ${n(-Math.cos((i * Math.PI) / 12) * r)}`;
      }
      art.line(ribs, shade(main, 0.34), 6, 'opacity=".5"');
      art.ellipse(0, 0, 286, 286, "none", `stroke="${shade(main, 0.3)}" stroke-width="16"`);
      art.ellipse(0, 0, 284, 284, "none", `stroke="${accent}" stroke-width="13" stroke-dasharray="2 35"`);
      art.ellipse(
        0,
        0,
        258,
        258,
        art.linear(
          [
            [0, tint(second, 0.75)],
            [0.5, tint(second, 0.2)],
            [1, shade(second, 0.16)],
          ],
          [0, 0],
          [1, 1],
        ),
      );
      art.clip("M-258 0a258 258 0 0 1 516 0a258 258 0 0 1 -516 0", () => {
        art.path("M-300 120L120 -300H240L-240 240z", "#fff", 'opacity=".28"');
        art.path("M-130 300L300 -130V-70L-60 300z", "#fff", 'opacity=".22"');
      });
      art.ellipse(0, 0, 258, 258, "none", `stroke="${shade(main, 0.5)}" stroke-width="6" opacity=".6"`);
    },
  },
  wallShelf: {
    pose: "hanging",
    width: 900,
    height: 640,
    focus: [-120, -60],
    draw(art, { main, second, accent }) {
      for (const y of [-60, 230])
        art.path(`M-400 ${y + 20}H420L460 ${y + 90}H-330z`, "#2a1720", 'opacity=".14"');
      art.line("M-330 -300V260M330 -300V260", shade(accent, 0.1), 22);
      art.line("M-334 -300V260M326 -300V260", tint(accent, 0.4), 6, 'opacity=".6"');
      art.path("M-330 -62h-14v-60h14zM330 -62h-14", accent);
      for (const [x, h, color] of [
        [-270, 170, second],
        [-222, 200, mix(second, main, 0.5)],
        [-172, 150, tint(second, 0.4)],
      ] as const) {
        art.path(box(x, -66 - h, 44, h, 4), downLit(art, color));
        art.rect(x + 10, -30 - h, 24, 10, tint(color, 0.6));
      }
      art.path("M150 -66Q120 -150 190 -170V-210H240V-170Q310 -150 280 -66z", downLit(art, tint(second, 0.5)));
      art.path(
        leafPath(214, -206, 130, -104, 0.24) +
          leafPath(214, -206, 120, -70, 0.24) +
          leafPath(214, -206, 100, -136, 0.24),
        "#6d8f58",
      );
      art.path(box(-60, 130, 130, 96, 14), downLit(art, mix(second, "#fff8ea", 0.6)));
      art.path(
        "M70 150q50 0 50 30t-50 30",
        "none",
        `stroke="${mix(second, "#fff8ea", 0.5)}" stroke-width="14"`,
      );
      art.path(box(-300, 160, 180, 66, 6), downLit(art, second));
      art.path(box(-282, 100, 150, 60, 6), downLit(art, shade(second, 0.25)));
      for (const y of [-70, 222]) plank(art, -420, y, 840, 40, main, 6);
    },
  },
  sideTable: {
    pose: "standing",
    width: 620,
    height: 680,
    focus: [-90, -560],
    draw(art, { main, second, accent }) {
      shadow(art, 0, -16, 230, 60, 0.6);
      for (const [x, y] of [
        [-206, 0],
        [210, -4],
        [-120, -80],
        [130, -80],
      ] as const)
        shadow(art, x, y, 20, 7, 0.9);
      rod(art, [-130, -560], [-120, -80], 30, shade(main, 0.28), 22);
      rod(art, [130, -560], [132, -80], 30, shade(main, 0.28), 22);
      art.path("M-196 -206L-120 -258H130L206 -206z", tint(second, 0.1));
      art.path("M-196 -206H206V-184H-196z", shade(second, 0.25));
      art.path(
        "M-276 -580A280 70 0 0 0 276 -580V-548A276 70 0 0 1 -276 -548z",
        art.linear([
          [0, tint(main, 0.1)],
          [0.4, main],
          [1, shade(main, 0.35)],
        ]),
      );
      art.ellipse(0, -586, 278, 70, tint(main, 0.36));
      art.clip("M-278 -586a278 70 0 0 1 556 0a278 70 0 0 1 -556 0", () =>
        grain(art, -280, -650, 560, 130, main, 5),
      );
      art.ellipse(0, -586, 236, 56, "none", `stroke="${accent}" stroke-width="8" opacity=".8"`);
      rod(art, [-214, -530], [-206, 0], 36, main, 24);
      rod(art, [214, -530], [210, -4], 36, shade(main, 0.08), 24);
      art.line("M-220 -60l26 0M198 -60l24 0", accent, 12);
    },
  },
  pegRail: {
    pose: "hanging",
    width: 940,
    height: 700,
    focus: [-250, -120],
    draw(art, { main, second, accent }) {
      const rail = box(-450, -260, 900, 120, 14);
      dropShadow(art, rail, 14);
      plank(art, -450, -260, 900, 120, main, 14);
      const scarf =
        "M-196 -176Q-280 -120 -272 80L-286 300H-190L-180 40Q-150 140 -160 360H-70L-80 20Q-90 -120 -160 -176z";
      dropShadow(art, scarf, 12);
      art.path(
        scarf,
        art.linear([
          [0, tint(second, 0.2)],
          [0.5, second],
          [1, shade(second, 0.26)],
        ]),
      );
      art.line("M-282 240H-190M-284 270H-190M-158 300H-74M-158 330H-72", tint(second, 0.6), 13);
      art.line(
        "M-282 300v40M-258 300v44M-234 300v40M-210 300v44M-150 360v40M-126 360v44M-102 360v40M-80 360v40",
        second,
        9,
      );
      art.line(
        "M-240 -60Q-226 60 -236 180M-120 -60Q-110 80 -118 240",
        shade(second, 0.35),
        7,
        'opacity=".4"',
      );
      const bag = "M110 40H330L352 290Q220 316 88 290z";
      art.line("M150 50C150 -120 196 -196 220 -196S290 -120 290 50", shade(accent, 0.2), 16);
      dropShadow(art, bag, 12);
      art.path(bag, downLit(art, tint(accent, 0.3)));
      art.path(
        leafPath(220, 250, 130, -90, 0.36) +
          leafPath(220, 240, 90, -30, 0.3) +
          leafPath(220, 240, 90, -150, 0.3),
        shade(accent, 0.25),
      );
      for (const x of [-380, -180, 20, 220, 400]) {
        art.ellipse(x + 14, -176, 36, 36, "#2a1720", 'opacity=".2"');
        art.ellipse(x, -192, 34, 34, downLit(art, shade(main, 0.16)));
        art.ellipse(x - 6, -200, 15, 13, tint(main, 0.5), 'opacity=".8"');
      }
    },
  },
  wovenBench: {
    pose: "standing",
    width: 900,
    height: 480,
    focus: [-170, -370],
    draw(art, { main, second, accent }) {
      shadow(art, 0, -20, 400, 60, 0.6);
      for (const [x, y] of [
        [-376, 0],
        [380, 0],
        [-310, -70],
        [316, -70],
      ] as const)
        shadow(art, x, y, 22, 8, 0.9);
      rod(art, [-310, -360], [-310, -70], 34, shade(main, 0.28), 28);
      rod(art, [310, -360], [316, -70], 34, shade(main, 0.28), 28);
      rod(art, [-370, -150], [376, -150], 22, shade(main, 0.06));
      const seat = "M-400 -380L-330 -450H330L400 -380z";
      art.path(seat, tint(second, 0.2));
      art.clip(seat, () => {
        let strands = "";
        for (let i = -9; i <= 9; i++) strands += `M${i * 46} -374L${n(i * 37)} -456`;
        art.line(strands, accent, 13, 'opacity=".75"');
        art.line("M-400 -396H400M-400 -418H400M-400 -436H400", shade(second, 0.35), 6, 'opacity=".55"');
      });
      art.path("M-400 -380H400V-336H-400z", downLit(art, main));
      art.line("M-390 -372H390", tint(main, 0.5), 5, 'opacity=".7"');
      rod(art, [-376, -350], [-376, 0], 44, main, 34);
      rod(art, [376, -350], [380, 0], 44, shade(main, 0.08), 34);
    },
  },
} satisfies Forms;
