import { type ProductEntry } from "../types";

const SADDLE = "#9a6238";
const STEEL = "#c9c6bd";
const BRASS = "#cfa75a";

/** The bicycles of the workshop and what is bolted, strapped or rubbed on to them. */
export const cycling: readonly ProductEntry[] = [
  {
    slug: "towpath-three-speed",
    title: "Towpath Three-Speed",
    category: "outdoor",
    description:
      "A lugged frame of chromoly tubing, brazed one at a time in our back room and guaranteed for the life of its first owner. Three gears in the hub, a drum brake in front, full fenders and a willow basket. 13.4 kg; tell us your inseam and we set the saddle before it leaves.",
    tags: ["bicycle", "steel", "city", "handmade"],
    options: [
      { name: "Color", values: ["Spruce", "Brick", "Glacier"] },
      { name: "Frame", values: ["53 cm", "58 cm"] },
    ],
    sku: "CAIRN-TOWPATH",
    price: 148000,
    stock: [2, 1, 1, 0, 2, 2],
    form: "bicycle",
    colors: [
      ["#3f6b5c", SADDLE, STEEL],
      ["#a8483a", "#4a3b34", STEEL],
      ["#7fa5b4", SADDLE, STEEL],
    ],
    pictures: [
      {
        view: "front",
        ground: "sand",
        backdrop: "disc",
        alt: "A dark green city bicycle with a leather saddle and a willow basket",
      },
      { view: "detail", ground: "sage", alt: "Close-up of the frame, the handlebar and the saddle" },
    ],
  },
  {
    slug: "little-towpath-bike",
    title: "Little Towpath, 20 Inch",
    category: "outdoor",
    description:
      "The same tubing and the same brazing, shrunk for riders from six to nine. A single speed and a coaster brake leave nothing to tangle, and at 8.1 kg a child can carry it up the porch steps. When it is outgrown we take it back for a third of the price.",
    tags: ["bicycle", "kids", "steel"],
    options: [{ name: "Color", values: ["Marigold", "Lake"] }],
    sku: "CAIRN-LITTLE",
    price: 52000,
    compareAt: 58000,
    stock: [3, 5],
    form: "bicycle",
    colors: [
      ["#dfa03a", "#4a5a64", STEEL],
      ["#4f86a0", "#c2573f", STEEL],
    ],
    pictures: [
      {
        view: "front",
        ground: "teal",
        backdrop: "plain",
        alt: "A marigold yellow children's bicycle with gray grips and a basket",
      },
    ],
  },
  {
    slug: "single-note-bell",
    title: "Single-Note Brass Bell",
    category: "outdoor",
    description:
      "Turned from one bar of brass and tuned to the A above middle C, which carries through a headwind without frightening dogs. The striker is spring steel with a wooden bead. Fits bars from 22 to 26 mm and is fixed with one screw.",
    tags: ["bell", "brass", "bicycle", "gift"],
    options: [{ name: "Finish", values: ["Polished brass", "Black"] }],
    sku: "CAIRN-BELL",
    price: 3400,
    stock: [27, 14],
    form: "bell",
    colors: [
      [BRASS, "#8a5a34", "#b8503a"],
      ["#4a4b50", "#8a5a34", BRASS],
    ],
    pictures: [
      {
        view: "front",
        ground: "moss",
        backdrop: "plain",
        alt: "A polished brass bicycle bell on a handlebar with a leather grip",
      },
      { view: "colors", ground: "butter", alt: "The bell in polished brass and in black" },
    ],
  },
  {
    slug: "long-road-saddle",
    title: "Long Road Leather Saddle",
    category: "outdoor",
    description:
      "Five millimeters of oak-bark-tanned cowhide, stretched over steel rails and held by ten copper rivets. It is hard for three hundred kilometers and then fits nobody but you. A tension nut under the nose takes up the slack in later years; 172 mm wide.",
    tags: ["saddle", "leather", "copper", "bicycle"],
    options: [{ name: "Leather", values: ["Honey", "Walnut"] }],
    sku: "CAIRN-SADDLE",
    price: 13800,
    stock: [8, 6],
    form: "saddle",
    colors: [
      ["#b4743f", "#f0d9b0", "#c78a52"],
      ["#6d4430", "#d9b98a", "#c78a52"],
    ],
    pictures: [
      {
        view: "front",
        ground: "sky",
        backdrop: "plain",
        alt: "A honey brown leather saddle with copper rivets, seen from above",
      },
      { view: "detail", ground: "sand", alt: "Close-up of the stitching and the copper rivets" },
      { view: "scene", ground: "dusk", alt: "The saddle on a workbench cloth next to a cup of coffee" },
    ],
  },
  {
    slug: "roll-top-pannier",
    title: "Roll-Top Pannier",
    category: "outdoor",
    description:
      "Twenty liters behind 18 oz waxed canvas that has been rained on from Banff to Jasper. The hooks adjust without a tool to any rack up to 16 mm, and a strap turns it into a shoulder bag at the bakery door. Sold singly; left and right are the same.",
    tags: ["pannier", "canvas", "bag", "touring"],
    options: [{ name: "Color", values: ["Lichen", "Rust", "Slate"] }],
    sku: "CAIRN-PANNIER",
    price: 11900,
    stock: [13, 9, 4],
    form: "pannier",
    colors: [
      ["#77835a", "#8a5a34", "#d9b36c"],
      ["#b3603c", "#5a3a2a", "#d9b36c"],
      ["#5b6a76", "#8a5a34", STEEL],
    ],
    pictures: [
      {
        view: "front",
        ground: "blush",
        backdrop: "arch",
        alt: "A lichen green canvas pannier with a rolled top and two leather straps",
      },
      { view: "colors", ground: "oat", alt: "Three panniers in lichen, rust and slate" },
      { view: "detail", ground: "sage", alt: "Close-up of the pannier's straps and rolled top" },
    ],
  },
  {
    slug: "roadside-tool-roll",
    title: "Roadside Tool Roll",
    category: "outdoor",
    description:
      "A 15 mm wrench, two tire levers, three hex keys and a screwdriver, each in its own slot, so that you see at dusk what is missing. Roll, buckle, strap under the saddle. The tools are forged in Ontario; the canvas is what is left of our panniers.",
    tags: ["tools", "canvas", "repair", "bicycle"],
    sku: "CAIRN-TOOLS",
    price: 7800,
    stock: [15],
    form: "toolRoll",
    colors: [["#4b5a52", SADDLE, "#c2573f"]],
    pictures: [
      {
        view: "front",
        ground: "butter",
        backdrop: "plain",
        alt: "A green canvas tool roll with a wrench, tire levers and hex keys",
      },
      { view: "detail", ground: "clay", alt: "Close-up of the tools in their slots" },
    ],
  },
  {
    slug: "sunday-racing-cap",
    title: "Sunday Racing Cap",
    category: "clothing-bags",
    description:
      "Four panels of cotton drill with a stripe that your jersey may or may not match. The brim flips up for climbing and down for coming home into the sun. Fits under a helmet; machine washable at 40 °C as often as August demands.",
    tags: ["cap", "cotton", "cycling", "summer"],
    options: [{ name: "Color", values: ["Lake & cream", "Cream & brick"] }],
    sku: "CAIRN-CAP",
    price: 2600,
    stock: [32, 18],
    form: "cap",
    colors: [
      ["#3f5f7a", "#f0e6d4", "#c2573f"],
      ["#eadfca", "#a8483a", "#3f5f7a"],
    ],
    pictures: [
      {
        view: "front",
        ground: "ochre",
        backdrop: "plain",
        alt: "A blue cycling cap with a cream and red stripe",
      },
      { view: "colors", ground: "sage", alt: "Two cycling caps, one blue and one cream" },
    ],
  },
  {
    slug: "owl-front-light",
    title: "Owl Front Light",
    category: "outdoor",
    description:
      "A spun aluminum shell around a single warm diode, with a cut-off beam that shows forty meters of path and spares oncoming eyes. Charges by USB-C in two hours and runs for five on full, thirty on low. The battery can be swapped with a coin.",
    tags: ["light", "rechargeable", "bicycle", "night"],
    options: [{ name: "Color", values: ["Night", "Chrome"] }],
    sku: "CAIRN-OWL",
    price: 6900,
    stock: [12, 16],
    form: "bikeLight",
    colors: [
      ["#3b4957", "#b9bcbe", "#f2c45a"],
      ["#c3c4c2", "#d9d6cd", "#f2c45a"],
    ],
    pictures: [
      {
        view: "front",
        ground: "dusk",
        backdrop: "plain",
        alt: "A bullet-shaped bicycle light shining in the dark",
      },
      { view: "detail", ground: "ink", alt: "Close-up of the lens and its polished ring" },
    ],
  },
  {
    slug: "willow-bar-basket",
    title: "Willow Bar Basket",
    category: "outdoor",
    description:
      "Cut from our own withies along the Bow River and woven over a steel hoop, so that it does not sag by its second summer. Two leather loops hold it to any straight bar. 34 cm wide: a loaf, a melon and a library book, or a terrier.",
    tags: ["basket", "willow", "bicycle"],
    sku: "CAIRN-BASKET",
    price: 5800,
    stock: [4],
    form: "basket",
    colors: [["#c99f6c", "#5b6a4a", "#6d4430"]],
    pictures: [
      {
        view: "front",
        ground: "lilac",
        backdrop: "window",
        alt: "A willow basket with a green band and dark leather handles",
      },
      { view: "detail", ground: "butter", alt: "Close-up of the willow weave" },
    ],
  },
  {
    slug: "handlebar-pouch",
    title: "Handlebar Pouch",
    category: "outdoor",
    description:
      "Big enough for a phone, a patch kit, two bars and the gloves you take off at the first climb. A brass zipper with a leather tail opens with cold fingers. The back carries three loops for bars or belt; 22 × 15 cm.",
    tags: ["pouch", "canvas", "bag", "bicycle"],
    options: [{ name: "Color", values: ["Glacier", "Marigold"] }],
    sku: "CAIRN-POUCH",
    price: 3900,
    compareAt: 4600,
    stock: [19, 0],
    form: "pouch",
    colors: [
      ["#7fa0ad", SADDLE, "#a8483a"],
      ["#d9a441", "#5a3a2a", "#3f5f7a"],
    ],
    pictures: [
      {
        view: "front",
        ground: "rose",
        backdrop: "plain",
        alt: "A pale blue canvas pouch with a leather base and a brass zipper",
      },
      { view: "colors", ground: "teal", alt: "The pouch in glacier blue and in marigold" },
    ],
  },
  {
    slug: "chain-and-boot-wax",
    title: "Chain & Boot Wax",
    category: "outdoor",
    description:
      "Beeswax, lanolin and a little graphite, warmed together on the shop stove. Rub it on a chain, a boot seam or the zipper of a tent and wipe off what is too much. The 90 g tin has lasted our mechanic two winters.",
    tags: ["wax", "care", "beeswax", "repair"],
    sku: "CAIRN-WAX",
    price: 1400,
    stock: [48],
    form: "handBalm",
    colors: [["#c9a24f", "#3f5f7a", "#f3e6cf"]],
    pictures: [
      {
        view: "front",
        ground: "clay",
        backdrop: "window",
        alt: "An open tin of amber wax with its blue lid leaning behind it",
      },
      { view: "scene", ground: "moss", companion: "mug", alt: "The tin of wax on a shelf next to a mug" },
    ],
  },
];
