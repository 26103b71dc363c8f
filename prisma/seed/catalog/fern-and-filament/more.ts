import { type ProductEntry } from "../types";

const BRASS = "#cda45a";
const TERRACOTTA = "#c9764f";
const LEAF = "#567a52";
const OAK = "#c69a66";

/** More light and more leaves. */
export const moreFernAndFilament: readonly ProductEntry[] = [
  {
    slug: "pleated-ceramic-lamp",
    title: "Pleated Lamp with Ceramic Foot",
    category: "home-lighting",
    description:
      "The foot is thrown by a potter across the river, the shade pleated by a retired hat maker upstairs. Linen lined with paper, so the bulb never shows. 45 cm high, with an inline dimmer on a green cloth cord.",
    tags: ["lamp", "linen", "ceramic", "dimmable"],
    options: [{ name: "Shade", values: ["Oat", "Sage", "Rose"] }],
    sku: "FERN-PLEAT",
    price: 13800,
    stock: [7, 5, 0],
    form: "shadeLamp",
    colors: [
      ["#ead9b8", "#4f7f80", BRASS],
      ["#a9b892", "#e9dcc5", BRASS],
      ["#dba795", "#e9dcc5", BRASS],
    ],
    pictures: [
      {
        view: "front",
        ground: "clay",
        backdrop: "arch",
        alt: "A lit lamp with a pleated oat-colored shade on a teal ceramic foot",
      },
      { view: "colors", ground: "dusk", alt: "The lamp with oat, sage and rose shades" },
      { view: "scene", ground: "moss", companion: "vase", alt: "The lamp on a shelf next to a vase" },
    ],
  },
  {
    slug: "reading-corner-floor-lamp",
    title: "Reading Corner Floor Lamp",
    category: "home-lighting",
    description:
      "Three ash legs and a drum of painted aluminum, light enough to follow the armchair around. The bulb sits high, so the page is lit and the screen is not. 142 cm, with a pull switch you can find in the dark.",
    tags: ["lamp", "floor lamp", "ash", "reading"],
    options: [{ name: "Drum", values: ["Forest", "Cream"] }],
    sku: "FERN-FLOOR",
    price: 19800,
    stock: [6, 3],
    form: "floorLamp",
    colors: [
      ["#5a7d66", "#d2ab77", BRASS],
      ["#efe3cb", "#8a5a3b", BRASS],
    ],
    pictures: [
      {
        view: "front",
        ground: "rose",
        backdrop: "plain",
        alt: "A lit floor lamp with a green drum on three pale wooden legs",
      },
      {
        view: "room",
        ground: "teal",
        companion: "plantStand",
        alt: "The floor lamp on a rug beside a plant stand",
      },
    ],
  },
  {
    slug: "bell-wall-light",
    title: "Bell Wall Light",
    category: "home-lighting",
    description:
      "Spun on the same chuck as the pendant, then turned upside down. It washes a wall with light and leaves the bed in peace. Aluminum on a brass arm, with a back plate that covers most old junction boxes; 32 cm high.",
    tags: ["lamp", "wall light", "bedroom"],
    sku: "FERN-WALL",
    price: 8400,
    stock: [12],
    form: "wallSconce",
    colors: [["#c4694d", "#efe3cb", BRASS]],
    pictures: [
      {
        view: "front",
        ground: "sage",
        backdrop: "plain",
        alt: "A brick red wall light on a cream plate throwing light upward",
      },
      { view: "detail", ground: "butter", alt: "Close-up of the painted bell and its bright rim" },
    ],
  },
  {
    slug: "spun-brass-candlesticks",
    title: "Spun Brass Candlesticks, Trio",
    category: "home-lighting",
    description:
      "What the spinner makes from offcuts on Friday afternoons. Raw brass, unlacquered, so they go brown where you never touch them and bright where you do. 12, 17 and 22 cm, weighted in the foot.",
    tags: ["candlestick", "brass", "set"],
    sku: "FERN-STICK",
    price: 5900,
    stock: [19],
    form: "candlesticks",
    colors: [["#8fa08a", BRASS, "#b8883c"]],
    pictures: [
      {
        view: "front",
        ground: "plum",
        backdrop: "plain",
        alt: "Three brass candlesticks with burning green candles",
      },
      { view: "scene", ground: "dusk", companion: "bowl", alt: "The candlesticks on a shelf beside a bowl" },
    ],
  },
  {
    slug: "two-tier-plant-shelf",
    title: "Two-Tier Plant Shelf",
    category: "home-lighting",
    description:
      "The boards have a lip at the back that catches what overflows. Oiled oak on steel uprights, 76 cm wide, made to hang above a radiator without warping. Load it with 12 kg a tier, soil included.",
    tags: ["shelf", "oak", "plants", "steel"],
    sku: "FERN-SHELF",
    price: 9600,
    compareAt: 11200,
    stock: [8],
    form: "wallShelf",
    colors: [[OAK, "#c98b3a", "#f0e6d4"]],
    pictures: [
      {
        view: "front",
        ground: "teal",
        backdrop: "window",
        alt: "A two-tier oak shelf on white uprights with yellow books, a plant and a cup",
      },
    ],
  },
  {
    slug: "glasshouse-stool",
    title: "Glasshouse Stool",
    category: "home-lighting",
    description:
      "Somewhere to sit while repotting, and afterwards somewhere to stand the pot. Beech with a cork edge that shrugs off water; the rails are low enough for feet. 46 cm high, pinned through the seat with brass.",
    tags: ["stool", "beech", "cork"],
    options: [{ name: "Frame", values: ["Natural", "Green"] }],
    sku: "FERN-STOOL",
    price: 8800,
    stock: [9, 11],
    form: "stool",
    colors: [
      ["#d8b27c", "#a9794e", BRASS],
      ["#5f8066", "#c49a6b", BRASS],
    ],
    pictures: [
      {
        view: "front",
        ground: "sky",
        backdrop: "arch",
        alt: "A three-legged beech stool with a cork-edged seat",
      },
      { view: "colors", ground: "oat", alt: "The stool with a natural and with a green frame" },
    ],
  },
  {
    slug: "knotted-hanging-planter",
    title: "Knotted Hanging Planter",
    category: "plants-garden",
    description:
      "Cotton cord in four square knots, which is all it takes. The bowl is glazed inside and has no hole, so the floor stays dry; lift it out to drain on Sundays. Hangs 95 cm deep, for plants that like to look down.",
    tags: ["planter", "macrame", "cotton", "hanging"],
    options: [{ name: "Bowl", values: ["Chalk", "Terracotta"] }],
    sku: "FERN-HANG",
    price: 4200,
    stock: [16, 13],
    form: "hangingPlanter",
    colors: [
      ["#f0e6d4", "#d9c7a4", LEAF],
      [TERRACOTTA, "#efe3cd", "#6d8f58"],
    ],
    pictures: [
      {
        view: "front",
        ground: "teal",
        backdrop: "plain",
        alt: "A trailing plant in a white bowl hanging from knotted cord",
      },
      { view: "colors", ground: "sand", alt: "Hanging planters in chalk white and in terracotta" },
    ],
  },
  {
    slug: "bell-jar-terrarium",
    title: "Bell Jar Terrarium",
    category: "plants-garden",
    description:
      "A small rainforest that waters itself, about once a season with your help. Moss, a fern and a peperomia, planted under hand-blown glass on a turned cork foot. 32 cm high; keep it bright, and out of the noon sun.",
    tags: ["terrarium", "glass", "moss", "low care"],
    sku: "FERN-JAR",
    price: 7200,
    stock: [5],
    form: "terrarium",
    colors: [["#b9d3d0", "#b98a5c", "#4f7d52"]],
    pictures: [
      {
        view: "front",
        ground: "lilac",
        backdrop: "disc",
        alt: "Fern fronds and moss under a glass bell on a wooden foot",
      },
      { view: "detail", ground: "oat", alt: "Close-up of the moss and pebbles below the glass" },
      {
        view: "scene",
        ground: "rose",
        companion: "mister",
        alt: "The terrarium on a shelf beside a plant mister",
      },
    ],
  },
  {
    slug: "balcony-trough",
    title: "Balcony Trough, Planted",
    category: "plants-garden",
    description:
      "Chestnut boards in a gray stain, strapped with zinc and planted in spring with salvia, sage and something that trails. The liner has an overflow on the back, so downstairs stays friendly. 70 cm long; delivered within 30 km of Lisbon by cargo bike, farther by pallet.",
    tags: ["planter", "chestnut", "balcony", "plants"],
    sku: "FERN-TROUGH",
    price: 6800,
    stock: [4],
    form: "windowBox",
    colors: [["#6f7f86", "#d97a5c", "#5f8a58"]],
    pictures: [
      {
        view: "front",
        ground: "butter",
        backdrop: "branch",
        alt: "A gray-blue planted trough with green leaves and coral flowers",
      },
      { view: "detail", ground: "sky", alt: "Close-up of the flowers and the metal strap" },
    ],
  },
  {
    slug: "hyacinth-glass",
    title: "Hyacinth Glass with Bulb",
    category: "plants-garden",
    description:
      "Put it in a cupboard until Advent, then on the table, and it will be in flower before the new year is. The neck holds the bulb a finger above the water, which the roots find by themselves. Mouth-blown in Marinha Grande, 16 cm.",
    tags: ["glass", "bulb", "winter", "gift"],
    options: [{ name: "Flower", values: ["Blue", "White", "Pink"] }],
    sku: "FERN-BULB",
    price: 2400,
    stock: [22, 18, 9],
    form: "bulbGlass",
    colors: [
      ["#9cc0c4", "#6f78b8", "#5f8a55"],
      ["#a8b98f", "#f1ead8", "#5f8a55"],
      ["#c9b2c4", "#d98a9a", "#5f8a55"],
    ],
    pictures: [
      {
        view: "front",
        ground: "sand",
        backdrop: "window",
        alt: "A blue hyacinth growing from a bulb on a waisted glass of water",
      },
      { view: "colors", ground: "teal", alt: "Hyacinth glasses with blue, white and pink flowers" },
    ],
  },
  {
    slug: "zinc-seedling-tray",
    title: "Zinc Seedling Tray",
    category: "plants-garden",
    description:
      "Folded from one sheet by the metal half of the shop, soldered at the corners and tested in the sink. Takes eight pots of 6 cm and catches what they let through. It comes with coriander coming up, so you can see that it works.",
    tags: ["zinc", "sowing", "windowsill"],
    sku: "FERN-ZINC",
    price: 3600,
    stock: [20],
    form: "seedTray",
    colors: [["#9aa5a8", "#f1ddb0", "#6f9a58"]],
    pictures: [
      {
        view: "front",
        ground: "clay",
        backdrop: "plain",
        alt: "A zinc tray with two rows of seedlings and a plant label",
      },
    ],
  },
  {
    slug: "potting-bench-tool-pair",
    title: "Potting Bench Tool Pair",
    category: "plants-garden",
    description:
      "A narrow trowel for the last corner of the pot and a fork for waking up tired soil. Stainless heads, polished so that clay slides off, on handles of olive wood from prunings. 24 cm, sized for balconies.",
    tags: ["tools", "olive wood", "steel", "set"],
    sku: "FERN-TOOLS",
    price: 4400,
    stock: [15],
    form: "gardenTools",
    colors: [["#c9a05a", "#4f7a78", "#8a5f38"]],
    pictures: [
      {
        view: "front",
        ground: "rose",
        backdrop: "plain",
        alt: "A steel trowel and hand fork with golden olive wood handles",
      },
      { view: "scene", ground: "sand", alt: "The tools on a linen cloth with a twig" },
    ],
  },
  {
    slug: "basil-that-stays",
    title: "Basil That Stays",
    category: "plants-garden",
    description:
      "Grown outdoors and hardened in the wind, so it does not faint on a kitchen sill. Cut it above the second pair of leaves and it doubles. The pot is glazed inside and out; when winter comes, let the plant go and sow again.",
    tags: ["herbs", "basil", "kitchen", "plants"],
    sku: "FERN-BASIL",
    price: 2200,
    stock: [28],
    form: "herbPot",
    colors: [["#5d8486", "#e9dcc5", "#6f9a4f"]],
    pictures: [
      {
        view: "front",
        ground: "sand",
        backdrop: "disc",
        alt: "A bushy basil plant in a blue-green pot with a saucer",
      },
      { view: "scene", ground: "lilac", companion: "jug", alt: "The potted basil on a shelf next to a jug" },
    ],
  },
  {
    slug: "ribbed-bud-vase",
    title: "Ribbed Bud Vase",
    category: "plants-garden",
    description:
      "For the one branch that broke when you moved the rubber plant. Stoneware in a glaze of wood ash, narrow at the neck so a stem stands up without friends. 19 cm high, watertight, and dishwashers may have it.",
    tags: ["vase", "stoneware", "flowers"],
    options: [{ name: "Glaze", values: ["Moss", "Sand", "Ink"] }],
    sku: "FERN-BUD",
    price: 3000,
    stock: [17, 21, 0],
    form: "vase",
    colors: [
      ["#7d9270", "#e0cfa6", "#c4694d"],
      ["#e2cfa8", "#b98a5c", "#567a52"],
      ["#3f4d5c", "#b98a5c", "#c9b45a"],
    ],
    pictures: [
      {
        view: "front",
        ground: "blush",
        backdrop: "arch",
        raised: true,
        alt: "A ribbed green vase with a single branch on a round stand",
      },
      { view: "colors", ground: "sky", alt: "Bud vases in moss, sand and ink" },
    ],
  },
  {
    slug: "terrace-lantern",
    title: "Terrace Lantern",
    category: "outdoor",
    description:
      "Pierced steel that throws leaves of light onto the tiles when the candle gutters. Galvanized, then painted, then baked, so it can spend the winter by the door. 30 cm high with its handle, for pillar candles up to 9 cm.",
    tags: ["lantern", "steel", "terrace", "candle"],
    options: [{ name: "Color", values: ["Lagoon", "Brick"] }],
    sku: "FERN-LANTERN",
    price: 6200,
    stock: [14, 10],
    form: "tinLantern",
    colors: [
      ["#47767a", "#2f4f55", BRASS],
      ["#b5573f", "#7a3a2f", BRASS],
    ],
    pictures: [
      {
        view: "front",
        ground: "forest",
        backdrop: "plain",
        alt: "A pierced lagoon blue lantern glowing in the dusk",
      },
      { view: "colors", ground: "ink", alt: "Lanterns in lagoon blue and in brick red" },
    ],
  },
];
