import { box, dots, dropShadow, flatFill, roundFill, shadow, type Point } from "../art";
import { mix, shade, tint } from "../color";
import { type Forms } from "../form";
import { rings, turned, type Profile } from "../lathe";
import { lyingFill, metalFill } from "../materials";
import { grain, rod } from "../shapes";

const mill: Profile = [
  [70, -430],
  [88, -400],
  [62, -330],
  [58, -200],
  [92, -90],
  [104, -20],
  [100, 0],
];

/** Joined and turned wood. Palette: main and second are two woods or paints, accent metal, leather or a third color. */
export const joinery = {
  pepperMill: {
    pose: "standing",
    width: 560,
    height: 620,
    focus: [-110, -380],
    draw(art, { main, second, accent }) {
      const one = (x: number, y: number, wood: string, scale: number) =>
        art.at(x, y, scale, () => {
          shadow(art, 6, 0, 104);
          turned(art, { profile: mill, color: wood, gloss: 0.4 });
          rings(art, mill, [-360, -60], shade(wood, 0.5), 8, 0.4);
          turned(art, {
            profile: [
              [40, -540],
              [84, -500],
              [90, -460],
              [66, -426],
            ],
            color: wood,
            gloss: 0.45,
          });
          turned(art, {
            profile: [
              [16, -578],
              [26, -562],
              [18, -536],
            ],
            color: accent,
            gloss: 0.5,
          });
        });
      one(130, -50, second, 0.84);
      one(-110, 0, main, 1.04);
      dots(
        art,
        [
          [40, 18],
          [66, 4],
          [92, 26],
          [126, 12],
          [20, 36],
        ],
        17,
        "#3b2a24",
      );
      dots(
        art,
        [
          [200, 20],
          [222, 30],
          [236, 14],
        ],
        11,
        "#fbf7ee",
      );
    },
  },
  coatRail: {
    pose: "hanging",
    width: 980,
    height: 700,
    focus: [-200, -110],
    draw(art, { main, second, accent }) {
      const rail = box(-460, -230, 920, 150, 26);
      dropShadow(art, rail, 16);
      art.path(rail, lyingFill(art, main));
      art.clip(rail, () => grain(art, -460, -230, 920, 150, main, 4));
      dots(
        art,
        [
          [-420, -155],
          [420, -155],
        ],
        20,
        shade(main, 0.45),
      );
      for (const x of [-320, -108, 108, 320]) {
        art.path(box(x - 26, -142, 68, 62, 26), "#2a1720", 'opacity=".22"');
        art.path(`M${x - 24} -156h48v66h-48z`, roundFill(art, second));
        art.ellipse(
          x,
          -96,
          44,
          42,
          art.radial(
            [
              [0, tint(second, 0.6)],
              [0.6, second],
              [1, shade(second, 0.3)],
            ],
            0.36,
            0.3,
            0.75,
          ),
        );
      }
      // A scarf and a hat show what it is for.
      art.path(
        "M276 -80C250 60 262 260 250 400H330C338 240 350 60 352 -76z",
        "#2a1720",
        'opacity=".16" transform="translate(16 20)"',
      );
      art.path("M282 -84C256 60 268 260 256 400H332C340 240 352 60 356 -80z", flatFill(art, accent, 1.3));
      art.line(
        "M290 -60C276 100 284 260 282 392M332 -60C326 100 316 260 312 392",
        shade(accent, 0.35),
        6,
        'opacity=".5"',
      );
      art.line("M266 404v36M284 404v42M302 404v36M320 404v40", shade(accent, 0.12), 8);
      dropShadow(art, "M-410 10C-400 -110 -240 -110 -232 10L-180 40Q-320 100 -460 40z", 12);
      art.path("M-400 20C-396 -110 -246 -110 -240 20z", flatFill(art, "#d9b77c", 1.2));
      art.path("M-402 2Q-320 30 -238 2L-240 26Q-320 52 -401 26z", shade(accent, 0.2));
      art.path(
        "M-464 34Q-430 6 -400 16Q-320 44 -240 16Q-206 6 -176 34Q-250 84 -320 84T-464 34z",
        flatFill(art, "#d2ad6e", 1.2),
      );
    },
  },
  birdhouse: {
    pose: "hanging",
    width: 620,
    height: 860,
    focus: [0, 0],
    draw(art, { main, second, accent }) {
      art.line("M-130 -210Q0 -460 130 -210", "#b98d57", 11);
      art.ellipse(0, -352, 20, 20, "#8a6a4c");
      const front = "M-200 -110L0 -270L200 -110V300Q200 320 180 320H-180Q-200 320 -200 300z";
      dropShadow(art, front, 20);
      art.path(front, flatFill(art, main, 1.2));
      art.clip(front, () =>
        art.line(
          "M-120 -280V330M-40 -280V330M40 -280V330M120 -280V330",
          shade(main, 0.34),
          6,
          'opacity=".4"',
        ),
      );
      art.path("M-200 -110L0 -270L200 -110V-70L0 -226L-200 -70z", shade(main, 0.4), 'opacity=".3"');
      art.path("M-290 -66L-4 -312L14 -250L-252 -22z", flatFill(art, second));
      art.path("M290 -66L-4 -312L-10 -250L252 -22z", shade(second, 0.22));
      art.line("M-286 -66L-4 -310", tint(second, 0.4), 8);
      art.ellipse(0, 40, 82, 82, tint(main, 0.45));
      art.ellipse(0, 42, 68, 68, shade(main, 0.72));
      art.path("M-46 70C-40 20 -8 6 20 22C44 40 44 70 40 96Q0 116 -40 100z", accent);
      art.path("M-46 54L-74 62L-44 74z", "#d9a441");
      art.ellipse(-18, 46, 7, 7, "#2a1f1f");
      rod(art, [0, 190], [0, 196], 44, shade(second, 0.3));
      art.ellipse(0, 206, 24, 24, roundFill(art, second));
      dots(
        art,
        [
          [-176, 290],
          [176, 290],
          [-176, -80],
          [176, -80],
        ],
        13,
        shade(main, 0.5),
      );
    },
  },
  mirror: {
    pose: "hanging",
    width: 720,
    height: 960,
    focus: [-170, 110],
    draw(art, { main, second, accent }) {
      art.ellipse(10, -410, 32, 32, "#2a1720", 'opacity=".2"');
      art.path("M-250 20L-16 -420H16L250 20L210 40L0 -360L-210 40z", shade(second, 0.1));
      art.line("M-226 16L-8 -404", tint(second, 0.35), 6, 'opacity=".7"');
      art.ellipse(34, 150, 322, 322, "#2a1720", 'opacity=".14"');
      art.ellipse(16, 126, 320, 320, "#2a1720", 'opacity=".2"');
      art.ellipse(0, 100, 316, 316, flatFill(art, main, 1.4));
      art.ellipse(0, 100, 300, 300, "none", `stroke="${tint(main, 0.4)}" stroke-width="5" opacity=".6"`);
      art.ellipse(0, 100, 264, 264, shade(main, 0.36));
      art.ellipse(
        3,
        104,
        256,
        256,
        art.linear(
          [
            [0, "#e9efec"],
            [0.45, "#b9cacb"],
            [0.5, "#dce6e3"],
            [1, "#9fb5b8"],
          ],
          [0, 0],
          [1, 1],
        ),
      );
      art.path("M-150 230L130 -110L190 -60L-100 290z", "#fffdf6", 'opacity=".4"');
      art.path("M-60 320L220 10L234 40L-20 346z", "#fffdf6", 'opacity=".3"');
      art.ellipse(0, -408, 30, 30, metalFill(art, accent, [1, 1]));
      dots(
        art,
        [
          [-222, 4],
          [222, 4],
        ],
        24,
        accent,
      );
    },
  },
  boat: {
    pose: "standing",
    width: 720,
    height: 760,
    focus: [-60, -120],
    draw(art, { main, second, accent }) {
      shadow(art, 10, 4, 260, 30);
      rod(art, [-20, -130], [-20, -700], 22, "#c99f6c");
      art.path("M-4 -660C120 -560 210 -360 230 -190H-4z", flatFill(art, second, 1.2));
      art.path("M-4 -420Q110 -400 176 -376L200 -310Q110 -340 -4 -350z", accent);
      art.path("M-40 -600C-120 -480 -190 -320 -220 -200H-40z", flatFill(art, tint(second, 0.35), 1.2));
      art.line("M-8 -186H240", "#b98d57", 17);
      art.path("M-20 -700L-96 -672L-20 -644z", accent);
      const hull = "M-320 -160H330C320 -60 250 0 150 0H-190C-260 -10 -310 -70 -320 -160z";
      art.path(hull, lyingFill(art, main, 1.1));
      art.clip(hull, () => {
        art.path("M-330 -70H340V10H-330z", shade(main, 0.3));
        art.line("M-330 -74H340", "#fbf3e4", 13);
      });
      art.path("M-330 -176Q0 -196 338 -176V-150Q0 -168 -330 -150z", "#d8ae78");
      art.path("M-330 -176Q0 -196 338 -176V-168Q0 -186 -330 -168z", "#efd2a4");
      const ports: Point[] = [
        [-120, -112],
        [0, -116],
        [120, -112],
      ];
      dots(art, ports, 40, "#fbf3e4");
      dots(art, ports, 25, mix(main, "#2f3f4a", 0.6));
    },
  },
  bookRest: {
    pose: "standing",
    width: 720,
    height: 620,
    focus: [-80, -200],
    draw(art, { main, second, accent }) {
      shadow(art, 10, 0, 290, 38);
      const board = "M-270 -520Q-270 -540 -250 -540H250Q270 -540 270 -520L300 -90H-300z";
      dropShadow(art, board, 8);
      art.path(board, flatFill(art, main, 1.1));
      art.clip(board, () => grain(art, -300, -540, 600, 450, main, 6));
      art.path(
        "M-250 -470Q-120 -510 0 -460Q120 -510 250 -470L262 -120Q120 -160 0 -110Q-120 -160 -262 -120z",
        shade("#f3e6cf", 0.2),
      );
      art.path("M-240 -480Q-120 -516 0 -470V-124Q-120 -170 -254 -132z", flatFill(art, "#fbf3e4"));
      art.path("M240 -480Q120 -516 0 -470V-124Q120 -170 254 -132z", "#f3e9d6");
      art.path("M-206 -430Q-120 -456 -40 -428L-42 -290Q-124 -318 -214 -292z", tint(accent, 0.25));
      art.ellipse(-96, -390, 28, 26, second);
      art.line(
        "M-212 -250Q-124 -276 -42 -248M-216 -210Q-124 -236 -42 -208M44 -428Q120 -456 204 -428M44 -388Q120 -416 206 -388M44 -348Q120 -376 208 -348M46 -308Q122 -336 170 -318",
        "#a5947c",
        8,
        'opacity=".8"',
      );
      art.path(box(-320, -116, 640, 60, 14), lyingFill(art, tint(main, 0.1)));
      art.path(box(-320, -60, 640, 60, 12), lyingFill(art, shade(main, 0.16)));
      rod(art, [-90, -150], [-84, -80], 20, "#cfa75a");
      rod(art, [96, -150], [90, -80], 20, "#cfa75a");
    },
  },
} satisfies Forms;
