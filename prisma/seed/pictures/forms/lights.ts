import { n, roundFill, shadow, type Art } from "../art";
import { mix, shade, tint, type Color } from "../color";
import { type Forms } from "../form";
import { band, rings, turned, type Profile } from "../lathe";
import { rod } from "../shapes";

function glow(art: Art, x: number, y: number, r: number, strength = 0.7): void {
  const light = art.radial([
    [0, "#ffe2a6", strength],
    [0.45, "#ffd894", strength * 0.4],
    [1, "#ffd894", 0],
  ]);
  art.ellipse(x, y, r, r, light);
}

const dome: Profile = [
  [30, -560],
  [150, -530],
  [256, -430],
  [286, -326, "corner"],
  [282, -318],
];
const shell: Profile = [
  [34, -200],
  [70, -180],
  [200, -90],
  [300, 90, "corner"],
  [298, 104],
];
const woven: Profile = [
  [236, -380],
  [262, -250],
  [250, -110],
  [196, 0],
];

/** Lamps and a basket. Palette: main is the shade, second the foot, accent brass or trim. */
export const lights = {
  tableLamp: {
    pose: "standing",
    width: 640,
    height: 620,
    focus: [-90, -430],
    draw(art, { main, second, accent }) {
      glow(art, 0, -330, 540, 0.6);
      shadow(art, 6, 0, 140);
      turned(art, {
        profile: [
          [54, -350],
          [50, -200],
          [74, -90],
          [140, -30],
          [150, 0],
        ],
        color: second,
        gloss: 0.25,
      });
      art.ellipse(0, -318, 282, 48, "#fff1cf");
      art.path("M-282 -318A282 48 0 0 0 282 -318Q0 -300 -282 -318z", "#ffdf9e");
      turned(art, { profile: dome, color: main, gloss: 0.4, tilt: 0.06 });
      art.ellipse(0, -562, 26, 15, accent);
      art.path("M-284 -324A286 48 0 0 0 284 -324", "none", `stroke="${tint(main, 0.6)}" stroke-width="6"`);
    },
  },
  pendant: {
    pose: "hanging",
    width: 640,
    height: 720,
    focus: [-80, 60],
    draw(art, { main, second, accent }) {
      glow(art, 0, 260, 560, 0.65);
      art.line("M0 -900V-250", shade(second, 0.5), 10);
      turned(art, {
        profile: [
          [24, -290],
          [34, -270],
          [34, -196],
        ],
        color: accent,
        gloss: 0.3,
      });
      art.ellipse(0, 104, 298, 51, "#fff3d4");
      art.ellipse(0, 120, 70, 34, "#fffdf2");
      turned(art, { profile: shell, color: main, gloss: 0.4, tilt: 0.02 });
      art.path("M-298 104A298 51 0 0 1 298 104A298 40 0 0 0 -298 104z", shade(main, 0.2), 'opacity=".5"');
      rings(art, shell, [-30], tint(main, 0.5), 5, 0.4);
    },
  },
  deskLamp: {
    pose: "standing",
    width: 640,
    height: 760,
    focus: [120, -560],
    draw(art, { main, second, accent }) {
      glow(art, 190, -360, 440, 0.6);
      shadow(art, 4, 0, 150, 28);
      turned(art, {
        profile: [
          [130, -40],
          [150, -30],
          [150, 0],
        ],
        color: second,
        gloss: 0,
      });
      rod(art, [0, -40], [-170, -420], 22, accent);
      rod(art, [-170, -420], [120, -640], 22, accent);
      joint(art, 0, -44, 26, second);
      joint(art, -170, -420, 30, second);
      art.group('transform="translate(130 -640) rotate(-28)"', () => {
        art.ellipse(0, 190, 170, 40, "#fff3d0");
        const cone: Profile = [
          [40, -60],
          [62, -46],
          [80, 20],
          [168, 180, "corner"],
          [170, 190],
        ];
        turned(art, { profile: cone, color: main, gloss: 0.4, tilt: 0.02 });
        art.ellipse(0, -62, 40, 14, tint(main, 0.4));
      });
      joint(art, 122, -640, 22, accent);
    },
  },
  basket: {
    pose: "standing",
    width: 640,
    height: 560,
    focus: [-110, -220],
    draw(art, { main, second, accent }) {
      shadow(art, 10, 0, 214);
      for (const side of [-1, 1]) {
        const d = `M${side * 150} -400C${side * 160} -540 ${side * 300} -520 ${side * 240} -360`;
        art.line(d, shade(accent, 0.25), 34);
        art.line(d, accent, 20);
      }
      turned(art, { profile: woven, color: main, wall: 20, inside: shade(main, 0.3), gloss: 0 });
      band(art, woven, -150, -78, second);
      // Strands lean one way in one row and the other way in the next.
      let strands = "";
      for (let row = 0; row < 7; row++) {
        const y = -344 + row * 50;
        const r = 246 + 12 * Math.sin((row + 1) / 2.2) - (row > 3 ? (row - 3) ** 2 * 5 : 0);
        for (let i = -5; i <= 5; i++) {
          const [x, dip] = [Math.sin((i * Math.PI) / 12) * r, Math.cos((i * Math.PI) / 12) * r * 0.17];
          strands += `M${n(x)} ${n(y + dip - 38)}l${row % 2 ? -18 : 18} 34`;
        }
      }
      art.line(strands, shade(main, 0.42), 9, 'opacity=".38"');
      art.path("M-236 -380A236 40 0 0 0 236 -380", "none", `stroke="${tint(main, 0.35)}" stroke-width="18"`);
    },
  },
} satisfies Forms;

function joint(art: Art, x: number, y: number, r: number, color: Color): void {
  art.ellipse(x, y, r, r, roundFill(art, color));
  art.ellipse(x - r * 0.2, y - r * 0.2, r * 0.3, r * 0.3, mix(color, "#fff8ea", 0.6));
}
