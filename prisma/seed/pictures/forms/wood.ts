import { box, dropShadow, flatFill, n, polygon, type Art } from "../art";
import { mix, shade, tint, type Color } from "../color";
import { type Forms } from "../form";
import { grain } from "../shapes";

function endGrain(art: Art, main: Color, second: Color): string {
  const tones = [main, second, shade(main, 0.12), tint(main, 0.2), mix(main, second, 0.5), tint(second, 0.1)];
  const cells = tones.map(
    (tone, i) => `<rect x="${(i % 3) * 60}" y="${i < 3 ? 0 : 60}" width="60" height="60" fill="${tone}"/>`,
  );
  return art.define("pattern", 'width="180" height="120" patternUnits="userSpaceOnUse"', cells.join(""));
}

/** A long tapering piece lying along x, lit from above. */
function spindle(art: Art, d: string, color: Color): void {
  dropShadow(art, d, 10);
  art.path(
    d,
    art.linear(
      [
        [0, tint(color, 0.3)],
        [0.35, color],
        [1, shade(color, 0.34)],
      ],
      [0, 0],
      [0, 1],
    ),
  );
}

function spoon(art: Art, y: number, color: Color, head: string, hollow: string): void {
  art.at(0, y, 1, () => {
    const handle = `M-390 -10Q-404 0 -390 10L120 17V-17z`;
    dropShadow(art, handle + head, 9);
    art.path(
      handle + head,
      art.linear(
        [
          [0, tint(color, 0.28)],
          [0.5, color],
          [1, shade(color, 0.28)],
        ],
        [0, 0],
        [0, 1],
      ),
    );
    if (hollow) art.path(hollow, shade(color, 0.2), 'opacity=".75"');
    art.line("M-360 -2H120", tint(color, 0.4), 4, 'opacity=".5"');
  });
}

