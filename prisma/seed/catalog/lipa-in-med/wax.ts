import { type ProductEntry } from "../types";

const PAPER = "#f3ead6";
const GREEN = "#4d6a55";
const WAX = "#e3b25c";

/** From the hives: wax, honey and scent. */
export const wax: readonly ProductEntry[] = [
  {
    slug: "skep-candle",
    title: "Skep Candle",
    category: "bath-candles",
    description:
      "Shaped like the straw hives our great-grandmothers kept by the stove. Pure cappings wax, poured in a mold that Jože made from his own breakfast bowl. Burns eighteen hours and collapses inward without a drip; 9 cm tall.",
    tags: ["candle", "beeswax", "bee", "gift"],
    options: [{ name: "Wax", values: ["Amber", "Ivory"] }],
    sku: "LIPA-SKEP",
    price: 1700,
    stock: [29, 12],
    form: "skepCandle",
    colors: [
      [WAX, "#e0aa4f", "#4a3428"],
      ["#f1e2c2", "#e0aa4f", "#4a3428"],
    ],
    pictures: [
      {
        view: "front",
        ground: "plum",
        backdrop: "plain",
        alt: "A burning candle in the shape of a beehive with a bee on it",
      },
      { view: "detail", ground: "forest", alt: "Close-up of the coiled wax and the bee" },
      { view: "colors", ground: "dusk", alt: "Skep candles in amber and in ivory wax" },
    ],
  },
  {
    slug: "beeswax-tea-lights-box-of-twelve",
    title: "Beeswax Tea Lights, Box of Twelve",
    category: "bath-candles",
    description:
      "Four hours each, a little longer than you meant to stay up. The cups are steel and come back to us for filling: send two dozen and the thirteenth pair is free. The wick is cotton with a thread of linen, so it stands up to the end.",
    tags: ["candle", "beeswax", "refillable"],
    sku: "LIPA-TEA",
    price: 1400,
    stock: [57],
    form: "teaLights",
    colors: [[WAX, "#cfc8ba", GREEN]],
    pictures: [
      {
        view: "front",
        ground: "ink",
        backdrop: "plain",
        alt: "Four beeswax tea lights in steel cups, three of them burning",
      },
      { view: "detail", ground: "plum", alt: "Close-up of a tea light and its flame" },
    ],
  },
  {
    slug: "church-tapers-three-pairs",
    title: "Church Tapers, Three Pairs",
    category: "bath-candles",
    description:
      "Dipped for the chapel at Brezje since 1911, and for kitchens since the neighbors asked. Three strengths of the same wax: spring, linden and forest, which differ as the honeys do. 28 cm, for holders of 22 mm.",
    tags: ["candle", "beeswax", "set", "dinner"],
    sku: "LIPA-CHURCH",
    price: 2500,
    stock: [16],
    form: "tapers",
    colors: [["#f0d898", "#dda84b", "#a8692c"]],
    pictures: [
      {
        view: "front",
        ground: "forest",
        backdrop: "plain",
        alt: "Three pairs of tapers in pale, golden and brown wax hanging from a peg",
      },
      {
        view: "scene",
        ground: "dusk",
        companion: "bowl",
        alt: "The tapers above a shelf with books and a bowl",
      },
    ],
  },
  {
    slug: "linden-blossom-diffuser",
    title: "Linden Blossom Diffuser",
    category: "bath-candles",
    description:
      "Smells like the square below our window in the last week of June. Linden absolute and a trace of hay in grain spirit, carried up by five willow reeds. 150 ml, three to four months in a room of average size.",
    tags: ["scent", "linden", "home"],
    sku: "LIPA-REED",
    price: 3000,
    stock: [21],
    form: "diffuser",
    colors: [["#c9cf8f", PAPER, GREEN]],
    pictures: [
      {
        view: "front",
        ground: "clay",
        backdrop: "arch",
        alt: "A glass bottle of pale green liquid with five reeds",
      },
      { view: "scene", ground: "butter", companion: "jug", alt: "The diffuser on a shelf next to a jug" },
    ],
  },
  {
    slug: "wardrobe-sachets-set-of-three",
    title: "Wardrobe Sachets, Set of Three",
    category: "bath-candles",
    description:
      "Wormwood, lavender and cedar chips, the mixture moths like least and aunts like best. Sewn from remnants of a linen mill in Škofja Loka, so the colors change with every bale. Squeeze them in spring to wake the scent; the drawstring opens for refilling.",
    tags: ["lavender", "linen", "moths", "set"],
    sku: "LIPA-SACHET",
    price: 1500,
    stock: [30],
    form: "sachets",
    colors: [["#7c86a8", "#d8c7a4", "#8a5a6d"]],
    pictures: [
      {
        view: "front",
        ground: "sage",
        backdrop: "plain",
        alt: "Three linen sachets in blue, cream and plum tied with cord",
      },
      { view: "scene", ground: "oat", alt: "The sachets on a linen cloth with a twig" },
    ],
  },
  {
    slug: "linden-honey",
    title: "Linden Honey",
    category: "pantry",
    description:
      "From hives that stand above the Sava for exactly eleven days in June. Pale, minty at the end, and cold-spun so that it crystallizes by Christmas, as it should. 450 g; if you want it liquid again, give it an hour in lukewarm water.",
    tags: ["honey", "linden", "breakfast"],
    options: [{ name: "Harvest", values: ["Linden", "Chestnut", "Forest"] }],
    sku: "LIPA-HONEY",
    price: 1400,
    stock: [36, 20, 3],
    form: "honeyJar",
    colors: [
      ["#ecc266", PAPER, GREEN],
      ["#b9692b", PAPER, "#7a3f2a"],
      ["#7d4a24", PAPER, "#3f5a45"],
    ],
    pictures: [
      {
        view: "front",
        ground: "sky",
        backdrop: "window",
        alt: "A jar of pale linden honey with a cloth cap and a cream label",
      },
      { view: "colors", ground: "sage", alt: "Jars of linden, chestnut and forest honey" },
    ],
  },
];
