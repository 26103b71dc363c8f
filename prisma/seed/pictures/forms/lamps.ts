import { dots, dropShadow, n, polygon, roundFill, shadow, type Point } from "../art";
import { mix, shade, tint } from "../color";
import { type Forms } from "../form";
import { band, radiusAt, rings, turned, type Profile } from "../lathe";
import { glow } from "../light";
import { rod } from "../shapes";

const shadeCone: Profile = [
  [130, -620],
  [190, -460],
  [250, -320],
];
const gourd: Profile = [
  [40, -320],
  [44, -290],
  [110, -230],
  [130, -130],
  [96, -30],
  [100, 0],
];
const lantern: Profile = [
  [150, -430],
  [190, -330],
  [196, -160],
  [180, -20],
  [160, 0],
];
const globe: Profile = [
  [60, -300],
  [220, -230],
  [310, -60],
  [300, 90],
  [200, 250],
  [60, 300],
];
const drum: Profile = [
  [190, -860],
  [210, -720],
  [226, -640],
];

/** More lamps. Palette: main is the shade, second foot or metal, accent trim. All of them are lit. */
export const lamps = {
  shadeLamp: {
    pose: "standing",
    width: 560,
    height: 680,
    focus: [-70, -420],
    draw(art, { main, second, accent }) {
      glow(art, 0, -420, 520, 0.55);
      shadow(art, 6, 0, 110);
      turned(art, { profile: gourd, color: second, gloss: 0.45 });
      band(art, gourd, -150, -110, accent);
      rings(art, gourd, [-180, -80], tint(second, 0.4), 6, 0.5);
      art.path("M-250 -320A250 42 0 0 0 250 -320A250 42 0 0 0 -250 -320z", "#ffe9b8");
      const cloth = art.linear(
        [
          [0, tint(main, 0.55)],
          [0.6, tint(main, 0.12)],
          [1, mix(main, "#ffd894", 0.35)],
        ],
        [0, 0],
        [0, 1],
      );
      art.path("M-130 -620A130 16 0 0 1 130 -620L250 -320A250 42 0 0 1 -250 -320z", cloth);
      let pleats = "";
      for (let i = -5; i <= 5; i++) {
        const at = Math.sin((i * Math.PI) / 11.5);
        pleats += `M${n(at * 130)} -612L${n(at * 250)} ${n(-320 + Math.cos((i * Math.PI) / 11.5) * 42)}`;
      }
      art.line(pleats, shade(main, 0.3), 5, 'opacity=".3"');
      art.line("M-250 -320A250 42 0 0 0 250 -320M-130 -620A130 16 0 0 0 130 -620", accent, 11);
      art.ellipse(0, -646, 15, 15, accent);
      rings(art, shadeCone, [-470], tint(main, 0.5), 3, 0.3);
    },
  },
  tinLantern: {
    pose: "standing",
    width: 520,
    height: 700,
    focus: [-20, -240],
    draw(art, { main, second, accent }) {
      glow(art, 0, -220, 460, 0.7);
      shadow(art, 8, 0, 170);
      art.line("M-60 -560C-80 -690 80 -690 60 -560", shade(second, 0.2), 15);
      turned(art, { profile: lantern, color: main, gloss: 0.3 });
      const holes: Point[] = [];
      const big: Point[] = [];
      for (let row = 0; row < 6; row++)
        for (let i = -3; i <= 3; i++) {
          const y = -372 + row * 62;
          const at = Math.sin(((i + (row % 2) * 0.5) * Math.PI) / 8);
          const point: Point = [radiusAt(lantern, y) * at * 0.98, y + Math.cos(at * 1.5) * 28];
          if (row === 2 || row === 4) big.push(point);
          else holes.push(point);
        }
      dots(art, holes, 13, "#fff0c4");
      dots(art, big, 30, "#ffd98a");
      dots(art, big, 15, "#fff6da");
      band(art, lantern, -40, 0, second);
      turned(art, {
        profile: [
          [20, -570],
          [60, -552],
          [164, -440],
          [160, -420],
        ],
        color: second,
        gloss: 0.35,
      });
      art.path(
        polygon([
          [-40, -500],
          [0, -534],
          [40, -500],
          [0, -470],
        ]),
        "#ffe2a6",
      );
      rings(art, lantern, [-400], accent, 13, 1);
      art.ellipse(0, -576, 22, 14, accent);
    },
  },
  floorLamp: {
    pose: "standing",
    width: 560,
    height: 940,
    focus: [-30, -700],
    draw(art, { main, second, accent }) {
      glow(art, 0, -700, 520, 0.6);
      shadow(art, 0, -20, 190, 50, 0.7);
      rod(art, [0, -620], [40, -60], 22, shade(second, 0.26), 18);
      rod(art, [-14, -620], [-180, 0], 30, second, 22);
      rod(art, [14, -620], [176, -6], 30, shade(second, 0.1), 22);
      rod(art, [-96, -280], [96, -286], 16, accent);
      art.ellipse(0, -640, 226, 38, "#ffe9b8");
      const cloth = art.linear([
        [0, tint(main, 0.2)],
        [0.35, tint(main, 0.6)],
        [1, shade(main, 0.1)],
      ]);
      art.path("M-190 -860A190 24 0 0 1 190 -860L226 -640A226 38 0 0 1 -226 -640z", cloth);
      rings(art, drum, [-820, -760, -700], shade(main, 0.3), 4, 0.25);
      art.line("M-190 -860A190 24 0 0 0 190 -860M-226 -640A226 38 0 0 0 226 -640", accent, 9);
      art.line("M150 -612V-480", shade(second, 0.3), 5);
      art.ellipse(150, -470, 14, 14, accent);
    },
  },
  wallSconce: {
    pose: "hanging",
    width: 620,
    height: 800,
    focus: [-40, -140],
    draw(art, { main, second, accent }) {
      glow(art, 0, -180, 560, 0.7);
      const plate = "M-120 -20A120 120 0 0 1 120 -20V170A120 120 0 0 1 -120 170z";
      dropShadow(art, plate, 14);
      art.path(plate, roundFill(art, second));
      art.line("M-92 -10A92 92 0 0 1 92 -10V160A92 92 0 0 1 -92 160z", tint(second, 0.5), 6, 'opacity=".6"');
      dots(
        art,
        [
          [0, 236],
          [0, 160],
        ],
        21,
        shade(second, 0.5),
      );
      art.line("M0 160Q-70 60 0 -40", shade(accent, 0.2), 30);
      art.line("M-4 154Q-74 60 -4 -44", tint(accent, 0.25), 15);
      art.ellipse(0, -330, 190, 30, "#fff3d0");
      const cup = "M-190 -330C-180 -200 -110 -90 0 -60C110 -90 180 -200 190 -330A190 30 0 0 1 -190 -330z";
      art.path(cup, roundFill(art, main));
      art.path(
        "M-150 -296C-140 -210 -100 -140 -50 -104C-110 -150 -120 -230 -116 -290z",
        "#fff8ea",
        'opacity=".5"',
      );
      art.path("M-190 -330A190 30 0 0 0 190 -330", "none", `stroke="${tint(main, 0.6)}" stroke-width="8"`);
      art.ellipse(0, -56, 38, 22, accent);
      art.line("M0 250V330", accent, 6);
      art.ellipse(0, 344, 16, 16, accent);
    },
  },
  paperGlobe: {
    pose: "hanging",
    width: 700,
    height: 800,
    focus: [-80, -60],
    draw(art, { main, second, accent }) {
      glow(art, 0, 0, 620, 0.75);
      art.line("M0 -900V-300", shade(second, 0.5), 8);
      const body = "M-60 -300Q-310 -230 -310 0T-60 300H60Q310 230 310 0T60 -300z";
      const light = art.radial(
        [
          [0, "#fff9e6"],
          [0.5, tint(main, 0.55)],
          [1, main],
        ],
        0.46,
        0.5,
        0.62,
      );
      art.path(body, light);
      art.clip(body, () => {
        art.path("M-330 140Q-180 60 -40 130T330 90V320H-330z", accent, 'opacity=".5"');
        art.path("M-330 210Q-140 130 40 200T330 170V320H-330z", accent, 'opacity=".6"');
      });
      const ribs = Array.from({ length: 9 }, (_, i) => -240 + i * 60);
      rings(art, globe, ribs, shade(main, 0.35), 5, 0.4);
      turned(art, {
        profile: [
          [64, -322],
          [66, -310],
          [64, -292],
        ],
        color: second,
        gloss: 0.2,
      });
      art.path("M-60 298A60 10 0 0 0 60 298V312A60 10 0 0 1 -60 312z", shade(second, 0.2));
      art.line("M0 316V360", accent, 7);
      art.line("M-12 366l-8 60M0 366v68M12 366l8 60", accent, 8);
    },
  },
} satisfies Forms;
