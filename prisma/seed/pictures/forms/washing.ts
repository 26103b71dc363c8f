import { box, dots, dropShadow, n, roundFill, shadow, type Art, type Point } from "../art";
import { mix, shade, tint, type Color } from "../color";
import { type Forms } from "../form";
import { band, scatter, turned, type Profile } from "../lathe";
import { ballLit, downLit } from "../light";
import { brick, grain, sprig } from "../shapes";

const cup: Profile = [
  [150, -170],
  [150, -110],
  [120, -20],
  [96, 0],
];

/** A rolled towel seen from its end. */
function rolled(art: Art, x: number, y: number, color: Color): void {
  art.at(x, y, 1, () => {
    art.path("M-60 -136L40 -176Q190 -150 176 -10T70 130L0 138z", shade(color, 0.28));
    art.ellipse(0, 0, 138, 138, ballLit(art, color, 0.8));
    const turn = "M118 60C60 150 -90 130 -104 10S-30 -110 40 -84S100 50 20 64S-66 10 -34 -28S40 -24 30 14";
    art.line(turn, shade(color, 0.34), 10, 'opacity=".75"');
    art.line(turn, tint(color, 0.5), 5, 'opacity=".7" transform="translate(-7 -7)"');
    const pile: Point[] = Array.from({ length: 16 }, (_, i) => [
      Math.cos(i * 2.4) * 30 * Math.sqrt(i + 1),
      Math.sin(i * 2.4) * 30 * Math.sqrt(i + 1),
    ]);
    dots(art, pile, 7, tint(color, 0.6), 0.5);
  });
}

