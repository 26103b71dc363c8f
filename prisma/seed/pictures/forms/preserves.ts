import { box, dots, roundFill, shadow, type Point } from "../art";
import { mix, shade, tint } from "../color";
import { type Forms } from "../form";
import { band, scatter, turned, type Profile } from "../lathe";
import { lyingFill, metalFill } from "../materials";
import { glass, glints, label, rod } from "../shapes";

const squat: Profile = [
  [132, -370],
  [136, -346],
  [186, -290],
  [194, -180],
  [186, -50],
  [150, 0],
];
const straight: Profile = [
  [134, -390],
  [136, -360],
  [164, -310],
  [166, -16, "corner"],
  [160, 0],
];
const tall: Profile = [
  [40, -610],
  [42, -500],
  [52, -440],
  [122, -350],
  [128, -240],
  [128, -16, "corner"],
  [122, 0],
];

/** Jars and bottles. Palette: main is what is inside, second the lid, cloth or paper, accent ink or print. */
export const preserves = {
  honeyDipper: {
    pose: "standing",
    width: 560,
    height: 470,
    focus: [-20, -250],
    draw(art, { main, second, accent }) {
      shadow(art, 8, 0, 176);
      band(art, squat, -316, -8, main);
      art.ellipse(0, -316, 166, 28, tint(main, 0.45));
      art.path(
        "M-150 -270C-110 -240 -120 -90 -134 -30L-160 -60C-176 -140 -174 -220 -150 -270z",
        tint(main, 0.55),
        'opacity=".7"',
      );
      glass(art, squat, mix(main, "#fff8ea", 0.4), 0.2);
      // The comb of the label is drawn as one path of hexagons.
      art.path(box(-104, -240, 208, 180, 90), second);
      const cell = (x: number, y: number) => `M${x} ${y - 30}l26 15v30l-26 15l-26 -15v-30z`;
      art.path(cell(0, -172) + cell(-29, -122) + cell(29, -122), accent);
      art.path(cell(0, -172), tint(accent, 0.35));
      glints(art, 176, -280, -60);
      art.path("M-146 -424V-350A146 25 0 0 0 146 -350V-424z", metalFill(art, "#d9b469"));
      art.ellipse(0, -424, 146, 25, "#f0dba6");
      // The dipper lies in front.
      rod(art, [150, -8], [300, -96], 18, "#c99f6c");
      art.at(
        146,
        -6,
        1,
        () => {
          art.path(box(-56, -36, 92, 72, 32), roundFill(art, "#c99f6c"));
          art.line("M-34 -34v68M-12 -36v72M10 -36v72", "#8a6238", 7, 'opacity=".7"');
        },
        -30,
      );
    },
  },
  jamJar: {
    pose: "standing",
    width: 460,
    height: 500,
    focus: [0, -330],
    draw(art, { main, second, accent }) {
      shadow(art, 8, 0, 156);
      band(art, straight, -350, -6, main);
      const fruit: Point[] = Array.from({ length: 26 }, (_, i) => [
        -138 + 276 * scatter(i),
        -300 + 290 * scatter(i + 40),
      ]);
      dots(art, fruit.slice(0, 15), 42, shade(main, 0.22), 0.5);
      dots(art, fruit.slice(15), 26, tint(main, 0.4), 0.45);
      glass(art, straight, "#dfe8e4", 0.16);
      label(art, 0, -150, 196, 160, "#fbf3e4", mix(main, "#33202c", 0.2));
      glints(art, 158, -300, -50);
      const cap =
        "M-142 -470Q0 -520 142 -470L186 -316Q166 -286 140 -312Q112 -276 84 -304Q56 -268 28 -298Q0 -266 -28 -298Q-56 -268 -84 -304Q-112 -276 -140 -312Q-166 -286 -186 -316z";
      art.path(cap, roundFill(art, second));
      art.clip(cap, () => {
        art.line("M-180 -440H180M-190 -390H190M-190 -330H190", accent, 16, 'opacity=".55"');
        art.line(
          "M-110 -500L-140 -280M-56 -510L-70 -270M0 -510V-270M56 -510L70 -270M110 -500L140 -280",
          accent,
          16,
          'opacity=".55"',
        );
      });
      art.path("M-152 -392Q0 -362 152 -392L156 -366Q0 -336 -156 -366z", "#d9bd8c");
      art.line("M30 -352Q70 -330 64 -270M30 -352Q10 -320 20 -276", "#d9bd8c", 9);
      art.ellipse(30, -354, 18, 15, "#c9a86f");
    },
  },
  bottle: {
    pose: "standing",
    width: 340,
    height: 720,
    focus: [0, -250],
    draw(art, { main, second, accent }) {
      shadow(art, 8, 0, 122);
      glass(art, tall, main, 0.8);
      band(art, tall, -400, -8, shade(main, 0.25), 'opacity=".55"');
      art.ellipse(0, -400, 92, 14, tint(main, 0.35), 'opacity=".5"');
      label(art, 0, -190, 210, 230, second, accent);
      art.rect(-105, -318, 210, 16, accent);
      glints(art, 118, -330, -40);
      art.path("M-46 -646V-470A46 8 0 0 0 46 -470V-646z", roundFill(art, accent));
      art.ellipse(0, -646, 46, 9, tint(accent, 0.35));
      art.path("M-46 -520A46 8 0 0 0 46 -520V-496A46 8 0 0 1 -46 -496z", tint(accent, 0.4));
    },
  },
  cordial: {
    pose: "standing",
    width: 400,
    height: 760,
    focus: [0, -560],
    draw(art, { main, second, accent }) {
      shadow(art, 8, 0, 122);
      band(art, tall, -540, -6, main);
      art.ellipse(0, -540, 40, 7, tint(main, 0.5));
      glass(art, tall, mix(main, "#eef4f2", 0.6), 0.3);
      art.path(box(-92, -256, 184, 190, 92), second);
      art.ellipse(0, -176, 46, 46, accent);
      art.line("M-40 -100H40", accent, 9);
      art.line("M0 -222V-130M-46 -176H46M-33 -209L33 -143M-33 -143L33 -209", second, 6);
      glints(art, 118, -330, -40);
      // Swing top: a wire frame and a porcelain stopper.
      art.path("M-34 -640Q-34 -690 0 -690T34 -640L38 -606H-38z", roundFill(art, "#f4ecdd"));
      art.path(box(-44, -618, 88, 18, 8), "#b9583c");
      art.line(
        "M-60 -500V-590L-20 -680H20L60 -590V-500M-60 -520Q0 -496 60 -520M60 -590L120 -540",
        "#8d8f93",
        10,
      );
      art.line("M-64 -500V-590L-24 -682", "#dfe0de", 3);
      art.line("M-30 -560V-500", "#fffaf0", 8, 'opacity=".6"');
    },
  },
  clipJar: {
    pose: "standing",
    width: 480,
    height: 560,
    focus: [0, -260],
    draw(art, { main, second, accent }) {
      shadow(art, 8, 0, 170);
      band(art, straight, -320, -6, main);
      art.ellipse(0, -320, 160, 26, tint(main, 0.35));
      const pieces: Point[] = Array.from({ length: 54 }, (_, i) => [
        -144 + 288 * ((i * 0.618) % 1),
        -306 + 296 * ((i + scatter(i)) / 54),
      ]);
      dots(
        art,
        pieces.filter((_, i) => i % 3 === 0),
        34,
        accent,
      );
      dots(
        art,
        pieces.filter((_, i) => i % 3 === 1),
        30,
        tint(main, 0.4),
      );
      dots(
        art,
        pieces.filter((_, i) => i % 3 === 2),
        28,
        shade(main, 0.22),
      );
      glass(art, straight, "#dfe8e4", 0.2);
      glints(art, 158, -300, -50);
      art.path("M-40 -400Q0 -380 40 -400V-386Q0 -366 -40 -386z", "#b9583c");
      turned(art, {
        profile: [
          [120, -452],
          [146, -440],
          [150, -396],
        ],
        color: "#dfe8e4",
        gloss: 0.5,
      });
      art.path("M-152 -398A152 25 0 0 0 152 -398V-378A152 25 0 0 1 -152 -378z", "#c2603f");
      art.line("M-170 -330A168 28 0 0 0 170 -330M-160 -340L-152 -420Q0 -390 152 -420L160 -340", "#8d8f93", 9);
      art.line("M0 -300V-404Q0 -440 30 -440", "#8d8f93", 12);
      art.path("M-70 -292L70 -300L80 -190L-62 -180z", "#2a1720", 'opacity=".16" transform="translate(6 10)"');
      art.path("M-70 -292L70 -300L80 -190L-62 -180z", second);
      art.line("M-40 -256L46 -262M-36 -224L26 -228", shade(second, 0.6), 8);
    },
  },
  ceramicJar: {
    pose: "standing",
    width: 460,
    height: 500,
    focus: [0, -250],
    draw(art, { main, second, accent }) {
      const body: Profile = [
        [140, -360],
        [166, -330],
        [172, -180],
        [160, -30],
        [140, 0],
      ];
      shadow(art, 8, 0, 158);
      turned(art, { profile: body, color: main, gloss: 0.4 });
      band(art, body, -60, 0, second);
      art.path("M-150 -412V-362A150 25 0 0 0 150 -362V-412z", lyingFill(art, second));
      art.ellipse(0, -412, 150, 25, tint(second, 0.35));
      turned(art, {
        profile: [
          [20, -462],
          [36, -446],
          [20, -416],
        ],
        color: accent,
        gloss: 0.2,
      });
      art.line("M-80 -210Q-40 -256 0 -210T80 -210M-80 -160Q-40 -206 0 -160T80 -160", accent, 13);
    },
  },
} satisfies Forms;
