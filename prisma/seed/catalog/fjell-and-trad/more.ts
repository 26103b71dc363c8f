import { type ProductEntry } from "../types";

const WOOL = "#e9dcc5";
const RUST = "#b9583c";
const PINE = "#4e6a5a";
const FJORD = "#4f7286";
const LEATHER = "#9a6238";

/** What the mill added after the knitting floor was rebuilt. */
export const moreFromTheMill: readonly ProductEntry[] = [
  {
    slug: "skerry-yoke-sweater",
    title: "Skerry Yoke Sweater",
    category: "clothing-bags",
    description:
      "Knitted in the round from the hem up, so the only seams are two small ones under the arms. The dotted yoke is double wool where it rains most. Two-ply spelsau, 620 g in size M, and a length of spare yarn for the first elbow.",
    tags: ["wool", "sweater", "winter", "nordic"],
    options: [
      { name: "Color", values: ["Fjord", "Oat"] },
      { name: "Size", values: ["S", "M", "L", "XL"] },
    ],
    sku: "FJELL-SWEATER",
    price: 18900,
    stock: [4, 6, 3, 0, 5, 7, 4, 2],
    form: "sweater",
    colors: [
      [FJORD, "#f0e6d4", RUST],
      ["#e0d0b4", PINE, RUST],
    ],
    pictures: [
      {
        view: "front",
        ground: "butter",
        backdrop: "plain",
        alt: "A fjord blue sweater with a yoke of white and red dots",
      },
      { view: "colors", ground: "sage", alt: "The sweater in fjord blue and in oat" },
      { view: "detail", ground: "blush", alt: "Close-up of the dotted yoke and the collar" },
    ],
  },
  {
    slug: "felt-mill-slippers",
    title: "Felted Mill Slippers",
    category: "clothing-bags",
    description:
      "Knitted three sizes too large and boiled until they fit. A sole of chrome-free suede keeps you upright on stairs, and the star on the toe is sewn with the yarn that was left. They take on the shape of your foot within a week.",
    tags: ["wool", "felt", "slippers", "gift"],
    options: [
      { name: "Color", values: ["Stone", "Lingonberry"] },
      { name: "Size", values: ["36–38", "39–41", "42–44"] },
    ],
    sku: "FJELL-SLIPPER",
    price: 6800,
    stock: [9, 12, 6, 7, 0, 4],
    form: "slippers",
    colors: [
      ["#8f9296", WOOL, RUST],
      ["#a5484a", "#e9dcc5", "#f0d9a0"],
    ],
    pictures: [
      {
        view: "front",
        ground: "sand",
        backdrop: "window",
        alt: "A pair of gray felt slippers with a red star on each toe",
      },
      { view: "colors", ground: "dusk", alt: "Felt slippers in stone gray and in lingonberry red" },
    ],
  },
  {
    slug: "cable-hot-water-bottle",
    title: "Cabled Hot Water Bottle",
    category: "textiles",
    description:
      "A two-liter bottle of natural rubber in a jacket with three cables, like the sweaters fishermen are drawn in. It stays warm from the evening news to about four in the morning. The cover comes off for a wool wash.",
    tags: ["wool", "bedroom", "winter", "gift"],
    options: [{ name: "Color", values: ["Oat", "Heather"] }],
    sku: "FJELL-WARM",
    price: 4900,
    stock: [20, 13],
    form: "hotWaterBottle",
    colors: [
      ["#d9c7ac", RUST, FJORD],
      ["#a58a9e", WOOL, "#6d4b66"],
    ],
    pictures: [
      {
        view: "front",
        ground: "teal",
        backdrop: "plain",
        alt: "A hot water bottle in an oat cabled cover with a red tie",
      },
      { view: "colors", ground: "oat", alt: "Two hot water bottles with oat and heather covers" },
    ],
  },
  {
    slug: "four-diamond-hall-runner",
    title: "Four-Diamond Hall Runner",
    category: "textiles",
    description:
      "Flat-woven on a linen warp, so both sides are the right side. The diamond is called oksauge, ox eye, and was put by the door to keep trouble out. 70 × 200 cm; it can lie under a door that opens inward.",
    tags: ["wool", "rug", "hallway", "nordic"],
    options: [{ name: "Color", values: ["Pine & rust", "Fjord & ochre"] }],
    sku: "FJELL-RUNNER",
    price: 24800,
    compareAt: 28500,
    stock: [4, 3],
    form: "hallRunner",
    colors: [
      ["#e2cfae", PINE, RUST],
      ["#ece2d0", FJORD, "#d3a03f"],
    ],
    pictures: [
      {
        view: "front",
        ground: "moss",
        backdrop: "plain",
        alt: "A half-rolled cream runner with green diamonds and red stripes",
      },
      { view: "colors", ground: "sand", alt: "Two runners, one green and rust, one blue and ochre" },
      { view: "detail", ground: "sky", alt: "Close-up of the woven diamonds" },
    ],
  },
  {
    slug: "ragna-knitted-sheep",
    title: "Ragna, Knitted Sheep",
    category: "toys-games",
    description:
      "Ragna lives on the windowsill and watches the weather. Bouclé fleece, legs stiff enough to stand on, a brass bell that rings faintly when she is kidnapped by the dog. 24 cm long; made from the wool of relatives.",
    tags: ["wool", "soft toy", "sheep", "gift"],
    sku: "FJELL-SHEEP",
    price: 4800,
    stock: [11],
    form: "sheep",
    colors: [["#f0e6d4", "#4a3f3c", RUST]],
    pictures: [
      {
        view: "front",
        ground: "sky",
        backdrop: "disc",
        alt: "A woolly toy sheep with a dark face, a red collar and a bell",
      },
      {
        view: "scene",
        ground: "moss",
        companion: "rabbit",
        alt: "The toy sheep on a shelf next to a knitted rabbit",
      },
    ],
  },
  {
    slug: "rain-day-pouch",
    title: "Rain Day Pouch",
    category: "clothing-bags",
    description:
      "Offcuts of blanket cloth above, harness leather below. It keeps knitting, passports or bandages in one place, and the brass zipper has run ten thousand times on our test hook. 23 × 16 cm, lined with ticking.",
    tags: ["wool", "leather", "pouch", "travel"],
    options: [{ name: "Color", values: ["Pine", "Rust"] }],
    sku: "FJELL-POUCH",
    price: 3600,
    stock: [23, 15],
    form: "pouch",
    colors: [
      [PINE, LEATHER, "#d7a24a"],
      [RUST, "#5a3a2a", WOOL],
    ],
    pictures: [
      {
        view: "front",
        ground: "blush",
        backdrop: "branch",
        alt: "A pine green wool pouch with a leather base and a yellow zipper pull",
      },
      { view: "colors", ground: "lilac", alt: "Two wool pouches, one pine green and one rust red" },
    ],
  },
  {
    slug: "cradle-blanket",
    title: "Cradle Blanket",
    category: "textiles",
    description:
      "Lambswool from the first shearing, brushed on one side only so that small hands find no loops. 75 × 100 cm covers a cradle now and a lap later. Comes with a cotton label on which a name can be stitched.",
    tags: ["wool", "baby", "blanket", "gift"],
    options: [{ name: "Color", values: ["Butter", "Mist", "Rosehip"] }],
    sku: "FJELL-CRADLE",
    price: 8900,
    stock: [10, 14, 6],
    form: "blanket",
    colors: [
      ["#efd9a0", "#fbf3e4", "#a9b7bd"],
      ["#b9c8cc", "#f3ece0", "#d7a24a"],
      ["#d9a79c", "#f6ead8", "#8a5572"],
    ],
    pictures: [
      {
        view: "front",
        ground: "lilac",
        backdrop: "window",
        alt: "A folded butter yellow baby blanket with cream stripes",
      },
      { view: "colors", ground: "dusk", alt: "Cradle blankets in butter, mist and rosehip" },
    ],
  },
  {
    slug: "fleece-cushion",
    title: "Fleece Cushion",
    category: "textiles",
    description:
      "The same loops as the bouclé one, in undyed gray from black sheep that are not black at all. The filling is pea-sized balls of wool, which never go flat in the middle. 50 × 50 cm, cover washable by hand.",
    tags: ["wool", "cushion", "undyed", "sofa"],
    options: [{ name: "Color", values: ["Storm gray", "Natural white"] }],
    sku: "FJELL-FLEECE",
    price: 6600,
    stock: [12, 17],
    form: "cushion",
    colors: [
      ["#8d9094", "#6a6d72", LEATHER],
      ["#efe6d6", "#d5c4a5", LEATHER],
    ],
    pictures: [
      {
        view: "front",
        ground: "ochre",
        backdrop: "plain",
        alt: "A square storm gray bouclé cushion with a leather tab",
      },
      {
        view: "room",
        ground: "blush",
        companion: "basket",
        alt: "The gray cushion on a rug next to a basket",
      },
    ],
  },
  {
    slug: "sauna-linens-pair",
    title: "Sauna Linens, Pair",
    category: "bath-candles",
    description:
      "One to sit on, one to dry with. Waffle-woven linen and cotton takes up three times its weight in water and is dry again before the second round. 70 × 140 cm each, with a loop that holds on a peg.",
    tags: ["linen", "bath", "sauna", "set"],
    options: [{ name: "Color", values: ["Pine & chalk", "Fjord & oat"] }],
    sku: "FJELL-SAUNA",
    price: 7400,
    stock: [18, 9],
    form: "teaTowels",
    colors: [
      ["#f0e8da", PINE, "#d7a24a"],
      ["#e2cfae", FJORD, "#f3ece0"],
    ],
    pictures: [
      {
        view: "front",
        ground: "clay",
        backdrop: "plain",
        alt: "Two striped linen towels, one chalk white and one pine green",
      },
      { view: "colors", ground: "butter", alt: "Both pairs of sauna towels side by side" },
    ],
  },
  {
    slug: "linen-bread-bag",
    title: "Linen Bread Bag",
    category: "kitchen",
    description:
      "Bread sweats in plastic and dries out in paper; in heavy linen it keeps a crust for four days. Printed with an ear of barley from Voss, closed with a cotton cord. Fits a two-kilo loaf and goes into a 60 °C wash.",
    tags: ["linen", "bread", "kitchen", "storage"],
    sku: "FJELL-BREAD",
    price: 2600,
    stock: [34],
    form: "grainSack",
    colors: [["#d9cbb0", FJORD, FJORD]],
    pictures: [
      {
        view: "front",
        ground: "rose",
        backdrop: "arch",
        alt: "A tied linen bag with a blue ear of barley and a paper tag",
      },
      {
        view: "scene",
        ground: "sage",
        companion: "jug",
        alt: "The bread bag on a kitchen shelf beside a jug",
      },
    ],
  },
  {
    slug: "winter-stole",
    title: "Winter Stole",
    category: "clothing-bags",
    description:
      "Wider than the scarf by half and woven so loosely that it packs to a fist. In church it is a shawl, in the ferry line a blanket for two. 60 × 200 cm of merino and silk; 210 g.",
    tags: ["merino", "silk", "stole", "gift"],
    options: [{ name: "Color", values: ["Ember", "Dusk"] }],
    sku: "FJELL-STOLE",
    price: 9800,
    compareAt: 11500,
    stock: [8, 5],
    form: "scarf",
    colors: [
      ["#c2693f", "#e9cfa0", "#51413f"],
      ["#5d6f86", "#c9b7c4", LEATHER],
    ],
    pictures: [
      {
        view: "front",
        ground: "sage",
        backdrop: "plain",
        alt: "An ember orange stole, looped, with cream stripes and fringe",
      },
      { view: "colors", ground: "oat", alt: "Two stoles, one ember orange and one dusk blue" },
    ],
  },
  {
    slug: "little-fisher-beanie",
    title: "Little Fisher Beanie",
    category: "clothing-bags",
    description:
      "For heads from 46 to 52 cm that will not keep a hat on: a deep cuff and no pompom to pull. Merino of 19.5 microns, which does not itch even under a hood. The leather patch has room for a name in ballpoint.",
    tags: ["merino", "hat", "kids", "winter"],
    options: [{ name: "Color", values: ["Lingonberry", "Moss"] }],
    sku: "FJELL-LITTLE",
    price: 2900,
    stock: [27, 16],
    form: "beanie",
    colors: [
      ["#a8434c", "#8f3540", LEATHER],
      ["#8c9a6b", "#5d6e4a", LEATHER],
    ],
    pictures: [
      {
        view: "front",
        ground: "sky",
        backdrop: "plain",
        alt: "A small lingonberry red ribbed beanie with a leather patch",
      },
      { view: "colors", ground: "butter", alt: "Children's beanies in lingonberry and in moss" },
    ],
  },
  {
    slug: "lofoten-sea-mittens",
    title: "Lofoten Sea Mittens",
    category: "clothing-bags",
    description:
      "Fishermen dipped such mittens in the sea on purpose: wet wool felts, and felt keeps out wind. These are felted already, with the star in natural white. The thumb is set low for holding a line, an oar or a coffee.",
    tags: ["wool", "felt", "mittens", "winter"],
    options: [{ name: "Size", values: ["S", "M", "L"] }],
    sku: "FJELL-SEA",
    price: 5200,
    stock: [5, 8, 0],
    form: "mittens",
    colors: [["#3f5568", "#f0e6d4", "#b9583c"]],
    pictures: [
      {
        view: "front",
        ground: "clay",
        backdrop: "plain",
        alt: "Dark blue mittens with a white star and rust red cuffs",
      },
      { view: "scene", ground: "lilac", alt: "The mittens on a cloth next to a cup of coffee" },
    ],
  },
  {
    slug: "cabin-throw-with-strap",
    title: "Cabin Throw with Strap",
    category: "textiles",
    description:
      "A checked throw that travels: one strap makes a roll of it, and the handle is long enough to be worn across the back. Woven from the ends of other warps, so no two checks are quite alike. 140 × 170 cm.",
    tags: ["wool", "throw", "picnic", "cabin"],
    sku: "FJELL-CABIN",
    price: 14900,
    stock: [7],
    form: "blanketRoll",
    colors: [[FJORD, "#2f4350", "#e9dcc5"]],
    pictures: [
      {
        view: "front",
        ground: "rose",
        backdrop: "window",
        alt: "A half-rolled blue checked throw with a leather carrying strap",
      },
      { view: "detail", ground: "sand", alt: "Close-up of the checks and the rolled end" },
    ],
  },
  {
    slug: "wool-rope-basket",
    title: "Rope Basket",
    category: "home-lighting",
    description:
      "Rope spun from carpet wool too coarse for anybody's neck, coiled and sewn into a basket that makes no noise on floorboards. It stands open, collapses when empty, and takes a cat within the hour. 36 cm across.",
    tags: ["wool", "basket", "storage"],
    options: [{ name: "Band", values: ["Rust", "Fjord"] }],
    sku: "FJELL-ROPE",
    price: 7200,
    stock: [6, 9],
    form: "basket",
    colors: [
      ["#cfc0a4", RUST, LEATHER],
      ["#cfc0a4", FJORD, LEATHER],
    ],
    pictures: [
      {
        view: "front",
        ground: "plum",
        backdrop: "window",
        alt: "A pale wool rope basket with a rust band and leather handles",
      },
      {
        view: "room",
        ground: "sage",
        companion: "cushion",
        alt: "The rope basket on a rug beside a cushion",
      },
    ],
  },
];
