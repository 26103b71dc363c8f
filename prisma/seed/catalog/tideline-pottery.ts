import { demoAccount } from "../demo-accounts";
import { moreFromTheKiln } from "./tideline-pottery/more";
import { type ShopEntry } from "./types";

const CLAY = "#c2946b";
const MIST = "#8fb5b0";
const OAT = "#eadcc3";
const INK = "#45596e";

/** Stoneware from the Cornish coast. */
export const tidelinePottery: ShopEntry = {
  slug: "tideline-pottery",
  name: "Tideline Pottery",
  tagline: "Stoneware thrown within earshot of the harbour.",
  description:
    "Morwenna and Jory Tregear throw, glaze and fire everything in a former net loft above the harbour. The clay is dug in Devon, the glazes are mixed from ash and local sand, and every piece carries the thumb mark of whoever made it. Their pots go into the oven, the dishwasher and, sooner or later, to somebody's favourite shelf.",
  email: demoAccount("seller").email,
  phone: "+44 1736 555 0142",
  address: {
    line1: "The Net Loft, 4 Smeaton Slip",
    line2: null,
    city: "St Ives",
    region: "Cornwall",
    postalCode: "TR26 9ZZ",
    country: "GB",
  },
  shipping: { flatCents: 690, freeFromCents: 9000 },
  acceptsCash: true,
  look: {
    sign: "wave",
    ground: "sky",
    ink: "#2f5561",
    banner: [
      ["jug", [OAT, CLAY, MIST]],
      ["mug", [MIST, CLAY, "#5a3826"]],
      ["vase", [INK, CLAY, "#8a9a72"]],
      ["bowl", [OAT, CLAY, "#c9803f"]],
    ],
  },
  products: [
    {
      slug: "harbour-mug",
      title: "Harbour Mug",
      category: "kitchen",
      description:
        "A generous mug with a handle that takes three fingers and a lip thrown thin enough to drink from with pleasure. It holds 380 ml and keeps its bare foot, so you can feel the clay. Each glaze breaks a little differently over the throwing lines. Dishwasher and microwave safe.",
      tags: ["stoneware", "coffee", "handmade", "gift"],
      options: [{ name: "Glaze", values: ["Sea Mist", "Oat", "Ink"] }],
      sku: "TIDE-MUG",
      price: 2800,
      stock: [34, 27, 4],
      form: "mug",
      colors: [
        [MIST, CLAY, "#5a3826"],
        [OAT, CLAY, "#5a3826"],
        [INK, CLAY, "#5a3826"],
      ],
      pictures: [
        {
          view: "front",
          ground: "sand",
          backdrop: "arch",
          alt: "A mug of coffee in pale sea green glaze with a bare clay foot",
        },
        { view: "colors", ground: "oat", alt: "The mug in sea mist, oat and ink" },
        { view: "detail", ground: "blush", alt: "Close-up of the rim and the speckled glaze" },
      ],
    },
    {
      slug: "tideline-breakfast-bowl",
      title: "Breakfast Bowl",
      category: "kitchen",
      description:
        "Wide enough for porridge with everything on it, and small enough to hold in one hand on the back step. The bowl is 16 cm across, glazed inside and dipped to the shoulder outside. Below the glaze line the clay stays raw and gives a sure grip.",
      tags: ["stoneware", "breakfast", "handmade"],
      options: [{ name: "Glaze", values: ["Sea Mist", "Oat"] }],
      sku: "TIDE-BOWL",
      price: 2600,
      stock: [22, 18],
      form: "bowl",
      colors: [
        [MIST, CLAY, "#d9a45c"],
        [OAT, CLAY, "#a24b46"],
      ],
      pictures: [
        {
          view: "front",
          ground: "butter",
          backdrop: "window",
          alt: "A pale green bowl on a clay foot, filled with porridge",
        },
        { view: "colors", ground: "sky", alt: "Two bowls, one oat and one sea mist" },
      ],
    },
    {
      slug: "shoreline-plate",
      title: "Shoreline Plate",
      category: "kitchen",
      description:
        "Two glazes are poured over one another from the rim, and where they meet they settle like a wave running out on sand. No two plates have the same line. The flat well leaves room for a real supper, and the raised edge keeps the sauce where it belongs. Oven safe to 220 °C.",
      tags: ["stoneware", "plate", "dinner", "handmade"],
      options: [{ name: "Size", values: ["Side, 20 cm", "Dinner, 27 cm"] }],
      sku: "TIDE-PLATE",
      price: 2400,
      adds: { "Dinner, 27 cm": 1200 },
      stock: [40, 31],
      form: "plate",
      colors: [["#f0e6d4", CLAY, "#5f98a0"]],
      pictures: [
        {
          view: "front",
          ground: "dusk",
          backdrop: "branch",
          alt: "A cream plate with two waves of blue-green glaze",
        },
        { view: "scene", ground: "sage", alt: "The plate on a linen cloth beside a cup of coffee" },
        { view: "detail", ground: "sky", alt: "Close-up of the rim and the meeting glazes" },
      ],
    },
    {
      slug: "two-cup-teapot",
      title: "Two-Cup Teapot",
      category: "kitchen",
      description:
        "The spout was redrawn eleven times until it stopped dripping. It holds 600 ml, two proper cups, and the built-in strainer is wide enough for loose leaf. The lid has a small catch, so it stays put when you pour the last drop.",
      tags: ["stoneware", "tea", "handmade", "gift"],
      options: [{ name: "Glaze", values: ["Ochre", "Ink"] }],
      sku: "TIDE-TEAPOT",
      price: 7400,
      stock: [9, 0],
      form: "teapot",
      colors: [
        ["#d3a04c", CLAY, "#7a4a2b"],
        [INK, CLAY, "#d3a04c"],
      ],
      pictures: [
        {
          view: "front",
          ground: "blush",
          backdrop: "disc",
          alt: "A round teapot in ochre glaze with a brown knob",
        },
        { view: "scene", ground: "teal", companion: "mug", alt: "The teapot on a shelf next to a mug" },
        { view: "colors", ground: "lilac", alt: "The teapot in ochre and in ink" },
      ],
    },
    {
      slug: "ripple-vase",
      title: "Ripple Vase",
      category: "home-lighting",
      description:
        "Ridges are pressed into the wet wall with a wooden rib, one turn of the wheel at a time. The narrow neck holds three stems upright without any help. Watertight, with a soft matt surface that shows the light along every ring.",
      tags: ["stoneware", "vase", "flowers", "matt"],
      options: [{ name: "Height", values: ["18 cm", "26 cm"] }],
      sku: "TIDE-VASE",
      price: 4200,
      compareAt: 4900,
      adds: { "26 cm": 2300 },
      stock: [14, 7],
      form: "vase",
      colors: [["#efe3cf", CLAY, "#8a9a6c"]],
      pictures: [
        {
          view: "front",
          ground: "clay",
          backdrop: "window",
          alt: "A ridged cream vase with two dry green branches",
        },
        {
          view: "scene",
          ground: "rose",
          companion: "bowl",
          alt: "The vase on a shelf next to a bowl, in the sun",
        },
        { view: "detail", ground: "moss", alt: "Close-up of the ridges on the shoulder" },
      ],
    },
    {
      slug: "milk-jug",
      title: "Farmhouse Milk Jug",
      category: "kitchen",
      description:
        "A straightforward jug with a pulled spout and a belly that fits two hands. Half a litre of milk, a litre of custard if you are brave, or a bunch of sweet peas. The lower third is dipped in a second glaze.",
      tags: ["stoneware", "jug", "handmade"],
      sku: "TIDE-JUG",
      price: 4600,
      stock: [16],
      form: "jug",
      colors: [[OAT, "#b98f68", "#6f9aa0"]],
      pictures: [
        { view: "front", ground: "teal", backdrop: "disc", alt: "An oat-colored jug with a blue-green base" },
        { view: "scene", ground: "butter", companion: "bowl", alt: "The jug on a shelf beside a bowl" },
      ],
    },
    {
      slug: "espresso-cups-set-of-four",
      title: "Espresso Cups, Set of Four",
      category: "kitchen",
      description:
        "Four small cups without handles, each dipped in a different glaze from the same afternoon's firing. They hold 80 ml and stack two by two. The walls are thick enough to keep a short coffee hot until you have finished the page.",
      tags: ["stoneware", "coffee", "set", "gift"],
      sku: "TIDE-ESPRESSO",
      price: 5200,
      stock: [12],
      form: "espresso",
      colors: [["#7fa7a6", CLAY, "#c9773f"]],
      pictures: [
        {
          view: "front",
          ground: "lilac",
          backdrop: "plain",
          alt: "Four small coffee cups in sea green, cream, grey and orange",
        },
        { view: "detail", ground: "sand", alt: "Close-up of the cups filled with espresso" },
      ],
    },
    {
      slug: "olive-oil-bottle",
      title: "Olive Oil Bottle",
      category: "kitchen",
      description:
        "Oil keeps longer in the dark, which is why this bottle is stoneware and not glass. The cork hides a steel pourer, and the glaze runs down in uneven drips that catch nothing but light. Holds 500 ml.",
      tags: ["stoneware", "kitchen", "oil"],
      sku: "TIDE-OIL",
      price: 3900,
      stock: [3],
      form: "oilBottle",
      colors: [["#7d8c63", "#d8c3a0", "#c79b69"]],
      pictures: [
        {
          view: "front",
          ground: "sand",
          backdrop: "branch",
          alt: "An olive green bottle with a cork and dripping glaze",
        },
        {
          view: "scene",
          ground: "clay",
          companion: "bowl",
          alt: "The bottle on a kitchen shelf next to a bowl",
        },
      ],
    },
    {
      slug: "lidded-butter-dish",
      title: "Lidded Butter Dish",
      category: "kitchen",
      description:
        "Takes a whole 250 g block and keeps it soft on the counter and safe from the cat. The lid sits in a shallow groove, so it does not slide when you carry the dish to the table. The knob is shaped to be lifted with buttery fingers.",
      tags: ["stoneware", "breakfast", "butter"],
      sku: "TIDE-BUTTER",
      price: 4400,
      compareAt: 5200,
      stock: [11],
      form: "butterDish",
      colors: [["#f1dfb4", "#7fa3a4", "#b0643f"]],
      pictures: [
        {
          view: "front",
          ground: "sage",
          backdrop: "arch",
          alt: "A butter dish with a pale yellow lid on a blue-green base",
        },
        { view: "detail", ground: "oat", alt: "Close-up of the speckled lid and its knob" },
      ],
    },
    {
      slug: "windowsill-herb-pot",
      title: "Windowsill Herb Pot",
      category: "plants-garden",
      description:
        "A 14 cm pot with its own saucer, glazed only on the upper half so that the clay below can breathe. Basil and thyme do well in it; mint will want the next size up. Drainage hole and a slip of felt for the sill included.",
      tags: ["stoneware", "planter", "herbs"],
      options: [{ name: "Glaze", values: ["Oat", "Sea Mist"] }],
      sku: "TIDE-HERB",
      price: 3200,
      stock: [19, 15],
      form: "herbPot",
      colors: [
        [OAT, CLAY, "#5f8a4e"],
        [MIST, CLAY, "#6f8f45"],
      ],
      pictures: [
        {
          view: "front",
          ground: "rose",
          backdrop: "window",
          alt: "Basil growing in an oat-colored pot on a saucer",
        },
        { view: "colors", ground: "butter", alt: "Two herb pots, one oat and one sea mist" },
      ],
    },
    ...moreFromTheKiln,
  ],
};
