import { type ProductEntry } from "../types";

const NIGHT = "#33475e";
const CORAL = "#d96f52";
const SAGE = "#87a08a";
const SUN = "#e5a93f";
const PETROL = "#3f7480";

/** More paper, and what Noor's drawings have wandered onto. */
export const morePapierLune: readonly ProductEntry[] = [
  {
    slug: "lights-on-in-gent-chart",
    title: "Lights On in Gent",
    category: "paper-prints",
    description:
      "Nine houses on a wet evening, seen from the tram. Printed in five passes, the yellow of the windows last, on a poster paper long enough to need its own rails. 50 × 70 cm, hung from a cotton cord.",
    tags: ["print", "city", "night", "wall"],
    options: [{ name: "Rails", values: ["Oak", "None"] }],
    sku: "LUNE-LIGHTS",
    price: 3600,
    adds: { Oak: 1400 },
    stock: [12, 20],
    form: "chartTown",
    colors: [["#2f3f5c", "#b5654c", "#d9a05a"]],
    pictures: [
      {
        view: "front",
        ground: "sage",
        backdrop: "plain",
        alt: "A print of gabled houses with lit windows at night, hung between wooden rails",
      },
      {
        view: "scene",
        ground: "blush",
        companion: "jarCandle",
        alt: "The print above a shelf with a candle",
      },
      { view: "detail", ground: "sand", alt: "Close-up of the gables and the yellow windows" },
    ],
  },
  {
    slug: "two-ferns-print",
    title: "Two Ferns",
    category: "paper-prints",
    description:
      "One frond was pressed in a telephone directory, the other drawn from memory, and nobody has guessed which. Two greens and a sun the size of a coin. Risograph on 220 g paper with a deckled lower edge; A3, frame not included.",
    tags: ["print", "risograph", "botanical", "wall"],
    sku: "LUNE-FERNS",
    price: 3400,
    stock: [27],
    form: "posterFern",
    colors: [["#3f6a4f", "#9fb58a", CORAL]],
    pictures: [
      {
        view: "front",
        ground: "butter",
        backdrop: "plain",
        alt: "A framed print of two fern fronds in different greens under a small coral sun",
      },
      {
        view: "scene",
        ground: "rose",
        companion: "vase",
        alt: "The print above a shelf with books and a vase",
      },
    ],
  },
  {
    slug: "three-boats-print",
    title: "Three Boats Home",
    category: "paper-prints",
    description:
      "From a sketchbook week in Ostend in which it rained on six days. This is the seventh. Four inks, the pink one mixed with a spoonful of transparent white so the paper glows through. Numbered edition of 200.",
    tags: ["print", "limited", "sea", "wall"],
    options: [{ name: "Size", values: ["A4", "A3"] }],
    sku: "LUNE-BOATS",
    price: 2600,
    adds: { A3: 1600 },
    stock: [22, 8],
    form: "posterBoats",
    colors: [[NIGHT, "#6f9fa8", "#e08a6f"]],
    pictures: [
      {
        view: "front",
        ground: "sand",
        backdrop: "window",
        alt: "A framed print of three sailing boats below a coral sun",
      },
      { view: "detail", ground: "sky", alt: "Close-up of the nearest boat and the printed waves" },
    ],
  },
  {
    slug: "long-letter-set",
    title: "Long Letter Set",
    category: "paper-prints",
    description:
      "Twenty sheets with a border that grows as you write, and twelve envelopes, because second thoughts need paper too. 120 g laid stock, sized for ink. The flaps are gummed with something that tastes faintly of mint.",
    tags: ["stationery", "letters", "envelopes", "gift"],
    options: [{ name: "Color", values: ["Petrol", "Brick"] }],
    sku: "LUNE-LETTER",
    price: 1800,
    stock: [29, 24],
    form: "letterSet",
    colors: [
      [PETROL, SUN, CORAL],
      ["#b05a45", SAGE, SUN],
    ],
    pictures: [
      {
        view: "front",
        ground: "rose",
        backdrop: "plain",
        alt: "A sheet of writing paper with leaves, a petrol blue envelope and a stamp",
      },
      { view: "scene", ground: "oat", alt: "The letter set on a linen cloth with a cup of coffee" },
    ],
  },
  {
    slug: "paper-tapes-set-of-five",
    title: "Paper Tapes, Set of Five",
    category: "paper-prints",
    description:
      "Leftover wrapping designs, slit into 15 mm rolls of ten meters each. The glue is natural rubber: it holds a postcard to a wall and lets go of both. Can be written on, torn by hand and recycled with the box.",
    tags: ["tape", "stationery", "set", "recycled"],
    sku: "LUNE-TAPE",
    price: 1200,
    stock: [61],
    form: "paperTapes",
    colors: [[CORAL, PETROL, SUN]],
    pictures: [
      {
        view: "front",
        ground: "lilac",
        backdrop: "plain",
        alt: "Five rolls of patterned paper tape in coral, blue and yellow, three of them stacked",
      },
      { view: "detail", ground: "sky", alt: "Close-up of the dotted and striped tape" },
    ],
  },
  {
    slug: "slow-walks-three-zines",
    title: "Slow Walks, Three Zines",
    category: "paper-prints",
    description:
      "Three walks of an hour each: along a canal, across a market, around a block. Noor drew them while walking, which explains the lines. 32 pages, two colors a booklet, stapled on a machine that is older than both of them.",
    tags: ["zine", "risograph", "drawing", "set"],
    sku: "LUNE-ZINE",
    price: 1600,
    stock: [3],
    form: "zines",
    colors: [[PETROL, "#e6b7a0", "#7d8f5a"]],
    pictures: [
      {
        view: "front",
        ground: "ochre",
        backdrop: "plain",
        alt: "Three zines in petrol, pink and green with simple printed covers",
      },
      { view: "detail", ground: "oat", alt: "Close-up of the middle booklet and its staples" },
    ],
  },
  {
    slug: "rain-postcards-set-of-eight",
    title: "Rain Postcards, Set of Eight",
    category: "paper-prints",
    description:
      "Eight kinds of rain, from the one that is nearly fog to the one that bounces. Printed on uncoated 350 g board, so a fountain pen does not smear. Lines for the address, none for the message.",
    tags: ["postcards", "set", "weather"],
    sku: "LUNE-RAIN",
    price: 1100,
    stock: [53],
    form: "cards",
    colors: [["#54708c", "#a9bdc6", "#d6a45c"]],
    pictures: [
      {
        view: "front",
        ground: "blush",
        backdrop: "plain",
        alt: "Postcards in slate, white and pale gray on a golden envelope",
      },
    ],
  },
  {
    slug: "pocket-sketchbook",
    title: "Pocket Sketchbook",
    category: "paper-prints",
    description:
      "Opens flat across two pages, for trees and for long dogs. 80 sheets of 150 g paper that takes watercolor if you do not flood it. Covers of gray board with a linen spine; 11 by 15 cm, fits a coat pocket and a rain jacket.",
    tags: ["sketchbook", "drawing", "watercolor", "pocket"],
    options: [{ name: "Spine", values: ["Sun", "Petrol", "Coral"] }],
    sku: "LUNE-SKETCH",
    price: 1500,
    compareAt: 1800,
    stock: [34, 0, 26],
    form: "notebook",
    colors: [
      ["#c9c2b4", SUN, PETROL],
      ["#c9c2b4", PETROL, CORAL],
      ["#c9c2b4", CORAL, NIGHT],
    ],
    pictures: [
      {
        view: "front",
        ground: "teal",
        backdrop: "plain",
        alt: "A gray sketchbook with a yellow spine and a blue elastic, a pencil beside it",
      },
      { view: "colors", ground: "blush", alt: "Sketchbooks with yellow, petrol and coral spines" },
    ],
  },
  {
    slug: "lunar-playing-cards",
    title: "Lunar Playing Cards",
    category: "toys-games",
    description:
      "The suits are leaf, sun, heart and moon, and every card game you know works with them. Fifty-four cards on casino-weight board with a linen finish, in a tuck box that survives a rucksack. The jokers are portraits of the presses.",
    tags: ["cards", "game", "travel"],
    options: [{ name: "Back", values: ["Night", "Coral"] }],
    sku: "LUNE-DECK",
    price: 1700,
    stock: [38, 25],
    form: "playingCards",
    colors: [
      [NIGHT, SUN, CORAL],
      [CORAL, SUN, PETROL],
    ],
    pictures: [
      {
        view: "front",
        ground: "clay",
        backdrop: "plain",
        alt: "A fan of five playing cards with leaf, sun, heart, moon and star, and a blue pack",
      },
      { view: "detail", ground: "sage", alt: "Close-up of the fanned cards" },
    ],
  },
  {
    slug: "dunes-jigsaw",
    title: "Dunes Jigsaw, 500 Pieces",
    category: "toys-games",
    description:
      "One of our own prints, so the sky has the grain of the ink to help you along. Cut from 2 mm gray board with a click that tells you when you are right. 48 × 34 cm, with a poster in the lid for people who need one.",
    tags: ["jigsaw", "puzzle", "print"],
    sku: "LUNE-DUNES",
    price: 3200,
    stock: [17],
    form: "jigsaw",
    colors: [["#4f7d86", "#e2c79a", CORAL]],
    pictures: [
      {
        view: "front",
        ground: "lilac",
        backdrop: "plain",
        alt: "A jigsaw of pale dunes and a blue sea with the last piece lying beside it",
      },
      { view: "scene", ground: "sage", alt: "The jigsaw on a linen cloth next to a cup of coffee" },
    ],
  },
  {
    slug: "folded-star-lantern",
    title: "Folded Star Lantern",
    category: "home-lighting",
    description:
      "Seven points, each folded from one sheet and pierced with a pin in a pattern of 63 holes. It arrives flat and takes twenty minutes and no glue to put up. For an LED bulb of at most 6 W; 60 cm across.",
    tags: ["lantern", "paper", "winter", "window"],
    options: [{ name: "Paper", values: ["Straw", "Rosé"] }],
    sku: "LUNE-STAR",
    price: 2900,
    stock: [21, 15],
    form: "starLantern",
    colors: [
      ["#eac886", NIGHT, CORAL],
      ["#e3a695", NIGHT, SUN],
    ],
    pictures: [
      {
        view: "front",
        ground: "ink",
        backdrop: "plain",
        alt: "A seven-pointed paper star glowing yellow in the dark",
      },
      { view: "colors", ground: "plum", alt: "Star lanterns in straw and in rosé paper" },
    ],
  },
  {
    slug: "low-tide-paper-globe",
    title: "Low Tide Paper Globe",
    category: "home-lighting",
    description:
      "A round shade of mulberry paper with two printed waves, one over the other, so there is a third where they meet. The ribs are bamboo and fold like a concertina. Fits any pendant cord; 45 cm across when open.",
    tags: ["lamp", "paper shade", "bamboo"],
    sku: "LUNE-GLOBE",
    price: 4400,
    compareAt: 4900,
    stock: [10],
    form: "paperGlobe",
    colors: [["#f0dcae", NIGHT, "#6f9fa8"]],
    pictures: [
      {
        view: "front",
        ground: "dusk",
        backdrop: "plain",
        alt: "A lit round paper lamp with blue waves and a tassel",
      },
      {
        view: "scene",
        ground: "teal",
        companion: "bowl",
        alt: "The paper globe above a sideboard with books",
      },
    ],
  },
  {
    slug: "printed-market-tote",
    title: "Printed Market Tote",
    category: "clothing-bags",
    description:
      "Screen-printed by hand on 400 g organic canvas, with handles long enough for a winter coat. The picture is the view from the shop: one hill, one sun, and both are exaggerated. Holds 12 kg; wash at 30 degrees, inside out.",
    tags: ["tote", "canvas", "screen print", "organic"],
    options: [{ name: "Canvas", values: ["Natural", "Petrol"] }],
    sku: "LUNE-TOTE",
    price: 2400,
    stock: [33, 19],
    form: "tote",
    colors: [
      ["#e9dcc2", "#b98d57", CORAL],
      [PETROL, "#e9c78a", SUN],
    ],
    pictures: [
      {
        view: "front",
        ground: "clay",
        backdrop: "branch",
        alt: "A natural canvas tote printed with a hill and a coral sun",
      },
      { view: "colors", ground: "sand", alt: "The tote in natural and in petrol canvas" },
    ],
  },
  {
    slug: "pattern-test-tea-towels",
    title: "Pattern-Test Tea Towels, Pair",
    category: "textiles",
    description:
      "We test new patterns on half-linen before they become paper, and these two were too good to wipe the press with. Pigment inks, fixed with heat, fast to 60 degrees. 50 by 70 cm, with a loop woven in at the corner.",
    tags: ["tea towel", "half-linen", "pair", "screen print"],
    sku: "LUNE-TOWEL",
    price: 2600,
    stock: [23],
    form: "teaTowels",
    colors: [["#e8b1a0", "#8fb0b0", PETROL]],
    pictures: [
      {
        view: "front",
        ground: "oat",
        backdrop: "window",
        alt: "Two tea towels, a pink one with petrol stripes and a blue-green one",
      },
      { view: "detail", ground: "sage", alt: "Close-up of the stripes and the hem" },
    ],
  },
  {
    slug: "printers-apron",
    title: "Printer's Apron",
    category: "kitchen",
    description:
      "Cut from the pattern Lucas has worn at the press since 2011, less the stains. Heavy cotton drill, a split pocket for two rulers or two spoons, and brass eyelets you can pass any cord through. One size; the neck strap adjusts with a knot.",
    tags: ["apron", "cotton", "workwear"],
    options: [{ name: "Color", values: ["Night", "Sage"] }],
    sku: "LUNE-APRON",
    price: 4600,
    stock: [14, 2],
    form: "apron",
    colors: [
      [NIGHT, "#c9a36a", "#d1a85a"],
      [SAGE, "#7d5a42", "#d1a85a"],
    ],
    pictures: [
      {
        view: "front",
        ground: "blush",
        backdrop: "plain",
        alt: "A night blue apron with tan ties, brass eyelets and a split pocket",
      },
      { view: "colors", ground: "butter", alt: "The apron in night blue and in sage" },
    ],
  },
];
