import { box, dots, dropShadow, flatFill, n, shadow, type Art, type Point } from "../art";
import { mix, shade, tint, type Color } from "../color";
import { type Forms } from "../form";
import { fringe, soft, weave } from "./textiles";

/** Upright ribs of knitting between two heights. */
function ribs(art: Art, x: number, y: number, w: number, h: number, color: Color, step = 22): void {
  let d = "";
  for (let at = step / 2; at < w; at += step) d += `M${n(x + at)} ${n(y)}v${n(h)}`;
  art.line(d, shade(color, 0.36), 5, 'opacity=".4"');
}

const sock =
  "M-70 -330H78V40C78 92 110 120 180 150C262 186 262 276 176 280H20C-56 280 -86 236 -80 150C-76 60 -70 -60 -70 -330z";
const mitten = "M-120 330V90C-128 -60 -120 -330 16 -334S150 -60 144 90V330z";

/** Things to wear and carry. Palette: main is the wool or canvas, second a second yarn, accent leather or pattern. */
export const wear = {
  beanie: {
    pose: "lying",
    width: 720,
    height: 640,
    focus: [-60, 90],
    draw(art, { main, second, accent }) {
      const dome = "M-290 120C-300 -190 -150 -310 0 -310S300 -190 290 120z";
      const cuff = "M-312 96Q0 70 312 96Q334 190 312 270Q0 300 -312 270Q-334 190 -312 96z";
      dropShadow(art, dome + cuff, 14);
      soft(art, dome, main);
      let d = "";
      for (let i = -6; i <= 6; i++) d += `M${i * 45} 110C${i * 46} -80 ${i * 30} -230 ${i * 6} -304`;
      art.line(d, shade(main, 0.38), 7, 'opacity=".45"');
      art.path(
        "M-230 110C-230 -120 -150 -250 -40 -290C-110 -200 -150 -60 -150 110z",
        "#fff8ea",
        'opacity=".16"',
      );
      soft(art, cuff, second);
      ribs(art, -312, 92, 624, 184, second, 26);
      art.rect(120, 150, 92, 66, accent, 8);
      art.line("M142 183h48", tint(accent, 0.6), 6);
    },
  },
  scarf: {
    pose: "lying",
    width: 780,
    height: 860,
    focus: [90, 190],
    draw(art, { main, second, accent }) {
      const tail = (x: number, turn: number, length: number, color: Color) =>
        art.at(
          x,
          -280,
          1,
          () => {
            const d = box(-105, 0, 210, length, 16);
            dropShadow(art, d, 12);
            art.line(fringe(-92, length - 4, 190, 74, 22), shade(color, 0.1), 11);
            soft(art, d, color);
            ribs(art, -105, 8, 210, length - 16, color, 30);
            art.path(`M-105 ${length - 150}h210v40h-210zM-105 ${length - 88}h210v18h-210z`, second);
          },
          turn,
        );
      tail(86, -13, 610, shade(main, 0.07));
      tail(-70, 10, 640, main);
      const loop =
        "M-210 -250C-260 -420 -120 -440 0 -440S270 -420 220 -250C190 -160 110 -190 0 -190S-180 -160 -210 -250zM-96 -300C-60 -276 60 -276 104 -300C80 -350 -70 -350 -96 -300z";
      dropShadow(art, loop, 10);
      art.path(
        loop,
        art.linear(
          [
            [0, tint(main, 0.3)],
            [0.5, main],
            [1, shade(main, 0.24)],
          ],
          [0, 0],
          [0.3, 1],
        ),
        'fill-rule="evenodd"',
      );
      art.line(
        "M-180 -240C-210 -380 -120 -400 0 -402S230 -380 192 -240M-150 -212C-180 -330 -100 -370 0 -372S200 -340 160 -214",
        shade(main, 0.36),
        6,
        'opacity=".4"',
      );
      art.rect(-24, 306, 48, 30, accent, 4, 'transform="rotate(9) translate(-110 -20)"');
    },
  },
  socks: {
    pose: "lying",
    width: 760,
    height: 760,
    focus: [0, -160],
    draw(art, { main, second, accent }) {
      const one = (x: number, y: number, turn: number) =>
        art.at(
          x,
          y,
          1,
          () => {
            dropShadow(art, sock, 12);
            soft(art, sock, main);
            art.clip(sock, () => {
              art.rect(-90, -340, 190, 96, second);
              ribs(art, -80, -336, 170, 88, second, 20);
              art.rect(-90, -196, 190, 26, accent);
              art.rect(-90, -150, 190, 12, accent);
              art.ellipse(-50, 250, 96, 110, second);
              art.ellipse(226, 236, 84, 120, second);
              weave(art, -80, -120, 260, 380, main, 16);
            });
          },
          turn,
        );
      one(100, -60, 8);
      one(-150, 40, -6);
    },
  },
  mittens: {
    pose: "lying",
    width: 920,
    height: 760,
    focus: [-170, -60],
    draw(art, { main, second, accent }) {
      const star: Point[] = [
        [0, -96],
        [0, 64],
        [-80, -16],
        [80, -16],
        [-56, -72],
        [56, -72],
        [-56, 40],
        [56, 40],
        [0, -16],
        [-28, -44],
        [28, -44],
        [-28, 12],
        [28, 12],
      ];
      const one = (x: number, flip: number, turn: number) =>
        art.at(
          x,
          20,
          1,
          () =>
            art.group(`transform="scale(${flip} 1)"`, () => {
              const thumb = "M120 150C190 110 180 -40 240 -60S300 40 270 110S200 220 130 250z";
              dropShadow(art, mitten + thumb, 12);
              soft(art, thumb, shade(main, 0.06));
              soft(art, mitten, main);
              art.at(12, -80, 1, () => dots(art, star, 26, second));
              dots(
                art,
                [-90, -50, -10, 30, 70, 110].map((dx) => [dx, 120] as const),
                18,
                accent,
              );
              dots(
                art,
                [-90, -50, -10, 30, 70, 110].map((dx) => [dx, 166] as const),
                18,
                second,
              );
              const cuff = box(-134, 212, 292, 130, 18);
              soft(art, cuff, accent);
              ribs(art, -134, 218, 292, 118, accent, 26);
            }),
          turn,
        );
      one(190, 1, 7);
      one(-190, -1, -7);
    },
  },
  tote: {
    pose: "hanging",
    width: 700,
    height: 940,
    focus: [0, 120],
    draw(art, { main, second, accent }) {
      art.line(
        "M-150 -140C-150 -380 -60 -460 0 -462S150 -380 150 -140",
        shade(second, 0.28),
        30,
        'transform="translate(16 0)"',
      );
      const d = "M-300 -150Q0 -130 300 -150L326 400Q330 440 290 442Q0 456 -290 442Q-330 440 -326 400z";
      dropShadow(art, d, 20);
      soft(art, d, main);
      art.path("M-302 -150Q0 -130 302 -150L305 -88Q0 -68 -305 -88z", tint(main, 0.25));
      art.line("M-300 -84Q0 -64 300 -84", shade(main, 0.35), 5, 'stroke-dasharray="14 10"');
      art.line("M-150 -60V-140C-150 -340 -60 -430 0 -432S150 -340 150 -140V-60", second, 30);
      art.line("M-157 -60V-140C-157 -344 -62 -434 0 -438", tint(second, 0.5), 6, 'opacity=".6"');
      art.clip(box(-170, 20, 340, 300, 20), () => {
        art.rect(-170, 20, 340, 300, tint(main, 0.5));
        art.ellipse(70, 110, 58, 58, accent);
        art.path("M-170 190q42 -40 85 0t85 0t85 0t85 0V330H-170z", second);
        art.path("M-170 250q42 -40 85 0t85 0t85 0t85 0V330H-170z", shade(second, 0.24));
      });
      art.path("M-200 0Q-240 200 -230 444L-270 443Q-290 200 -280 -40z", shade(main, 0.3), 'opacity=".16"');
      art.ellipse(0, -466, 22, 22, "#8a6a4c");
      weave(art, -280, -60, 560, 480, main, 30);
    },
  },
  backpack: {
    pose: "standing",
    width: 600,
    height: 760,
    focus: [0, -420],
    draw(art, { main, second, accent }) {
      shadow(art, 6, 0, 236, 38);
      art.line("M-70 -700C-70 -760 70 -760 70 -700", shade(second, 0.2), 24);
      art.path(
        "M-236 -120C-290 -300 -270 -500 -200 -600L-190 -80zM236 -120C290 -300 270 -500 200 -600L190 -80z",
        shade(main, 0.3),
      );
      const body =
        "M-220 -560C-220 -690 -120 -716 0 -716S220 -690 220 -560L236 -60Q236 0 176 0H-176Q-236 0 -236 -60z";
      art.path(
        body,
        art.linear([
          [0, tint(main, 0.12)],
          [0.28, tint(main, 0.22)],
          [0.6, main],
          [1, shade(main, 0.28)],
        ]),
      );
      const flap = "M-226 -540C-226 -700 -130 -726 0 -726S226 -700 226 -540L228 -400Q0 -336 -228 -400z";
      art.path(flap, shade(main, 0.45), 'opacity=".3" transform="translate(8 16)"');
      art.path(flap, flatFill(art, second));
      art.path(box(-150, -270, 300, 220, 30), shade(main, 0.3), 'opacity=".35" transform="translate(8 10)"');
      art.path(box(-150, -270, 300, 220, 30), flatFill(art, main));
      art.line("M-130 -214H130", shade(main, 0.4), 6, 'stroke-dasharray="14 10"');
      for (const x of [-110, 110]) {
        art.rect(x - 17, -560, 34, 300, accent, 8);
        art.rect(x - 17, -560, 10, 300, tint(accent, 0.3), 6, 'opacity=".6"');
        art.rect(x - 27, -350, 54, 44, "none", 8, 'stroke="#d9b36c" stroke-width="10"');
      }
      art.rect(-40, -480, 80, 54, mix(accent, second, 0.2), 8);
      weave(art, -210, -380, 400, 340, main, 12);
    },
  },
} satisfies Forms;
