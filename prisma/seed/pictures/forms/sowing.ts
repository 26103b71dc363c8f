import { box, dots, dropShadow, flatFill, n, shadow, type Art, type Point } from "../art";
import { mix, shade, tint, type Color } from "../color";
import { type Forms } from "../form";
import { rings, scatter, turned, type Profile } from "../lathe";
import { downLit } from "../light";
import { grain, rod, sprig } from "../shapes";
import { leafPath } from "../stage";

const PAPER = "#f7ecd8";
const ASH = "#d8b27c";
const spool: Profile = [
  [120, -300],
  [150, -220],
  [158, -140],
  [150, -60],
  [124, 0],
];

/** A blossom of round petals. */
function blossom(art: Art, x: number, y: number, r: number, petals: Color, heart: Color): void {
  const ring: Point[] = Array.from({ length: 7 }, (_, i) => [
    x + Math.cos(i * 0.898) * r,
    y + Math.sin(i * 0.898) * r,
  ]);
  dots(art, ring, r * 0.95, petals);
  dots(art, [[x, y]], r * 1.1, heart);
}

/** For sowing, tending and gathering. Palette: see each; accent is usually leaf or flower. */
export const sowing = {
  seedPackets: {
    pose: "lying",
    width: 900,
    height: 780,
    focus: [0, -40],
    draw(art, { main, second, accent }) {
      const packet = (x: number, y: number, turn: number, color: Color, motif: () => void) =>
        art.at(
          x,
          y,
          1,
          () => {
            const d = box(-160, -240, 320, 480, 8);
            dropShadow(art, d, 12);
            art.path(d, flatFill(art, PAPER));
            art.path("M-160 -236q0 -4 8 -4H152q8 0 8 4V-150H-160z", color);
            art.line("M-90 -196H90", PAPER, 17);
            art.line("M-160 -150H160", shade(color, 0.3), 4, 'stroke-dasharray="10 9"');
            motif();
            art.line("M-60 196H60", shade(PAPER, 0.4), 9);
          },
          turn,
        );
      packet(-240, 10, -12, main, () => {
        art.line("M0 150V0M0 110Q-50 90 -70 50M0 90Q50 70 64 30", shade(second, 0.15), 8);
        blossom(art, 0, -40, 42, main, accent);
        blossom(art, -76, 30, 27, tint(main, 0.25), accent);
        blossom(art, 70, 10, 27, tint(main, 0.25), accent);
        art.path(leafPath(0, 140, 90, -20, 0.3) + leafPath(0, 140, 90, -160, 0.3), second);
      });
      packet(240, 0, 11, second, () => {
        const stem = (x: number, y: number) =>
          sprig(
            art,
            [
              [0, 160],
              [x * 0.3, 60],
              [x, y],
            ],
            { length: 62, pairs: 4, width: 0.6, spread: 70 },
            second,
          );
        stem(-70, -50);
        stem(74, -40);
        stem(0, -100);
      });
      packet(10, 30, -1, accent, () => {
        art.line("M0 160V-70", shade(second, 0.15), 9);
        art.path(
          [-30, -150, -55, -125]
            .map((angle, i) => leafPath(0, 150 - (i > 1 ? 40 : 0), 120, angle, 0.22))
            .join(""),
          second,
        );
        const bells: Point[] = [];
        for (let row = 0; row < 6; row++)
          for (let i = 0; i < 3; i++)
            bells.push([(i - 1) * (46 - row * 6), 66 - row * 34 - (i === 1 ? 14 : 0)]);
        dots(art, bells, 46, accent);
        dots(
          art,
          bells.filter((_, i) => i % 2),
          24,
          tint(accent, 0.35),
        );
      });
      dots(
        art,
        Array.from({ length: 12 }, (_, i) => [150 + 170 * scatter(i), 290 + 80 * scatter(i + 9)] as const),
        17,
        shade(main, 0.5),
      );
    },
  },
  gardenTools: {
    pose: "lying",
    width: 820,
    height: 900,
    focus: [-80, -170],
    draw(art, { main, second, accent }) {
      const tool = (x: number, y: number, turn: number, head: string) =>
        art.at(
          x,
          y,
          1,
          () => {
            const grip = "M-34 90Q-40 60 -24 50H24Q40 60 34 90L46 340Q48 390 0 392T-46 340z";
            const neck = "M-11 -70H11L17 60H-17z";
            dropShadow(art, head + neck + grip, 12);
            art.path(neck, "#8f979b");
            art.path(
              head,
              art.linear([
                [0, "#eef0ee"],
                [0.45, "#b9c0c2"],
                [0.55, "#d8dcdb"],
                [1, "#8d969a"],
              ]),
            );
            art.path(
              grip,
              art.linear([
                [0, tint(main, 0.3)],
                [0.5, main],
                [1, shade(main, 0.3)],
              ]),
            );
            art.clip(grip, () => grain(art, -50, 40, 100, 360, main, 7));
            art.path("M-38 100Q0 112 38 100L40 128Q0 140 -40 128z", second);
            art.line("M0 356C50 400 20 470 -20 430S-20 380 0 356", accent, 8);
          },
          turn,
        );
      tool(
        -170,
        10,
        -14,
        "M0 -430C100 -360 116 -220 84 -110Q50 -56 0 -60T-84 -110C-116 -220 -100 -360 0 -430z",
      );
      tool(
        190,
        20,
        16,
        "M-104 -420q-12 -20 -24 0L-116 -170Q-90 -70 0 -60T116 -170L128 -420q-12 -20 -24 0L84 -190Q60 -160 36 -170L14 -430q-14 -20 -28 0L-36 -170Q-60 -160 -84 -190z",
      );
    },
  },
  beeHotel: {
    pose: "standing",
    width: 600,
    height: 720,
    focus: [-60, -300],
    draw(art, { main, second, accent }) {
      shadow(art, 0, 0, 260, 34);
      const front = "M-230 0V-400L0 -580L230 -400V0z";
      art.path(front, downLit(art, main, 0.8));
      art.clip(front, () => grain(art, -240, -560, 480, 560, main, 9));
      const room = "M-190 -40V-380L0 -528L190 -380V-40z";
      art.path(room, shade(main, 0.5));
      art.clip(room, () => {
        const reeds: Point[] = [];
        for (let row = 0; row < 5; row++)
          for (let i = 0; i < 9; i++) reeds.push([-176 + i * 44 + (row % 2) * 22, -200 - row * 36]);
        dots(art, reeds, 38, tint(second, 0.2));
        dots(art, reeds, 17, shade(second, 0.6));
        art.path(box(-190, -180, 380, 140), ASH);
        dots(
          art,
          Array.from({ length: 14 }, (_, i) => [-156 + (i % 7) * 52, -140 + Math.floor(i / 7) * 62] as const),
          24,
          shade(ASH, 0.62),
        );
        art.rect(-200, -388, 400, 20, main);
        art.rect(-200, -188, 400, 18, main);
        const cones: Point[] = [
          [-70, -420],
          [0, -430],
          [70, -420],
          [-34, -470],
          [36, -470],
        ];
        dots(art, cones, 66, shade(ASH, 0.25));
        dots(art, cones, 30, shade(ASH, 0.5), 0.5);
      });
      art.line("M-270 -370L0 -590L270 -370", shade(accent, 0.25), 60);
      art.line("M-270 -380L0 -600L270 -380", accent, 44);
      art.line("M-262 -392L0 -606", tint(accent, 0.45), 9, 'opacity=".7"');
      art.path("M70 -120q34 -30 52 0q20 -20 30 10q-50 40 -82 -10z", "#fffaf0", 'opacity=".8"');
      art.ellipse(110, -88, 30, 19, "#e0aa4f");
      art.line("M100 -104v32M118 -106v34", "#4a3428", 7);
    },
  },
  twine: {
    pose: "standing",
    width: 560,
    height: 420,
    focus: [-40, -170],
    draw(art, { main, second, accent }) {
      shadow(art, 8, 0, 150);
      turned(art, { profile: spool, color: main, gloss: 0 });
      let winds = "";
      for (let i = 0; i < 8; i++)
        winds += `M-${140 + (i % 3) * 6} ${-270 + i * 34}Q0 ${-200 + i * 34} ${146 - (i % 2) * 8} ${-286 + i * 34}M-146 ${-286 + i * 34}Q10 ${-250 + i * 34} 150 ${-258 + i * 34}`;
      art.line(winds, shade(main, 0.35), 6, 'opacity=".45"');
      rings(art, spool, [-260, -200, -150, -100, -50], tint(main, 0.55), 7, 0.6);
      art.ellipse(0, -300, 120, 21, tint(main, 0.35));
      art.ellipse(0, -302, 48, 9, shade(main, 0.6));
      art.path("M-150 -190Q0 -150 152 -190L154 -96Q0 -56 -152 -96z", second);
      art.path(
        leafPath(0, -82, 66, -90, 0.4) + leafPath(0, -84, 52, -30, 0.3) + leafPath(0, -84, 52, -150, 0.3),
        accent,
      );
      art.line("M140 -40Q260 -60 250 0T330 20Q400 0 360 -30", shade(main, 0.2), 13);
      art.line("M140 -42Q260 -62 250 -2T330 18", tint(main, 0.3), 6, 'opacity=".8"');
    },
  },
  seedTray: {
    pose: "standing",
    width: 800,
    height: 460,
    focus: [-150, -190],
    draw(art, { main, second, accent }) {
      shadow(art, 0, 0, 380, 40);
      art.path("M-390 -150L-330 -220H330L390 -150z", shade(main, 0.35));
      art.path("M-366 -150L-316 -206H316L366 -150z", "#4a352b");
      const seedling = (x: number, y: number, size: number) => {
        art.line(`M${x} ${y}q${n(-8 * size)} ${n(-60 * size)} 0 ${n(-110 * size)}`, shade(accent, 0.1), 9);
        art.path(
          leafPath(x, y - 100 * size, 84 * size, -32, 0.36) +
            leafPath(x, y - 60 * size, 56 * size, -20, 0.34),
          accent,
        );
        art.path(
          leafPath(x, y - 100 * size, 84 * size, -148, 0.36) +
            leafPath(x, y - 60 * size, 56 * size, -164, 0.34),
          tint(accent, 0.25),
        );
      };
      for (const x of [-250, -84, 84, 250]) seedling(x, -190, 0.9);
      for (const x of [-300, -120, 120, 300]) seedling(x, -160, 1.16);
      art.path(box(-400, -156, 800, 156, 10), downLit(art, main));
      art.clip(box(-400, -156, 800, 156, 10), () => grain(art, -400, -156, 800, 156, main, 5));
      dots(
        art,
        [
          [-370, -120],
          [-370, -36],
          [370, -120],
          [370, -36],
        ],
        15,
        "#8d969a",
      );
      art.at(150, -160, 1, () => {
        rod(art, [0, 40], [0, -130], 16, ASH);
        art.path("M-60 -176H60V-96H-60z", second);
        art.line("M-36 -136H36M-36 -116H10", shade(second, 0.5), 7);
      });
    },
  },
  wreath: {
    pose: "hanging",
    width: 860,
    height: 880,
    focus: [-160, 140],
    draw(art, { main, second, accent }) {
      art.ellipse(24, 30, 300, 296, "none", 'stroke="#2a1720" stroke-width="110" opacity=".12"');
      art.ellipse(0, 0, 296, 292, "none", `stroke="${shade("#9a744d", 0.2)}" stroke-width="36"`);
      const back: string[] = [];
      const front: string[] = [];
      for (let i = 0; i < 30; i++) {
        const turn = i * 12;
        const [x, y] = [Math.cos((turn * Math.PI) / 180) * 292, Math.sin((turn * Math.PI) / 180) * 292];
        (i % 2 ? back : front).push(leafPath(x, y, 156, turn + (i % 2 ? 136 : 62), 0.3));
      }
      art.path(back.join(""), shade(second, 0.22));
      art.path(front.join(""), tint(second, 0.1));
      for (let i = 0; i < 7; i++) {
        const turn = 0.4 + i * 0.42;
        blossom(
          art,
          Math.cos(turn + 0.9) * 296,
          Math.sin(turn + 0.9) * 296,
          i % 2 ? 22 : 32,
          i % 2 ? tint(main, 0.4) : main,
          accent,
        );
      }
      const berries: Point[] = Array.from({ length: 14 }, (_, i) => [
        Math.cos(3.6 + i * 0.17) * (280 + 50 * scatter(i)),
        Math.sin(3.6 + i * 0.17) * (280 + 50 * scatter(i)),
      ]);
      dots(art, berries, 27, mix(accent, main, 0.3));
      art.line("M-30 -300Q0 -390 0 -430", "#8a6a4c", 9);
    },
  },
} satisfies Forms;
