import { type ProductEntry } from "../types";

const MADDER = "#a8324a";
const INDIGO = "#33507d";
const SAFFRON = "#dca033";
const WOOL = "#eadcc2";
const MOSS = "#6f7f4a";
const CLAY = "#bf6a45";

/** From the four pedal looms, dyed in the yard. */
export const loom: readonly ProductEntry[] = [
  {
    slug: "diamond-kilim",
    title: "Diamond Kilim",
    category: "textiles",
    description:
      "The stepped diamond is older than the mosque and means a well, or a staircase, depending on which aunt you ask. Highland wool in slit kilim, the same on both sides. Red from madder root, black from walnut husks, and the weaver's initials in one corner.",
    tags: ["rug", "wool", "kilim", "madder", "handwoven"],
    options: [{ name: "Size", values: ["60 × 90 cm", "80 × 150 cm", "120 × 180 cm"] }],
    sku: "AVLU-DIAMOND",
    price: 16800,
    adds: { "80 × 150 cm": 15200, "120 × 180 cm": 37200 },
    stock: [7, 4, 1],
    form: "rug",
    colors: [[MADDER, WOOL, "#3a3340"]],
    pictures: [
      {
        view: "front",
        ground: "sand",
        backdrop: "plain",
        alt: "A red wool rug with a large stepped diamond in cream and black",
      },
      { view: "detail", ground: "oat", alt: "Close-up of the steps of the diamond and the weave" },
    ],
  },
  {
    slug: "furrow-rug",
    title: "Furrow Rug",
    category: "textiles",
    description:
      "Stripes, like the field behind the house in the week it is plowed. Undyed grays and browns from four flocks, with one row of indigo eyes down the middle. Shake it, beat it, wash it cold; 80 by 140 cm.",
    tags: ["rug", "wool", "undyed", "striped"],
    options: [{ name: "Stripe", values: ["Earth", "Indigo"] }],
    sku: "AVLU-FURROW",
    price: 24800,
    stock: [3, 5],
    form: "stripedRug",
    colors: [
      ["#b59b7c", "#6d5746", INDIGO],
      [INDIGO, "#8ea4bf", WOOL],
    ],
    pictures: [
      {
        view: "front",
        ground: "sage",
        backdrop: "plain",
        alt: "A striped wool rug in brown and tan with a row of small blue figures",
      },
      { view: "colors", ground: "sand", alt: "The rug with earth-colored and with indigo stripes" },
      { view: "scene", ground: "blush", alt: "The rug with a linen cloth, a twig and a cup of coffee" },
    ],
  },
  {
    slug: "rain-tapestry",
    title: "Rain Tapestry",
    category: "textiles",
    description:
      "A cloud above, a field below, and between them what everybody is waiting for. Emine Hanım weaves each in nine days and never from a drawing. Wool on cotton warp, 50 by 75 cm with the fringe, on a stick of apricot wood.",
    tags: ["tapestry", "wall hanging", "wool", "handwoven"],
    sku: "AVLU-RAIN",
    price: 19500,
    stock: [2],
    form: "wallHanging",
    colors: [[INDIGO, WOOL, SAFFRON]],
    pictures: [
      {
        view: "front",
        ground: "rose",
        backdrop: "branch",
        alt: "An indigo wall hanging with a stepped figure in cream and gold, fringed below",
      },
      {
        view: "scene",
        ground: "sand",
        companion: "vase",
        alt: "The tapestry above a shelf with books and a vase",
      },
    ],
  },
  {
    slug: "sofa-throw",
    title: "Sofa Throw",
    category: "textiles",
    description:
      "Woven on the narrow loom and joined down the middle with a seam you are meant to see. Cotton warp, lambswool weft, dense enough for a roof terrace at six in the morning. 130 by 180 cm; hand wash and dry flat.",
    tags: ["throw", "lambswool", "handwoven"],
    options: [{ name: "Color", values: ["Saffron", "Moss", "Night"] }],
    sku: "AVLU-THROW",
    price: 13200,
    stock: [9, 6, 11],
    form: "railThrow",
    colors: [
      [SAFFRON, "#f3e3bd", MADDER],
      [MOSS, WOOL, "#3f4a33"],
      ["#2e3a4f", "#8ea4bf", CLAY],
    ],
    pictures: [
      {
        view: "front",
        ground: "teal",
        backdrop: "plain",
        alt: "A saffron throw with cream and red bands hanging over a wooden rail",
      },
      { view: "colors", ground: "oat", alt: "Throws in saffron, moss and night blue" },
      { view: "detail", ground: "blush", alt: "Close-up of the woven bands" },
    ],
  },
  {
    slug: "courtyard-curtains",
    title: "Courtyard Curtains, Pair",
    category: "textiles",
    description:
      "Handwoven cotton with a slub you can see when the sun is behind it. Two panels of 110 cm on brass rings, with two stripes above the hem so they hang heavy. They shrink three percent at the first wash, and the lengths allow for it.",
    tags: ["curtain", "cotton", "handwoven", "pair"],
    options: [
      { name: "Color", values: ["Clay", "Undyed"] },
      { name: "Drop", values: ["180 cm", "240 cm"] },
    ],
    sku: "AVLU-CURTAIN",
    price: 14800,
    adds: { "240 cm": 3600 },
    stock: [6, 4, 8, 0],
    form: "curtain",
    colors: [
      [CLAY, "#f0dcb8", "#b98d4a"],
      ["#ede1ca", CLAY, "#b98d4a"],
    ],
    pictures: [
      {
        view: "front",
        ground: "sky",
        backdrop: "plain",
        alt: "A pair of clay-colored curtains with pale stripes above the hem",
      },
      { view: "colors", ground: "sage", alt: "Curtains in clay and in undyed cotton" },
    ],
  },
  {
    slug: "star-of-the-valley-cushion",
    title: "Star of the Valley Cushion",
    category: "textiles",
    description:
      "Cut from the same tapestry as the rugs, only finer, twelve threads to the centimeter. Backed in brown cotton with horn buttons; a tassel at each corner for somebody to chew. 45 cm square, with an inner of new wool.",
    tags: ["cushion", "wool", "handwoven"],
    options: [{ name: "Ground", values: ["Indigo", "Madder", "Wool"] }],
    sku: "AVLU-STAR",
    price: 6800,
    compareAt: 7600,
    stock: [14, 10, 0],
    form: "steppedCushion",
    colors: [
      [INDIGO, WOOL, CLAY],
      [MADDER, SAFFRON, "#3a3340"],
      [WOOL, MOSS, MADDER],
    ],
    pictures: [
      {
        view: "front",
        ground: "butter",
        backdrop: "plain",
        alt: "An indigo cushion with a stepped star in cream and clay and tassels at the corners",
      },
      { view: "colors", ground: "oat", alt: "Cushions on indigo, madder and natural wool" },
    ],
  },
  {
    slug: "felted-cloud-cushion",
    title: "Felted Cloud Cushion",
    category: "textiles",
    description:
      "Woven loose, then trodden in hot water until it is half felt, which is a job for two teenagers and a radio. It sheds nothing and forgives red wine if you are quick. 50 by 50 cm, zipped at the foot.",
    tags: ["cushion", "felt", "wool"],
    sku: "AVLU-CLOUD",
    price: 5600,
    stock: [19],
    form: "cushion",
    colors: [["#87976a", "#5f7048", CLAY]],
    pictures: [
      {
        view: "front",
        ground: "sand",
        backdrop: "disc",
        alt: "A moss green felted cushion with a small clay-colored tab",
      },
      { view: "room", ground: "rose", companion: "chair", alt: "The cushion on a rug next to a chair" },
    ],
  },
  {
    slug: "market-pouf",
    title: "Market Pouf",
    category: "textiles",
    description:
      "A seat for the person who came last to dinner. Eight wedges of blanket cloth, piped and pulled together with one button, over a core of pressed wool waste. 55 cm across, 35 high, and it takes 110 kg without a sigh.",
    tags: ["pouf", "seat", "wool"],
    options: [{ name: "Color", values: ["Bazaar", "Shade"] }],
    sku: "AVLU-POUF",
    price: 11400,
    stock: [8, 7],
    form: "pouf",
    colors: [
      [MADDER, SAFFRON, WOOL],
      ["#5b6570", WOOL, "#8fa3ad"],
    ],
    pictures: [
      {
        view: "front",
        ground: "teal",
        backdrop: "arch",
        alt: "A round red pouf with yellow and cream seams",
      },
      { view: "room", ground: "sky", companion: "tableLamp", alt: "The pouf on a rug beside a lamp" },
    ],
  },
  {
    slug: "orchard-hammock",
    title: "Orchard Hammock",
    category: "outdoor",
    description:
      "Made to hang between two pistachio trees. Woven as one cloth, 220 by 150 cm, and wide enough to lie across, which is the trick. Cotton with a crocheted edge; the cords are replaceable one by one. Hang it 3 m apart with a belly in it, never tight.",
    tags: ["hammock", "cotton", "garden", "handwoven"],
    sku: "AVLU-HAMMOCK",
    price: 15800,
    stock: [6],
    form: "hammock",
    colors: [["#4f8a8b", "#f3e3bd", "#d9694c"]],
    pictures: [
      {
        view: "front",
        ground: "butter",
        backdrop: "branch",
        alt: "A teal striped hammock with a coral fringe hanging between two hooks",
      },
      { view: "detail", ground: "sky", alt: "Close-up of the hammock's stripes and fringe" },
    ],
  },
  {
    slug: "feast-day-table-runner",
    title: "Feast-Day Table Runner",
    category: "textiles",
    description:
      "Brought out for weddings and for guests who stay longer than a night. Brocaded by hand at both ends, plain in the middle where the dishes go. Cotton, 40 by 200 cm, with one napkin thrown in because the warp allowed it.",
    tags: ["table runner", "cotton", "brocade"],
    sku: "AVLU-RUNNER",
    price: 5200,
    stock: [17],
    form: "tableRunner",
    colors: [[MOSS, "#f0e2c4", MADDER]],
    pictures: [
      {
        view: "front",
        ground: "clay",
        backdrop: "plain",
        alt: "A green table runner with red brocade at its ends and a cream napkin",
      },
      { view: "detail", ground: "sand", alt: "Close-up of the brocade and the fringe" },
    ],
  },
  {
    slug: "highland-blanket",
    title: "Highland Blanket",
    category: "textiles",
    description:
      "Heavy, a little hairy, and warm at 1,800 meters. Two shades of undyed wool with a red stripe that tells the shepherds whose it is. Brushed with thistle heads on one side; 150 by 210 cm and 2.4 kg.",
    tags: ["blanket", "wool", "undyed"],
    sku: "AVLU-HIGH",
    price: 18400,
    stock: [5],
    form: "blanket",
    colors: [["#6f5d4e", WOOL, MADDER]],
    pictures: [
      {
        view: "front",
        ground: "oat",
        backdrop: "window",
        alt: "A folded brown wool blanket with cream and red stripes",
      },
      { view: "detail", ground: "butter", alt: "Close-up of the stripes and the folded layers" },
    ],
  },
  {
    slug: "everyday-napkins-set-of-four",
    title: "Everyday Napkins, Set of Four",
    category: "textiles",
    description:
      "Plain cotton with a border the width of a finger, in two colorways of two. Woven from the ends of warps, so a set may carry a thread from somebody's curtain. They soften for about a year and then stay that way; 40 cm square.",
    tags: ["napkins", "cotton", "table", "set"],
    options: [{ name: "Border", values: ["Indigo", "Clay"] }],
    sku: "AVLU-NAPKIN",
    price: 3400,
    stock: [28, 22],
    form: "teaTowels",
    colors: [
      ["#f0e6d2", "#8ea4bf", INDIGO],
      ["#f0e6d2", "#dfa283", CLAY],
    ],
    pictures: [
      {
        view: "front",
        ground: "moss",
        backdrop: "plain",
        alt: "Cream and pale blue cotton napkins with indigo borders",
      },
      { view: "scene", ground: "sand", alt: "The napkins on a linen cloth beside a cup of coffee" },
    ],
  },
];
