import { type ProductEntry } from "../types";

const PAPER = "#f3ead6";
const GREEN = "#4d6a55";
const PEAR = "#b97f56";

/** Oils, soaps and things for the washstand. */
export const bath: readonly ProductEntry[] = [
  {
    slug: "lavender-water",
    title: "Lavender Water",
    category: "bath-candles",
    description:
      "Distilled in July, in a 40-liter copper still, from flowers cut the same morning. Splash it on after a hot bath or into the last rinse of the pillowcases. 250 ml in brown glass with a ground stopper; we refill bottles that come back.",
    tags: ["lavender", "distilled", "refillable", "skin"],
    sku: "LIPA-WATER",
    price: 2600,
    stock: [24],
    form: "flagon",
    colors: [["#9a6a3a", PAPER, "#6d5a8f"]],
    pictures: [
      {
        view: "front",
        ground: "lilac",
        backdrop: "arch",
        alt: "A brown apothecary bottle with a glass stopper and a cream label",
      },
      { view: "scene", ground: "sage", companion: "bowl", alt: "The bottle on a shelf next to a small bowl" },
    ],
  },
  {
    slug: "arnica-rubbing-oil",
    title: "Arnica Rubbing Oil",
    category: "bath-candles",
    description:
      "For calves that have been up the Stol and backs that have been under a hive. Arnica from mountain meadows, drawn in sunflower oil for six weeks and filtered twice. Not for broken skin; 100 ml with a pipette.",
    tags: ["arnica", "massage", "oil", "sport"],
    sku: "LIPA-ARNICA",
    price: 1900,
    stock: [33],
    form: "bodyOil",
    colors: [["#7a8f4a", PAPER, "#b4683a"]],
    pictures: [
      {
        view: "front",
        ground: "butter",
        backdrop: "window",
        alt: "A green dropper bottle of rubbing oil with a cream label",
      },
      { view: "detail", ground: "sand", alt: "Close-up of the label on the green glass" },
    ],
  },
  {
    slug: "four-season-balms",
    title: "Four-Season Balms",
    category: "bath-candles",
    description:
      "One tin for each quarter: violet, elderflower, rose hip and pine resin. The base never changes: beeswax, almond oil and a tenth of cocoa butter. Each holds 20 g and goes on lips, cuticles or the ears of a dog in January.",
    tags: ["balm", "beeswax", "lips", "set", "gift"],
    sku: "LIPA-BALMS",
    price: 2800,
    compareAt: 3400,
    stock: [38],
    form: "balmTins",
    colors: [["#8a6d9c", PAPER, "#b4605a"]],
    pictures: [
      {
        view: "front",
        ground: "sage",
        backdrop: "plain",
        alt: "Three stacked balm tins in violet, cream and rose, and an open one beside them",
      },
      { view: "detail", ground: "blush", alt: "Close-up of the stacked lids" },
    ],
  },
  {
    slug: "linden-soap-pair-with-dish",
    title: "Linden Soap Pair with Larch Dish",
    category: "bath-candles",
    description:
      "Two bars, one with crushed linden blossom and one without, for people who disagree about crumbs in the basin. Boiled with olive oil from Istria and cured nine weeks. The dish is slotted larch and drains onto whatever is below it.",
    tags: ["soap", "linden", "larch", "set"],
    options: [{ name: "Bars", values: ["Linden", "Chamomile"] }],
    sku: "LIPA-PAIR",
    price: 2400,
    stock: [22, 13],
    form: "soapDish",
    colors: [
      ["#e5dcae", "#c09060", "#6f8a55"],
      ["#f1dfa8", "#c09060", "#c98b3a"],
    ],
    pictures: [
      {
        view: "front",
        ground: "teal",
        backdrop: "plain",
        alt: "Two pale bars of soap with green flecks on a slotted wooden dish",
      },
      { view: "detail", ground: "sky", alt: "Close-up of the flecked upper bar" },
    ],
  },
  {
    slug: "pine-soap-on-a-rope",
    title: "Pine Soap on a Rope",
    category: "bath-candles",
    description:
      "Round, so that it wears down evenly, and hung, so that it dries between showers. The needles come from the thinning above Begunje and turn the soap a green we could not invent. 180 g on hemp cord, about two months for one person.",
    tags: ["soap", "pine", "shower"],
    sku: "LIPA-ROPE",
    price: 1300,
    stock: [45],
    form: "soapRope",
    colors: [["#8fa37a", "#e0cfa6", "#3f5a45"]],
    pictures: [
      {
        view: "front",
        ground: "sand",
        backdrop: "window",
        alt: "A round green soap with a pressed twig hanging from a pale cord",
      },
    ],
  },
  {
    slug: "salt-pan-soak",
    title: "Salt Pan Soak",
    category: "bath-candles",
    description:
      "Sea salt raked by hand in the pans at Sečovlje, with dried sage and a spoonful of honey powder. It clouds the water a little, which is the mineral and not a mistake. The jar holds 500 g, enough for five tubs or twenty footbaths.",
    tags: ["bath salts", "sage", "sea salt"],
    options: [{ name: "Herb", values: ["Sage", "Mint", "Plain"] }],
    sku: "LIPA-SOAK",
    price: 1800,
    stock: [19, 4, 26],
    form: "bathSalts",
    colors: [
      ["#c7d1b8", PAPER, GREEN],
      ["#bcdccf", PAPER, "#3f7a6a"],
      ["#ece8df", PAPER, "#7d8a92"],
    ],
    pictures: [
      {
        view: "front",
        ground: "rose",
        backdrop: "arch",
        alt: "A corked jar of gray-green bath salts with a leaf on its label",
      },
      { view: "colors", ground: "oat", alt: "Jars of bath salts with sage, with mint and plain" },
    ],
  },
  {
    slug: "chamomile-face-mist",
    title: "Chamomile Face Mist",
    category: "bath-candles",
    description:
      "Steam-distilled chamomile and nothing else, not even a preservative, which is why it wants the refrigerator door. A few pumps after gardening take the red out of a nose. 200 ml, good for four months once opened.",
    tags: ["chamomile", "mist", "skin", "distilled"],
    sku: "LIPA-MIST",
    price: 2100,
    stock: [0],
    form: "mister",
    colors: [["#8db3b5", "#b98d57", "#f3ead6"]],
    pictures: [
      {
        view: "front",
        ground: "butter",
        backdrop: "disc",
        alt: "A pale blue glass mister with a brass pump, spraying",
      },
      { view: "scene", ground: "blush", companion: "vase", alt: "The mister on a shelf beside a vase" },
    ],
  },
  {
    slug: "pearwood-nail-brush",
    title: "Pearwood Nail Brush",
    category: "bath-candles",
    description:
      "Stiff enough for beetroot, which is how Katarina tests them. Boar bristle in oiled pearwood, drawn in by hand and pinned from behind with brass wire. Shake it out, stand it on its side, and it will not mold.",
    tags: ["brush", "pearwood", "hands"],
    sku: "LIPA-NAIL",
    price: 1600,
    stock: [17],
    form: "nailBrush",
    colors: [[PEAR, "#e9d9b6", GREEN]],
    pictures: [
      {
        view: "front",
        ground: "dusk",
        backdrop: "plain",
        alt: "A curved wooden nail brush with pale bristles and a green cord",
      },
      { view: "detail", ground: "sage", alt: "Close-up of the wood grain above the bristles" },
    ],
  },
  {
    slug: "adriatic-bath-sponge",
    title: "Adriatic Bath Sponge",
    category: "bath-candles",
    description:
      "Cut by two divers off Krapanj, who leave the root so that it grows back in three years. Washed, never bleached, and therefore the color of weak tea. Soak it before first use and wring it, do not twist it; 14 cm or a little more.",
    tags: ["sponge", "natural", "bath"],
    sku: "LIPA-SPONGE",
    price: 2300,
    stock: [8],
    form: "seaSponge",
    colors: [["#dcb36b", PAPER, "#5f8a92"]],
    pictures: [
      {
        view: "front",
        ground: "sky",
        backdrop: "disc",
        alt: "A honey-colored natural sponge with a paper tag on a blue cord",
      },
      { view: "detail", ground: "oat", alt: "Close-up of the pores of the sponge" },
    ],
  },
  {
    slug: "hornbeam-comb",
    title: "Hornbeam Comb",
    category: "bath-candles",
    description:
      "Sawn from quartered hornbeam, the hardest wood in the valley, and each tooth rounded on a leather wheel. It does not crackle with static and does not scratch. 17 cm, wide teeth, with a drop of walnut oil once a year.",
    tags: ["comb", "hornbeam", "hair"],
    options: [{ name: "Finish", values: ["Pale", "Smoked"] }],
    sku: "LIPA-COMB",
    price: 2000,
    stock: [14, 6],
    form: "comb",
    colors: [
      ["#e2c596", PAPER, "#7f9070"],
      ["#7d5a42", PAPER, "#7f9070"],
    ],
    pictures: [
      {
        view: "front",
        ground: "moss",
        backdrop: "plain",
        alt: "A wide-toothed comb of pale wood with a sprig of leaves",
      },
      { view: "colors", ground: "sand", alt: "Combs of pale and of smoked hornbeam" },
    ],
  },
  {
    slug: "shaving-bowl-and-brush",
    title: "Shaving Bowl & Brush",
    category: "bath-candles",
    description:
      "The bowl is thrown in Komenda with ridges on the bottom that work up a lather in twenty turns. The brush is synthetic fiber in cherry, because badgers have better things to do. A puck of almond soap is included and lasts four months.",
    tags: ["shaving", "cherry", "gift", "set"],
    sku: "LIPA-SHAVE",
    price: 5200,
    stock: [10],
    form: "shavingSet",
    colors: [["#5d7f8a", "#d9cbb2", "#9c5a3c"]],
    pictures: [
      {
        view: "front",
        ground: "oat",
        backdrop: "window",
        alt: "A blue bowl of lather beside a shaving brush with a cherry handle",
      },
      { view: "detail", ground: "teal", alt: "Close-up of the lather in the bowl" },
    ],
  },
];
