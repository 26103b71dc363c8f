import { moreFernAndFilament } from "./fern-and-filament/more";
import { type ShopEntry } from "./types";

const BRASS = "#cda45a";
const TERRACOTTA = "#c9764f";
const LEAF = "#567a52";

/** Lamps and plants from Lisbon. */
export const fernAndFilament: ShopEntry = {
  slug: "fern-and-filament",
  name: "Fern & Filament",
  tagline: "Light for the evening, pots for the morning.",
  description:
    "Two neighbours in Lisbon's Marvila district, one a metal spinner and the other a gardener, knocked a hole into the wall between their workshops. Since then they sell what makes a room feel inhabited: a lamp at the right height and something green that is still growing.",
  email: "ola@fernandfilament.example",
  phone: "+351 21 555 0164",
  address: {
    line1: "Rua do Forno Velho 31",
    line2: null,
    city: "Lisboa",
    region: null,
    postalCode: "1950-999",
    country: "PT",
  },
  shipping: { flatCents: 850, freeFromCents: null },
  acceptsCash: true,
  look: {
    sign: "fern",
    ground: "sage",
    ink: "#37523f",
    banner: [
      ["tableLamp", ["#d98b4a", "#e9dcc5", BRASS]],
      ["plantStand", ["#f0e6d4", "#c69a66", LEAF]],
      ["wateringCan", ["#4f7a78", BRASS, "#dfe8d2"]],
      ["pot", [TERRACOTTA, TERRACOTTA, LEAF]],
    ],
  },
  products: [
    {
      slug: "mushroom-table-lamp",
      title: "Mushroom Table Lamp",
      category: "home-lighting",
      description:
        "A spun steel cap on a turned foot, glowing from underneath like something in a wood at dusk. Press the cap to switch between reading, evening and barely there. Comes with a warm LED and two metres of cloth-covered cable. 34 cm high.",
      tags: ["lamp", "steel", "dimmable", "bedroom"],
      options: [{ name: "Color", values: ["Apricot", "Forest", "Cream"] }],
      sku: "FERN-LAMP",
      price: 11800,
      compareAt: 13900,
      stock: [10, 7, 2],
      form: "tableLamp",
      colors: [
        ["#dd8f4f", "#ecdfc9", BRASS],
        ["#46654f", "#e0d3b8", BRASS],
        ["#efe3cb", "#c69a66", BRASS],
      ],
      pictures: [
        {
          view: "front",
          ground: "plum",
          backdrop: "plain",
          alt: "A mushroom-shaped table lamp with an apricot cap, lit",
        },
        {
          view: "scene",
          ground: "dusk",
          companion: "bowl",
          alt: "The lamp on a shelf next to a bowl in the evening",
        },
        { view: "colors", ground: "teal", alt: "The lamp in apricot, forest and cream" },
      ],
    },
    {
      slug: "bell-pendant-lamp",
      title: "Bell Pendant Lamp",
      category: "home-lighting",
      description:
        "The wide brim keeps the light on the table and out of your eyes. Spun from a single sheet of aluminium, painted outside and left white within. The cable is three metres long and can be shortened without tools. Takes any E27 bulb.",
      tags: ["lamp", "pendant", "dining"],
      options: [{ name: "Diameter", values: ["28 cm", "40 cm"] }],
      sku: "FERN-PENDANT",
      price: 9800,
      adds: { "40 cm": 4500 },
      stock: [9, 6],
      form: "pendant",
      colors: [["#5d8486", "#3f4a52", BRASS]],
      pictures: [
        {
          view: "front",
          ground: "ochre",
          backdrop: "plain",
          alt: "A blue-green bell-shaped pendant lamp throwing warm light",
        },
        {
          view: "scene",
          ground: "clay",
          companion: "bowl",
          alt: "The lamp hanging above a sideboard with books and a bowl",
        },
      ],
    },
    {
      slug: "architects-desk-lamp",
      title: "Draughtsman's Desk Lamp",
      category: "home-lighting",
      description:
        "Two arms and three joints that stay where you leave them, without a single visible spring. The foot is cast iron under the paint and will not tip even at full reach. Turns in all directions; the switch is in the head, where your hand already is.",
      tags: ["lamp", "desk", "work"],
      options: [{ name: "Color", values: ["Brick", "Night"] }],
      sku: "FERN-DESK",
      price: 12900,
      stock: [5, 8],
      form: "deskLamp",
      colors: [
        ["#bf5a40", "#4b4a4c", BRASS],
        ["#384e66", "#2c3a4a", BRASS],
      ],
      pictures: [
        {
          view: "front",
          ground: "teal",
          backdrop: "arch",
          alt: "A desk lamp with a brick red shade and brass arms",
        },
        { view: "colors", ground: "lilac", alt: "The desk lamp in brick and in night blue" },
      ],
    },
    {
      slug: "market-basket",
      title: "Seagrass Market Basket",
      category: "home-lighting",
      description:
        "Woven by a cooperative in the Alentejo, in a herringbone that takes a day and a half per basket. It holds firewood, blankets, toys or the week's laundry, and the handles are wrapped so they do not cut. The band is dyed with onion skins.",
      tags: ["basket", "seagrass", "storage"],
      options: [{ name: "Size", values: ["Medium, 32 cm", "Large, 42 cm"] }],
      sku: "FERN-BASKET",
      price: 5400,
      adds: { "Large, 42 cm": 1800 },
      stock: [12, 0],
      form: "basket",
      colors: [["#d9b67c", "#b9583c", "#8a5f38"]],
      pictures: [
        {
          view: "front",
          ground: "sky",
          backdrop: "window",
          alt: "A round seagrass basket with a red band and leather-wrapped handles",
        },
        { view: "room", ground: "rose", companion: "cushion", alt: "The basket on a rug beside a cushion" },
        { view: "detail", ground: "oat", alt: "Close-up of the herringbone weave" },
      ],
    },
    {
      slug: "terracotta-pot-and-saucer",
      title: "Terracotta Pot & Saucer",
      category: "plants-garden",
      description:
        "Thrown from red Alentejo clay and fired hot enough to stand outside in frost. The thick rim is easy to lift by, and the wall breathes, which forgives the occasional flood. Plant not included, though we are happy to recommend one.",
      tags: ["terracotta", "planter", "outdoors"],
      options: [{ name: "Diameter", values: ["14 cm", "19 cm", "26 cm"] }],
      sku: "FERN-POT",
      price: 1800,
      adds: { "19 cm": 1000, "26 cm": 2600 },
      stock: [38, 26, 11],
      form: "pot",
      colors: [[TERRACOTTA, "#b9683f", "#557a55"]],
      pictures: [
        {
          view: "front",
          ground: "sage",
          backdrop: "arch",
          alt: "A snake plant in a terracotta pot with saucer",
        },
        {
          view: "room",
          ground: "butter",
          companion: "wateringCan",
          alt: "The planted pot on a rug next to a watering can",
        },
        { view: "detail", ground: "sand", alt: "Close-up of the rim and the leaves" },
      ],
    },
    {
      slug: "long-spout-watering-can",
      title: "Long-Spout Watering Can",
      category: "plants-garden",
      description:
        "The spout reaches past the front row to the pot that always gets forgotten. It pours a thin, steady stream and stops when you do. Powder-coated steel with a brass handle and rose, 1.5 litres.",
      tags: ["watering", "steel", "brass"],
      options: [{ name: "Color", values: ["Lagoon", "Mustard"] }],
      sku: "FERN-CAN",
      price: 4600,
      stock: [20, 14],
      form: "wateringCan",
      colors: [
        ["#4f7f80", BRASS, "#dfe8d2"],
        ["#d5a13d", "#8f6a3c", "#fbf0d0"],
      ],
      pictures: [
        {
          view: "front",
          ground: "blush",
          backdrop: "disc",
          alt: "A teal watering can with a brass handle and a long spout",
        },
        {
          view: "scene",
          ground: "butter",
          companion: "herbPot",
          alt: "The watering can on a shelf next to a pot of herbs",
        },
        { view: "colors", ground: "sage", alt: "The watering can in lagoon and in mustard" },
      ],
    },
    {
      slug: "propagation-station",
      title: "Propagation Station",
      category: "plants-garden",
      description:
        "Three small flasks in a bar of walnut, for cuttings that need a few weeks of water and attention. You can watch the roots from the breakfast table. The flasks lift out for rinsing and are standard laboratory glass, so a broken one is easily replaced.",
      tags: ["glass", "walnut", "cuttings"],
      sku: "FERN-PROP",
      price: 3400,
      stock: [18],
      form: "propagation",
      colors: [["#b9d3d0", "#8a5a3b", LEAF]],
      pictures: [
        {
          view: "front",
          ground: "oat",
          backdrop: "plain",
          alt: "Three glass flasks with rooting cuttings in a walnut bar",
        },
      ],
    },
    {
      slug: "oak-plant-stand",
      title: "Oak Plant Stand with Pot",
      category: "plants-garden",
      description:
        "Lifts a rubber plant to where the light is. The frame is dowelled oak and comes apart for moving; the glazed pot has a hidden plug, so it can be used with or without drainage. 40 cm high, for pots up to 24 cm.",
      tags: ["oak", "planter", "stand"],
      options: [{ name: "Pot", values: ["Chalk", "Lagoon"] }],
      sku: "FERN-STAND",
      price: 7900,
      stock: [9, 3],
      form: "plantStand",
      colors: [
        ["#f0e6d4", "#c69a66", LEAF],
        ["#5d8b8c", "#c69a66", "#4f7355"],
      ],
      pictures: [
        {
          view: "front",
          ground: "clay",
          backdrop: "window",
          alt: "A rubber plant in a white pot on a wooden stand",
        },
        { view: "room", ground: "sky", alt: "The plant stand on a rug in a sunny room" },
      ],
    },
    {
      slug: "amber-plant-mister",
      title: "Amber Plant Mister",
      category: "plants-garden",
      description:
        "A fine, even mist for ferns and orchids, and a pump that does not give up after one summer. The amber glass keeps algae down, and the head is solid brass. Holds 300 ml and looks well next to the plants it serves.",
      tags: ["glass", "brass", "misting"],
      sku: "FERN-MIST",
      price: 2800,
      compareAt: 3300,
      stock: [24],
      form: "mister",
      colors: [["#c07f3d", BRASS, "#8f6a3c"]],
      pictures: [
        {
          view: "front",
          ground: "moss",
          backdrop: "branch",
          alt: "An amber glass mister with a brass spray head",
        },
        {
          view: "scene",
          ground: "sage",
          companion: "wateringCan",
          alt: "The mister on a shelf beside a watering can",
        },
      ],
    },
    ...moreFernAndFilament,
  ],
};
