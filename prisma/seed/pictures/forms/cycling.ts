import { box, dots, dropShadow, flatFill, n, roundFill, shadow, type Art } from "../art";
import { mix, shade, tint, type Color } from "../color";
import { type Form, type Forms, type Palette } from "../form";
import { lyingFill, metalFill, piece, stitches, wire } from "../materials";
import { rod } from "../shapes";
import { weave } from "./textiles";

function wheel(art: Art, x: number, y: number, r: number, tire: Color): void {
  const spokes = Array.from({ length: 9 }, (_, i) => {
    const [dx, dy] = [r * 0.92 * Math.cos(i * 0.349), r * 0.92 * Math.sin(i * 0.349)];
    return `M${n(x - dx)} ${n(y - dy)}L${n(x + dx)} ${n(y + dy)}`;
  });
  art.line(spokes.join(""), "#f3efe6", 3, 'opacity=".75"');
  art.ellipse(x, y, r, r, "none", `stroke="${tire}" stroke-width="22"`);
  art.ellipse(x, y, r - 16, r - 16, "none", 'stroke="#d9d6cd" stroke-width="9"');
  art.ellipse(x, y, 20, 20, "#a5a6a6");
}

/** A roll laid open; the lower half of what stands in its slots is hidden by the pocket that begins at y = 20. */
function openRoll(fill: (art: Art, palette: Palette) => void): Form {
  return {
    pose: "lying",
    width: 900,
    height: 640,
    focus: [-40, -30],
    draw(art, palette) {
      const { main, second } = palette;
      art.group('transform="rotate(-7)"', () => {
        piece(art, box(-400, -270, 800, 540, 26), main, 16);
        stitches(art, box(-380, -250, 760, 500, 18), tint(main, 0.45));
        fill(art, palette);
        art.path(box(-392, 20, 784, 240, 20), flatFill(art, shade(main, 0.1)));
        art.line("M-392 26H392", tint(main, 0.35), 7);
        stitches(art, "M-180 40V250M36 40V250M246 40V250", tint(main, 0.45));
        art.rect(396, -30, 90, 58, second, 6);
        art.rect(-470, -26, 80, 52, second, 6);
        art.rect(-478, -44, 60, 88, "none", 10, `stroke="${shade("#cfa75a", 0.1)}" stroke-width="13"`);
        art.rect(-330, 110, 100, 70, second, 6);
        art.line("M-310 146h60", tint(second, 0.5), 7);
        weave(art, -370, 60, 740, 180, main, 14);
      });
    },
  };
}

