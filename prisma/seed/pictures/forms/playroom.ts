import { box, dots, n, shadow, type Art } from "../art";
import { mix, shade, tint, type Color } from "../color";
import { type Forms } from "../form";
import { band, rings, turned, type Profile } from "../lathe";
import { ballLit, downLit } from "../light";
import { grain } from "../shapes";

const BEECH = "#e2bf90";
const top: Profile = [
  [20, -560],
  [34, -540],
  [16, -500],
  [18, -400],
  [60, -370],
  [230, -300],
  [250, -256, "corner"],
  [236, -230],
  [110, -90],
  [16, -22],
  [6, 0],
];
const pin: Profile = [
  [8, -330],
  [44, -304],
  [46, -270],
  [26, -226],
  [58, -120],
  [60, -60],
  [42, 0],
];

function wheel(art: Art, x: number, r: number, color: Color, hub: Color): void {
  art.ellipse(x, -r, r, r, color, `stroke="${shade(color, 0.3)}" stroke-width="8"`);
  art.ellipse(x - r * 0.1, -r * 1.1, r * 0.6, r * 0.6, tint(color, 0.2));
  art.ellipse(x, -r, r * 0.26, r * 0.26, hub);
}

/** Toys of turned and sawn wood. Palette: three colors of paint; bare wood is beech. */
export const playroom = {
  spinningTop: {
    pose: "standing",
    width: 620,
    height: 620,
    focus: [-50, -300],
    draw(art, { main, second, accent }) {
      shadow(art, 40, 0, 120, 26);
      art.line("M-150 26q90 -40 180 -8t130 -10", "#fff8ea", 7, 'opacity=".5"');
      art.group('transform="rotate(11)"', () => {
        turned(art, { profile: top, color: main, gloss: 0 });
        band(art, top, -330, -286, second);
        band(art, top, -274, -238, accent);
        band(art, top, -190, -150, second);
        rings(art, top, [-120, -96, -70], tint(main, 0.4), 7, 0.6);
        band(art, top, -560, -470, accent);
        art.ellipse(-90, -318, 60, 10, "#fff8ea", 'opacity=".35"');
      });
    },
  },
  yoyo: {
    pose: "lying",
    width: 820,
    height: 800,
    focus: [-70, 40],
    draw(art, { main, second, accent }) {
      art.line(
        "M40 -60C220 -260 420 -190 330 -40S60 -330 250 -360",
        "#2a1720",
        12,
        'opacity=".15" transform="translate(12 18)"',
      );
      art.line("M40 -60C220 -260 420 -190 330 -40S60 -330 250 -360", "#fbf3e4", 12);
      art.ellipse(300, -352, 48, 42, "none", 'stroke="#fbf3e4" stroke-width="11"');
      art.group('transform="translate(-90 90)"', () => {
        art.ellipse(50, 62, 262, 258, "#2a1720", 'opacity=".12"');
        art.ellipse(24, 34, 262, 258, "#2a1720", 'opacity=".2"');
        art.ellipse(26, 20, 258, 254, shade(main, 0.4));
        art.ellipse(0, 0, 258, 254, ballLit(art, main, 0.8));
        art.ellipse(0, 0, 206, 202, "none", `stroke="${second}" stroke-width="26"`);
        art.ellipse(0, 0, 150, 147, ballLit(art, tint(main, 0.1), 0.5));
        const petals = [0, 72, 144, 216, 288].map((turn) => {
          const [s, c] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
          return `M0 0Q${n(s * 80 - c * 60)} ${n(-c * 80 - s * 60)} ${n(s * 128)} ${n(-c * 128)}Q${n(s * 80 + c * 60)} ${n(-c * 80 + s * 60)} 0 0z`;
        });
        art.path(petals.join(""), accent);
        art.ellipse(0, 0, 30, 30, BEECH);
        art.path("M-200 -130Q-130 -220 -20 -226Q-110 -180 -150 -100z", "#fff8ea", 'opacity=".3"');
      });
    },
  },
  skittles: {
    pose: "standing",
    width: 760,
    height: 480,
    focus: [-120, -240],
    draw(art, { main, second, accent }) {
      const colors = [second, accent, main, accent, main];
      const spots = [
        [-130, -66],
        [130, -66],
        [-250, -10],
        [10, -6],
        [262, -8],
      ] as const;
      spots.forEach(([x, y], i) =>
        art.at(x, y, i < 2 ? 1.04 : 1.18, () => {
          shadow(art, 6, 0, 52);
          turned(art, { profile: pin, color: BEECH, gloss: 0.3 });
          band(art, pin, -130, -40, colors[i]!);
        }),
      );
      art.at(-96, 46, 1, () => {
        shadow(art, 6, 0, 66);
        art.ellipse(0, -66, 68, 68, ballLit(art, second));
      });
    },
  },
  jugglingBalls: {
    pose: "standing",
    width: 620,
    height: 540,
    focus: [0, -330],
    draw(art, { main, second, accent }) {
      const ball = (x: number, y: number, a: Color, b: Color, turn: number) =>
        art.at(x, y, 1, () => {
          art.group(`transform="rotate(${turn})"`, () => {
            const round = "M-146 0a146 140 0 0 1 292 0a146 140 0 0 1 -292 0z";
            art.path(round, a);
            art.clip(round, () =>
              art.path("M-50 -160Q-110 0 -50 160H50Q110 0 50 -160zM-146 -20q-30 90 60 150L-150 160z", b),
            );
            art.line(
              "M-50 -132Q-110 0 -50 132M50 -132Q110 0 50 132",
              shade(a, 0.4),
              5,
              'stroke-dasharray="9 11" opacity=".7"',
            );
          });
          const light = art.radial(
            [
              [0, "#fff8ea", 0.45],
              [0.5, "#fff8ea", 0],
              [0.6, "#33202c", 0],
              [1, "#33202c", 0.42],
            ],
            0.36,
            0.3,
            0.75,
          );
          art.ellipse(0, 0, 146, 141, light);
        });
      shadow(art, 0, -4, 280, 40);
      ball(-148, -138, main, second, -20);
      ball(154, -136, accent, main, 24);
      ball(0, -384, second, accent, 8);
    },
  },
  pullGoose: {
    pose: "standing",
    width: 760,
    height: 640,
    focus: [110, -420],
    draw(art, { main, second, accent }) {
      shadow(art, 0, 0, 320, 30);
      art.line("M280 -90Q390 -40 350 20T460 40", second, 9);
      for (const x of [-170, 190]) wheel(art, x, 58, shade(accent, 0.2), BEECH);
      const goose =
        "M-330 -300C-250 -330 -160 -372 -30 -336C60 -330 76 -400 92 -470C104 -560 150 -600 204 -588Q246 -578 254 -530C226 -500 206 -460 200 -380C196 -250 150 -140 20 -134H-90C-200 -140 -260 -200 -330 -300z";
      art.path(goose, downLit(art, main, 0.9));
      art.clip(goose, () => grain(art, -340, -600, 620, 480, main, 9));
      art.path("M246 -566L336 -530Q300 -504 250 -520z", accent);
      art.path(
        "M-220 -276C-130 -330 -10 -310 70 -240C10 -180 -110 -170 -170 -214Q-130 -226 -110 -244Q-160 -240 -220 -276z",
        tint(second, 0.1),
      );
      art.line(
        "M-130 -262Q-60 -282 10 -246M-100 -222Q-40 -236 14 -218",
        shade(second, 0.35),
        8,
        'opacity=".6"',
      );
      art.path("M92 -440Q150 -410 204 -430L202 -392Q140 -374 84 -404z", second);
      dots(art, [[196, -544]], 21, "#33202c");
      art.path(box(-270, -134, 560, 52, 22), downLit(art, BEECH));
      for (const x of [-190, 210]) wheel(art, x, 62, accent, BEECH);
    },
  },
  sailboat: {
    pose: "standing",
    width: 680,
    height: 760,
    focus: [-70, -400],
    draw(art, { main, second, accent }) {
      shadow(art, 0, 0, 230, 30);
      art.path("M-190 -30h120v30h-120zM70 -30h120v30h-120z", shade(BEECH, 0.3));
      art.rect(-14, -730, 24, 570, shade(BEECH, 0.12), 10);
      const big = "M26 -700C190 -560 270 -400 290 -226Q150 -196 26 -216z";
      art.path(
        big,
        art.linear([
          [0, shade(second, 0.14)],
          [0.4, tint(second, 0.4)],
          [1, shade(second, 0.08)],
        ]),
      );
      art.clip(big, () => art.line("M20 -520Q140 -500 260 -530M20 -390Q160 -366 320 -400", accent, 34));
      art.path(
        "M-30 -640C-60 -480 -150 -330 -280 -236Q-140 -200 -30 -216z",
        art.linear([
          [0, tint(accent, 0.3)],
          [1, shade(accent, 0.14)],
        ]),
      );
      art.path("M-4 -736l92 22l-92 26z", main);
      const hull = "M-330 -186Q-20 -150 340 -190C310 -80 240 -20 180 -14H-180C-250 -20 -300 -90 -330 -186z";
      art.path(hull, downLit(art, main));
      art.clip(hull, () => {
        art.path("M-340 -200Q-20 -150 350 -204V-160Q-20 -112 -340 -158z", BEECH);
        art.line("M-320 -90Q0 -60 330 -96", tint(main, 0.4), 8, 'opacity=".6"');
      });
      dots(
        art,
        [
          [-120, -114],
          [0, -110],
          [120, -114],
        ],
        30,
        tint(second, 0.3),
      );
    },
  },
  skippingRope: {
    pose: "lying",
    width: 860,
    height: 780,
    focus: [-220, 170],
    draw(art, { main, second, accent }) {
      const rope =
        "M-200 190C-420 20 -330 -330 0 -330S400 -40 210 80S-170 40 -130 -120S170 -220 190 -70S10 90 250 210";
      art.line(rope, "#2a1720", 26, 'opacity=".16" transform="translate(12 20)"');
      art.line(rope, shade(second, 0.3), 28);
      art.line(rope, tint(second, 0.2), 20);
      art.line(rope, accent, 18, 'stroke-dasharray="10 26"');
      for (const [x, y, turn] of [
        [-262, 250, 44],
        [312, 258, -50],
      ] as const)
        art.at(
          x,
          y,
          1,
          () => {
            art.ellipse(16, 20, 48, 130, "#2a1720", 'opacity=".18"');
            turned(art, {
              profile: [
                [20, -136],
                [34, -120],
                [30, -60],
                [46, 40],
                [48, 100],
                [24, 132],
              ],
              color: main,
              gloss: 0.3,
            });
            art.path("M-36 -10Q0 6 36 -10L40 20Q0 38 -40 20z", mix(accent, "#fff8ea", 0.2));
          },
          turn,
        );
    },
  },
} satisfies Forms;
