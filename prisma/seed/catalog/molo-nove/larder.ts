import { type ProductEntry } from "../types";

const CREAM = "#fbf3e4";
const BRICK = "#b9483c";

/** What stands on the shelves behind the counter. */
export const larder: readonly ProductEntry[] = [
  {
    slug: "karst-wildflower-honey",
    title: "Karst Wildflower Honey",
    category: "pantry",
    description:
      "Branko's thirty hives stand in a sinkhole out of the wind, where thyme, lime and wild cherry flower one after the other. The honey is spun cold and not filtered, so it sets after a few months; a warm water bath loosens it again. The jar holds 450 g.",
    tags: ["honey", "raw", "breakfast"],
    options: [{ name: "Kind", values: ["Wildflower", "Chestnut"] }],
    sku: "MOLO-HONEY",
    price: 1490,
    stock: [29, 13],
    form: "honeyDipper",
    colors: [
      ["#dd9a2b", CREAM, "#c27a22"],
      ["#8a4a1f", CREAM, "#7a3f1c"],
    ],
    pictures: [
      {
        view: "front",
        ground: "sage",
        backdrop: "disc",
        alt: "A jar of golden honey with a honeycomb label and a wooden dipper in front",
      },
      { view: "colors", ground: "oat", alt: "Golden wildflower honey and dark chestnut honey side by side" },
    ],
  },
  {
    slug: "sour-cherry-jam",
    title: "Sour Cherry Jam",
    category: "pantry",
    description:
      "Marasca cherries from the Vipava valley, pitted with a hairpin and cooked for eleven minutes with two thirds of their weight in sugar. It stays loose enough to run into a pancake. Contents 320 g; keep it cold once opened, if it lasts that long.",
    tags: ["jam", "cherry", "breakfast", "gift"],
    options: [{ name: "Fruit", values: ["Sour cherry", "Fig & bay", "Apricot"] }],
    sku: "MOLO-JAM",
    price: 990,
    stock: [31, 18, 0],
    form: "jamJar",
    colors: [
      ["#a8323f", CREAM, BRICK],
      ["#6d4254", CREAM, "#7a8a5c"],
      ["#e0923f", CREAM, "#4f7286"],
    ],
    pictures: [
      {
        view: "front",
        ground: "sky",
        backdrop: "window",
        alt: "A jar of cherry jam under a red checked cloth cap",
      },
      { view: "colors", ground: "butter", alt: "Three jars of jam: sour cherry, fig and apricot" },
    ],
  },
  {
    slug: "istrian-olive-oil",
    title: "Istrian Olive Oil, Early Harvest",
    category: "pantry",
    description:
      "Bianchera olives, picked green in the second week of October and pressed the same night. The oil is sharp, grassy and bites at the back of the throat, as it should. One liter in a tin that keeps out light; press date stamped on the bottom.",
    tags: ["olive oil", "istria", "cooking"],
    options: [{ name: "Size", values: ["500 ml", "1 liter", "3 liters"] }],
    sku: "MOLO-OLIVE",
    price: 1950,
    adds: { "1 liter": 1450, "3 liters": 5900 },
    stock: [22, 27, 3],
    form: "oilTin",
    colors: [["#c9a23f", "#f6ead2", "#6f7f45"]],
    pictures: [
      {
        view: "front",
        ground: "dusk",
        backdrop: "plain",
        alt: "A golden olive oil tin with an olive branch on the front",
      },
      {
        view: "scene",
        ground: "blush",
        companion: "bowl",
        alt: "The oil tin on a kitchen shelf next to a bowl",
      },
      { view: "detail", ground: "sage", alt: "Close-up of the printed olive branch" },
    ],
  },
  {
    slug: "terrano-vinegar",
    title: "Terrano Wine Vinegar",
    category: "pantry",
    description:
      "Red wine from the iron-rich soil around Opicina, turned slowly in chestnut barrels with a mother that is older than the shop. Two years in wood make it round enough for strawberries. 375 ml, 6.5 percent acidity, sealed with wax.",
    tags: ["vinegar", "red wine", "salad"],
    sku: "MOLO-VINEGAR",
    price: 1380,
    stock: [19],
    form: "bottle",
    colors: [["#4a1f28", "#f3e6cf", "#8f2f3a"]],
    pictures: [
      {
        view: "front",
        ground: "sand",
        backdrop: "window",
        alt: "A dark bottle of wine vinegar sealed with red wax",
      },
      {
        view: "scene",
        ground: "sage",
        alt: "The vinegar bottle on a shelf beside a stack of books",
      },
    ],
  },
  {
    slug: "blood-orange-cordial",
    title: "Blood Orange Cordial",
    category: "pantry",
    description:
      "Moro oranges arrive by truck from Lentini in February and are juiced within two days, zest and all. One part to six of fizzy water, or a spoonful in gin when the shutters are down. Half a liter; drink within five weeks of opening the swing top.",
    tags: ["cordial", "orange", "drinks", "summer"],
    sku: "MOLO-CORDIAL",
    price: 1180,
    compareAt: 1350,
    stock: [16],
    form: "cordial",
    colors: [["#d9633f", CREAM, "#b9402f"]],
    pictures: [
      {
        view: "front",
        ground: "butter",
        backdrop: "arch",
        alt: "A swing-top bottle of orange-red cordial with a slice of orange on the label",
      },
      { view: "detail", ground: "sky", alt: "Close-up of the wire and the porcelain stopper" },
    ],
  },
  {
    slug: "two-bar-chocolate",
    title: "Harbor Chocolate, Two Bars",
    category: "pantry",
    description:
      "One bar of 72 percent São Tomé, one of milk chocolate with our own espresso ground into it as fine as flour. A cousin of the roaster tempers them on a marble slab in Gorizia. Two times 90 g, wrapped in paper printed by hand.",
    tags: ["chocolate", "dark chocolate", "gift"],
    sku: "MOLO-CHOC",
    price: 1290,
    stock: [47],
    form: "chocolate",
    colors: [["#5f8a86", "#e2b04c", "#3f5f6e"]],
    pictures: [
      {
        view: "front",
        ground: "blush",
        backdrop: "plain",
        alt: "Two chocolate bars in printed paper, one of them opened",
      },
      { view: "detail", ground: "sand", alt: "Close-up of the open bar and its torn foil" },
    ],
  },
  {
    slug: "counter-biscuit-tin",
    title: "Counter Biscuits in a Tin",
    category: "pantry",
    description:
      "The saucer biscuits from our bar, fourteen in a tin: half with raspberry, half with chips of dark chocolate. Butter, flour, eggs and a little too much vanilla. They keep three weeks, and the tin keeps buttons for the next thirty years.",
    tags: ["biscuits", "butter", "gift", "tin"],
    sku: "MOLO-BISCUIT",
    price: 1890,
    stock: [21],
    form: "biscuits",
    colors: [["#3f5f6e", CREAM, "#b8323f"]],
    pictures: [
      {
        view: "front",
        ground: "clay",
        backdrop: "plain",
        alt: "A round blue tin of butter biscuits seen from above",
      },
      { view: "scene", ground: "oat", alt: "The open biscuit tin on a cloth beside a cup of coffee" },
    ],
  },
  {
    slug: "boxed-presnitz",
    title: "Presnitz in a Box",
    category: "pantry",
    description:
      "A coil of flaky pastry filled with walnuts, raisins, candied citron and rum, baked in Trieste for Easter and, by popular request, all the rest of the year. It is cut thin, like salami. 600 g, ready for ten people or one winter Sunday.",
    tags: ["cake", "walnut", "trieste", "gift"],
    sku: "MOLO-PRESNITZ",
    price: 2650,
    stock: [0],
    form: "cakeBox",
    colors: [["#3f5f6e", "#d9a441", BRICK]],
    pictures: [
      {
        view: "front",
        ground: "rose",
        backdrop: "window",
        alt: "A dotted blue cake box tied with a yellow ribbon",
      },
      { view: "detail", ground: "sage", alt: "Close-up of the bow on the cake box" },
    ],
  },
  {
    slug: "egg-tagliatelle-nests",
    title: "Egg Tagliatelle Nests",
    category: "pantry",
    description:
      "Nine yolks to the kilo of durum flour, rolled between wooden cylinders so that the surface stays rough and holds on to butter. Dried for thirty hours, cooked in four minutes. 500 g is enough for five, or for four who have been swimming.",
    tags: ["pasta", "egg", "dinner"],
    sku: "MOLO-PASTA",
    price: 850,
    stock: [52],
    form: "pastaBag",
    colors: [["#e6d8bd", "#b9583c", CREAM]],
    pictures: [
      {
        view: "front",
        ground: "sky",
        backdrop: "plain",
        alt: "A paper bag with a window showing nests of egg pasta",
      },
      { view: "scene", ground: "ochre", alt: "The bag of pasta on a shelf next to a stack of books" },
    ],
  },
  {
    slug: "stone-ground-polenta",
    title: "Stone-Ground Polenta",
    category: "pantry",
    description:
      "Pignoletto corn, orange and glassy, ground between stones that a stream near Cividale has been turning since 1881. It wants forty minutes of stirring and pays them back. One kilo in a cotton sack you will find uses for.",
    tags: ["polenta", "corn", "gluten free"],
    options: [{ name: "Grind", values: ["Coarse", "Fine"] }],
    sku: "MOLO-POLENTA",
    price: 920,
    stock: [26, 30],
    form: "grainSack",
    colors: [["#ead9b4", "#c98a2c", BRICK]],
    pictures: [
      {
        view: "front",
        ground: "moss",
        backdrop: "plain",
        alt: "A tied cotton sack with a printed ear of grain and a paper tag",
      },
      { view: "detail", ground: "butter", alt: "Close-up of the red string and the paper tag" },
    ],
  },
  {
    slug: "three-spice-tins",
    title: "Three Spice Tins",
    category: "pantry",
    description:
      "Smoked paprika, turmeric and oregano, the three that our fish counter neighbors ask for every Friday. They are bought whole where that is possible and milled in lots of two kilos. Each tin holds 40 g and has a second lid inside.",
    tags: ["spices", "paprika", "set", "cooking"],
    sku: "MOLO-SPICE",
    price: 1680,
    stock: [28],
    form: "spiceTins",
    colors: [["#c2502f", "#d9a032", "#7d8c4a"]],
    pictures: [
      {
        view: "front",
        ground: "teal",
        backdrop: "branch",
        alt: "Three round spice tins, one open and heaped with red paprika",
      },
      { view: "detail", ground: "oat", alt: "Close-up of the heap of paprika in its tin" },
    ],
  },
  {
    slug: "piran-salt-jar",
    title: "Piran Sea Salt in a Stoneware Jar",
    category: "pantry",
    description:
      "Salt raked by hand from the pans at Sečovlje, where a carpet of algae keeps it clear of mud. The grains are soft and slightly damp; crush them between finger and thumb. 400 g in a lidded jar, with refills in paper at a third of the price.",
    tags: ["salt", "sea salt", "stoneware"],
    options: [{ name: "Pack", values: ["Jar", "Refill, 400 g"] }],
    sku: "MOLO-SALT",
    price: 2400,
    adds: { "Refill, 400 g": -1600 },
    stock: [12, 44],
    form: "ceramicJar",
    colors: [["#efe3cf", "#c69a66", "#4f7286"]],
    pictures: [
      {
        view: "front",
        ground: "clay",
        backdrop: "arch",
        alt: "A cream stoneware jar with blue waves and a wooden lid",
      },
      {
        view: "scene",
        ground: "sky",
        companion: "oilBottle",
        alt: "The salt jar on a shelf next to an oil bottle",
      },
    ],
  },
  {
    slug: "quayside-gift-crate",
    title: "Quayside Gift Crate",
    category: "pantry",
    description:
      "Pier Nine Espresso, a jar of wildflower honey and a bottle of Terrano vinegar, bedded in wood wool in one of our old bean crates. Write a line at checkout and we copy it by fountain pen. The crate is 38 cm long and takes records afterwards.",
    tags: ["gift", "hamper", "coffee", "set"],
    sku: "MOLO-CRATE",
    price: 5900,
    compareAt: 6600,
    stock: [9],
    form: "crate",
    colors: [["#d0a570", "#4f7286", "#5d3a2a"]],
    pictures: [
      {
        view: "front",
        ground: "sage",
        backdrop: "plain",
        alt: "A wooden crate with a bottle, a bag of coffee and a jar of honey in straw",
      },
      { view: "detail", ground: "blush", alt: "Close-up of the goods bedded in wood wool" },
    ],
  },
];
