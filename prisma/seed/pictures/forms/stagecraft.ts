import { box, dots, polygon, shadow, type Art } from "../art";
import { mix, shade, tint, type Color } from "../color";
import { type Forms } from "../form";
import { ballLit, downLit } from "../light";
import { rod } from "../shapes";

const WOOD = "#d8b283";
const SKIN = "#e9c6a2";

function limb(art: Art, d: string, color: Color, width: number): void {
  art.line(d, shade(color, 0.22), width);
  art.line(d, tint(color, 0.08), width * 0.66);
}

/** For plays at the kitchen table. Palette: main is costume or stage, second lining or scenery, accent trim. */
export const stagecraft = {
  marionette: {
    pose: "hanging",
    width: 620,
    height: 1020,
    focus: [0, -110],
    draw(art, { main, second, accent }) {
      art.group('opacity=".14" transform="translate(46 60)"', () =>
        art.path("M-110 -180h220v180l60 200h-340l60 -200z", "#2a1720"),
      );
      art.line(
        "M-250 -440L-234 40M250 -440L206 -90M-40 -452L-54 -220M40 -452L54 -220M0 -470L-40 250",
        "#fbf3e4",
        4,
        'opacity=".8"',
      );
      rod(art, [-270, -446], [270, -446], 34, WOOD);
      rod(art, [0, -508], [0, -404], 30, shade(WOOD, 0.1));
      limb(art, "M-50 110Q-80 190 -44 270L-70 400", second, 52);
      limb(art, "M54 110Q50 220 74 290L70 420", second, 52);
      art.path("M-40 386q-50 -16 -92 22q-18 36 6 42h94zM44 406h60q56 10 62 44q-6 20 -26 20h-96z", accent);
      limb(art, "M-96 -90Q-190 -60 -232 40", main, 58);
      limb(art, "M96 -90Q190 0 208 -90", main, 58);
      art.ellipse(-236, 56, 34, 34, ballLit(art, SKIN, 0.7));
      art.ellipse(210, -108, 34, 34, ballLit(art, SKIN, 0.7));
      const coat = "M-104 -116Q0 -146 104 -116L150 150Q0 186 -150 150z";
      art.path(
        coat,
        art.linear([
          [0, tint(main, 0.25)],
          [0.5, main],
          [1, shade(main, 0.28)],
        ]),
      );
      art.clip(coat, () =>
        art.path(
          polygon([
            [-60, -150],
            [0, 0],
            [60, -150],
          ]),
          second,
        ),
      );
      art.line("M-146 146Q0 182 146 146", accent, 18);
      dots(
        art,
        [
          [0, 40],
          [0, 84],
          [0, 128],
        ],
        22,
        accent,
      );
      art.path("M-66 -128q66 46 132 0l-10 40q-56 34 -112 0z", tint(second, 0.5));
      art.ellipse(0, -218, 92, 98, ballLit(art, SKIN, 0.7));
      dots(
        art,
        [
          [-32, -226],
          [34, -226],
        ],
        17,
        "#33202c",
      );
      dots(
        art,
        [
          [-54, -192],
          [56, -192],
        ],
        32,
        "#d96f52",
        0.35,
      );
      art.path("M-8 -216q22 14 4 30q-16 0 -16 -12z", shade(SKIN, 0.22));
      art.line("M-26 -170q28 22 54 -2", "#7a3a35", 7);
      art.path("M-104 -254Q-60 -300 0 -300T104 -254Q60 -276 0 -276T-104 -254z", shade(accent, 0.2));
      art.path("M-92 -270Q-50 -392 74 -402Q60 -360 92 -270Q0 -318 -92 -270z", downLit(art, accent));
      art.ellipse(78, -402, 24, 24, tint(second, 0.4));
    },
  },
  paperTheater: {
    pose: "standing",
    width: 800,
    height: 760,
    focus: [0, -330],
    draw(art, { main, second, accent }) {
      shadow(art, 0, 0, 380, 40);
      const opening = "M-240 -100V-440Q-240 -540 0 -540T240 -440V-100z";
      const front = "M-360 -40V-560Q-250 -600 -190 -660Q-90 -720 0 -720T190 -660Q250 -600 360 -560V-40z";
      art.path(front, downLit(art, main, 0.9));
      art.path(opening, mix(second, "#33202c", 0.12));
      art.clip(opening, () => {
        art.ellipse(110, -420, 56, 56, "#f6e3b4");
        dots(
          art,
          [
            [-140, -460],
            [-60, -490],
            [-90, -400],
            [20, -450],
            [180, -330],
            [-170, -360],
          ],
          9,
          "#fff8ea",
          0.9,
        );
        art.path("M-240 -230q40 -30 80 0t80 0t80 0t80 0t80 0t80 0V-90H-240z", tint(second, 0.25));
        art.path("M-240 -180q40 -30 80 0t80 0t80 0t80 0t80 0t80 0V-90H-240z", shade(second, 0.2));
        art.path("M-70 -176H90Q70 -120 40 -118H-30Q-60 -130 -70 -176z", WOOD);
        art.path("M0 -186V-330Q80 -290 84 -206zM-10 -186V-300Q-60 -260 -66 -204z", "#fdf5e6");
        for (const s of [-1, 1])
          art.path(
            `M${s * 250} -560Q${s * 100} -470 ${s * 160} -330Q${s * 176} -280 ${s * 190} -90H${s * 250}z`,
            s < 0 ? tint(accent, 0.08) : shade(accent, 0.14),
          );
        art.line(
          "M-216 -480Q-160 -420 -186 -320M-226 -400Q-206 -250 -214 -110M216 -480Q160 -420 186 -320M226 -400Q206 -250 214 -110",
          shade(accent, 0.35),
          8,
          'opacity=".45"',
        );
      });
      art.path(opening, "none", `stroke="${tint(accent, 0.45)}" stroke-width="14"`);
      const stars = [-300, 300].flatMap((x) => [-480, -380, -280, -180].map((y) => [x, y] as const));
      dots(art, stars, 22, tint(accent, 0.5));
      art.path("M-60 -640Q0 -690 60 -640Q30 -600 0 -600T-60 -640z", tint(accent, 0.5));
      art.path(box(-380, -100, 760, 100, 12), downLit(art, WOOD));
      dots(
        art,
        Array.from({ length: 9 }, (_, i) => [-304 + i * 76, -50] as const),
        30,
        "#fbe2a4",
      );
      art.line("M-360 -86H360", tint(WOOD, 0.6), 5, 'opacity=".8"');
    },
  },
} satisfies Forms;
