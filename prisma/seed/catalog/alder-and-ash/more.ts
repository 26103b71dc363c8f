import { type ProductEntry } from "../types";

const MAPLE = "#dcb583";
const WALNUT = "#8a5a3b";
const OAK = "#c69a66";
const CHERRY = "#b4704a";
const BRASS = "#d1a85a";

/** What came off the benches since the second apprentice joined. */
export const moreFromTheBenches: readonly ProductEntry[] = [
  {
    slug: "salt-and-pepper-mills",
    title: "Salt & Pepper Mills",
    category: "kitchen",
    description:
      "One in walnut for pepper and one in maple for salt, so nobody has to sniff. The grinders are ceramic, adjust from the top and carry a twenty-five-year guarantee. 24 and 20 cm tall; fill them after lifting off the head.",
    tags: ["walnut", "maple", "mill", "set"],
    sku: "ALDER-MILLS",
    price: 7800,
    stock: [14],
    form: "pepperMill",
    colors: [[WALNUT, MAPLE, BRASS]],
    pictures: [
      {
        view: "front",
        ground: "sage",
        backdrop: "plain",
        alt: "A tall walnut pepper mill and a smaller maple salt mill",
      },
      { view: "detail", ground: "butter", alt: "Close-up of the turned head of the pepper mill" },
    ],
  },
  {
    slug: "cookbook-rest",
    title: "Cookbook Rest",
    category: "kitchen",
    description:
      "Holds a book upright at the angle of a music stand, and two brass pegs keep it from closing on the best part. The ledge is wide enough for 1,200 pages of French cooking. Cherry, oiled, 36 cm wide; the prop folds flat.",
    tags: ["cherry", "brass", "cooking", "book"],
    sku: "ALDER-REST",
    price: 6400,
    stock: [9],
    form: "bookRest",
    colors: [[CHERRY, "#c2573f", "#5f8a86"]],
    pictures: [
      {
        view: "front",
        ground: "oat",
        backdrop: "window",
        alt: "An open cookbook on a cherry wood stand with brass pegs",
      },
      { view: "scene", ground: "teal", companion: "jug", alt: "The cookbook stand on a shelf beside a jug" },
    ],
  },
  {
    slug: "straight-walnut-rolling-pin",
    title: "Straight Rolling Pin",
    category: "kitchen",
    description:
      "For pie bakers who want both hands on the handles. A 30 cm barrel of walnut runs on a steel axle through maple grips, and two brass collars keep flour out of it. Heavy enough to do half the work: 1.3 kg.",
    tags: ["walnut", "baking", "brass"],
    sku: "ALDER-STRAIGHT",
    price: 4600,
    compareAt: 5400,
    stock: [11],
    form: "rollingPin",
    colors: [[WALNUT, MAPLE, BRASS]],
    pictures: [
      {
        view: "front",
        ground: "sky",
        backdrop: "plain",
        alt: "A walnut rolling pin with light maple handles",
      },
      { view: "detail", ground: "rose", alt: "Close-up of the brass collar between barrel and handle" },
    ],
  },
  {
    slug: "cherry-block-board",
    title: "Cherry Block Board",
    category: "kitchen",
    description:
      "The smaller sister of the big board, made from cherry and ash offcuts too good for the stove. Thin enough to carry with one hand, with the pattern of a quilt that Ines's mother sewed. 28 × 21 × 2.5 cm.",
    tags: ["cherry", "ash", "cutting board", "gift"],
    sku: "ALDER-CHERRYBOARD",
    price: 5800,
    stock: [16],
    form: "board",
    colors: [[CHERRY, "#e3cfa6", "#3f4f45"]],
    pictures: [
      {
        view: "front",
        ground: "clay",
        backdrop: "window",
        alt: "A checkered board of reddish cherry and pale ash with a dark loop",
      },
      { view: "scene", ground: "oat", alt: "The cherry board on a linen cloth with a cup of coffee" },
    ],
  },
  {
    slug: "sunday-tea-tray",
    title: "Sunday Tea Tray",
    category: "kitchen",
    description:
      "Steam-bent walnut around a black linoleum floor, with handles turned down so that your knuckles clear the table. A pot, four cups and the sugar fit without touching. 52 × 36 cm, and it stores on edge.",
    tags: ["walnut", "serving", "tea"],
    sku: "ALDER-TEATRAY",
    price: 8400,
    stock: [6],
    form: "tray",
    colors: [[WALNUT, "#3f3d3f", BRASS]],
    pictures: [
      {
        view: "front",
        ground: "butter",
        backdrop: "branch",
        alt: "A walnut tray with a black base and brass handles",
      },
      { view: "detail", ground: "sage", alt: "Close-up of a brass handle on the tray" },
    ],
  },
  {
    slug: "four-peg-coat-rail",
    title: "Four-Peg Coat Rail",
    category: "home-lighting",
    description:
      "Round pegs leave no dent in a collar. The rail is one plank of oak with the bark edge planed off, the pegs are turned from its own branches and wedged from behind. 92 cm long, screws and plugs in the bag; a peg holds 12 kg.",
    tags: ["oak", "hallway", "pegs"],
    options: [{ name: "Length", values: ["Four pegs, 92 cm", "Six pegs, 134 cm"] }],
    sku: "ALDER-RAIL",
    price: 9800,
    adds: { "Six pegs, 134 cm": 3900 },
    stock: [12, 5],
    form: "coatRail",
    colors: [[OAK, WALNUT, "#b9583c"]],
    pictures: [
      {
        view: "front",
        ground: "teal",
        backdrop: "plain",
        alt: "An oak coat rail with four round pegs, a straw hat and a red scarf",
      },
      { view: "detail", ground: "sand", alt: "Close-up of a turned peg and the hat" },
    ],
  },
  {
    slug: "porthole-mirror",
    title: "Porthole Mirror",
    category: "home-lighting",
    description:
      "A ring of oak, steamed and scarfed so that you have to look for the joint. Five-millimeter glass with a polished edge sits in a rabbet, not in glue, and can be replaced. Hangs from a walnut-dyed strap; 44 cm across.",
    tags: ["oak", "mirror", "leather", "hallway"],
    options: [{ name: "Frame", values: ["Oak", "Walnut"] }],
    sku: "ALDER-MIRROR",
    price: 13600,
    adds: { Walnut: 1800 },
    stock: [7, 3],
    form: "mirror",
    colors: [
      [OAK, WALNUT, BRASS],
      [WALNUT, "#3f3430", BRASS],
    ],
    pictures: [
      {
        view: "front",
        ground: "rose",
        backdrop: "plain",
        alt: "A round oak mirror hanging from a brown leather strap",
      },
      {
        view: "scene",
        ground: "sage",
        companion: "vase",
        alt: "The mirror above a shelf with books and a vase",
      },
      { view: "detail", ground: "oat", alt: "Close-up of the frame and the strap" },
    ],
  },
  {
    slug: "milk-paint-stool",
    title: "Painted Milking Stool",
    category: "home-lighting",
    description:
      "Last year's stool with a coat of milk paint, rubbed thin on the edges where it would wear anyway. Lime, casein and earth pigments, mixed by the apprentices in a yogurt pot. 45 cm high; a second coat any day you like.",
    tags: ["stool", "painted", "seat", "furniture"],
    options: [{ name: "Paint", values: ["Barn red", "Lake blue"] }],
    sku: "ALDER-PAINTED",
    price: 13200,
    compareAt: 15200,
    stock: [4, 0],
    form: "stool",
    colors: [
      ["#a8483a", "#93392f", BRASS],
      ["#5b8196", "#486c81", BRASS],
    ],
    pictures: [
      { view: "front", ground: "oat", backdrop: "disc", alt: "A barn red three-legged stool" },
      { view: "colors", ground: "butter", alt: "Two painted stools, barn red and lake blue" },
    ],
  },
  {
    slug: "step-up-childs-chair",
    title: "Step-Up Child's Chair",
    category: "home-lighting",
    description:
      "Half the size of the dining chair, and all of its joints. The seat is 28 cm off the floor, right for three to seven, and later it holds a stack of books. Two of the spindles are left unpegged so that we can shrink-fit a name plate.",
    tags: ["chair", "kids", "cherry", "furniture"],
    sku: "ALDER-CHILD",
    price: 18600,
    stock: [5],
    form: "chair",
    colors: [["#d9b24a", "#e3c068", "#fbe6a8"]],
    pictures: [
      { view: "front", ground: "dusk", backdrop: "window", alt: "A small yellow chair with a spindle back" },
      {
        view: "room",
        ground: "sage",
        companion: "rabbit",
        alt: "The child's chair on a rug next to a toy rabbit",
      },
    ],
  },
  {
    slug: "evening-wall-clock",
    title: "Evening Wall Clock",
    category: "home-lighting",
    description:
      "The Noon clock for darker rooms: walnut outside, a slate-gray face, a second hand of brass. The numerals are left out, since after nine nobody counts. 30 cm; takes one AA battery and loses under a minute a year.",
    tags: ["walnut", "clock", "wall"],
    sku: "ALDER-EVENING",
    price: 9200,
    stock: [8],
    form: "clock",
    colors: [[WALNUT, "#55606a", BRASS]],
    pictures: [
      {
        view: "front",
        ground: "ochre",
        backdrop: "plain",
        alt: "A round walnut clock with a slate gray face",
      },
      {
        view: "scene",
        ground: "sand",
        companion: "jug",
        alt: "The walnut clock above a shelf with books and a jug",
      },
    ],
  },
  {
    slug: "redstart-birdhouse",
    title: "Redstart Birdhouse",
    category: "plants-garden",
    description:
      "Rough larch inside, for claws, and linseed paint outside, for us. The 32 mm hole suits redstarts, titmice and bluebirds; the roof lifts on one screw for the October cleaning. Hang it facing east, out of the cat's reach.",
    tags: ["larch", "birds", "garden"],
    options: [{ name: "Paint", values: ["Sage", "Brick"] }],
    sku: "ALDER-BIRD",
    price: 5900,
    stock: [18, 12],
    form: "birdhouse",
    colors: [
      ["#7d9a8a", WALNUT, "#c2573f"],
      ["#b3543f", "#5a463a", "#4f7286"],
    ],
    pictures: [
      {
        view: "front",
        ground: "butter",
        backdrop: "branch",
        alt: "A sage green birdhouse with a brown roof and a red bird looking out",
      },
      { view: "colors", ground: "sky", alt: "Two birdhouses, one sage and one brick red" },
      { view: "detail", ground: "moss", alt: "Close-up of the bird in the round opening" },
    ],
  },
  {
    slug: "ash-plant-stand",
    title: "Ash Plant Stand",
    category: "plants-garden",
    description:
      "Four legs and a cross, half-lapped, that come apart for moving and go together with a mallet. The pot is thrown for us in Putney and glazed in bone or charcoal. Lifts 15 kg of fern to the height of a windowsill; 40 cm.",
    tags: ["ash", "planter", "stand"],
    options: [{ name: "Pot", values: ["Charcoal", "Bone"] }],
    sku: "ALDER-STAND",
    price: 8600,
    stock: [6, 8],
    form: "plantStand",
    colors: [
      ["#4b4f52", "#dcc49a", "#5f8a4e"],
      ["#efe6d6", "#dcc49a", "#6f8f57"],
    ],
    pictures: [
      {
        view: "front",
        ground: "blush",
        backdrop: "plain",
        alt: "A leafy plant in a charcoal pot on a pale ash stand",
      },
      { view: "detail", ground: "sand", alt: "Close-up of the half-lapped legs under the pot" },
    ],
  },
  {
    slug: "bathtub-sloop",
    title: "Bathtub Sloop",
    category: "toys-games",
    description:
      "It floats level, rights itself and has survived the West River as far as the covered bridge. Hull of white cedar, sealed with shellac, sails of old shirt cotton. 28 cm long; the mast pulls out for travel and for storms.",
    tags: ["wooden toy", "boat", "cedar", "bath"],
    options: [{ name: "Hull", values: ["Red", "Navy"] }],
    sku: "ALDER-SLOOP",
    price: 4400,
    stock: [17, 9],
    form: "boat",
    colors: [
      ["#b8503a", "#efe1c8", "#3f5f7a"],
      ["#3f5572", "#f3e6cf", "#c2573f"],
    ],
    pictures: [
      {
        view: "front",
        ground: "sky",
        backdrop: "window",
        alt: "A red toy sailboat with cream sails and a blue pennant",
      },
      { view: "colors", ground: "sand", alt: "Two toy sailboats, one red and one navy" },
    ],
  },
  {
    slug: "log-train",
    title: "The Log Train",
    category: "toys-games",
    description:
      "An express for the backwoods, coupled to every wagon of the Milk Train. The logs are real sticks, and replacing them is part of the game. Wheels of maple on wooden axles, so there is nothing to rust in the sandbox.",
    tags: ["wooden toy", "train", "maple", "toddler"],
    sku: "ALDER-LOGS",
    price: 4700,
    stock: [10],
    form: "train",
    colors: [["#5d7a63", "#d9a441", "#8a5a3b"]],
    pictures: [
      {
        view: "front",
        ground: "rose",
        backdrop: "plain",
        alt: "A green wooden train with two loaded wagons",
      },
      { view: "detail", ground: "oat", alt: "Close-up of the green engine" },
    ],
  },
  {
    slug: "perpetual-desk-calendar",
    title: "Perpetual Desk Calendar",
    category: "paper-prints",
    description:
      "An oak block with a slot, and twelve cards that are good for every year there will ever be: you move the brass ring along the weekdays. The cards are letterpressed in Bellows Falls on cotton board. 24 cm wide.",
    tags: ["calendar", "oak", "letterpress", "desk"],
    sku: "ALDER-CALENDAR",
    price: 3800,
    stock: [22],
    form: "calendar",
    colors: [["#3f5f52", "#d9a441", "#b9583c"]],
    pictures: [
      {
        view: "front",
        ground: "lilac",
        backdrop: "arch",
        alt: "A printed calendar card with hills and a sun in an oak block",
      },
      {
        view: "scene",
        ground: "butter",
        companion: "mug",
        alt: "The oak calendar on a shelf next to a cream mug",
      },
    ],
  },
];
