import { type ProductEntry } from "../types";

const BRASS = "#cfa75a";
const STEEL = "#c3c4c2";
const THREAD = "#e9cfa0";

/** What Tomás cuts, stitches and burnishes at the bench by the door. */
export const hides: readonly ProductEntry[] = [
  {
    slug: "charro-belt",
    title: "Charro Belt",
    category: "clothing-bags",
    description:
      "One strip of shoulder leather, 4 mm thick and 38 mm wide, tanned in León with mesquite bark. The edges are burnished with bone and beeswax until they feel like horn. Five holes, and a buckle held by two screws in case you want another one.",
    tags: ["belt", "leather", "brass"],
    options: [
      { name: "Color", values: ["Cognac", "Coffee", "Black"] },
      { name: "Length", values: ["85 cm", "95 cm", "105 cm"] },
    ],
    sku: "LUZ-BELT",
    price: 8600,
    stock: [6, 9, 4, 7, 8, 0, 5, 6, 3],
    form: "belt",
    colors: [
      ["#a8642f", THREAD, BRASS],
      ["#5e3a28", "#d9b98a", BRASS],
      ["#3d3836", "#a59a8c", STEEL],
    ],
    pictures: [
      {
        view: "front",
        ground: "sage",
        backdrop: "arch",
        alt: "A coiled cognac leather belt with a brass buckle",
      },
      { view: "detail", ground: "sand", alt: "Close-up of the brass buckle and the stitched edge" },
      { view: "scene", ground: "teal", alt: "The coiled belt on a shelf beside a stack of books" },
    ],
  },
  {
    slug: "two-fold-wallet",
    title: "Two-Fold Wallet",
    category: "clothing-bags",
    description:
      "Six cards, folded bills and nothing that rattles. Tomás punches all 212 holes with an awl and sews them with two needles and one waxed thread, a seam that holds even when it is cut. 11 × 9 cm closed; the leather is 1.2 mm calf.",
    tags: ["wallet", "leather", "hand stitched", "gift"],
    options: [{ name: "Color", values: ["Tan", "Bottle green"] }],
    sku: "LUZ-WALLET",
    price: 7400,
    stock: [16, 9],
    form: "wallet",
    colors: [
      ["#b4743f", "#f3e2c0", BRASS],
      ["#3f5f52", THREAD, BRASS],
    ],
    pictures: [
      {
        view: "front",
        ground: "dusk",
        backdrop: "plain",
        alt: "A tan leather wallet with cream stitching and cards showing at the top",
      },
      { view: "colors", ground: "blush", alt: "Two wallets, one tan and one bottle green" },
    ],
  },
  {
    slug: "three-card-sleeve",
    title: "Three-Card Sleeve",
    category: "clothing-bags",
    description:
      "For front pockets: three cards in two slots, and a thumb cut-out to push them up. The diagonal seam is the only ornament and also what keeps the middle card from falling through. Thinner than a pencil, full.",
    tags: ["card holder", "leather", "gift"],
    options: [{ name: "Color", values: ["Forest", "Oxblood", "Natural"] }],
    sku: "LUZ-SLEEVE",
    price: 3800,
    stock: [24, 17, 20],
    form: "cardSleeve",
    colors: [
      ["#3f5f52", THREAD, "#c2573f"],
      ["#7a3a38", THREAD, "#4f7286"],
      ["#d2a878", "#f6ead2", "#3f5f6e"],
    ],
    pictures: [
      {
        view: "front",
        ground: "butter",
        backdrop: "window",
        alt: "A forest green card sleeve with two cards showing",
      },
      { view: "colors", ground: "sky", alt: "Card sleeves in forest, oxblood and natural leather" },
    ],
  },
  {
    slug: "quick-release-watch-strap",
    title: "Quick-Release Watch Strap",
    category: "clothing-bags",
    description:
      "Drum-dyed calf, lined with the same leather so that the wrist touches no glue. A small lever on each spring bar changes the strap in ten seconds without a tool. Tapers by 4 mm to the buckle; length 75 and 120 mm.",
    tags: ["watch strap", "leather", "hand stitched"],
    options: [
      { name: "Color", values: ["Saddle", "Slate"] },
      { name: "Lug width", values: ["18 mm", "20 mm", "22 mm"] },
    ],
    sku: "LUZ-STRAP",
    price: 5200,
    stock: [11, 19, 8, 6, 12, 0],
    form: "watchStrap",
    colors: [
      ["#b4703f", "#f3e2c0", STEEL],
      ["#565d66", "#c9cbc9", STEEL],
    ],
    pictures: [
      {
        view: "front",
        ground: "oat",
        backdrop: "plain",
        alt: "A two-piece saddle brown watch strap with a steel buckle",
      },
      { view: "colors", ground: "rose", alt: "Watch straps in saddle brown and in slate gray" },
      { view: "detail", ground: "sage", alt: "Close-up of the buckle and the two loops" },
    ],
  },
  {
    slug: "zocalo-field-watch",
    title: "Zócalo Field Watch",
    category: "clothing-bags",
    description:
      "Our strap with a watch to carry it: a hand-wound movement in a 38 mm brass case, a cream dial and hands you can read in a bus at night. It runs 42 hours on a full winding and is good for rain, not for the sea. Serviced by Don Efrén, two doors down.",
    tags: ["watch", "brass", "leather", "hand wound"],
    sku: "LUZ-WATCH",
    price: 28900,
    stock: [4],
    form: "watch",
    colors: [["#5a3a2a", "#d9b98a", BRASS]],
    pictures: [
      {
        view: "front",
        ground: "moss",
        backdrop: "plain",
        alt: "A brass wristwatch with a cream dial on a dark brown leather strap",
      },
      { view: "detail", ground: "sand", alt: "Close-up of the dial with its red second hand" },
      { view: "scene", ground: "blush", alt: "The watch on a linen cloth next to a twig" },
    ],
  },
  {
    slug: "long-tongue-key-fob",
    title: "Long Tongue Key Fob",
    category: "clothing-bags",
    description:
      "A tongue of saddle leather to pull the keys out of any bag by. One brass rivet, one split ring, and room below it for a letter stamped with the old type set of the Taxco post office. 14 cm long.",
    tags: ["key fob", "leather", "personalized", "gift"],
    options: [{ name: "Color", values: ["Chili", "Tan", "Indigo"] }],
    sku: "LUZ-FOB",
    price: 2400,
    stock: [35, 28, 12],
    form: "keyFob",
    colors: [
      ["#b04434", "#f0d9b0", BRASS],
      ["#b4743f", "#f3e2c0", BRASS],
      ["#3f5272", THREAD, BRASS],
    ],
    pictures: [
      {
        view: "front",
        ground: "sky",
        backdrop: "branch",
        alt: "A red leather key fob with two keys and a stamped letter A",
      },
      { view: "detail", ground: "clay", alt: "Close-up of the rivet and the stamped letter" },
    ],
  },
  {
    slug: "plaza-satchel",
    title: "Plaza Satchel",
    category: "clothing-bags",
    description:
      "A shoulder bag that closes with a turn of its brass lock and holds a book, a bottle and the shopping you had not planned. 3 mm bridle leather, unlined, with raw edges painted four times. 27 × 23 × 8 cm; the strap drops to 60 cm.",
    tags: ["satchel", "bag", "leather", "brass"],
    options: [{ name: "Color", values: ["Chestnut", "Sand"] }],
    sku: "LUZ-SATCHEL",
    price: 24600,
    compareAt: 27900,
    stock: [5, 3],
    form: "satchel",
    colors: [
      ["#8f522c", THREAD, BRASS],
      ["#cba473", "#7a4f30", BRASS],
    ],
    pictures: [
      {
        view: "front",
        ground: "lilac",
        backdrop: "plain",
        alt: "A chestnut leather satchel with a brass lock hanging from a peg",
      },
      { view: "colors", ground: "oat", alt: "The satchel in chestnut and in sand" },
      { view: "detail", ground: "butter", alt: "Close-up of the lock and the stitched flap" },
    ],
  },
  {
    slug: "pocket-emptier",
    title: "Pocket Emptier",
    category: "home-lighting",
    description:
      "Somewhere for keys and coins to land at night. Four brass snaps pull the corners up; undone, the tray lies flat in a suitcase. Outside is saddle leather, inside wool felt that does not wake the house. 24 × 18 cm.",
    tags: ["tray", "leather", "felt", "hallway"],
    options: [{ name: "Felt", values: ["Moss", "Brick"] }],
    sku: "LUZ-TRAY",
    price: 4900,
    stock: [18, 13],
    form: "valetTray",
    colors: [
      ["#8a4f2c", "#6d8463", BRASS],
      ["#5e3a28", "#b9603f", BRASS],
    ],
    pictures: [
      {
        view: "front",
        ground: "sand",
        backdrop: "plain",
        alt: "A leather tray lined with green felt, holding a key and two coins",
      },
      { view: "colors", ground: "sage", alt: "The tray lined in moss green and in brick red felt" },
    ],
  },
  {
    slug: "wrapped-journal",
    title: "Wrapped Journal",
    category: "paper-prints",
    description:
      "A cover that outlives its pages: when the book is full, slip out the block and slip in the next. 240 pages of cotton paper from San Cayetano, sewn on three cords. The strap goes around twice and ends in two knots of antler.",
    tags: ["journal", "leather", "cotton paper", "refillable"],
    options: [{ name: "Pages", values: ["Plain", "Ruled"] }],
    sku: "LUZ-JOURNAL",
    price: 6800,
    stock: [10, 14],
    form: "journal",
    colors: [["#6d4630", "#d9b98a", "#b4703f"]],
    pictures: [
      {
        view: "front",
        ground: "teal",
        backdrop: "window",
        alt: "A brown leather journal wrapped twice with a thin strap",
      },
      { view: "scene", ground: "rose", alt: "The journal on a cloth next to a cup of coffee" },
      { view: "detail", ground: "oat", alt: "Close-up of the knotted leather strap" },
    ],
  },
  {
    slug: "pencil-and-brush-roll",
    title: "Pencil & Brush Roll",
    category: "paper-prints",
    description:
      "Eight sewn slots for brushes, pencils and whatever else an easel eats. The flap folds over the tips before you roll, and a loose half meter of strap goes around any size of bundle. Suede from León, 46 × 32 cm open.",
    tags: ["brush roll", "leather", "drawing", "tools"],
    sku: "LUZ-ROLL",
    price: 5600,
    stock: [7],
    form: "brushRoll",
    colors: [["#9f7450", "#5e3a28", "#3f6f86"]],
    pictures: [
      {
        view: "front",
        ground: "ochre",
        backdrop: "plain",
        alt: "An open tan suede roll with brushes and colored pencils in its slots",
      },
      { view: "detail", ground: "blush", alt: "Close-up of the seams between the slots" },
    ],
  },
  {
    slug: "cantina-zip-pouch",
    title: "Cantina Zip Pouch",
    category: "clothing-bags",
    description:
      "Waxed canvas above, leather below, so it can be put down on a wet bar. A solid brass zipper runs over the corner and opens flat. Takes a passport, a charger and three lipsticks; 20 × 13 cm.",
    tags: ["pouch", "leather", "canvas", "travel"],
    options: [{ name: "Color", values: ["Clay & coffee", "Cactus & tan"] }],
    sku: "LUZ-POUCH",
    price: 4400,
    stock: [15, 11],
    form: "pouch",
    colors: [
      ["#c07a58", "#5e3a28", "#3f6f86"],
      ["#7a8a5c", "#b4743f", "#b04434"],
    ],
    pictures: [
      {
        view: "front",
        ground: "sky",
        backdrop: "plain",
        alt: "A clay-colored pouch with a dark leather base and a brass zipper",
      },
      { view: "colors", ground: "butter", alt: "Two pouches, one clay and coffee, one cactus and tan" },
    ],
  },
  {
    slug: "mercado-tote",
    title: "Mercado Tote",
    category: "clothing-bags",
    description:
      "The woven plastic market bag of every Mexican kitchen, done over in natural hide with a block-printed lining panel. It stands up by itself, which helps with eggs. The handles are rolled around cotton rope; 40 × 36 × 14 cm.",
    tags: ["tote", "bag", "leather", "market"],
    sku: "LUZ-TOTE",
    price: 18400,
    stock: [3],
    form: "tote",
    colors: [["#d2a878", "#7a3f2c", "#c2563f"]],
    pictures: [
      {
        view: "front",
        ground: "forest",
        backdrop: "plain",
        alt: "A natural leather tote with dark handles and a printed red sun",
      },
      { view: "detail", ground: "sage", alt: "Close-up of the block-printed panel" },
    ],
  },
  {
    slug: "hide-balm",
    title: "Hide Balm",
    category: "clothing-bags",
    description:
      "Candelilla wax and avocado oil, the two things that a dry climate taught saddlers to rely on. A walnut-sized dab on a rag, twice a year, keeps a belt from cracking and darkens it by half a shade. 80 g.",
    tags: ["leather care", "balm", "wax"],
    sku: "LUZ-BALM",
    price: 1300,
    stock: [40],
    form: "handBalm",
    colors: [["#dcc48a", "#9a5a34", "#f3e6cf"]],
    pictures: [
      {
        view: "front",
        ground: "plum",
        backdrop: "arch",
        alt: "An open tin of pale leather balm with its brown lid behind it",
      },
      { view: "scene", ground: "oat", alt: "The tin of balm on a shelf beside a stack of books" },
    ],
  },
];