/** Kitchen tools of wood. Palette: main and second are two woods, accent is metal or leather. */
export const wood = {
  board: {
    pose: "lying",
    width: 860,
    height: 640,
    focus: [190, -130],
    draw(art, { main, second, accent }) {
      const body = box(-400, -280, 800, 560, 56);
      dropShadow(art, body, 18);
      art.path(box(-400, -268, 800, 560, 56), shade(main, 0.35));
      art.path(body, endGrain(art, main, second));
      art.path(
        body,
        art.linear(
          [
            [0, "#fff8ea", 0.3],
            [0.6, "#fff8ea", 0],
            [1, "#33202c", 0.2],
          ],
          [0, 0],
          [1, 1],
        ),
      );
      art.path(
        box(-352, -232, 704, 464, 36),
        "none",
        `stroke="${shade(main, 0.45)}" stroke-width="12" opacity=".45"`,
      );
      art.path(
        box(-352, -228, 704, 464, 36),
        "none",
        `stroke="${tint(main, 0.5)}" stroke-width="4" opacity=".6"`,
      );
      art.ellipse(326, -206, 26, 26, shade(second, 0.5));
      art.line("M326 -232C330 -300 420 -310 400 -240S340 -200 330 -182", accent, 9);
    },
  },
  breadKnife: {
    pose: "lying",
    width: 800,
    height: 420,
    focus: [-190, 40],
    draw(art, { main, second, accent }) {
      art.group('transform="rotate(-24)"', () => {
        let teeth = "";
        for (let i = 0; i < 17; i++) teeth += "q-13 12 -26 0";
        const blade = `M-90 -44H380Q430 -40 442 34H${n(442)}${teeth}L-90 34z`;
        dropShadow(art, blade, 10);
        art.path(
          blade,
          art.linear(
            [
              [0, "#f3f2ee"],
              [0.45, "#c4c9cb"],
              [0.5, "#e7e8e6"],
              [1, "#a9b0b4"],
            ],
            [0, 0],
            [0, 1],
          ),
        );
        art.line("M-70 -30H372", "#fffdf6", 5, 'opacity=".8"');
        const grip =
          "M-90 -50H-120C-200 -62 -300 -50 -390 -58Q-440 -60 -440 -4T-396 52C-320 40 -220 44 -120 50H-90z";
        dropShadow(art, grip, 12);
        art.path(
          grip,
          art.linear(
            [
              [0, tint(main, 0.25)],
              [0.4, main],
              [1, shade(main, 0.36)],
            ],
            [0, 0],
            [0, 1],
          ),
        );
        art.clip(grip, () => grain(art, -440, -50, 350, 100, main, 6));
        art.rect(-112, -52, 24, 104, second, 4);
        for (const x of [-170, -270, -370]) {
          art.ellipse(x, -2, 13, 13, accent);
          art.ellipse(x - 3, -5, 5, 5, tint(accent, 0.7));
        }
      });
    },
  },
  spoons: {
    pose: "lying",
    width: 900,
    height: 640,
    focus: [170, -60],
    draw(art, { main, second, accent }) {
      art.group('transform="rotate(-38)"', () => {
        spoon(
          art,
          -210,
          main,
          "M110 -16C150 -80 330 -96 400 -34Q424 0 400 34C330 96 150 80 110 16z",
          "M180 -8C210 -50 320 -60 366 -16Q374 0 366 14C320 52 210 44 180 -8z",
        );
        spoon(
          art,
          -40,
          second,
          "M110 -16C180 -66 240 -70 400 -62Q412 0 400 62C240 70 180 66 110 16z",
          "M230 -30h130v12h-130zM230 -6h140v12h-140zM230 18h130v12h-130z",
        );
        spoon(
          art,
          130,
          mix(main, second, 0.5),
          "M110 -16C170 -40 250 -60 390 -66Q420 -20 372 56C280 60 170 40 110 16z",
          "",
        );
        art.path("M-300 -250q60 -18 70 30V170q-40 30 -70 6z", accent, 'opacity=".92"');
        art.path("M-300 -250q20 -8 30 0V180q-20 4 -30 -4z", tint(accent, 0.3), 'opacity=".7"');
      });
    },
  },
  rollingPin: {
    pose: "lying",
    width: 840,
    height: 560,
    focus: [-220, 130],
    draw(art, { main, second, accent }) {
      art.group('transform="rotate(-30)"', () => {
        spindle(art, "M-450 -16Q-470 0 -450 16L-330 36V-36z", second);
        spindle(art, "M450 -16Q470 0 450 16L330 36V-36z", second);
        const body = "M-334 -62Q-346 0 -334 62Q0 84 334 62Q346 0 334 -62Q0 -84 -334 -62z";
        spindle(art, body, main);
        art.clip(body, () => grain(art, -340, -62, 680, 124, main, 7));
        art.rect(-344, -46, 14, 92, accent, 5);
        art.rect(330, -46, 14, 92, accent, 5);
      });
      art.ellipse(-250, -210, 9, 6, "#fff8ea");
      art.path("M150 190q80 -50 180 -20q60 50 -30 90t-170 -10q-20 -40 20 -60z", "#fffaf0", 'opacity=".5"');
    },
  },
  tray: {
    pose: "lying",
    width: 900,
    height: 620,
    focus: [-330, -120],
    draw(art, { main, second, accent }) {
      const body = box(-430, -280, 860, 560, 90);
      dropShadow(art, body, 18);
      art.path(body, flatFill(art, main));
      const well = box(-392, -242, 784, 484, 62);
      art.path(
        well,
        art.linear(
          [
            [0, shade(second, 0.3)],
            [0.16, second],
            [1, tint(second, 0.2)],
          ],
          [0, 0],
          [1, 1],
        ),
      );
      art.clip(well, () => grain(art, -400, -240, 800, 480, second, 9));
      for (const x of [-416, 378]) {
        art.path(box(x, -80, 38, 160, 19), shade(accent, 0.2));
        art.path(box(x, -84, 30, 160, 15), accent);
        art.line(`M${x + 9} -66V58`, tint(accent, 0.6), 6);
      }
      art.path(
        polygon([
          [-330, -242],
          [-120, -242],
          [-420, 130],
          [-420, -120],
        ]),
        "#fff8ea",
        'opacity=".16"',
      );
    },
  },
} satisfies Forms;
