import { type ProductEntry } from "../types";

const CLAY = "#c2946b";
const MIST = "#8fb5b0";
const OAT = "#eadcc3";
const INK = "#45596e";

/** Bigger pots, and what else the kiln has room for. */
export const moreFromTheKiln: readonly ProductEntry[] = [
  {
    slug: "net-loft-casserole",
    title: "Net Loft Casserole",
    category: "kitchen",
    description:
      "Three liters of stew for the table, with lugs that take a folded tea towel. The lid is thrown on the same day and dried in place, so it fits this pot and no other. Start it in a cold oven and it will stand 240 °C.",
    tags: ["stoneware", "oven", "dinner", "handmade"],
    options: [{ name: "Glaze", values: ["Ink", "Kelp"] }],
    sku: "TIDE-CASSEROLE",
    price: 11800,
    stock: [6, 4],
    form: "casserole",
    colors: [
      [INK, CLAY, CLAY],
      ["#6f7f5c", CLAY, OAT],
    ],
    pictures: [
      {
        view: "front",
        ground: "butter",
        backdrop: "arch",
        alt: "A dark blue lidded casserole with bare clay handles",
      },
      { view: "colors", ground: "sand", alt: "Two casseroles, one ink blue and one kelp green" },
      { view: "detail", ground: "blush", alt: "Close-up of the lid and its clay knob" },
    ],
  },
  {
    slug: "salt-pig",
    title: "Salt Pig",
    category: "kitchen",
    description:
      "It has the mouth of a pig and keeps salt dry beside a steaming stove, because raw clay on the inside drinks the damp. A hand goes in easily, and a small ash spoon leans in the opening. Holds 400 g of flakes.",
    tags: ["stoneware", "salt", "kitchen"],
    sku: "TIDE-PIG",
    price: 4800,
    stock: [13],
    form: "saltPig",
    colors: [[OAT, CLAY, INK]],
    pictures: [
      {
        view: "front",
        ground: "teal",
        backdrop: "window",
        alt: "A round oat-colored salt pig filled with salt and a wooden spoon",
      },
      {
        view: "scene",
        ground: "rose",
        companion: "oilBottle",
        alt: "The salt pig on a shelf next to an oil bottle",
      },
    ],
  },
  {
    slug: "three-egg-cups",
    title: "Three Egg Cups",
    category: "kitchen",
    description:
      "Waisted like cotton reels, so they can be picked up hot. The bowl is pressed over a hen's egg from Nancledra, and duck eggs sit proud. Sold as a mixed three, because there is always somebody who wants the yellow one.",
    tags: ["stoneware", "breakfast", "set", "gift"],
    sku: "TIDE-EGG",
    price: 3600,
    stock: [17],
    form: "eggCups",
    colors: [[MIST, CLAY, "#e2b04c"]],
    pictures: [
      {
        view: "front",
        ground: "lilac",
        backdrop: "plain",
        alt: "Three egg cups in green, sage and yellow, each with an egg",
      },
      { view: "detail", ground: "oat", alt: "Close-up of a brown egg in its cup" },
    ],
  },
  {
    slug: "low-water-platter",
    title: "Low Water Platter",
    category: "kitchen",
    description:
      "At 34 cm it takes a whole bass, head and tail. The dark glaze is poured first and the pale one chases it, which leaves the ribs that sand has at ebb. Two rings under the foot let it hang on a wall between Sundays.",
    tags: ["stoneware", "platter", "serving", "handmade"],
    sku: "TIDE-PLATTER",
    price: 8900,
    compareAt: 10500,
    stock: [5],
    form: "plate",
    colors: [["#5a7684", CLAY, "#eadcc3"]],
    pictures: [
      {
        view: "front",
        ground: "ochre",
        backdrop: "plain",
        alt: "A large blue-gray platter with pale ribs of glaze",
      },
      { view: "detail", ground: "sand", alt: "Close-up of the two glazes on the platter" },
    ],
  },
  {
    slug: "noodle-bowl",
    title: "Noodle Bowl",
    category: "kitchen",
    description:
      "Wider at the rim than the breakfast bowl by a hand's breadth, and heavy in the foot so that chopsticks can rest on the edge. It holds 900 ml of broth up to the glaze line. Jory eats mussels out of his.",
    tags: ["stoneware", "bowl", "dinner"],
    options: [{ name: "Glaze", values: ["Driftwood", "Rust"] }],
    sku: "TIDE-NOODLE",
    price: 3800,
    stock: [21, 14],
    form: "bowl",
    colors: [
      ["#b9a58c", CLAY, "#d9824a"],
      ["#b06a48", "#a87d58", "#e0c48a"],
    ],
    pictures: [
      {
        view: "front",
        ground: "dusk",
        backdrop: "branch",
        alt: "A wide driftwood-gray bowl filled with orange broth",
      },
      { view: "colors", ground: "sage", alt: "Two noodle bowls, one driftwood gray and one rust red" },
    ],
  },
  {
    slug: "wave-tea-caddy",
    title: "Wave Tea Caddy",
    category: "kitchen",
    description:
      "Two waves drawn with a slip trailer on wet clay, one breath each. The lid is turned from Cornish ash and sealed by a cord of cotton, which is enough for tea and not enough for a curious toddler. Takes 150 g of leaves.",
    tags: ["stoneware", "tea", "storage", "ash"],
    sku: "TIDE-CADDY",
    price: 5400,
    stock: [8],
    form: "ceramicJar",
    colors: [[MIST, "#d0a570", "#f3ead9"]],
    pictures: [
      {
        view: "front",
        ground: "rose",
        backdrop: "plain",
        alt: "A sea green jar with two white waves and a wooden lid",
      },
      { view: "scene", ground: "clay", companion: "mug", alt: "The tea caddy on a shelf next to a mug" },
    ],
  },
  {
    slug: "little-creamer",
    title: "Little Creamer",
    category: "kitchen",
    description:
      "Seventeen centiliters: cream for two scones or milk for four teas. The spout is cut and not pulled, and has never been caught dripping. It nests inside the Farmhouse Milk Jug when the cupboard is small.",
    tags: ["stoneware", "jug", "tea", "gift"],
    options: [{ name: "Glaze", values: ["Ink", "Shell pink"] }],
    sku: "TIDE-CREAMER",
    price: 2400,
    stock: [26, 19],
    form: "jug",
    colors: [
      [INK, "#b98f68", OAT],
      ["#e3c0b2", "#b98f68", "#f3e6d6"],
    ],
    pictures: [
      {
        view: "front",
        ground: "blush",
        backdrop: "disc",
        alt: "A small dark blue jug with an oat-colored base",
      },
      { view: "colors", ground: "moss", alt: "Two creamers, one ink blue and one shell pink" },
    ],
  },
  {
    slug: "six-cup-teapot",
    title: "Six-Cup Teapot",
    category: "kitchen",
    description:
      "For harbor committee meetings: 1.4 liters, and a spout set high enough that it does not pour when you only tilt it to think. The strainer is drilled into the wall, 61 holes, by hand. Balanced when full, which took us eleven tries.",
    tags: ["stoneware", "tea", "teapot", "handmade"],
    sku: "TIDE-TEAPOT6",
    price: 9600,
    stock: [4],
    form: "teapot",
    colors: [[INK, CLAY, "#d9a441"]],
    pictures: [
      {
        view: "front",
        ground: "sand",
        backdrop: "window",
        alt: "A large ink blue teapot with a yellow knob and a clay foot",
      },
      { view: "detail", ground: "sky", alt: "Close-up of the spout of the teapot" },
    ],
  },
  {
    slug: "cliff-wall-planter",
    title: "Cliff Wall Planter",
    category: "plants-garden",
    description:
      "Half a pot, flat at the back, for plants that would rather hang off something. Glazed inside so the wall stays dry, with a cork in the drain. The cotton cord carries 6 kg and is spliced by the harbor master.",
    tags: ["stoneware", "planter", "hanging"],
    options: [{ name: "Glaze", values: ["Oat & Mist", "Ink & Oat"] }],
    sku: "TIDE-WALL",
    price: 5200,
    stock: [10, 7],
    form: "wallPlanter",
    colors: [
      [OAT, MIST, "#6f8f57"],
      [INK, OAT, "#7d9a5c"],
    ],
    pictures: [
      {
        view: "front",
        ground: "clay",
        backdrop: "window",
        alt: "A hanging oat and green planter with trailing leaves",
      },
      { view: "colors", ground: "butter", alt: "Two wall planters with trailing plants" },
    ],
  },
  {
    slug: "wren-bird-bath",
    title: "Wren Bird Bath",
    category: "plants-garden",
    description:
      "The dish lifts off its foot for rinsing and is shallow enough for a wren at the rim and a thrush in the middle. Frost-proof to -15 °C if you tip out the water. 46 cm across, 38 cm high, and sent in two boxes.",
    tags: ["stoneware", "birds", "garden"],
    sku: "TIDE-BIRD",
    price: 13800,
    stock: [3],
    form: "birdBath",
    colors: [[MIST, CLAY, "#b9683f"]],
    pictures: [
      {
        view: "front",
        ground: "oat",
        backdrop: "branch",
        alt: "A sea green bird bath with a small brown bird on its rim",
      },
      { view: "detail", ground: "sage", alt: "Close-up of the wren and the water" },
    ],
  },
  {
    slug: "balcony-pot",
    title: "Balcony Pot",
    category: "plants-garden",
    description:
      "Thrown thick and glazed outside, because salt wind eats thin terracotta in three winters. The saucer has a lip, so the people below stay dry. 24 cm across the rim; it weighs 3.8 kg empty, which keeps it where it is.",
    tags: ["stoneware", "planter", "balcony"],
    options: [{ name: "Glaze", values: ["Harbor blue", "Lichen"] }],
    sku: "TIDE-BALCONY",
    price: 6400,
    stock: [9, 0],
    form: "pot",
    colors: [
      ["#5f8498", "#557589", "#6d8f58"],
      ["#a9b08a", "#97a077", "#4f7355"],
    ],
    pictures: [
      {
        view: "front",
        ground: "butter",
        backdrop: "plain",
        alt: "A snake plant in a harbor blue pot with a saucer",
      },
      { view: "room", ground: "sky", companion: "stool", alt: "The blue pot on a rug beside a stool" },
    ],
  },
  {
    slug: "night-watch-candlestick",
    title: "Night Watch Candlestick",
    category: "bath-candles",
    description:
      "A saucer, a socket and a loop for one finger, as used on the stairs before there was a switch. The well catches the wax and comes clean in hot water. Made for candles of 22 mm; one of beeswax is in the box.",
    tags: ["stoneware", "candle", "evening"],
    options: [{ name: "Glaze", values: ["Sea Mist", "Rust"] }],
    sku: "TIDE-CANDLE",
    price: 3400,
    stock: [15, 11],
    form: "candlestick",
    colors: [
      [MIST, CLAY, "#f1dfb4"],
      ["#b06a48", CLAY, "#f3e6cf"],
    ],
    pictures: [
      {
        view: "front",
        ground: "plum",
        backdrop: "plain",
        alt: "A burning candle in a sea green saucer candlestick with a loop",
      },
      { view: "detail", ground: "dusk", alt: "Close-up of the socket and the candle" },
    ],
  },
  {
    slug: "ribbed-soap-dish",
    title: "Ribbed Soap Dish",
    category: "bath-candles",
    description:
      "Five ribs lift the soap and the water drains off between them. Glazed underneath as well, so it leaves no ring on the sink. 14 cm long, and as much at home with a nail brush.",
    tags: ["stoneware", "soap", "bath"],
    sku: "TIDE-SOAP",
    price: 2200,
    stock: [31],
    form: "soapPlate",
    colors: [["#7fa3a4", CLAY, "#e9cfc0"]],
    pictures: [
      {
        view: "front",
        ground: "blush",
        backdrop: "arch",
        alt: "A bar of pink soap on a ribbed blue-green dish",
      },
      { view: "scene", ground: "sand", companion: "jug", alt: "The soap dish on a shelf next to a jug" },
    ],
  },
  {
    slug: "pebble-bedside-lamp",
    title: "Pebble Bedside Lamp",
    category: "home-lighting",
    description:
      "Foot and shade are both thrown, the shade so thin that its throwing lines glow when it is lit. Warm bulb included, cord of two meters with a switch where your hand falls. 29 cm high; not for bathrooms.",
    tags: ["stoneware", "lamp", "bedroom"],
    sku: "TIDE-LAMP",
    price: 14200,
    stock: [5],
    form: "tableLamp",
    colors: [[OAT, CLAY, "#8a7a66"]],
    pictures: [
      {
        view: "front",
        ground: "ink",
        backdrop: "plain",
        alt: "An oat-colored stoneware lamp, lit, against a dark wall",
      },
      { view: "scene", ground: "plum", companion: "vase", alt: "The lamp on a shelf beside a vase" },
    ],
  },
  {
    slug: "storm-vase",
    title: "Storm Vase",
    category: "home-lighting",
    description:
      "Fired in the reduction kiln, where the iron in the glaze turns to the blue-black of weather coming in. Tall enough for sea holly and heavy enough for a window that rattles. Each firing gives eight, and two of them crack.",
    tags: ["stoneware", "vase", "flowers", "dark"],
    sku: "TIDE-STORM",
    price: 8200,
    stock: [0],
    form: "vase",
    colors: [["#3f4f5f", CLAY, "#b9a06a"]],
    pictures: [
      {
        view: "front",
        ground: "lilac",
        backdrop: "arch",
        alt: "A ridged blue-black vase with two dry golden branches",
      },
      { view: "detail", ground: "oat", alt: "Close-up of the dark ridges of the vase" },
    ],
  },
];