/** Around the bicycle. Palette: main is paint or canvas, second leather or a second cloth, accent metal or trim. */
export const cycling = {
  bicycle: {
    pose: "standing",
    width: 1010,
    height: 700,
    focus: [30, -470],
    draw(art, { main, second, accent }) {
      for (const x of [-300, 310]) shadow(art, x, 0, 110, 20);
      const tire = mix("#3b3536", second, 0.15);
      wheel(art, -300, -200, 190, tire);
      wheel(art, 310, -200, 190, tire);
      const tube = (d: string, width = 24) => {
        art.line(d, shade(main, 0.2), width);
        art.line(d, main, width * 0.7);
        art.line(d, tint(main, 0.5), width * 0.2, 'transform="translate(-3 -4)"');
      };
      art.line("M-300 -222L-40 -196M-300 -178L-40 -150", "#8d8f93", 7);
      tube("M-300 -200L-120 -440M-300 -200L-40 -180", 18);
      tube("M310 -200Q268 -290 226 -470");
      tube("M-40 -180L212 -420M-124 -450L206 -478M-40 -180L-140 -500");
      tube("M222 -500L206 -430", 32);
      art.ellipse(-40, -174, 46, 46, metalFill(art, "#b9bcbe", [1, 1]), 'stroke="#7d8085" stroke-width="5"');
      art.line("M-40 -174L-4 -84M-34 -78h64", "#5d5f63", 15);
      art.line("M222 -500L232 -560", accent, 16);
      art.line("M232 -560Q250 -610 170 -610Q120 -606 96 -560", accent, 17);
      art.line("M146 -602Q112 -592 94 -554", second, 28);
      art.path(
        "M-262 -536C-262 -566 -220 -566 -190 -556C-150 -552 -100 -556 -62 -548C-46 -538 -56 -522 -80 -522C-130 -522 -150 -480 -200 -486C-240 -490 -262 -508 -262 -536z",
        flatFill(art, second),
      );
      art.line("M-200 -486L-150 -504L-80 -522", "#8d8f93", 8);
      art.path("M-498 -206A200 200 0 0 1 -196 -374", "none", `stroke="${main}" stroke-width="20"`);
      art.path("M180 -366A202 202 0 0 1 508 -240", "none", `stroke="${main}" stroke-width="20"`);
      art.path("M256 -520H430L408 -400H276z", shade("#c99f6c", 0.14));
      art.path("M248 -536H438V-510H248z", "#d9b27c");
      art.line(
        "M270 -470H418M274 -436H412M300 -508L306 -404M344 -508V-404M390 -508L380 -404",
        shade("#c99f6c", 0.42),
        6,
        'opacity=".6"',
      );
    },
  },
  bell: {
    pose: "lying",
    width: 760,
    height: 640,
    focus: [-40, -60],
    draw(art, { main, second, accent }) {
      art.group('transform="rotate(-16)"', () => {
        const bar = box(-400, 20, 800, 76, 20);
        dropShadow(art, bar, 14);
        art.path(bar, lyingFill(art, "#b4b7b9", 1.6));
        const grip = box(-420, 6, 250, 104, 40);
        art.path(grip, lyingFill(art, second));
        stitches(art, "M-390 60H-190", tint(second, 0.4));
        art.path(box(-40, 6, 120, 106, 14), lyingFill(art, shade(main, 0.3)));
        art.ellipse(46, 6, 226, 222, "#2a1720", 'opacity=".24"');
        art.ellipse(20, -30, 222, 222, shade(main, 0.4));
        art.ellipse(
          20,
          -34,
          214,
          214,
          art.radial(
            [
              [0, tint(main, 0.85)],
              [0.3, tint(main, 0.3)],
              [0.7, main],
              [1, shade(main, 0.34)],
            ],
            0.34,
            0.3,
            0.74,
          ),
        );
        art.ellipse(20, -34, 150, 150, "none", `stroke="${shade(main, 0.3)}" stroke-width="6" opacity=".4"`);
        art.path(
          "M-140 -70C-110 -160 -40 -200 30 -206C-30 -170 -80 -120 -96 -40z",
          "#fffdf2",
          'opacity=".5"',
        );
        art.ellipse(20, -34, 44, 44, shade(main, 0.3));
        art.ellipse(16, -38, 38, 38, accent);
        art.ellipse(6, -50, 12, 10, tint(accent, 0.7));
        rod(art, [190, 60], [290, -30], 30, shade(main, 0.12));
        art.ellipse(296, -36, 34, 34, roundFill(art, accent));
      });
    },
  },
  saddle: {
    pose: "lying",
    width: 620,
    height: 780,
    focus: [-90, 170],
    draw(art, { main, second, accent }) {
      const top =
        "M0 -370C56 -370 66 -300 76 -170C88 0 130 60 214 130C290 200 290 300 214 346C150 384 60 340 0 338C-60 340 -150 384 -214 346C-290 300 -290 200 -214 130C-130 60 -88 0 -76 -170C-66 -300 -56 -370 0 -370z";
      wire(art, "M-150 340C-150 420 -60 420 -60 350M150 340C150 420 60 420 60 350", "#a5a7a8", 18);
      piece(art, top, main, 20);
      art.path(
        "M-40 -350C-70 -250 -60 -60 -120 30C-190 110 -250 180 -236 270C-210 160 -110 130 -60 20C-20 -80 -30 -260 -20 -356z",
        tint(main, 0.55),
        'opacity=".4"',
      );
      art.path("M-17 -210Q0 -226 17 -210L22 120Q0 140 -22 120z", shade(main, 0.5));
      stitches(
        art,
        "M-44 -300C-50 -100 -60 20 -150 110C-240 190 -250 260 -190 310M44 -300C50 -100 60 20 150 110C240 190 250 260 190 310",
        second,
      );
      dots(
        art,
        [
          [0, -340],
          [-30, -328],
          [30, -328],
          [-190, 332],
          [190, 332],
          [-120, 326],
          [120, 326],
          [0, 318],
          [-60, 320],
          [60, 320],
        ],
        26,
        shade(accent, 0.3),
      );
      dots(
        art,
        [
          [-2, -342],
          [-32, -330],
          [28, -330],
          [-192, 330],
          [188, 330],
          [-122, 324],
          [118, 324],
          [-2, 316],
          [-62, 318],
          [58, 318],
        ],
        19,
        tint(accent, 0.2),
      );
      art.rect(-46, 214, 92, 46, shade(main, 0.25), 8, 'opacity=".7"');
      art.line("M-26 238h52", tint(main, 0.3), 6);
    },
  },
  pannier: {
    pose: "standing",
    width: 600,
    height: 740,
    focus: [-30, -400],
    draw(art, { main, second, accent }) {
      shadow(art, 8, 0, 220, 36);
      art.path(
        "M-110 -660C-110 -720 110 -720 110 -660",
        "none",
        `stroke="${shade(second, 0.2)}" stroke-width="26"`,
      );
      const body = "M-226 -560L-246 -60Q-246 0 -186 0H186Q246 0 246 -60L226 -560z";
      art.path(body, roundFill(art, main));
      art.path(
        "M-236 -300L-246 -60Q-246 0 -186 0H186Q246 0 246 -60L236 -300Q0 -250 -236 -300z",
        roundFill(art, shade(main, 0.16)),
      );
      stitches(art, "M-232 -286Q0 -236 232 -286", tint(main, 0.35));
      art.path(box(-246, -650, 492, 110, 50), lyingFill(art, main));
      art.path(box(-246, -596, 492, 40, 18), shade(main, 0.4), 'opacity=".4"');
      for (const x of [-130, 130]) {
        art.rect(x - 20, -640, 40, 380, second, 8);
        art.rect(x - 20, -640, 12, 380, tint(second, 0.35), 6, 'opacity=".6"');
        art.rect(x - 34, -440, 68, 60, "none", 10, `stroke="${shade(accent, 0.1)}" stroke-width="13"`);
        art.line(`M${x} -434v46`, tint(accent, 0.3), 9);
      }
      art.path(box(-62, -190, 124, 88, 12), "#efe9dc");
      art.path("M-44 -120L-14 -172L8 -136L22 -156L46 -120z", second);
      weave(art, -210, -520, 420, 480, main, 16);
    },
  },
  toolRoll: openRoll((art, { second, accent }) => {
    const steel = metalFill(art, "#b9bcbe");
    art.path(
      "M-310 60V-120C-360 -150 -350 -230 -300 -240V-190H-260V-240C-210 -230 -200 -150 -250 -120V60z",
      steel,
    );
    art.path("M-130 60V-190Q-130 -226 -102 -226T-74 -190V60z", lyingFill(art, accent));
    art.path("M-46 60V-190Q-46 -226 -18 -226T10 -190V60z", lyingFill(art, tint(accent, 0.2)));
    art.line(
      "M66 60V-160Q66 -206 106 -206M126 60V-120Q126 -160 160 -160M186 60V-80Q186 -116 214 -116",
      "#77797d",
      17,
    );
    art.line("M63 60V-160Q63 -208 106 -209", "#dcddd9", 5);
    art.path(box(276, -210, 66, 190, 26), lyingFill(art, second));
    art.rect(298, -20, 22, 90, "#b9bcbe");
  }),
  brushRoll: openRoll((art, { second, accent }) => {
    const brush = (x: number, top: number, w: number, hair: Color, wood: Color) => {
      art.path(
        `M${x - w * 0.3} 60V${top + 120}L${x - w * 0.5} ${top + 60}H${x + w * 0.5}L${x + w * 0.3} ${top + 120}V60z`,
        lyingFill(art, wood),
      );
      art.rect(x - w * 0.5, top + 30, w, 54, metalFill(art, "#c3c4c2"), 6);
      art.path(
        `M${x - w * 0.5} ${top + 34}Q${x - w * 0.7} ${top - 30} ${x} ${top - 90}Q${x + w * 0.7} ${top - 30} ${x + w * 0.5} ${top + 34}z`,
        hair,
      );
    };
    brush(-290, -130, 66, "#5a4436", accent);
    brush(-180, -110, 44, "#c99f6c", second);
    brush(-90, -140, 54, "#8a5f38", tint(accent, 0.3));
    for (const [x, color] of [
      [10, accent],
      [86, "#d9a441"],
      [150, "#b8503a"],
      [216, "#5f7a4e"],
    ] as const) {
      art.rect(x - 19, -120, 38, 180, color);
      art.rect(x - 19, -120, 13, 180, tint(color, 0.35));
      art.path(`M${x - 19} -118L${x} -196L${x + 19} -118z`, "#ecd0a5");
      art.path(`M${x - 7} -166L${x} -196L${x + 7} -166z`, shade(color, 0.3));
    }
    brush(310, -110, 48, "#4a3b34", second);
  }),
  cap: {
    pose: "lying",
    width: 820,
    height: 560,
    focus: [60, -40],
    draw(art, { main, second, accent }) {
      const dome = "M-330 110C-350 -150 -170 -270 20 -260C220 -250 300 -90 290 110Q0 60 -330 110z";
      const brim = "M-330 104Q-60 40 150 88C60 200 -130 250 -360 230C-440 222 -430 150 -330 104z";
      dropShadow(art, dome + brim, 16);
      art.path(dome, flatFill(art, main, 1.3));
      art.path("M-90 -242C-60 -100 -40 0 -36 82L84 82C90 -40 60 -170 34 -260Q-40 -262 -90 -242z", second);
      art.path(
        "M-64 -248C-36 -110 -18 0 -14 80L10 80C8 -20 -10 -140 -36 -254zM28 -258C54 -160 66 -40 62 80L38 80C40 -20 26 -150 4 -258z",
        accent,
      );
      art.line(
        "M-90 -242C-60 -100 -40 0 -36 82M34 -260C60 -170 90 -40 84 82",
        shade(main, 0.35),
        5,
        'opacity=".5"',
      );
      art.path("M-330 110Q0 60 290 110L288 66Q0 18 -326 64z", shade(main, 0.14));
      stitches(art, "M-322 78Q0 34 286 80", tint(main, 0.4));
      art.path(brim, flatFill(art, main, 0.9));
      art.path(
        "M-330 104Q-60 40 150 88Q120 120 84 146Q-120 90 -380 150Q-370 126 -330 104z",
        shade(main, 0.3),
        'opacity=".4"',
      );
      art.line(
        "M-396 190Q-120 230 110 130M-380 212Q-130 246 60 172",
        tint(main, 0.4),
        5,
        'stroke-dasharray="12 10" opacity=".8"',
      );
      art.ellipse(24, -262, 26, 15, shade(accent, 0.1));
      dots(
        art,
        [
          [200, 20],
          [232, 30],
        ],
        14,
        shade(main, 0.5),
      );
    },
  },
  bikeLight: {
    pose: "standing",
    width: 620,
    height: 500,
    focus: [-110, -250],
    draw(art, { main, second, accent }) {
      const glow = art.radial([
        [0, accent, 0.8],
        [1, accent, 0],
      ]);
      art.ellipse(-260, -240, 330, 330, glow);
      shadow(art, 20, 0, 150, 28);
      art.path(
        "M-40 -20L10 -140H110L150 -20Q150 0 130 0H-20Q-40 0 -40 -20z",
        roundFill(art, shade(second, 0.15)),
      );
      art.path(
        "M-130 -380C40 -400 170 -350 210 -270Q220 -240 210 -210C170 -130 40 -90 -130 -100z",
        lyingFill(art, main),
      );
      art.path(
        "M-120 -350C30 -366 130 -330 170 -280C90 -320 0 -330 -120 -320z",
        tint(main, 0.6),
        'opacity=".6"',
      );
      art.ellipse(-130, -240, 58, 142, metalFill(art, second, [0, 1]));
      art.ellipse(-138, -240, 46, 122, "#fff6d8");
      art.ellipse(-142, -240, 30, 84, "#fffdf4");
      art.ellipse(-136, -240, 46, 122, "none", `stroke="${accent}" stroke-width="6"`);
      art.ellipse(60, -378, 30, 13, shade(second, 0.3));
      art.ellipse(58, -382, 24, 10, accent);
      art.line("M60 -200H170M64 -176H150", shade(main, 0.35), 8, 'opacity=".5"');
    },
  },
} satisfies Forms;
