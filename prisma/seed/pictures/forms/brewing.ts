import { box, n, polygon, roundFill, shadow, type Point } from "../art";
import { mix, shade, tint } from "../color";
import { type Forms } from "../form";
import { band, rings, turned, type Profile } from "../lathe";
import { lyingFill, metalFill } from "../materials";
import { glass, glints, grain, rod } from "../shapes";
import { handle } from "./cups";

const server: Profile = [
  [86, -280],
  [92, -250],
  [158, -170],
  [170, -90],
  [150, -14],
  [116, 0],
];
const cone: Profile = [
  [186, -520],
  [176, -490],
  [70, -340],
  [62, -318],
];

/** For making coffee and tea. Palette: main is the vessel, second wood or metal, accent what is in it or a knob. */
export const brewing = {
  dripper: {
    pose: "standing",
    width: 560,
    height: 580,
    focus: [-40, -410],
    draw(art, { main, second, accent }) {
      shadow(art, 8, 0, 146);
      handle(art, "M150 -210C270 -230 270 -60 160 -56", mix(accent, "#fff8ea", 0.5), 24);
      band(art, server, -130, -8, accent);
      art.ellipse(0, -130, 166, 28, tint(accent, 0.25));
      glass(art, server, "#dfe8e4", 0.26);
      glints(art, 150, -150, -50);
      turned(art, {
        profile: [
          [128, -326],
          [132, -312],
          [92, -286],
        ],
        color: second,
        gloss: 0.3,
      });
      handle(art, "M160 -470C290 -480 280 -330 110 -372", main, 30);
      turned(art, { profile: cone, color: main, wall: 12, inside: "#f4ead6" });
      art.path(
        "M-172 -514Q-150 -560 -96 -552L0 -540L100 -556Q152 -560 172 -514Q0 -484 -172 -514z",
        "#fbf3e4",
      );
      art.ellipse(0, -516, 140, 20, shade(accent, 0.15));
      rings(art, cone, [-460, -430, -400], shade(main, 0.4), 6, 0.22);
    },
  },
  mokaPot: {
    pose: "standing",
    width: 560,
    height: 660,
    focus: [-30, -330],
    draw(art, { main, second, accent }) {
      shadow(art, 10, -2, 176, 34);
      art.path(
        "M150 -560Q270 -570 262 -480L236 -310Q232 -286 206 -292L214 -470Q214 -510 150 -506z",
        roundFill(art, second),
      );
      art.path("M-146 -540L-230 -566L-150 -450z", shade(main, 0.12));
      const facets = (top: readonly number[], bottom: readonly number[], y0: number, y1: number) => {
        const tones = [shade(main, 0.12), tint(main, 0.5), main, shade(main, 0.24)];
        tones.forEach((tone, i) => {
          const points: Point[] = [
            [top[i]!, y0],
            [top[i + 1]!, y0],
            [bottom[i + 1]!, y1],
            [bottom[i]!, y1],
          ];
          art.path(polygon(points), tone, `stroke="${tone}" stroke-width="5"`);
        });
      };
      facets([-150, -74, 36, 118, 152], [-104, -52, 26, 82, 106], -552, -312);
      facets([-122, -60, 30, 96, 124], [-178, -88, 44, 138, 180], -276, 0);
      art.path(box(-132, -318, 264, 46, 16), metalFill(art, shade(main, 0.15)));
      art.line("M-128 -294H128", shade(main, 0.45), 5, 'opacity=".6"');
      art.ellipse(104, -130, 22, 24, "#c79a52");
      art.ellipse(98, -136, 8, 8, "#f3dfae");
      art.path(
        polygon([
          [-156, -552],
          [-96, -594],
          [96, -594],
          [158, -552],
        ]),
        tint(main, 0.35),
      );
      art.path(
        polygon([
          [-156, -552],
          [-96, -594],
          [-40, -594],
          [-76, -552],
        ]),
        tint(main, 0.65),
      );
      turned(art, {
        profile: [
          [20, -648],
          [34, -630],
          [24, -592],
        ],
        color: accent,
        gloss: 0.3,
      });
    },
  },
  grinder: {
    pose: "standing",
    width: 560,
    height: 720,
    focus: [-40, -300],
    draw(art, { main, second, accent }) {
      shadow(art, 14, -2, 220, 38);
      const front = box(-196, -330, 392, 296, 12);
      const foot = box(-226, -46, 452, 46, 10);
      art.path(foot, lyingFill(art, shade(main, 0.14)));
      art.path(front, lyingFill(art, main, 0.7));
      art.clip(front, () => grain(art, -196, -330, 392, 296, main, 4));
      art.path(box(-140, -180, 280, 110, 8), shade(main, 0.34));
      art.path(box(-134, -176, 268, 98, 6), tint(main, 0.14));
      art.ellipse(0, -126, 22, 22, shade(second, 0.3));
      art.ellipse(-3, -129, 18, 18, metalFill(art, second));
      art.path(box(-214, -366, 428, 46, 10), lyingFill(art, tint(main, 0.1)));
      turned(art, {
        profile: [
          [60, -480],
          [150, -440],
          [176, -380],
          [178, -364],
        ],
        color: second,
        gloss: 0.55,
      });
      art.path("M-60 -484A60 12 0 0 1 60 -484L48 -470A50 9 0 0 0 -48 -470z", shade(second, 0.4));
      rod(art, [0, -480], [0, -560], 26, shade(second, 0.1));
      rod(art, [-10, -560], [212, -590], 24, second);
      art.ellipse(0, -560, 22, 17, tint(second, 0.4));
      rod(art, [206, -590], [206, -640], 18, shade(second, 0.2));
      art.at(206, 0, 1, () =>
        turned(art, {
          profile: [
            [20, -706],
            [38, -680],
            [30, -640],
            [20, -624],
          ],
          color: accent,
          gloss: 0.45,
        }),
      );
    },
  },
  frenchPress: {
    pose: "standing",
    width: 480,
    height: 640,
    focus: [-20, -260],
    draw(art, { main, second, accent }) {
      const jar: Profile = [
        [140, -450],
        [140, -40],
        [138, -10],
      ];
      shadow(art, 10, 0, 150);
      rod(art, [140, -400], [216, -400], 20, second);
      rod(art, [140, -90], [216, -90], 20, second);
      art.path(box(196, -430, 44, 370, 20), roundFill(art, main));
      band(art, jar, -300, -14, accent);
      art.ellipse(0, -300, 140, 24, tint(accent, 0.4));
      art.path("M-140 -300A140 24 0 0 0 140 -300V-270A140 24 0 0 1 -140 -270z", "#d2a77a", 'opacity=".85"');
      glass(art, jar, "#dfe8e4", 0.22);
      glints(art, 132, -400, -60);
      for (const y of [-424, -40])
        art.path(
          `M-146 ${n(y)}A146 25 0 0 0 146 ${n(y)}V${n(y + 30)}A146 25 0 0 1 -146 ${n(y + 30)}z`,
          metalFill(art, second),
        );
      art.line("M-110 -400V-20M110 -400V-20", second, 13);
      art.path("M-144 -440L-186 -470L-140 -476z", shade(second, 0.1));
      turned(art, {
        profile: [
          [60, -506],
          [136, -484],
          [146, -450],
        ],
        color: second,
        gloss: 0.5,
      });
      rod(art, [0, -500], [0, -580], 14, second);
      art.ellipse(0, -598, 34, 32, roundFill(art, main));
      art.ellipse(-10, -608, 11, 9, tint(main, 0.6));
    },
  },
} satisfies Forms;
