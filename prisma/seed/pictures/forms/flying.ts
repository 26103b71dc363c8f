import { dots, dropShadow, n, shadow, type Art } from "../art";
import { mix, shade, tint, type Color } from "../color";
import { type Forms } from "../form";
import { curve, turned } from "../lathe";
import { downLit } from "../light";
import { rod } from "../shapes";

const ROD = "#b08a63";

/** A bird with spread wings, cut from paper; its back to the light. */
function paperBird(art: Art, x: number, y: number, size: number, color: Color, turn = 0): void {
  art.at(
    x,
    y,
    size,
    () => {
      art.path("M0 0C-20 -70 -70 -110 -130 -112C-104 -70 -86 -20 -60 14z", shade(color, 0.22));
      art.path(
        "M-150 22C-90 -14 -20 -16 40 -8Q66 -34 96 -20L124 -8L98 4C70 44 -20 52 -84 34L-150 58z",
        color,
      );
      art.path("M10 6C0 -70 -30 -130 -86 -156C-80 -100 -84 -40 -64 8z", tint(color, 0.3));
      dots(art, [[88, -8]], 9, "#33202c");
    },
    turn,
  );
}

/** What flies, turns or floats in the air. Palette: three colors of cloth or paper. */
export const flying = {
  deltaKite: {
    pose: "hanging",
    width: 920,
    height: 960,
    focus: [-60, -60],
    draw(art, { main, second, accent }) {
      art.group('transform="translate(0 -60) rotate(-9)"', () => {
        const wing = (s: number) => `M0 -340L${s * 440} 110Q${s * 250} 64 ${s * 190} 134Q${s * 90} 84 0 160z`;
        for (const [x, color, sway] of [
          [-190, second, -1],
          [0, accent, 1],
          [190, second, 1],
        ] as const) {
          const d = curve([
            [x, 120],
            [x + 40 * sway, 220],
            [x - 30 * sway, 330],
            [x + 26 * sway, 440],
            [x - 10, 530],
          ]);
          art.line(d, shade(color, 0.18), 24);
          art.line(d, color, 15);
        }
        dropShadow(art, wing(-1) + wing(1), 26);
        for (const s of [-1, 1]) {
          const cloth = s < 0 ? tint(main, 0.16) : shade(main, 0.1);
          art.path(wing(s), cloth);
          art.clip(wing(s), () => {
            art.path(
              `M${s * 190} -220L${s * 480} 180H${s * 330}L${s * 90} -280z`,
              s < 0 ? second : shade(second, 0.1),
            );
            art.path(`M${s * 330} -60L${s * 520} 180H${s * 420}L${s * 280} -80z`, accent);
            art.path(`M0 -20C${s * 90} -10 ${s * 110} 60 0 130z`, s < 0 ? accent : shade(accent, 0.14));
          });
          art.line(`M0 -340L${s * 440} 110`, ROD, 9);
        }
        art.line("M-232 -103H232M0 -340V160", ROD, 8);
        dots(art, [[0, -103]], 26, shade(ROD, 0.4));
      });
    },
  },
  fishKite: {
    pose: "hanging",
    width: 960,
    height: 560,
    focus: [-200, -20],
    draw(art, { main, second, accent }) {
      art.group('transform="rotate(10)"', () => {
        art.line("M-380 -130L-470 -10L-380 120M-470 -10Q-520 -90 -560 -220", "#efe3cd", 6);
        const body =
          "M-380 -132C-240 -170 -60 -150 120 -96Q230 -66 290 -30Q380 -90 450 -130Q424 -40 430 10Q434 80 460 150Q370 110 290 50Q220 92 120 112C-60 156 -240 164 -380 122z";
        dropShadow(art, body, 26);
        art.path(body, downLit(art, main, 1.1));
        art.clip(body, () => {
          let scales = "";
          for (let row = 0; row < 6; row++)
            for (let i = 0; i < 7; i++)
              scales += `M${n(-180 + row * 64)} ${n(-150 + i * 46 + (row % 2) * 23)}q44 23 0 46`;
          art.line(scales, tint(second, 0.25), 9, 'opacity=".85"');
          art.path("M-390 -180H-250Q-206 0 -250 180H-390z", second);
          art.path("M-250 -180q44 180 0 360h26q44 -180 0 -360z", accent);
          art.line("M300 20L440 -90M310 24L440 10M300 34L440 110", accent, 12);
        });
        art.path("M-60 -158Q30 -230 120 -204Q70 -160 66 -118z", accent);
        art.ellipse(-306, -44, 36, 36, "#fdf5e6");
        art.ellipse(-312, -44, 19, 19, "#33202c");
        art.ellipse(-380, -5, 32, 128, shade(main, 0.45));
        art.ellipse(-380, -5, 32, 128, "none", `stroke="${tint(second, 0.4)}" stroke-width="12"`);
      });
    },
  },
  pinwheel: {
    pose: "standing",
    width: 600,
    height: 860,
    focus: [-60, -560],
    draw(art, { main, second, accent }) {
      shadow(art, 6, 0, 96);
      rod(art, [0, -40], [0, -580], 18, ROD);
      turned(art, {
        profile: [
          [62, -60],
          [92, -50],
          [98, 0],
        ],
        color: mix(ROD, "#fff8ea", 0.2),
        gloss: 0.2,
      });
      art.at(0, -570, 1, () => {
        const colors = [main, second, accent, second];
        for (const [i, color] of colors.entries())
          art.group(`transform="rotate(${i * 90 + 8})"`, () => {
            art.path("M0 0L-6 -280L250 -252Q150 -110 0 0z", shade(color, 0.16));
            art.path(
              "M0 0C-96 -96 -92 -220 -6 -280Q70 -190 250 -252Q120 -150 0 0z",
              i === 0 || i === 3 ? tint(color, 0.3) : tint(color, 0.1),
            );
            art.line("M40 -96L96 -200M76 -106L150 -196", mix(color, "#fff8ea", 0.6), 7, 'opacity=".7"');
          });
        art.ellipse(0, 0, 24, 24, "#e9c178");
        art.ellipse(-6, -7, 8, 8, "#fff3d4");
      });
    },
  },
  mobile: {
    pose: "hanging",
    width: 900,
    height: 940,
    focus: [-160, 10],
    draw(art, { main, second, accent }) {
      const strings = "M0 -470V-330M-340 -262V-60M-120 -262V130M300 -300V-160M130 -200V-30M400 -200V160";
      art.line(strings, "#fbf3e4", 5, 'opacity=".85"');
      art.line(
        "M-340 -262Q-230 -300 -120 -262M-230 -280Q30 -370 300 -300M130 -200Q270 -240 400 -200",
        ROD,
        13,
      );
      art.line("M-230 -284V-280M300 -300V-222", "#fbf3e4", 5);
      art.group('opacity=".13" transform="translate(40 60)"', () => {
        for (const [x, y, size] of [
          [-340, 0, 0.9],
          [-120, 190, 1.1],
          [130, 30, 0.85],
          [400, 220, 1],
        ] as const)
          art.path(
            `M${n(x - 120 * size)} ${n(y)}q${n(120 * size)} -90 ${n(230 * size)} 0q${n(-120 * size)} 70 ${n(-230 * size)} 0z`,
            "#2a1720",
          );
      });
      paperBird(art, -330, -10, 0.92, main, -6);
      paperBird(art, -120, 180, 1.16, accent, 4);
      paperBird(art, 140, 22, 0.86, second, -4);
      paperBird(art, 390, 210, 0.96, mix(main, second, 0.5), 6);
      dots(
        art,
        [
          [-230, -282],
          [30, -334],
          [300, -298],
          [268, -220],
        ],
        20,
        accent,
      );
    },
  },
} satisfies Forms;
