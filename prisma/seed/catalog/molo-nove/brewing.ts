import { type ProductEntry } from "../types";

/** What makes coffee out of beans; each has stood on the bar for a year before it is sold. */
export const brewingTools: readonly ProductEntry[] = [
  {
    slug: "slow-cone-pour-over",
    title: "Slow Cone Pour-Over Set",
    category: "kitchen",
    description:
      "A porcelain cone with three soft ribs inside, a collar of olive wood and a glass server with a hollow handle. It brews 600 ml in about three and a half minutes. Takes ordinary size 4 filters, thirty of which are in the box.",
    tags: ["coffee", "pour-over", "glass", "porcelain"],
    options: [{ name: "Cone", values: ["Chalk", "Harbor blue"] }],
    sku: "MOLO-CONE",
    price: 6400,
    stock: [11, 8],
    form: "dripper",
    colors: [
      ["#e8dcc6", "#c69a66", "#5a3320"],
      ["#5f8a96", "#c69a66", "#5a3320"],
    ],
    pictures: [
      {
        view: "front",
        ground: "lilac",
        backdrop: "arch",
        alt: "A chalk white coffee dripper on a glass server half full of coffee",
      },
      { view: "detail", ground: "sage", alt: "Close-up of the paper filter in the cone" },
    ],
  },
  {
    slug: "eight-sided-moka-pot",
    title: "Eight-Sided Moka Pot",
    category: "kitchen",
    description:
      "Cast aluminum with walls thick enough to forgive a flame that is too high, and a valve you can take apart with a coin. The handle is heat-proof nylon, the knob turned beech. Rinse with water only; soap spoils it.",
    tags: ["coffee", "moka", "stovetop"],
    options: [{ name: "Size", values: ["3 cups", "6 cups"] }],
    sku: "MOLO-MOKA",
    price: 3900,
    adds: { "6 cups": 1400 },
    stock: [23, 14],
    form: "mokaPot",
    colors: [["#b9bdbf", "#3b3536", "#b9583c"]],
    pictures: [
      {
        view: "front",
        ground: "ochre",
        backdrop: "plain",
        alt: "An eight-sided aluminum moka pot with a red knob",
      },
      { view: "scene", ground: "sky", companion: "mug", alt: "The moka pot on a shelf next to a mug" },
    ],
  },
  {
    slug: "crank-coffee-mill",
    title: "Crank Coffee Mill",
    category: "kitchen",
    description:
      "Beech box, brass hopper and a conical steel burr adjusted by one nut under the crank. Sixty turns make enough for two, and the drawer slides without sticking in any weather. The burrs can be replaced after some eight hundred kilos.",
    tags: ["coffee", "grinder", "beech", "brass"],
    sku: "MOLO-MILL",
    price: 8900,
    stock: [5],
    form: "grinder",
    colors: [["#9a6238", "#cfa75a", "#3b3536"]],
    pictures: [
      {
        view: "front",
        ground: "sky",
        backdrop: "plain",
        alt: "A wooden coffee mill with a brass hopper, a crank and a small drawer",
      },
      { view: "detail", ground: "butter", alt: "Close-up of the drawer and its brass knob" },
    ],
  },
  {
    slug: "brass-frame-french-press",
    title: "Brass-Framed French Press",
    category: "kitchen",
    description:
      "Borosilicate glass in a frame of solid brass that will darken where you touch it. Two mesh disks instead of one keep the last cup as clear as the first. One liter, four minutes, and a spare glass costs eleven dollars, forever.",
    tags: ["coffee", "french press", "brass", "glass"],
    sku: "MOLO-PRESS",
    price: 7200,
    compareAt: 8400,
    stock: [7],
    form: "frenchPress",
    colors: [["#3b3536", "#c9a55a", "#5a3320"]],
    pictures: [
      {
        view: "front",
        ground: "rose",
        backdrop: "arch",
        alt: "A French press with a brass frame and a black handle, half full of coffee",
      },
      { view: "scene", ground: "moss", companion: "bowl", alt: "The French press on a shelf beside a bowl" },
    ],
  },
];
