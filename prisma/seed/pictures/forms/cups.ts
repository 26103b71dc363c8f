import { n, shadow, type Art } from "../art";
import { mix, shade, tint, type Color } from "../color";
import { type Forms } from "../form";
import { band, speckle, turned, type Profile } from "../lathe";

/** A pulled handle: a dark edge, the color, and a line of light along its upper side. */
export function handle(art: Art, d: string, color: Color, width: number): void {
  art.line(d, shade(color, 0.34), width);
  art.line(d, shade(color, 0.06), width * 0.74);
  art.line(
    d,
    tint(color, 0.5),
    width * 0.16,
    `opacity=".6" transform="translate(${n(-width * 0.2)} ${n(-width * 0.24)})"`,
  );
}

const mug: Profile = [
  [178, -430],
  [186, -300],
  [186, -120],
  [168, -30],
  [138, 0],
];
const bowl: Profile = [
  [300, -230],
  [280, -130],
  [200, -42],
  [112, -16],
  [104, 0],
];
const espresso: Profile = [
  [88, -150],
  [94, -80],
  [80, -18],
  [58, 0],
];

function espressoCup(art: Art, x: number, y: number, color: Color, foot: Color): void {
  art.at(x, y, 1, () => {
    shadow(art, 0, 0, 66);
    turned(art, { profile: espresso, color, wall: 8, inside: "#4a2c1d" });
    band(art, espresso, -28, 0, foot);
  });
}

/** Cups and bowls. Palette: main is the glaze, second the bare clay, accent what is in them. */
export const cups = {
  mug: {
    pose: "standing",
    width: 500,
    height: 460,
    focus: [40, -330],
    draw(art, { main, second, accent }) {
      shadow(art, 20, 0, 165);
      handle(art, "M172 -350C310 -372 318 -130 168 -104", main, 44);
      turned(art, { profile: mug, color: main, wall: 13, inside: mix(main, accent, 0.6) });
      art.ellipse(4, -424, 152, 23, accent);
      band(art, mug, -92, 0, second);
      speckle(art, mug, shade(main, 0.55), 14);
    },
  },
  bowl: {
    pose: "standing",
    width: 620,
    height: 280,
    focus: [-60, -200],
    draw(art, { main, second, accent }) {
      shadow(art, 10, -4, 190, 34);
      turned(art, { profile: bowl, color: second, gloss: 0, tilt: 0.2 });
      band(art, bowl, -230, -96, main);
      art.ellipse(0, -230, 300, 62, tint(main, 0.42));
      const hollow = art.linear([
        [0, shade(main, 0.34)],
        [1, tint(main, 0.15)],
      ]);
      art.ellipse(0, -228, 284, 56, hollow);
      art.path("M-214 -206Q0 -262 226 -208Q120 -172 0 -172Q-130 -172 -214 -206z", accent, 'opacity=".9"');
      speckle(art, bowl.slice(0, 3), shade(main, 0.55), 20);
    },
  },
  espresso: {
    pose: "standing",
    width: 560,
    height: 340,
    focus: [-40, -190],
    draw(art, { main, second, accent }) {
      espressoCup(art, -96, -74, accent, second);
      espressoCup(art, 104, -84, mix(main, accent, 0.5), second);
      espressoCup(art, -170, 0, main, second);
      espressoCup(art, 46, 16, tint(main, 0.5), second);
    },
  },
  plate: {
    pose: "lying",
    width: 760,
    height: 760,
    focus: [150, -150],
    draw(art, { main, second, accent }) {
      art.ellipse(36, 44, 372, 368, "#2a1720", 'opacity=".12"');
      art.ellipse(14, 18, 372, 370, "#2a1720", 'opacity=".2"');
      art.ellipse(0, 0, 370, 370, second);
      const light = art.linear(
        [
          [0, tint(main, 0.45)],
          [0.5, main],
          [1, shade(main, 0.14)],
        ],
        [0, 0],
        [1, 1],
      );
      art.ellipse(0, 0, 362, 362, light);
      const well = art.linear(
        [
          [0, shade(main, 0.2)],
          [0.5, main],
          [1, tint(main, 0.4)],
        ],
        [0, 0],
        [1, 1],
      );
      art.ellipse(0, 0, 262, 262, well);
      art.ellipse(0, 0, 250, 250, light);
      // The slow wave that gives the plate its name: glaze poured from one side.
      art.path(
        "M-214 -128C-120 -60 -60 -160 40 -90S190 -70 246 -40A250 250 0 0 1 -214 128A250 250 0 0 1 -214 -128z",
        accent,
        'opacity=".32"',
      );
      art.path(
        "M-246 44C-150 110 -60 10 60 84S190 120 222 114A250 250 0 0 1 -246 44z",
        accent,
        'opacity=".5"',
      );
      const disc: Profile = [
        [240, -240],
        [300, 0],
        [240, 240],
      ];
      speckle(art, disc, shade(main, 0.6), 34);
    },
  },
} satisfies Forms;
