import { type ProductEntry } from "../types";

const TAN = "#8a5a34";
const BRASS = "#cfa75a";

/** What goes into the panniers and on to the meadow. */
export const camp: readonly ProductEntry[] = [
  {
    slug: "meadow-ridge-tent",
    title: "Meadow Ridge Tent",
    category: "outdoor",
    description:
      "Polycotton that breathes by night and swells shut in the rain, over two ash poles that fit along a top tube. It pitches in four minutes and sleeps two with their bags, or three if one of them is small. 4.6 kg with pegs; a repair sheet is sewn into the bag.",
    tags: ["tent", "camping", "canvas", "two person"],
    options: [{ name: "Color", values: ["Straw", "Larch"] }],
    sku: "CAIRN-TENT",
    price: 38900,
    stock: [6, 3],
    form: "tent",
    colors: [
      ["#d8b878", "#6d7a52", "#c2573f"],
      ["#7d8c66", "#c9a874", "#d9a441"],
    ],
    pictures: [
      {
        view: "front",
        ground: "sky",
        backdrop: "disc",
        alt: "A straw-colored ridge tent with green doors tied open",
      },
      { view: "detail", ground: "moss", alt: "Close-up of the open doors and the wooden pole" },
    ],
  },
  {
    slug: "speckled-enamel-mug",
    title: "Speckled Enamel Mug",
    category: "outdoor",
    description:
      "Two coats of enamel on pressed steel, fired at 830 °C, with a rim that was rolled for lips and not for machines. It goes straight on the coals, but mind the handle. A chip is no harm; paint it with nail polish and call it yours. 350 ml.",
    tags: ["mug", "enamel", "camping", "coffee"],
    options: [{ name: "Color", values: ["Deep lake", "Ember", "Birch"] }],
    sku: "CAIRN-MUG",
    price: 1600,
    stock: [58, 41, 23],
    form: "enamelMug",
    colors: [
      ["#3f5f6e", "#f3ead9", "#f0e6d4"],
      ["#b8503a", "#f3ead9", "#f0e6d4"],
      ["#e9dfcd", "#f8f2e4", "#3f5f6e"],
    ],
    pictures: [
      {
        view: "front",
        ground: "butter",
        backdrop: "plain",
        alt: "A dark blue speckled enamel mug with a mountain line and a white rim",
      },
      { view: "colors", ground: "sage", alt: "Enamel mugs in deep lake, ember and birch" },
      { view: "scene", ground: "clay", companion: "bowl", alt: "The enamel mug on a shelf beside a bowl" },
    ],
  },
  {
    slug: "storm-lantern",
    title: "Storm Lantern",
    category: "outdoor",
    description:
      "The hot-blast principle of 1868, unchanged because nobody has found a fault in it. One filling of lamp oil gives twenty hours, and the flame stands through a squall that takes the tablecloth. Glass, wick and burner are sold as spares.",
    tags: ["lantern", "camping", "oil lamp", "light"],
    options: [{ name: "Color", values: ["Red", "Zinc"] }],
    sku: "CAIRN-LANTERN",
    price: 4800,
    stock: [17, 11],
    form: "lantern",
    colors: [
      ["#b8503a", BRASS, "#5b4a40"],
      ["#a9adb0", BRASS, "#5b4a40"],
    ],
    pictures: [
      { view: "front", ground: "dusk", backdrop: "arch", alt: "A lit red storm lantern in the evening" },
      { view: "detail", ground: "ink", alt: "Close-up of the flame behind its wire guard" },
    ],
  },
  {
    slug: "four-liter-camp-pot",
    title: "Four-Liter Camp Pot",
    category: "outdoor",
    description:
      "Enameled steel with a bail of spring wire and a beech grip that stays cool over a tripod. Chili for eight, or a bath for a very small child. The lid is dished, so it holds embers on top when you bake bread in it.",
    tags: ["pot", "enamel", "camping", "cooking"],
    sku: "CAIRN-POT",
    price: 6400,
    stock: [10],
    form: "cookPot",
    colors: [["#3b4957", "#c99f6c", "#c9c6bd"]],
    pictures: [
      {
        view: "front",
        ground: "rose",
        backdrop: "window",
        alt: "A dark speckled camp pot with a lid and a wire handle",
      },
      { view: "detail", ground: "oat", alt: "Close-up of the lid and the enamel specks" },
    ],
  },
  {
    slug: "three-season-bedroll",
    title: "Three-Season Bedroll",
    category: "outdoor",
    description:
      "A sleeping bag of the old kind: brushed cotton inside, canvas outside, 900 g of carded wool in between. Comfortable down to 2 °C and quiet when you turn over. It zips to a second one along the whole side; 75 × 200 cm.",
    tags: ["sleeping bag", "wool", "camping"],
    options: [{ name: "Color", values: ["Larch & marigold", "Rust & sky"] }],
    sku: "CAIRN-BEDROLL",
    price: 21900,
    compareAt: 24900,
    stock: [7, 5],
    form: "bedroll",
    colors: [
      ["#5f7a6a", TAN, "#d9a24a"],
      ["#b3603c", "#4a3b34", "#9fb9c4"],
    ],
    pictures: [
      {
        view: "front",
        ground: "sand",
        backdrop: "branch",
        alt: "A rolled green sleeping bag with a yellow lining and two leather straps",
      },
      { view: "colors", ground: "lilac", alt: "Two bedrolls, one green and one rust" },
    ],
  },
  {
    slug: "tripod-camp-stool",
    title: "Tripod Camp Stool",
    category: "outdoor",
    description:
      "Three turned ash legs, one triangle of bridle leather and a brass bolt that lets them fold to the size of a baguette. It stands on scree, where four legs never do. Carries 120 kg and weighs 900 g.",
    tags: ["stool", "leather", "ash", "camping"],
    sku: "CAIRN-STOOL",
    price: 9400,
    stock: [12],
    form: "campStool",
    colors: [["#c99f6c", TAN, "#d9b36c"]],
    pictures: [
      {
        view: "front",
        ground: "teal",
        backdrop: "plain",
        alt: "A three-legged folding stool with a brown leather seat",
      },
      { view: "room", ground: "sage", companion: "backpack", alt: "The stool on a rug beside a backpack" },
      { view: "detail", ground: "blush", alt: "Close-up of the stitched leather seat" },
    ],
  },
  {
    slug: "riverbank-picnic-rug",
    title: "Riverbank Picnic Rug",
    category: "outdoor",
    description:
      "Tartan wool on top, waxed cotton below, so the damp stays where it came from. A strap of saddle leather turns the roll into luggage. 150 × 180 cm seats four adults with a pie between them; brush off crumbs, hose off mud.",
    tags: ["picnic", "rug", "wool", "summer"],
    options: [{ name: "Plaid", values: ["Ember", "Moss"] }],
    sku: "CAIRN-RUG",
    price: 13400,
    stock: [9, 4],
    form: "blanketRoll",
    colors: [
      ["#c2573f", "#3f4f45", "#f0d9a0"],
      ["#7d8c5c", "#4a3f52", "#f0e6d4"],
    ],
    pictures: [
      {
        view: "front",
        ground: "oat",
        backdrop: "plain",
        alt: "A half-rolled red plaid picnic rug with a leather carrying strap",
      },
      { view: "colors", ground: "sky", alt: "Picnic rugs in ember red and in moss green plaid" },
    ],
  },
  {
    slug: "glacier-bottle",
    title: "Glacier Bottle",
    category: "outdoor",
    description:
      "Double-walled steel keeps melt water cold until the pass and soup hot until the hut. The cap is maple over a silicone seal, and its cord cannot get lost because it is knotted through the wood. Fits any standard cage; 600 ml.",
    tags: ["bottle", "steel", "insulated", "hiking"],
    options: [
      { name: "Color", values: ["Alpenglow", "Pine", "Chalk"] },
      { name: "Size", values: ["600 ml", "1 liter"] },
    ],
    sku: "CAIRN-BOTTLE",
    price: 3600,
    adds: { "1 liter": 800 },
    stock: [22, 15, 30, 12, 0, 8],
    form: "flask",
    colors: [
      ["#c9703f", "#c99f6c", "#f3e6cf"],
      ["#4a6a58", "#c99f6c", "#e9d59a"],
      ["#e6ddcc", "#b98d57", "#4f7286"],
    ],
    pictures: [
      {
        view: "front",
        ground: "sage",
        backdrop: "window",
        alt: "An orange steel bottle with a mountain emblem and a wooden cap",
      },
      { view: "colors", ground: "dusk", alt: "The bottle in alpenglow, pine and chalk" },
    ],
  },
];
