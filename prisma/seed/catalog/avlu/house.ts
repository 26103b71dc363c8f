import { type ProductEntry } from "../types";

const COPPER = "#b86b42";
const TIN = "#c3c2b8";
const PINE = "#c58f58";
const PARCHMENT = "#f0e2c4";
const MADDER = "#a8324a";

/** Lamps, clocks and small furniture from the coppersmith's side of the yard. */
export const house: readonly ProductEntry[] = [
  {
    slug: "pierced-copper-lantern",
    title: "Pierced Copper Lantern",
    category: "home-lighting",
    description:
      "Some two hundred holes, punched from the inside so the light has soft edges. Rıza cuts the dome, his daughter Defne does the dots and will not be hurried. Takes a candle of 7 cm or a small bulb; 28 cm tall with the handle down.",
    tags: ["lantern", "copper", "candle", "evening"],
    sku: "AVLU-LANTERN",
    price: 7400,
    stock: [11],
    form: "tinLantern",
    colors: [[COPPER, "#8f4f33", "#e0b07a"]],
    pictures: [
      {
        view: "front",
        ground: "ink",
        backdrop: "plain",
        alt: "A copper lantern pierced with rows of holes, glowing in the dark",
      },
      { view: "detail", ground: "plum", alt: "Close-up of the punched holes with light behind them" },
      {
        view: "scene",
        ground: "dusk",
        companion: "jug",
        alt: "The lantern on a shelf beside a jug at night",
      },
    ],
  },
  {
    slug: "gourd-table-lamp",
    title: "Gourd Table Lamp",
    category: "home-lighting",
    description:
      "The foot is black clay, smoked in the kiln and burnished with a river pebble until it shines like metal. The shade is pleated cotton, sewn by hand, and lifts off for washing. 42 cm tall, E27 socket, switch on the cord.",
    tags: ["lamp", "black clay", "bedside"],
    options: [{ name: "Shade", values: ["Saffron", "Natural"] }],
    sku: "AVLU-GOURD",
    price: 12600,
    stock: [6, 9],
    form: "shadeLamp",
    colors: [
      ["#e6a942", "#3d3a3f", COPPER],
      [PARCHMENT, "#3d3a3f", COPPER],
    ],
    pictures: [
      {
        view: "front",
        ground: "dusk",
        backdrop: "plain",
        alt: "A lit table lamp with a black clay foot and a pleated saffron shade",
      },
      { view: "colors", ground: "plum", alt: "The lamp with a saffron and with a natural shade" },
    ],
  },
  {
    slug: "three-leg-floor-lamp",
    title: "Three-Leg Floor Lamp",
    category: "home-lighting",
    description:
      "Stands behind a chair without looking over your shoulder. The legs are peeled pine with copper sleeves where they meet, the drum is oiled linen paper that lets through a light like tea. 148 cm; the pull chain ends in a small bell.",
    tags: ["lamp", "floor lamp", "pine", "linen"],
    sku: "AVLU-FLOOR",
    price: 21800,
    compareAt: 24500,
    stock: [4],
    form: "floorLamp",
    colors: [["#e2c08c", PINE, COPPER]],
    pictures: [
      {
        view: "front",
        ground: "forest",
        backdrop: "plain",
        alt: "A lit floor lamp with a paper drum shade on three wooden legs",
      },
      { view: "room", ground: "clay", companion: "chair", alt: "The floor lamp on a rug next to a chair" },
    ],
  },
  {
    slug: "hammered-copper-sconce",
    title: "Hammered Copper Sconce",
    category: "home-lighting",
    description:
      "Throws its light at the ceiling and keeps none for itself. Raised from one disc with about nine hundred blows, then waxed so the color you buy is the color you keep. Hard-wired or with a plug; the pull cord hangs at the height of a child.",
    tags: ["lamp", "sconce", "copper", "hallway"],
    options: [{ name: "Connection", values: ["Wired", "Plug"] }],
    sku: "AVLU-SCONCE",
    price: 9400,
    adds: { Plug: 600 },
    stock: [8, 5],
    form: "wallSconce",
    colors: [[COPPER, "#8a4a30", "#dba56e"]],
    pictures: [
      {
        view: "front",
        ground: "teal",
        backdrop: "plain",
        alt: "A copper wall lamp with a bell-shaped cup throwing light upward",
      },
    ],
  },
  {
    slug: "arched-mantel-clock",
    title: "Arched Mantel Clock",
    category: "home-lighting",
    description:
      "Carved out of one block of Taurus cedar, and you can smell it when you wind it. The movement runs eight days and strikes nothing, which our own household asked for. A brass bezel, a paper dial drawn by Defne, 24 cm wide.",
    tags: ["clock", "cedar", "brass"],
    sku: "AVLU-MANTEL",
    price: 14200,
    stock: [3],
    form: "mantelClock",
    colors: [["#9c5238", "#f2e6cc", "#d6a850"]],
    pictures: [
      {
        view: "front",
        ground: "sage",
        backdrop: "window",
        alt: "An arched wooden mantel clock with a cream dial and brass rim",
      },
      { view: "scene", ground: "teal", companion: "vase", alt: "The clock on a shelf beside a vase" },
    ],
  },
  {
    slug: "painted-pendulum-clock",
    title: "Painted Pendulum Clock",
    category: "home-lighting",
    description:
      "Blue as the doors of the fruit bazaar, under three coats of milk paint. Quartz keeps the time and the pendulum swings for company. Pine case with a glass window, 52 cm high; the key in the side opens it for the battery.",
    tags: ["clock", "pendulum", "painted", "kitchen"],
    options: [{ name: "Paint", values: ["Door blue", "Pistachio"] }],
    sku: "AVLU-PENDULUM",
    price: 11800,
    stock: [7, 2],
    form: "pendulumClock",
    colors: [
      ["#3f6f97", "#f5ead2", "#d9a74c"],
      ["#5f8a72", "#f5ead2", "#d9a74c"],
    ],
    pictures: [
      {
        view: "front",
        ground: "butter",
        backdrop: "plain",
        alt: "A blue wall clock with a cream dial and a brass pendulum behind glass",
      },
      { view: "colors", ground: "oat", alt: "Pendulum clocks in door blue and in pistachio green" },
    ],
  },
  {
    slug: "courtyard-wall-clock",
    title: "Courtyard Wall Clock",
    category: "home-lighting",
    description:
      "Large enough to be read from the loom, 36 cm across. The rim is turned walnut, and the seconds hand was dipped in madder so you can find it. Runs on one battery for about two years, without ticking.",
    tags: ["clock", "wood", "silent"],
    sku: "AVLU-CLOCK",
    price: 8600,
    stock: [13],
    form: "clock",
    colors: [["#8f5a3a", "#efd9ae", MADDER]],
    pictures: [
      {
        view: "front",
        ground: "sky",
        backdrop: "branch",
        alt: "A round wooden wall clock with a warm dial and a red seconds hand",
      },
      { view: "detail", ground: "sand", alt: "Close-up of the hands and the hour strokes" },
    ],
  },
  {
    slug: "sunburst-tin-mirror",
    title: "Sunburst Tin Mirror",
    category: "home-lighting",
    description:
      "Twenty-four rays, cut with shears and ribbed over the edge of an anvil. Tin is what silver was called by people who lived with it. 54 cm across with a mirror of 30; the edges are folded, so it can be dusted without a bandage.",
    tags: ["mirror", "tin", "wall"],
    options: [{ name: "Metal", values: ["Tin", "Brass"] }],
    sku: "AVLU-SUN",
    price: 7800,
    adds: { Brass: 2200 },
    stock: [14, 6],
    form: "sunMirror",
    colors: [
      [TIN, "#b9cfd6", "#8d8f8a"],
      ["#d2a146", "#b9cfd6", "#8f6a2c"],
    ],
    pictures: [
      {
        view: "front",
        ground: "clay",
        backdrop: "plain",
        alt: "A round mirror in a tin frame with pointed rays",
      },
      { view: "colors", ground: "teal", alt: "Sunburst mirrors of tin and of brass" },
      { view: "detail", ground: "rose", alt: "Close-up of the ribbed rays" },
    ],
  },
  {
    slug: "two-board-wall-shelf",
    title: "Two-Board Wall Shelf",
    category: "home-lighting",
    description:
      "Boards of smoked pine on uprights of copper pipe, screwed to the wall at four points. Holds 15 kg a board, which is more books than it looks. 80 cm wide and 42 cm high; cup, plant and novels are ours.",
    tags: ["shelf", "pine", "copper", "storage"],
    sku: "AVLU-SHELF",
    price: 8900,
    stock: [10],
    form: "wallShelf",
    colors: [["#8f6542", "#b4543c", COPPER]],
    pictures: [
      {
        view: "front",
        ground: "sage",
        backdrop: "plain",
        alt: "A two-board wall shelf with books, a potted plant and a cup",
      },
      { view: "detail", ground: "sand", alt: "Close-up of the upper board with its books" },
    ],
  },
  {
    slug: "tea-side-table",
    title: "Tea Side Table",
    category: "home-lighting",
    description:
      "Made to hold two glasses of tea, one lamp and one elbow. Round top of 44 cm with a copper inlay, three coats of beeswax, and a lower tier that takes whatever you were reading. Legs unscrew for shipping and squeak for the first week.",
    tags: ["table", "pine", "copper inlay"],
    sku: "AVLU-TABLE",
    price: 15600,
    stock: [5],
    form: "sideTable",
    colors: [["#b97a48", "#8f5a3a", COPPER]],
    pictures: [
      {
        view: "front",
        ground: "lilac",
        backdrop: "window",
        alt: "A round wooden side table with a copper ring in its top",
      },
      { view: "room", ground: "sage", companion: "tableLamp", alt: "The side table on a rug beside a lamp" },
    ],
  },
  {
    slug: "five-peg-coat-rail",
    title: "Five-Peg Coat Rail",
    category: "home-lighting",
    description:
      "The pegs are turned a little fat at the end, so coats think twice before sliding off. Solid pine, 90 cm, drilled for studs or for plugs. Scarf and bag belong to Emine Hanım and are not for sale.",
    tags: ["coat rack", "pine", "hallway"],
    options: [{ name: "Finish", values: ["Waxed", "Indigo"] }],
    sku: "AVLU-PEGS",
    price: 5400,
    stock: [18, 0],
    form: "pegRail",
    colors: [
      [PINE, MADDER, "#c99a4a"],
      ["#3c5478", "#c99a4a", "#b4543c"],
    ],
    pictures: [
      {
        view: "front",
        ground: "sky",
        backdrop: "plain",
        alt: "A pine peg rail with a red scarf and a yellow bag on it",
      },
      { view: "detail", ground: "butter", alt: "Close-up of the turned pegs" },
    ],
  },
  {
    slug: "rush-seat-bench",
    title: "Rush-Seat Bench",
    category: "home-lighting",
    description:
      "For two people who get along, or one and the shopping. The seat is woven from rush cord over three days and gives exactly enough. Frame of walnut with pegged joints, 104 cm long, 45 cm high; keep it out of standing rain.",
    tags: ["bench", "rush", "walnut", "hallway"],
    sku: "AVLU-BENCH",
    price: 26400,
    stock: [2],
    form: "wovenBench",
    colors: [["#7d5138", "#e0c58d", "#b98a4a"]],
    pictures: [
      {
        view: "front",
        ground: "blush",
        backdrop: "window",
        alt: "A low bench with a dark wooden frame and a woven rush seat",
      },
      { view: "room", ground: "sky", companion: "basket", alt: "The bench on a rug next to a basket" },
      { view: "detail", ground: "sage", alt: "Close-up of the woven seat" },
    ],
  },
  {
    slug: "copper-candlesticks-set-of-three",
    title: "Copper Candlesticks, Set of Three",
    category: "home-lighting",
    description:
      "A tall one, a middle one and one for the windowsill when the power is out. Spun and planished at the anvil by the gate, where Rıza learned the trade from a great-uncle. The sockets take candles of 22 mm, which are not included but are in the picture.",
    tags: ["candlestick", "copper", "set", "table"],
    sku: "AVLU-STICKS",
    price: 6900,
    stock: [16],
    form: "candlesticks",
    colors: [["#f4e8d0", COPPER, "#96502f"]],
    pictures: [
      {
        view: "front",
        ground: "forest",
        backdrop: "plain",
        alt: "Three copper candlesticks of different heights with burning ivory candles",
      },
      { view: "detail", ground: "plum", alt: "Close-up of the turned stem of a candlestick" },
    ],
  },
];
