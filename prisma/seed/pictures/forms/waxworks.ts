import { shadow, type Art } from "../art";
import { shade, tint, type Color } from "../color";
import { type Forms } from "../form";
import { rings, turned, type Profile } from "../lathe";
import { glow } from "../light";
import { flame } from "../shapes";

const skep: Profile = [
  [14, -360],
  [80, -340],
  [150, -270],
  [186, -180],
  [194, -70],
  [186, 0],
];
const stick: Profile = [
  [44, -240],
  [50, -222],
  [26, -196],
  [22, -120],
  [46, -90],
  [26, -60],
  [110, -24],
  [116, 0],
];

function holder(art: Art, x: number, y: number, size: number, metal: Color, wax: Color, tall: number): void {
  art.at(x, y, size, () => {
    shadow(art, 6, 0, 112);
    turned(art, {
      profile: [
        [18, -240 - tall],
        [24, -230 - tall],
        [26, -232],
      ],
      color: wax,
      gloss: 0,
    });
    turned(art, { profile: stick, color: metal, gloss: 0.5 });
    rings(art, stick, [-90, -222], tint(metal, 0.5), 6, 0.7);
    flame(art, 0, -240 - tall, 0.62);
  });
}

/** Wax in its other shapes. Palette: main is the wax, second metal or a second wax, accent trim. */
export const waxworks = {
  skepCandle: {
    pose: "standing",
    width: 500,
    height: 560,
    focus: [-30, -260],
    draw(art, { main, second, accent }) {
      shadow(art, 8, 0, 190);
      glow(art, 0, -420, 300, 0.35);
      turned(art, { profile: skep, color: main, gloss: 0.12 });
      rings(art, skep, [-322, -284, -244, -204, -164, -124, -84, -44, -8], shade(main, 0.4), 10, 0.45);
      rings(art, skep, [-312, -274, -234, -194, -154, -114, -74, -34], tint(main, 0.5), 5, 0.5);
      art.path("M-44 6Q-46 -74 0 -76T44 6Q0 12 -44 6z", shade(main, 0.55));
      art.path(
        "M80 -190q-34 -34 -10 -50q30 0 18 46zM92 -192q14 -44 42 -34q10 30 -36 40z",
        "#fffaf0",
        'opacity=".85"',
      );
      art.ellipse(86, -172, 20, 28, second, 'transform="rotate(-20 86 -172)"');
      art.line("M70 -176l30 -10M72 -162l32 -8", accent, 7);
      flame(art, 0, -356, 1);
    },
  },
  teaLights: {
    pose: "standing",
    width: 720,
    height: 400,
    focus: [-110, -110],
    draw(art, { main, second }) {
      const light = (x: number, y: number, size: number, lit: boolean) =>
        art.at(x, y, size, () => {
          const profile: Profile = [
            [104, -84],
            [104, -40],
            [98, 0],
          ];
          shadow(art, 6, 0, 104);
          turned(art, { profile, color: second, gloss: 0.5 });
          rings(art, profile, [-70, -14], shade(second, 0.35), 5, 0.4);
          art.ellipse(0, -84, 104, 18, tint(second, 0.5));
          art.ellipse(0, -82, 94, 15, main);
          art.ellipse(-14, -84, 60, 8, tint(main, 0.5), 'opacity=".8"');
          if (lit) flame(art, 0, -82, 0.82);
          else art.line("M0 -84q4 -22 16 -30", "#4a3428", 6);
        });
      light(-110, -110, 0.84, true);
      light(140, -104, 0.84, false);
      light(-236, -10, 1.04, true);
      light(70, 0, 1.1, true);
    },
  },
  candlesticks: {
    pose: "standing",
    width: 620,
    height: 760,
    focus: [-110, -330],
    draw(art, { main, second, accent }) {
      holder(art, 30, -50, 1.3, accent, main, 230);
      holder(art, -170, 6, 1.1, second, main, 200);
      holder(art, 200, 20, 1, second, main, 130);
    },
  },
} satisfies Forms;
