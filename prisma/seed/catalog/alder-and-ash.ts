import { moreFromTheBenches } from "./alder-and-ash/more";
import { type ShopEntry } from "./types";

const MAPLE = "#dcb583";
const WALNUT = "#8a5a3b";
const OAK = "#c69a66";
const CHERRY = "#b4704a";
const BRASS = "#d1a85a";

/** Joiners in Vermont. */
export const alderAndAsh: ShopEntry = {
  slug: "alder-and-ash",
  name: "Alder & Ash",
  tagline: "Solid wood, honest joints, oil instead of lacquer.",
  description:
    "A four-bench workshop in an old sawmill by the West River. Hollis, Ines and two apprentices build from trees felled within forty miles, dried for two years under the roof. What is too short for a chair becomes a board, what is too short for a board becomes a toy, and the shavings heat the shop.",
  email: "hello@alderandash.example",
  phone: "+1 802 555 0119",
  address: {
    line1: "212 Mill Brook Road",
    line2: null,
    city: "Brattleboro",
    region: "VT",
    postalCode: "05301",
    country: "US",
  },
  shipping: { flatCents: 990, freeFromCents: 15000 },
  acceptsCash: true,
  look: {
    sign: "tree",
    ground: "forest",
    ink: "#f1dfbf",
    banner: [
      ["stool", [OAK, WALNUT, BRASS]],
      ["stacker", ["#6d8f58", "#d9b24a", "#d0774a"]],
      ["blocks", ["#5f8a86", "#c2573f", "#d9a441"]],
      ["chair", [CHERRY, MAPLE, BRASS]],
    ],
  },
  products: [
    {
      slug: "end-grain-cutting-board",
      title: "End-Grain Cutting Board",
      category: "kitchen",
      description:
        "Eighty-four blocks of maple and walnut stand on end, so the knife slips between the fibers instead of across them. The board stays smooth for years and is kind to edges. A juice groove runs around the top and a leather loop lets it hang by the stove. 4 cm thick.",
      tags: ["maple", "walnut", "cutting board", "kitchen"],
      options: [{ name: "Size", values: ["32 × 24 cm", "45 × 32 cm"] }],
      sku: "ALDER-BOARD",
      price: 8900,
      adds: { "45 × 32 cm": 4600 },
      stock: [8, 5],
      form: "board",
      colors: [[MAPLE, WALNUT, "#7a4a2b"]],
      pictures: [
        {
          view: "front",
          ground: "sage",
          backdrop: "plain",
          alt: "A checkered cutting board of maple and walnut with a leather loop",
        },
        { view: "detail", ground: "oat", alt: "Close-up of the end grain and the hanging loop" },
        { view: "scene", ground: "sand", alt: "The board on a linen cloth with a twig and a cup of coffee" },
      ],
    },
    {
      slug: "pearwood-bread-knife",
      title: "Pearwood Bread Knife",
      category: "kitchen",
      description:
        "A 24 cm blade of Swedish steel, ground with wide scallops that go through a dark crust without tearing the crumb. The handle is steamed pearwood, pinned with three brass rivets and shaped for either hand. Sharpening by post is free for the first two years.",
      tags: ["knife", "pearwood", "bread"],
      sku: "ALDER-KNIFE",
      price: 9600,
      stock: [6],
      form: "breadKnife",
      colors: [[CHERRY, "#e9d9bd", BRASS]],
      pictures: [
        {
          view: "front",
          ground: "teal",
          backdrop: "plain",
          alt: "A bread knife with a reddish wooden handle and brass rivets",
        },
        { view: "detail", ground: "sand", alt: "Close-up of the handle and its three rivets" },
      ],
    },
    {
      slug: "cooking-spoons-set-of-three",
      title: "Cooking Spoons, Set of Three",
      category: "kitchen",
      description:
        "A round spoon for soup, a slotted turner for eggs and a corner scraper that reaches the edge of the pot. One is cherry, one walnut and one maple, so everybody finds theirs again. Cut on the band saw and finished with a knife, 32 cm long.",
      tags: ["cherry", "maple", "cooking", "set"],
      sku: "ALDER-SPOONS",
      price: 3400,
      stock: [23],
      form: "spoons",
      colors: [[CHERRY, MAPLE, "#6d8f86"]],
      pictures: [
        {
          view: "front",
          ground: "ink",
          backdrop: "branch",
          alt: "Three wooden cooking spoons tied with a green band",
        },
        { view: "scene", ground: "blush", alt: "The spoons on a linen cloth" },
      ],
    },
    {
      slug: "french-rolling-pin",
      title: "French Rolling Pin",
      category: "kitchen",
      description:
        "Tapered from the middle, so you can turn it as you roll and keep the dough round. It is one piece of maple, 50 cm long, with darker grips that show where your hands go. No bearings, nothing to wash out, nothing to break.",
      tags: ["maple", "baking"],
      sku: "ALDER-PIN",
      price: 3200,
      stock: [17],
      form: "rollingPin",
      colors: [[MAPLE, WALNUT, BRASS]],
      pictures: [
        {
          view: "front",
          ground: "rose",
          backdrop: "window",
          alt: "A tapered maple rolling pin with walnut grips",
        },
      ],
    },
    {
      slug: "supper-tray",
      title: "Supper Tray",
      category: "kitchen",
      description:
        "Holds two bowls, two glasses and a book, and still goes through a door. The rim is bent from a single strip of ash, and the handles are brass that darkens with use. The linoleum base wipes clean and keeps the glasses from sliding. 46 × 32 cm.",
      tags: ["ash", "brass", "serving"],
      options: [{ name: "Base", values: ["Forest", "Rust"] }],
      sku: "ALDER-TRAY",
      price: 6800,
      compareAt: 7900,
      stock: [7, 9],
      form: "tray",
      colors: [
        [OAK, "#5d7a63", BRASS],
        [OAK, "#b8603f", BRASS],
      ],
      pictures: [
        {
          view: "front",
          ground: "oat",
          backdrop: "window",
          alt: "A wooden tray with a green base and brass handles",
        },
        { view: "colors", ground: "sand", alt: "Two trays, one forest green and one rust" },
      ],
    },
    {
      slug: "milking-stool",
      title: "Three-Legged Stool",
      category: "home-lighting",
      description:
        "Three legs stand firm on any floor, which farmers knew before we did. The legs pass through the seat and are wedged from above; you can see the wedges when you stand up. 45 cm high, carries a grown man on a ladder day, and doubles as a bedside table.",
      tags: ["oak", "walnut", "seat", "furniture"],
      options: [{ name: "Wood", values: ["Oak", "Walnut"] }],
      sku: "ALDER-STOOL",
      price: 14800,
      adds: { Walnut: 3200 },
      stock: [5, 2],
      form: "stool",
      colors: [
        ["#d0a570", "#b98a58", "#8a5f38"],
        ["#8d5f40", "#744a30", "#c69a66"],
      ],
      pictures: [
        {
          view: "front",
          ground: "teal",
          backdrop: "window",
          alt: "A round oak stool with three splayed legs",
        },
        { view: "room", ground: "sage", companion: "pot", alt: "The stool on a rug beside a plant" },
        { view: "detail", ground: "blush", alt: "Close-up of the seat with its wedged joints" },
      ],
    },
    {
      slug: "spindle-dining-chair",
      title: "Spindle Dining Chair",
      category: "home-lighting",
      description:
        "Five slender spindles give a little when you lean back, and come upright again with you. The saddle seat is carved by hand, which is why it is comfortable without a cushion. Joined with draw-bored pegs and finished with two coats of linseed oil. Seat height 45 cm.",
      tags: ["chair", "furniture", "cherry"],
      options: [{ name: "Finish", values: ["Natural cherry", "Sage milk paint", "Black milk paint"] }],
      sku: "ALDER-CHAIR",
      price: 32900,
      adds: { "Sage milk paint": 1500, "Black milk paint": 1500 },
      stock: [6, 4, 0],
      form: "chair",
      colors: [
        ["#b9744c", "#c98c5f", "#e7c48f"],
        ["#8ea083", "#9db092", "#5d6e54"],
        ["#3c3a3c", "#4b484a", "#8a8486"],
      ],
      pictures: [
        {
          view: "front",
          ground: "butter",
          backdrop: "arch",
          alt: "A cherry chair with five spindles in its back",
        },
        { view: "room", ground: "blush", alt: "The chair on a round rug under a framed print" },
        { view: "detail", ground: "sky", alt: "Close-up of the curved top rail and the spindles" },
      ],
    },
    {
      slug: "noon-wall-clock",
      title: "Noon Wall Clock",
      category: "home-lighting",
      description:
        "A ring of solid oak around a painted face, with hands that are easy to read from across the kitchen. The movement sweeps instead of ticking, so it can hang in a bedroom. 30 cm across; runs a year or so on one AA battery.",
      tags: ["oak", "clock", "wall"],
      sku: "ALDER-CLOCK",
      price: 8400,
      stock: [10],
      form: "clock",
      colors: [[OAK, "#f1e6d2", "#c2573f"]],
      pictures: [
        {
          view: "front",
          ground: "moss",
          backdrop: "branch",
          alt: "A round oak wall clock with a cream face and a red second hand",
        },
        {
          view: "scene",
          ground: "rose",
          companion: "bowl",
          alt: "The clock above a shelf with books and a bowl",
        },
      ],
    },
    {
      slug: "milk-train",
      title: "The Milk Train",
      category: "toys-games",
      description:
        "An engine and two wagons with hooks that small fingers manage from about eighteen months. The loads lift off, so it is also three puzzles. Beech, water-based paint, and wheels that have run a few hundred test miles along our corridor. 42 cm in all.",
      tags: ["wooden toy", "train", "beech", "toddler"],
      sku: "ALDER-TRAIN",
      price: 4900,
      stock: [13],
      form: "train",
      colors: [["#c2573f", "#5f8a86", "#d9a441"]],
      pictures: [
        {
          view: "front",
          ground: "sky",
          backdrop: "plain",
          alt: "A wooden train with a red engine and two loaded wagons",
        },
        { view: "detail", ground: "butter", alt: "Close-up of the engine and its driver's cab" },
      ],
    },
    {
      slug: "rainbow-stacker",
      title: "Five-Ring Stacker",
      category: "toys-games",
      description:
        "Five rings and a ball on a rocking base that teaches patience and then falls over, to general delight. The center post is soft-tipped and slightly wobbly on purpose. Colors are rubbed in and waxed, so chewing is allowed. From ten months.",
      tags: ["wooden toy", "baby", "stacking"],
      options: [{ name: "Color", values: ["Meadow", "Berry"] }],
      sku: "ALDER-STACK",
      price: 3600,
      stock: [21, 2],
      form: "stacker",
      colors: [
        ["#6d8f58", "#d9b24a", "#d0774a"],
        ["#8a4f74", "#c9707f", "#e2a27a"],
      ],
      pictures: [
        {
          view: "front",
          ground: "lilac",
          backdrop: "disc",
          alt: "A stacking toy with five rings from green to orange",
        },
        { view: "colors", ground: "sage", alt: "Two stackers, one in meadow and one in berry colors" },
      ],
    },
    {
      slug: "town-building-blocks",
      title: "Town Building Blocks",
      category: "toys-games",
      description:
        "Twenty-four blocks in seven shapes: arches, gables, pillars and a ball that never stays where it is put. They are cut to one module of 4 cm, so that a roof always fits a wall. Comes in a cotton bag big enough for a child to fill without help.",
      tags: ["wooden toy", "blocks", "building"],
      sku: "ALDER-BLOCKS",
      price: 5400,
      compareAt: 6200,
      stock: [15],
      form: "blocks",
      colors: [["#5f8a86", "#c2573f", "#d9a441"]],
      pictures: [
        {
          view: "front",
          ground: "blush",
          backdrop: "window",
          alt: "A little town of colored wooden blocks with a ball beside it",
        },
        { view: "detail", ground: "sage", alt: "Close-up of the upper floor with gable and arch" },
      ],
    },
    ...moreFromTheBenches,
  ],
};