/** For basin and tub. Palette: main is wood, cloth or soap, second bristles or what goes with it, accent cord or leaves. */
export const washing = {
  nailBrush: {
    pose: "standing",
    width: 640,
    height: 300,
    focus: [-100, -140],
    draw(art, { main, second, accent }) {
      shadow(art, 0, 0, 290, 36);
      const tufts: string[] = [];
      for (let i = 0; i < 17; i++)
        tufts.push(
          `M${-256 + i * 32} -120L${-266 + i * 33 + Math.round(8 * scatter(i))} ${n(-6 - 8 * scatter(i + 20))}`,
        );
      art.line(tufts.join(""), shade(second, 0.25), 26);
      art.line(tufts.join(""), tint(second, 0.25), 11);
      const block = "M-300 -130Q-310 -200 -250 -220Q0 -270 250 -220Q310 -200 300 -130Q0 -96 -300 -130z";
      art.path(block, downLit(art, main));
      art.clip(block, () => grain(art, -310, -260, 620, 160, main, 6));
      art.path("M-230 -206Q0 -246 230 -206Q0 -222 -230 -206z", tint(main, 0.6), 'opacity=".6"');
      art.ellipse(250, -176, 15, 13, shade(main, 0.6));
      art.line("M250 -176C330 -210 380 -110 320 -70", accent, 9);
    },
  },
  seaSponge: {
    pose: "standing",
    width: 620,
    height: 420,
    focus: [-60, -220],
    draw(art, { main, second, accent }) {
      shadow(art, 0, -6, 260, 44);
      const d =
        "M-270 -120Q-300 -230 -210 -280Q-180 -360 -80 -350Q-20 -410 70 -370Q160 -390 200 -310Q290 -280 270 -170Q290 -70 200 -40Q140 10 50 -10Q-20 20 -100 -8Q-200 10 -240 -50Q-290 -70 -270 -120z";
      art.path(d, ballLit(art, main));
      const holes: Point[] = Array.from({ length: 70 }, (_, i) => {
        const [turn, r] = [i * 2.4, Math.sqrt(i / 70)];
        return [Math.cos(turn) * r * 232, -182 + Math.sin(turn) * r * 152];
      });
      dots(
        art,
        holes.filter((_, i) => i % 3 === 0),
        26,
        shade(main, 0.36),
        0.65,
      );
      dots(
        art,
        holes.filter((_, i) => i % 3 === 1),
        15,
        shade(main, 0.42),
        0.7,
      );
      art.group('transform="translate(-4 -5)"', () =>
        dots(
          art,
          holes.filter((_, i) => i % 3 === 2),
          14,
          tint(main, 0.6),
          0.7,
        ),
      );
      art.line("M120 -340Q220 -460 260 -380T170 -330", accent, 10);
      art.path(box(236, -350, 74, 96, 6), second, 'transform="rotate(12 270 -300)"');
    },
  },
  comb: {
    pose: "lying",
    width: 880,
    height: 520,
    focus: [-120, 0],
    draw(art, { main, accent }) {
      art.group('transform="rotate(-18)"', () => {
        let d = "M-400 -60Q-400 -120 -320 -128Q0 -170 320 -128Q400 -120 400 -60V110q-14 30 -28 0V-10";
        for (let i = 0; i < 25; i++) d += `h-12V${100 + (i % 2) * 3}q-9 22 -18 0V-10`;
        d += "V110q-14 30 -28 0z";
        dropShadow(art, d, 14);
        art.path(d, downLit(art, main));
        art.clip("M-400 -60Q-400 -120 -320 -128Q0 -170 320 -128Q400 -120 400 -60V-14H-400z", () =>
          grain(art, -400, -150, 800, 140, main, 6),
        );
        art.line("M-330 -98Q0 -138 330 -98", tint(main, 0.55), 6, 'opacity=".6"');
        art.path("M-60 -86h120v40h-120z", shade(main, 0.3), 'opacity=".5"');
      });
      art.at(250, 190, 1, () =>
        sprig(
          art,
          [
            [-120, 40],
            [0, 0],
            [130, -70],
          ],
          { length: 90, pairs: 5, width: 0.22 },
          accent,
        ),
      );
    },
  },
  shavingSet: {
    pose: "standing",
    width: 640,
    height: 520,
    focus: [-120, -190],
    draw(art, { main, second, accent }) {
      art.at(-130, 0, 1, () => {
        shadow(art, 8, 0, 132);
        turned(art, { profile: cup, color: main, wall: 12, gloss: 0.4 });
        band(art, cup, -46, 0, mix(main, "#fff8ea", 0.35));
        const foam =
          "M-128 -172Q-120 -226 -70 -216Q-40 -256 6 -230Q60 -250 80 -212Q130 -220 130 -172A130 20 0 0 1 -128 -172z";
        art.path(foam, ballLit(art, "#f6efe0", 0.6));
      });
      art.at(160, 10, 1.06, () => {
        shadow(art, 6, 0, 84);
        const hair =
          "M-58 -170C-70 -240 -116 -300 -112 -380Q-90 -446 0 -450T112 -380C116 -300 70 -240 58 -170z";
        art.path(hair, roundFill(art, second));
        let strands = "";
        for (let i = -5; i <= 5; i++)
          strands += `M${i * 9} -190Q${i * 13} -300 ${i * 19} ${n(-428 + i * i * 2.4)}`;
        art.line(strands, shade(second, 0.4), 6, 'opacity=".5"');
        art.path("M-108 -396Q-90 -446 0 -450T108 -396Q60 -424 0 -424T-108 -396z", tint(second, 0.6));
        turned(art, {
          profile: [
            [58, -176],
            [66, -150],
            [40, -100],
            [70, -40],
            [74, 0],
          ],
          color: accent,
          gloss: 0.45,
        });
      });
    },
  },
  soapDish: {
    pose: "standing",
    width: 680,
    height: 400,
    focus: [-80, -220],
    draw(art, { main, second, accent }) {
      shadow(art, 0, 0, 300, 40);
      art.path("M-250 -40h60v40h-60zM190 -40h60v40h-60z", shade(second, 0.4));
      brick(art, -310, -34, 620, 44, 60, second, 14);
      art.line(
        "M-240 -84L-190 -136M-120 -84L-94 -136M0 -84V-136M120 -84L94 -136M240 -84L190 -136",
        shade(second, 0.5),
        15,
        'opacity=".55"',
      );
      art.at(10, -90, 1, () => {
        shadow(art, 0, 0, 200, 24, 0.8);
        brick(art, -200, 0, 400, 84, 60, main, 34);
        art.at(-14, -112, 0.9, () => {
          brick(art, -196, 0, 392, 84, 60, mix(main, accent, 0.4), 34);
          const flecks: Point[] = Array.from({ length: 22 }, (_, i) => [
            -160 + 320 * scatter(i),
            -14 - 62 * scatter(i + 30),
          ]);
          dots(art, flecks, 9, shade(accent, 0.2), 0.5);
          sprig(
            art,
            [
              [-110, -108],
              [0, -122],
              [120, -116],
            ],
            { length: 56, pairs: 4, width: 0.24 },
            accent,
          );
        });
      });
    },
  },
  soapRope: {
    pose: "hanging",
    width: 520,
    height: 880,
    focus: [0, 160],
    draw(art, { main, second, accent }) {
      art.ellipse(0, -420, 18, 18, "#6b5142");
      const cord = "M0 -418C-120 -300 -60 -120 -8 -30M0 -418C120 -300 70 -120 8 -30";
      art.line(cord, shade(second, 0.3), 24);
      art.line(cord, second, 17);
      art.line(cord, tint(second, 0.5), 15, 'stroke-dasharray="3 22"');
      art.ellipse(44, 214, 230, 226, "#2a1720", 'opacity=".12"');
      art.ellipse(20, 192, 230, 226, "#2a1720", 'opacity=".2"');
      art.ellipse(0, 170, 230, 226, ballLit(art, main));
      art.ellipse(0, 170, 168, 164, "none", `stroke="${shade(main, 0.25)}" stroke-width="7" opacity=".5"`);
      sprig(
        art,
        [
          [0, 280],
          [-4, 200],
          [0, 90],
        ],
        { length: 86, pairs: 4, width: 0.28 },
        accent,
      );
      dots(
        art,
        Array.from(
          { length: 22 },
          (_, i) => [-180 + 360 * scatter(i), 20 + 300 * scatter(i + 50)] as const,
        ).filter(([x, y]) => Math.hypot(x, y - 170) < 205),
        9,
        accent,
        0.4,
      );
      art.ellipse(0, -16, 28, 24, shade(second, 0.14));
    },
  },
  towels: {
    pose: "standing",
    width: 660,
    height: 560,
    focus: [-80, -260],
    draw(art, { main, second, accent }) {
      shadow(art, 20, 0, 290, 40);
      rolled(art, -150, -138, main);
      rolled(art, 140, -134, second);
      rolled(art, 0, -372, accent);
      art.path("M96 -204h104l14 66h-120z", tint(main, 0.6), 'transform="rotate(-16 150 -170)"');
      art.line("M124 -176h50", shade(accent, 0.4), 8, 'transform="rotate(-16 150 -170)"');
    },
  },
} satisfies Forms;
