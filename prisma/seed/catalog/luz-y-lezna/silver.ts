import { type ProductEntry } from "../types";

const SILVER = "#c9cbc9";
const GOLD = "#d9b36c";
const CARD = "#f3e9d8";

/** What Luz makes at the bench by the window. */
export const silver: readonly ProductEntry[] = [
  {
    slug: "lagoon-turquoise-ring",
    title: "Lagoon Turquoise Ring",
    category: "clothing-bags",
    description:
      "An oval of Sonoran turquoise, 14 × 10 mm, in a bezel with a twisted border. The band is drawn from 950 silver, a little softer and whiter than sterling. Every stone has its own brown veins; tell us if you like many or none.",
    tags: ["ring", "silver", "turquoise", "jewelry"],
    options: [{ name: "Size", values: ["6", "7", "8", "9"] }],
    sku: "LUZ-LAGOON",
    price: 14800,
    stock: [3, 5, 4, 0],
    form: "stoneRing",
    colors: [[SILVER, CARD, "#2f8f96"]],
    pictures: [
      {
        view: "front",
        ground: "clay",
        backdrop: "plain",
        raised: true,
        alt: "A silver ring with an oval turquoise, standing upright",
      },
      { view: "detail", ground: "blush", alt: "Close-up of the turquoise and its beaded border" },
    ],
  },
  {
    slug: "ember-garnet-ring",
    title: "Ember Garnet Ring",
    category: "clothing-bags",
    description:
      "A garnet cabochon the color of hibiscus tea, set in 14-karat gold fill over a silver core. The setting is open underneath, so that daylight gets into the stone. It sits 5 mm above the finger and slips into gloves without a fight.",
    tags: ["ring", "gold", "garnet", "jewelry"],
    options: [{ name: "Size", values: ["6", "7", "8"] }],
    sku: "LUZ-EMBER",
    price: 18900,
    stock: [2, 4, 3],
    form: "stoneRing",
    colors: [[GOLD, CARD, "#9a2f3c"]],
    pictures: [
      {
        view: "front",
        ground: "teal",
        backdrop: "arch",
        alt: "A golden ring with a deep red garnet",
      },
      { view: "detail", ground: "oat", alt: "Close-up of the red stone in its golden bezel" },
    ],
  },
  {
    slug: "agave-signet-ring",
    title: "Agave Signet Ring",
    category: "clothing-bags",
    description:
      "Cast in solid bronze from a wax that Luz carves anew for each ring, with three agave leaves cut into its face. We can cut up to three letters in their place, which takes ten days longer. Bronze darkens on some skins; a drop of lemon brings it back.",
    tags: ["ring", "bronze", "signet", "personalized"],
    options: [
      { name: "Face", values: ["Agave", "Your initials"] },
      { name: "Size", values: ["8", "9", "10", "11"] },
    ],
    sku: "LUZ-SIGNET",
    price: 9600,
    adds: { "Your initials": 2500 },
    stock: [5, 6, 4, 2, 8, 8, 8, 8],
    form: "signetRing",
    colors: [[GOLD, CARD, "#4a3b34"]],
    pictures: [
      {
        view: "front",
        ground: "sage",
        backdrop: "window",
        alt: "A bronze signet ring with three leaves cut into its face",
      },
      { view: "detail", ground: "ink", alt: "Close-up of the engraved leaves on the signet" },
    ],
  },
  {
    slug: "hundred-blows-band",
    title: "Hundred Blows Band",
    category: "clothing-bags",
    description:
      "Six millimeters wide, flat inside and faceted outside by a ball hammer, one blow beside the other. Silver takes the marks softly, gold fill holds them sharp. Often bought in pairs; we solder a word inside the second one at no charge.",
    tags: ["ring", "wedding", "hammered", "jewelry"],
    options: [
      { name: "Metal", values: ["Silver", "Gold fill"] },
      { name: "Size", values: ["7", "9", "11"] },
    ],
    sku: "LUZ-BAND",
    price: 7800,
    adds: { "Gold fill": 6400 },
    stock: [7, 6, 3, 4, 2, 0],
    form: "bandRing",
    colors: [
      [SILVER, CARD, "#c9cbc9"],
      [GOLD, CARD, GOLD],
    ],
    pictures: [
      {
        view: "front",
        ground: "plum",
        backdrop: "plain",
        raised: true,
        alt: "A broad hammered silver ring on a round stand",
      },
      { view: "colors", ground: "sand", alt: "The hammered band in silver and in gold fill" },
    ],
  },
  {
    slug: "first-rain-earrings",
    title: "First Rain Earrings",
    category: "clothing-bags",
    description:
      "A hammered disk for the cloud and a drop of turquoise for what comes out of it in June. They hang 48 mm below the lobe and weigh 4.2 g each, which you forget by noon. Ear wires of sterling, nickel free.",
    tags: ["earrings", "silver", "turquoise", "gift"],
    options: [{ name: "Stone", values: ["Turquoise", "Coral agate"] }],
    sku: "LUZ-RAIN",
    price: 8400,
    stock: [11, 6],
    form: "dropEarrings",
    colors: [
      [SILVER, CARD, "#2f8f96"],
      [SILVER, "#e2d3bc", "#c2563f"],
    ],
    pictures: [
      {
        view: "front",
        ground: "dusk",
        backdrop: "plain",
        alt: "A pair of silver drop earrings with turquoise on a cream card",
      },
      { view: "detail", ground: "moss", alt: "Close-up of a hammered disk and a turquoise drop" },
    ],
  },
  {
    slug: "feria-hoops",
    title: "Feria Hoops",
    category: "clothing-bags",
    description:
      "Hollow hoops, 32 mm across, so they look like the festival and weigh like a weekday. A bead of red agate sits at the lowest point between two grains of gold. The wire closes into a hidden tube and stays closed while dancing.",
    tags: ["earrings", "hoops", "gold", "jewelry"],
    sku: "LUZ-HOOPS",
    price: 11200,
    compareAt: 12800,
    stock: [8],
    form: "hoops",
    colors: [[GOLD, "#3b4957", "#b8402f"]],
    pictures: [
      {
        view: "front",
        ground: "rose",
        backdrop: "plain",
        alt: "Two golden hoop earrings with red beads on a dark blue card",
      },
      { view: "detail", ground: "butter", alt: "Close-up of the red bead and the fine wire" },
    ],
  },
  {
    slug: "noon-sun-pendant",
    title: "Noon Sun Pendant",
    category: "clothing-bags",
    description:
      "Sixteen rays chiseled into a bronze disk around a carnelian, after a door knocker on the Calle Real. The bead chain is 60 cm long and can be shortened at two rings. Diameter 28 mm; the back is left rough from the casting sand.",
    tags: ["necklace", "bronze", "carnelian", "sun"],
    sku: "LUZ-SUN",
    price: 9900,
    stock: [9],
    form: "necklace",
    colors: [[GOLD, "#b98d57", "#b8402f"]],
    pictures: [
      {
        view: "front",
        ground: "sky",
        backdrop: "window",
        alt: "A bead chain with a bronze sun pendant and a red stone, hanging from a peg",
      },
      { view: "detail", ground: "sage", alt: "Close-up of the chiseled rays and the carnelian" },
    ],
  },
  {
    slug: "smoking-mirror-pendant",
    title: "Smoking Mirror Pendant",
    category: "clothing-bags",
    description:
      "Obsidian from Zacualtipán, polished on both sides until you can see who is behind you. The silver rays around it are filed by hand and oxidized in the grooves. Chain 50 cm, stone 12 mm; please take it off before you swim.",
    tags: ["necklace", "silver", "obsidian"],
    sku: "LUZ-MIRROR",
    price: 12600,
    stock: [0],
    form: "necklace",
    colors: [[SILVER, "#8a6a4c", "#2b2630"]],
    pictures: [
      {
        view: "front",
        ground: "ochre",
        backdrop: "plain",
        alt: "A silver chain with a rayed pendant around black obsidian",
      },
      { view: "scene", ground: "lilac", alt: "The obsidian pendant hanging above a shelf with books" },
    ],
  },
  {
    slug: "four-amethyst-bar",
    title: "Four Amethyst Bar Necklace",
    category: "clothing-bags",
    description:
      "Four stones from Guerrero in a bar as long as the top joint of a thumb. The bar is closed behind, and the chain leaves it at both ends, so it never turns over. 42 cm with a 4 cm extender; it comes sewn on to a velvet card.",
    tags: ["necklace", "silver", "amethyst", "gift"],
    sku: "LUZ-BAR",
    price: 8800,
    stock: [12],
    form: "barNecklace",
    colors: [[SILVER, "#6d4a5e", "#7a55a5"]],
    pictures: [
      {
        view: "front",
        ground: "blush",
        backdrop: "plain",
        alt: "A fine silver necklace with four amethysts in a bar, on plum velvet",
      },
      { view: "detail", ground: "lilac", alt: "Close-up of the bar and its four violet stones" },
    ],
  },
  {
    slug: "star-stamped-cuff",
    title: "Star-Stamped Cuff",
    category: "clothing-bags",
    description:
      "A 14 mm strip of heavy silver, stamped with a steel punch that Luz's father cut from a broken file. Bend it on over the narrow side of the wrist, once, and leave it in that shape. The turquoise lies low enough to get under a sleeve.",
    tags: ["bracelet", "silver", "turquoise", "cuff"],
    options: [{ name: "Wrist", values: ["S, 15 cm", "M, 17 cm", "L, 19 cm"] }],
    sku: "LUZ-CUFF",
    price: 21500,
    adds: { "L, 19 cm": 1500 },
    stock: [2, 4, 1],
    form: "cuff",
    colors: [[SILVER, CARD, "#2f8f96"]],
    pictures: [
      {
        view: "front",
        ground: "clay",
        backdrop: "window",
        alt: "An open silver cuff with stamped stars and a turquoise",
      },
      { view: "scene", ground: "teal", alt: "The cuff on a linen cloth beside a cup of coffee" },
      { view: "detail", ground: "sand", alt: "Close-up of the stamped stars" },
    ],
  },
  {
    slug: "laurel-brooch",
    title: "Laurel Brooch",
    category: "clothing-bags",
    description:
      "Five leaves sawn from sheet silver and domed over a wooden block, with three berries of coral-colored agate. The pin is stainless steel and holds a winter coat. 62 mm long, and signed on the smallest leaf.",
    tags: ["brooch", "silver", "agate", "jewelry"],
    sku: "LUZ-LAUREL",
    price: 10400,
    stock: [6],
    form: "brooch",
    colors: [[SILVER, "#3f5560", "#c2563f"]],
    pictures: [
      {
        view: "front",
        ground: "oat",
        backdrop: "branch",
        alt: "A silver leaf brooch with three red berries on dark blue felt",
      },
      { view: "detail", ground: "clay", alt: "Close-up of the berries and the veined leaves" },
    ],
  },
  {
    slug: "button-studs-in-a-box",
    title: "Button Studs in a Box",
    category: "clothing-bags",
    description:
      "Small domes with a chip of stone in the middle, modeled on the buttons of a charro jacket. 9 mm across, with butterfly backs that grip. The leather box is stitched by Tomás from what is left of his belts.",
    tags: ["earrings", "studs", "gift", "jewelry"],
    options: [{ name: "Stone", values: ["Malachite", "Lapis", "Mother-of-pearl"] }],
    sku: "LUZ-STUDS",
    price: 6200,
    stock: [14, 10, 3],
    form: "studs",
    colors: [
      [GOLD, "#4f6a52", "#2f7a5a"],
      [SILVER, "#7a4a34", "#2f4f96"],
      [GOLD, "#6d4254", "#efe6dc"],
    ],
    pictures: [
      {
        view: "front",
        ground: "butter",
        backdrop: "disc",
        alt: "Two golden ear studs with malachite in an open green leather box",
      },
      { view: "detail", ground: "rose", alt: "Close-up of the studs on their cushion" },
    ],
  },
];
