import { type ProductEntry } from "../types";

const KRAFT = "#c8a27a";
const CREAM = "#f6ead2";
const HARBOR = "#3f5f6e";
const BRICK = "#a8483a";

/** What is roasted, and the tea that the roasters drink themselves. */
export const coffeeAndTea: readonly ProductEntry[] = [
  {
    slug: "pier-nine-espresso",
    title: "Pier Nine Espresso",
    category: "pantry",
    description:
      "The house blend since the first roast in 1974: Santos, Mysore and a fifth of washed robusta for the foam. It tastes of toasted hazelnut and bitter orange and stands up to milk. Roasted on Tuesdays, shipped on Wednesdays, at its best from day eight.",
    tags: ["coffee", "espresso", "blend", "house"],
    options: [
      { name: "Grind", values: ["Whole bean", "Espresso", "Moka pot"] },
      { name: "Size", values: ["250 g", "1 kg"] },
    ],
    sku: "MOLO-NINE",
    price: 1350,
    adds: { "1 kg": 3200 },
    stock: [64, 31, 40, 18, 36, 7],
    form: "coffeeBag",
    colors: [[KRAFT, CREAM, BRICK]],
    pictures: [
      {
        view: "front",
        ground: "teal",
        backdrop: "plain",
        alt: "A kraft paper bag of coffee with two beans on its label",
      },
      { view: "scene", ground: "butter", companion: "mug", alt: "The coffee bag on a shelf next to a mug" },
      { view: "detail", ground: "sand", alt: "Close-up of the label with its printed coffee beans" },
    ],
  },
  {
    slug: "bora-filter-roast",
    title: "Bora Filter Roast",
    category: "pantry",
    description:
      "Named after the wind that empties the quays every winter, and just as bracing. Two washed Kenyans from Nyeri, dropped forty seconds after first crack, with black currant up front and a finish like cold tea. We brew it at 60 g to the liter and 94 °C.",
    tags: ["coffee", "filter", "kenya", "light roast"],
    options: [
      { name: "Grind", values: ["Whole bean", "Filter"] },
      { name: "Size", values: ["250 g", "500 g"] },
    ],
    sku: "MOLO-BORA",
    price: 1690,
    adds: { "500 g": 1490 },
    stock: [28, 14, 22, 0],
    form: "harborBag",
    colors: [[HARBOR, "#f3e6cf", "#c9703f"]],
    pictures: [
      {
        view: "front",
        ground: "blush",
        backdrop: "arch",
        alt: "A deep blue coffee bag with an orange sun over waves on the label",
      },
      { view: "detail", ground: "sky", alt: "Close-up of the sun and the waves printed on the label" },
    ],
  },
  {
    slug: "yirgacheffe-washed",
    title: "Yirgacheffe, Washed",
    category: "pantry",
    description:
      "Six hundred families bring their cherries to one washing station at 1,950 meters, and the lot number on the bag says in which week. Bergamot, apricot and the sweetness of the pulp it grew in. Contents 250 g; no blend, no second roast.",
    tags: ["coffee", "single origin", "ethiopia"],
    options: [{ name: "Grind", values: ["Whole bean", "Filter", "Espresso"] }],
    sku: "MOLO-YIRGA",
    price: 1850,
    stock: [26, 19, 4],
    form: "cherryBag",
    colors: [["#e2d5bf", "#fbf3e4", "#a63a3f"]],
    pictures: [
      {
        view: "front",
        ground: "sage",
        backdrop: "window",
        alt: "A pale coffee bag with two red coffee cherries on the label",
      },
      {
        view: "scene",
        ground: "teal",
        companion: "bowl",
        alt: "The bag of washed coffee on a shelf beside a bowl",
      },
    ],
  },
  {
    slug: "night-shift-decaf",
    title: "Night Shift Decaf",
    category: "pantry",
    description:
      "Caffeine is drawn out with sugar-cane spirit and spring water near Manizales before the beans cross the Atlantic. What remains is caramel, red apple and the wish for another cup at eleven. The crane drivers of the old port drink it by the liter.",
    tags: ["coffee", "decaf", "colombia", "evening"],
    options: [
      { name: "Grind", values: ["Whole bean", "Moka pot"] },
      { name: "Size", values: ["250 g", "500 g"] },
    ],
    sku: "MOLO-DECAF",
    price: 1550,
    adds: { "500 g": 1350 },
    stock: [33, 15, 21, 9],
    form: "coffeeBag",
    colors: [["#4a4256", "#e9dcc5", "#7b5468"]],
    pictures: [
      {
        view: "front",
        ground: "lilac",
        backdrop: "disc",
        alt: "A dark violet coffee bag with a cream label",
      },
      { view: "detail", ground: "plum", alt: "Close-up of the folded top of the bag and its valve" },
    ],
  },
  {
    slug: "monsoon-malabar",
    title: "Monsoon Malabar",
    category: "pantry",
    description:
      "For three months the green beans lie in open sheds on the Malabar coast, where the monsoon blows through and turns them pale and fat. The cup has hardly any acid, a lot of body, and something of cedar and pipe tobacco. Good in a moka pot, excellent over ice cream.",
    tags: ["coffee", "india", "low acid", "dark roast"],
    options: [{ name: "Grind", values: ["Whole bean", "Moka pot", "Espresso"] }],
    sku: "MOLO-MONSOON",
    price: 1590,
    compareAt: 1850,
    stock: [17, 12, 0],
    form: "harborBag",
    colors: [["#d9a441", "#fbf3e4", "#5f7a4e"]],
    pictures: [
      {
        view: "front",
        ground: "dusk",
        backdrop: "branch",
        alt: "A yellow coffee bag with a green sea on its label",
      },
      { view: "scene", ground: "oat", companion: "jug", alt: "The yellow bag on a shelf next to a jug" },
    ],
  },
  {
    slug: "huila-red-honey",
    title: "Huila Red Honey",
    category: "pantry",
    description:
      "Doña Aracely Muñoz dries her beans with a third of the fruit still on, on raised beds she covers by hand at every cloud. The result is thick and sweet, with plum jam and panela. We bought all nine sacks she made, and the next come in June.",
    tags: ["coffee", "single origin", "colombia", "limited"],
    sku: "MOLO-HUILA",
    price: 2100,
    stock: [6],
    form: "cherryBag",
    colors: [["#b4644a", "#fbf3e4", "#8f3f5a"]],
    pictures: [
      {
        view: "front",
        ground: "oat",
        backdrop: "window",
        alt: "A terracotta coffee bag with plum-colored coffee cherries on the label",
      },
      { view: "detail", ground: "rose", alt: "Close-up of the cherries on the label" },
    ],
  },
  {
    slug: "karst-mountain-tea",
    title: "Karst Mountain Tea",
    category: "pantry",
    description:
      "Sage, savory and the small white yarrow that grows between the limestone of the plateau behind town. Picked in June, dried in an attic, and never ground to dust. Five minutes under a lid; a tin holds 60 g, which makes about forty pots.",
    tags: ["tea", "herbal", "sage", "caffeine free"],
    sku: "MOLO-SAGE",
    price: 1250,
    stock: [38],
    form: "teaTin",
    colors: [["#6f8a6a", "#f3e6cf", "#4f6b45"]],
    pictures: [
      {
        view: "front",
        ground: "rose",
        backdrop: "arch",
        alt: "A green tea tin with a leaf on its label and loose herbs in front of it",
      },
      { view: "scene", ground: "sand", companion: "teapot", alt: "The tea tin on a shelf next to a teapot" },
    ],
  },
  {
    slug: "port-of-call-earl-grey",
    title: "Port of Call Earl Grey",
    category: "pantry",
    description:
      "A Darjeeling light enough for the afternoon, scented with oil pressed from Calabrian bergamot instead of flavoring. Blue cornflower goes in because the roaster's mother insisted. 80 g loose, in a tin whose lid closes with a sigh.",
    tags: ["tea", "black tea", "bergamot", "gift"],
    sku: "MOLO-EARL",
    price: 1450,
    stock: [24],
    form: "teaTin",
    colors: [["#2f4658", "#f0dfbf", "#b07a3a"]],
    pictures: [
      {
        view: "front",
        ground: "butter",
        backdrop: "plain",
        alt: "A navy blue tea tin with a cream label and a pile of loose tea",
      },
      { view: "detail", ground: "oat", alt: "Close-up of the leaf on the label and the metal lid" },
    ],
  },
];
