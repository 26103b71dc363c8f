import { type ProductEntry } from "../types";

const PAPER = "#f5ead8";
const INK = "#3f4f45";
const HONEY = "#e0aa4f";

/** What else comes out of the kettles, and off the hedge. */
export const moreJuniperRow: readonly ProductEntry[] = [
  {
    slug: "juniper-bath-essence",
    title: "Juniper Bath Essence",
    category: "bath-candles",
    description:
      "The hedge, in a bottle: berries crushed in October and steeped through the winter in apple vinegar. Two capfuls soften a tub of hard water and make the bathroom smell of a wet hillside. 300 ml, shake before use.",
    tags: ["bath", "juniper", "vegan"],
    sku: "JUNI-ESSENCE",
    price: 2300,
    stock: [26],
    form: "flagon",
    colors: [["#5f7f78", PAPER, INK]],
    pictures: [
      {
        view: "front",
        ground: "rose",
        backdrop: "window",
        alt: "A green apothecary bottle with a glass stopper and a paper tag",
      },
      { view: "detail", ground: "sand", alt: "Close-up of the label and the tag on its string" },
    ],
  },
  {
    slug: "three-lip-balms",
    title: "Three Lip Balms",
    category: "bath-candles",
    description:
      "Mānuka, feijoa and plain, in tins that open with one thumb. Harder than most, because it rides in pockets here where summers are summers. Beeswax, avocado oil and not much else; 12 g each.",
    tags: ["balm", "lips", "beeswax", "set"],
    sku: "JUNI-LIPS",
    price: 1700,
    stock: [41],
    form: "balmTins",
    colors: [["#4f7a6d", "#f0dcb0", "#c98f8a"]],
    pictures: [
      {
        view: "front",
        ground: "butter",
        backdrop: "disc",
        alt: "Three stacked lip balm tins in green, cream and pink beside an open one",
      },
    ],
  },
  {
    slug: "totara-soap-dish-with-two-bars",
    title: "Tōtara Soap Dish with Two Bars",
    category: "bath-candles",
    description:
      "Old fence posts, split fifty years ago and too good to burn. We slot and oil them, and add two bars of whatever is driest on the rack. Tōtara does not rot; the soap, on the other hand, lasts about five weeks.",
    tags: ["soap", "soap dish", "reclaimed", "gift"],
    options: [{ name: "Soap", values: ["Rosemary", "Honey"] }],
    sku: "JUNI-DISH",
    price: 3100,
    compareAt: 3600,
    stock: [13, 9],
    form: "soapDish",
    colors: [
      ["#dfe0c4", "#96583c", "#5f7a5c"],
      ["#ecd09a", "#96583c", "#a9703a"],
    ],
    pictures: [
      {
        view: "front",
        ground: "sky",
        backdrop: "plain",
        alt: "Two bars of soap on a dish of reddish wood",
      },
      { view: "colors", ground: "sage", alt: "Soap dishes with rosemary and with honey soap" },
    ],
  },
  {
    slug: "swimmers-soap-on-a-rope",
    title: "Swimmer's Soap on a Rope",
    category: "bath-candles",
    description:
      "Lathers in cold water and even in salt water, thanks to a third of coconut oil. Made for the shower at the end of the jetty. Charcoal and tea tree, 160 g, on a cord of flax.",
    tags: ["soap", "outdoors", "coconut", "vegan"],
    sku: "JUNI-SWIM",
    price: 1400,
    stock: [0],
    form: "soapRope",
    colors: [["#6f7d86", "#d9c79c", "#dfe6e2"]],
    pictures: [
      {
        view: "front",
        ground: "butter",
        backdrop: "branch",
        alt: "A round gray soap with a pale sprig hanging from a flax cord",
      },
      { view: "detail", ground: "teal", alt: "Close-up of the sprig pressed into the soap" },
    ],
  },
  {
    slug: "gardeners-nail-brush",
    title: "Gardener's Nail Brush",
    category: "bath-candles",
    description:
      "The partner of the hand balm, and best used in that order: brush, dry, balm. Tampico fiber in a block of beech that fits either palm. Rinse it, rap it on the tap, and leave it bristles down.",
    tags: ["brush", "beech", "hands", "plastic free"],
    sku: "JUNI-NAIL",
    price: 1200,
    stock: [37],
    form: "nailBrush",
    colors: [["#d8ae78", "#f0e4cc", "#a3566a"]],
    pictures: [
      {
        view: "front",
        ground: "moss",
        backdrop: "window",
        alt: "A beech nail brush with cream bristles and a plum-colored cord",
      },
      {
        view: "scene",
        ground: "blush",
        companion: "handBalm",
        alt: "The nail brush on a shelf beside a tin of balm",
      },
    ],
  },
  {
    slug: "blackout-tea-lights-box-of-nine",
    title: "Blackout Tea Lights, Box of Nine",
    category: "bath-candles",
    description:
      "Poured from the ends of the pillar candles, so the color changes from box to box. Each burns five hours, and nine of them cook rice, which somebody in Golden Bay has proved. The cups are aluminum and go in the recycling.",
    tags: ["candle", "beeswax", "unscented"],
    sku: "JUNI-TEALIGHT",
    price: 1300,
    stock: [49],
    form: "teaLights",
    colors: [["#f0dcae", "#b9c0c2", INK]],
    pictures: [
      {
        view: "front",
        ground: "plum",
        backdrop: "plain",
        alt: "Four pale tea lights in metal cups, three of them lit",
      },
    ],
  },
  {
    slug: "sleepy-pillow-mist",
    title: "Sleepy Pillow Mist",
    category: "bath-candles",
    description:
      "Lavender, mandarin and hops, which is also what Aroha's tea tastes of after nine. Three sprays on the pillow, one for the curtain. 150 ml on a base of witch hazel; leaves no mark on cotton.",
    tags: ["mist", "sleep", "lavender"],
    sku: "JUNI-PILLOW",
    price: 2200,
    stock: [24],
    form: "mister",
    colors: [["#7d6f9c", "#c9a05a", PAPER]],
    pictures: [
      {
        view: "front",
        ground: "sky",
        backdrop: "arch",
        alt: "A violet glass mister with a brass spray head",
      },
      {
        view: "scene",
        ground: "lilac",
        companion: "jarCandle",
        alt: "The mister on a shelf next to a candle",
      },
    ],
  },
  {
    slug: "drawer-sachets-set-of-three",
    title: "Drawer Sachets, Set of Three",
    category: "bath-candles",
    description:
      "Lavender from Wanaka, horopito leaf and a curl of cedar. The cloth is cut from shirts that came in as packing material, so the stripes are a surprise. Good for a year, then open the top and start again.",
    tags: ["lavender", "upcycled", "moths", "set"],
    sku: "JUNI-DRAWER",
    price: 1600,
    stock: [22],
    form: "sachets",
    colors: [["#c98f8a", "#9fb0b8", "#5f7a5c"]],
    pictures: [
      {
        view: "front",
        ground: "ochre",
        backdrop: "plain",
        alt: "Three cloth sachets in rose, gray-blue and green",
      },
      { view: "detail", ground: "oat", alt: "Close-up of a sachet tied with a bow" },
    ],
  },
  {
    slug: "trampers-foot-soak",
    title: "Tramper's Foot Soak",
    category: "bath-candles",
    description:
      "For the evening after the Abel Tasman, or after any Saturday in the wrong shoes. Epsom salts with peppermint and ground ginger, which you will notice around the ankles. Four tablespoons to a basin; 500 g in a jar with a cork.",
    tags: ["feet", "salts", "peppermint", "hiking"],
    sku: "JUNI-FEET",
    price: 1900,
    stock: [18],
    form: "bathSalts",
    colors: [["#a9c9c4", PAPER, "#b4683a"]],
    pictures: [
      {
        view: "front",
        ground: "clay",
        backdrop: "window",
        alt: "A corked jar of pale green foot salts with a paper label",
      },
      { view: "scene", ground: "sand", companion: "bowl", alt: "The jar on a shelf beside a bowl" },
    ],
  },
  {
    slug: "waffle-hand-towels",
    title: "Waffle Hand Towels, Set of Three",
    category: "textiles",
    description:
      "Half linen, half cotton, woven in squares that scrub a little and dry fast. They shrink into shape after the first wash at 60 degrees. 50 by 80 cm, rolled and tied the way they come off our shelf.",
    tags: ["towels", "linen", "bath", "set"],
    options: [{ name: "Colors", values: ["Shore", "Orchard"] }],
    sku: "JUNI-TOWEL",
    price: 4800,
    stock: [16, 4],
    form: "towels",
    colors: [
      ["#8fb0b3", "#eadfca", "#5f7f92"],
      ["#dba795", "#f0dcae", "#a3566a"],
    ],
    pictures: [
      {
        view: "front",
        ground: "sand",
        backdrop: "branch",
        alt: "Three rolled towels in pale blue, cream and slate stacked in a pyramid",
      },
      { view: "colors", ground: "oat", alt: "Towels in shore and in orchard colors" },
    ],
  },
  {
    slug: "lavender-bunch",
    title: "Lavender Bunch",
    category: "plants-garden",
    description:
      "Grown between the kettles and the road, where it keeps the dust off the drying room. Cut at Christmas, which is midsummer here, and hung for three weeks. Some eighty stems with a flax tie.",
    tags: ["lavender", "dried flowers", "gift"],
    sku: "JUNI-BUNCH",
    price: 1500,
    stock: [20],
    form: "herbBundle",
    colors: [["#9a86b8", "#8fa58a", "#d9c79c"]],
    pictures: [
      {
        view: "front",
        ground: "teal",
        backdrop: "plain",
        alt: "A bunch of pale lavender tied with flax, hanging from a peg",
      },
    ],
  },
  {
    slug: "soap-garden-seeds",
    title: "Soap Garden Seeds, Three Packets",
    category: "plants-garden",
    description:
      "Calendula, chamomile and soapwort: a bed that ends up in a kettle. The back of each packet has the sowing dates for both hemispheres and one recipe. Saved from our own rows, about a hundred seeds a kind.",
    tags: ["seeds", "calendula", "herbs", "set"],
    sku: "JUNI-SEEDS",
    price: 1000,
    stock: [58],
    form: "seedPackets",
    colors: [["#dd8f3f", "#6f8f5a", "#c98f8a"]],
    pictures: [
      {
        view: "front",
        ground: "sky",
        backdrop: "window",
        alt: "Three seed packets with orange flowers, a pink spike of blossom and green shoots",
      },
      { view: "detail", ground: "sage", alt: "Close-up of the middle packet" },
    ],
  },
  {
    slug: "honey-from-next-door",
    title: "Honey from Next Door",
    category: "pantry",
    description:
      "The beekeeper across the paddock sells us her wax and we sell her honey, which is only fair. Mānuka and clover in whatever proportion the bees chose this season. Creamed, not heated, 400 g in a jar with a cloth cap.",
    tags: ["honey", "manuka", "breakfast"],
    sku: "JUNI-HONEY",
    price: 1800,
    stock: [30],
    form: "honeyJar",
    colors: [["#cf8f3a", "#efe0c0", "#8f4f55"]],
    pictures: [
      {
        view: "front",
        ground: "lilac",
        backdrop: "arch",
        alt: "A jar of golden honey with a cream cloth cap and a plum ribbon",
      },
      { view: "scene", ground: "butter", companion: "teapot", alt: "The honey on a shelf next to a teapot" },
    ],
  },
  {
    slug: "kawakawa-leaf-tea",
    title: "Kawakawa Leaf Tea",
    category: "pantry",
    description:
      "Peppery, green and good for an argument with a cold. We pick the leaves with holes in them, since the caterpillars know best. 60 g in a tin with a knob you can lift in mittens; a teaspoon to a cup, five minutes.",
    tags: ["tea", "herbal", "kawakawa", "tin"],
    options: [{ name: "Blend", values: ["Plain", "Lemon", "Ginger"] }],
    sku: "JUNI-TEA",
    price: 1400,
    stock: [25, 19, 2],
    form: "caddy",
    colors: [
      ["#4f6f5a", PAPER, "#b4683a"],
      ["#cfa83f", PAPER, "#5f7a5c"],
      ["#a9593f", PAPER, "#5f7a5c"],
    ],
    pictures: [
      {
        view: "front",
        ground: "sand",
        backdrop: "disc",
        alt: "A green tea tin with a flower on its label and a wooden knob",
      },
      { view: "colors", ground: "teal", alt: "Tea tins for plain, lemon and ginger blends" },
    ],
  },
  {
    slug: "beeswax-food-cloths-pair",
    title: "Beeswax Food Cloths, Pair",
    category: "kitchen",
    description:
      "Cotton soaked in wax and pine resin: warm it in your hands and it keeps the shape of a bowl. One of 30 cm for bread, one of 20 for half a lemon. Wash cold, hang up, and iron between paper when it cracks.",
    tags: ["beeswax", "food wrap", "plastic free", "pair"],
    sku: "JUNI-CLOTH",
    price: 2000,
    stock: [32],
    form: "teaTowels",
    colors: [[HONEY, "#efdcaa", "#8f6a3c"]],
    pictures: [
      {
        view: "front",
        ground: "dusk",
        backdrop: "plain",
        alt: "Two honey-colored waxed cloths with brown stripes",
      },
      { view: "scene", ground: "sage", alt: "The waxed cloths on a table with a twig and a cup" },
    ],
  },
];
