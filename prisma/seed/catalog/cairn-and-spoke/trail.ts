import { type ProductEntry } from "../types";

/** For pockets, shoulders and the way back. */
export const trail: readonly ProductEntry[] = [
  {
    slug: "two-pin-pocket-knife",
    title: "Two-Pin Pocket Knife",
    category: "outdoor",
    description:
      "An 8 cm drop-point blade of carbon steel that takes an edge on a river stone and a patina from every apple. The scales are maple burl in walnut oil, the bolsters brass. It opens with a nail nick and stays open by a slip joint.",
    tags: ["knife", "carbon steel", "maple", "gift"],
    options: [{ name: "Scales", values: ["Maple", "Rosewood"] }],
    sku: "CAIRN-KNIFE",
    price: 7900,
    stock: [13, 7],
    form: "pocketKnife",
    colors: [
      ["#b98553", "#cfa75a", "#b8503a"],
      ["#6d3a30", "#c9c6bd", "#3f5f7a"],
    ],
    pictures: [
      {
        view: "front",
        ground: "ink",
        backdrop: "plain",
        alt: "An open pocket knife with a maple handle, brass bolsters and a red cord",
      },
      { view: "detail", ground: "sand", alt: "Close-up of the wood grain and the brass pins" },
      { view: "scene", ground: "sage", alt: "The knife on a cloth next to a twig and a cup of coffee" },
    ],
  },
  {
    slug: "brass-pocket-compass",
    title: "Brass Pocket Compass",
    category: "outdoor",
    description:
      "A damped needle on a sapphire bearing, in a case that closes with the click of a good door. The dial is printed in degrees and wind names, and the declination for the Rockies is engraved on the back. 54 mm across, with two meters of cord.",
    tags: ["compass", "brass", "hiking", "navigation"],
    sku: "CAIRN-COMPASS",
    price: 6200,
    stock: [18],
    form: "compass",
    colors: [["#cfa75a", "#f6ecd6", "#5f7a6a"]],
    pictures: [
      {
        view: "front",
        ground: "blush",
        backdrop: "plain",
        alt: "A round brass compass with a red and gray needle on a green cord",
      },
      { view: "detail", ground: "butter", alt: "Close-up of the needle and the compass rose" },
    ],
  },
  {
    slug: "twenty-meter-line",
    title: "Twenty-Meter Line",
    category: "outdoor",
    description:
      "Five-millimeter polyester kernmantle with a reflective tracer: guy line, clothes line, dog tie and, twice so far, a bootlace for a whole family. It holds 240 kg and does not stretch when wet. Ends are whipped by hand and sealed.",
    tags: ["rope", "line", "camping"],
    options: [{ name: "Color", values: ["Ember", "Lake"] }],
    sku: "CAIRN-LINE",
    price: 1900,
    stock: [36, 29],
    form: "rope",
    colors: [
      ["#d9774a", "#3f5f6e", "#3b3536"],
      ["#5f93ad", "#f0d9a0", "#5a3a2a"],
    ],
    pictures: [
      {
        view: "front",
        ground: "teal",
        backdrop: "plain",
        alt: "A coil of orange rope with blue flecks and a black tie",
      },
      { view: "detail", ground: "oat", alt: "Close-up of the braid and its flecks" },
    ],
  },
  {
    slug: "larch-daypack",
    title: "Larch Daypack",
    category: "clothing-bags",
    description:
      "Sixteen liters in waxed cotton, with one lid, one pocket and a back panel of wool felt that dries while you eat lunch. The shoulder straps are cut from bridle leather and get better every year until about the tenth. Made by Odette, whose initials are inside.",
    tags: ["backpack", "canvas", "leather", "hiking"],
    options: [{ name: "Color", values: ["Marigold", "Spruce"] }],
    sku: "CAIRN-PACK",
    price: 16800,
    stock: [5, 8],
    form: "backpack",
    colors: [
      ["#d3a24a", "#a8763a", "#5a3a2a"],
      ["#3f5f52", "#34503f", "#b98553"],
    ],
    pictures: [
      {
        view: "front",
        ground: "dusk",
        backdrop: "disc",
        alt: "A marigold yellow daypack with dark leather straps",
      },
      { view: "colors", ground: "sand", alt: "Two daypacks, one marigold and one spruce green" },
    ],
  },
  {
    slug: "pocket-ridge-kite",
    title: "Pocket Ridge Kite",
    category: "toys-games",
    description:
      "A kite without a single stick: ripstop cells that the wind itself keeps in shape. It folds into its own tail bag, no larger than a sandwich, and flies in anything from a breeze to a hat thief. Thirty meters of line on a wooden winder included.",
    tags: ["kite", "kids", "outdoors", "summer"],
    sku: "CAIRN-KITE",
    price: 3200,
    stock: [14],
    form: "kite",
    colors: [["#d9774a", "#f0d9a0", "#3f5f7a"]],
    pictures: [
      { view: "front", ground: "sky", backdrop: "plain", alt: "An orange and cream kite with a blue tail" },
      { view: "detail", ground: "lilac", alt: "Close-up of the sewn panels of the kite" },
    ],
  },
  {
    slug: "all-weather-field-book",
    title: "All-Weather Field Book",
    category: "paper-prints",
    description:
      "Stone paper takes pencil in the rain and dries flat in a shirt pocket. One side is ruled, the other has a five-millimeter grid for sketch maps, and the last pages carry knots, scales and a table of sunsets at 51° north. 96 pages, sewn.",
    tags: ["notebook", "waterproof", "hiking"],
    options: [{ name: "Color", values: ["Spruce", "Brick"] }],
    sku: "CAIRN-BOOK",
    price: 1700,
    stock: [33, 21],
    form: "notebook",
    colors: [
      ["#4a6a58", "#34503f", "#d9a441"],
      ["#a8483a", "#7a3328", "#e9d59a"],
    ],
    pictures: [
      {
        view: "front",
        ground: "ochre",
        backdrop: "branch",
        alt: "A green field notebook with a yellow band and a pencil",
      },
      { view: "scene", ground: "blush", alt: "The field book on a cloth beside a cup of coffee" },
    ],
  },
];
