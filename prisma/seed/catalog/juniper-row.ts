import { moreJuniperRow } from "./juniper-row/more";
import { type ShopEntry } from "./types";

const PAPER = "#f5ead8";
const INK = "#3f4f45";
const HONEY = "#e0aa4f";
const LAVENDER = "#a597bf";
const ROSE = "#d9a08f";

/** Soap and candle makers in Nelson. */
export const juniperRow: ShopEntry = {
  slug: "juniper-row",
  name: "Juniper Row",
  tagline: "Small-batch soap, beeswax and bath salts.",
  description:
    "Six copper kettles, one drying room and a hedge of juniper give this little manufactory in Nelson its name. Aroha Finlay makes soap the slow way, with olive oil and eight weeks of waiting, and buys her wax from a beekeeper she can see from the window. Nothing here has a scent that a plant did not make.",
  email: "kia-ora@juniperrow.example",
  phone: "+64 3 555 0176",
  address: {
    line1: "58 Kettle Lane",
    line2: null,
    city: "Nelson",
    region: null,
    postalCode: "7099",
    country: "NZ",
  },
  shipping: { flatCents: 550, freeFromCents: 6500 },
  acceptsCash: true,
  look: {
    sign: "drop",
    ground: "blush",
    ink: "#6d4250",
    banner: [
      ["pillarCandle", ["#e6b968", "#d79a4a", INK]],
      ["soap", ["#dfe0c4", PAPER, "#5f7a5c"]],
      ["bodyOil", ["#b5722f", PAPER, INK]],
      ["handBalm", ["#e9d59a", "#7d9a6e", PAPER]],
    ],
  },
  products: [
    {
      slug: "olive-oil-soap",
      title: "Olive Oil Soap",
      category: "bath-candles",
      description:
        "Cold-stirred from olive oil and a little shea, then left to cure for eight weeks until it is mild enough for a baby's neck. Flecks of the herb that scents it give a light scrub. 120 g, wrapped in a paper band and nothing else.",
      tags: ["soap", "vegan", "plastic free"],
      options: [{ name: "Scent", values: ["Rosemary", "Lavender", "Unscented"] }],
      sku: "JUNI-SOAP",
      price: 950,
      stock: [60, 48, 35],
      form: "soap",
      colors: [
        ["#dfe0c4", PAPER, "#5f7a5c"],
        ["#d8cfe0", PAPER, "#7a6496"],
        ["#f0e4cc", PAPER, "#9a7f5c"],
      ],
      pictures: [
        {
          view: "front",
          ground: "teal",
          backdrop: "plain",
          alt: "Two bars of green-flecked soap, the upper one with a paper band",
        },
        { view: "detail", ground: "sand", alt: "Close-up of the paper band and the herb flecks" },
      ],
    },
    {
      slug: "beeswax-pillar-candle",
      title: "Beeswax Pillar Candle",
      category: "bath-candles",
      description:
        "Poured into a honeycomb mould from wax that still smells of the hive. Beeswax burns slower and brighter than paraffin and hardly drips. Trim the wick to half a centimetre and the tallest one will last about seventy hours.",
      tags: ["candle", "beeswax", "unscented"],
      options: [{ name: "Height", values: ["8 cm", "13 cm", "19 cm"] }],
      sku: "JUNI-PILLAR",
      price: 1600,
      adds: { "13 cm": 900, "19 cm": 1800 },
      stock: [27, 22, 9],
      form: "pillarCandle",
      colors: [["#e6b968", "#d79a4a", INK]],
      pictures: [
        {
          view: "front",
          ground: "ink",
          backdrop: "plain",
          alt: "Three burning beeswax candles of different heights in the dark",
        },
        { view: "detail", ground: "plum", alt: "Close-up of a flame and the honeycomb pattern" },
      ],
    },
    {
      slug: "evening-jar-candle",
      title: "Evening Jar Candle",
      category: "bath-candles",
      description:
        "Rapeseed wax with essential oils, in a tumbler you will want to drink from once it is empty. The cotton wick is centered by hand and burns clean to the bottom in some forty hours. 220 g.",
      tags: ["candle", "scented", "gift"],
      options: [{ name: "Scent", values: ["Fig & Cedar", "Orange Blossom", "Rain on Pine"] }],
      sku: "JUNI-JAR",
      price: 2600,
      stock: [31, 24, 0],
      form: "jarCandle",
      colors: [
        ["#e3cdb0", PAPER, "#7a4a4f"],
        ["#f0d3a3", PAPER, "#b4683a"],
        ["#bccbb4", PAPER, INK],
      ],
      pictures: [
        {
          view: "front",
          ground: "rose",
          backdrop: "arch",
          alt: "A lit candle in a glass tumbler with a cream label",
        },
        { view: "scene", ground: "lilac", companion: "jug", alt: "The candle on a shelf next to a jug" },
      ],
    },
    {
      slug: "mineral-bath-salts",
      title: "Mineral Bath Salts",
      category: "bath-candles",
      description:
        "Coarse sea salt and magnesium with rose petals, for legs that have been up a hill. Two handfuls in a warm bath, twenty minutes, no telephone. The 600 g jar closes with a cork and makes about eight baths.",
      tags: ["bath", "salt", "relaxing"],
      options: [{ name: "Blend", values: ["Rose", "Eucalyptus"] }],
      sku: "JUNI-SALT",
      price: 2200,
      stock: [20, 17],
      form: "bathSalts",
      colors: [
        ["#ead0c6", PAPER, "#b0566a"],
        ["#cbdccf", PAPER, "#4f7a62"],
      ],
      pictures: [
        {
          view: "front",
          ground: "sky",
          backdrop: "window",
          alt: "A corked glass jar of pink bath salts with a paper label",
        },
        { view: "detail", ground: "blush", alt: "Close-up of the salt crystals and petals" },
      ],
    },
    {
      slug: "calendula-body-oil",
      title: "Calendula Body Oil",
      category: "bath-candles",
      description:
        "Marigold petals steep in sunflower oil on our windowsill for one full moon, then are pressed out by hand. Use it on damp skin after the shower; a dozen drops do both arms. 100 ml in amber glass with a pipette.",
      tags: ["oil", "skin", "vegan"],
      sku: "JUNI-OIL",
      price: 2400,
      stock: [29],
      form: "bodyOil",
      colors: [["#b5722f", PAPER, INK]],
      pictures: [
        {
          view: "front",
          ground: "sage",
          backdrop: "disc",
          raised: true,
          alt: "An amber dropper bottle with a cream label on a round stand",
        },
        { view: "scene", ground: "sand", companion: "bowl", alt: "The bottle on a shelf beside a bowl" },
      ],
    },
    {
      slug: "gardeners-hand-balm",
      title: "Gardener's Hand Balm",
      category: "bath-candles",
      description:
        "A firm salve of beeswax, lanolin and kawakawa leaf that stays on through a morning of digging. Warm a fingertip's worth between the palms and start with the knuckles. The 60 g tin fits a shirt pocket.",
      tags: ["balm", "hands", "beeswax", "gift"],
      sku: "JUNI-BALM",
      price: 1500,
      stock: [46],
      form: "handBalm",
      colors: [["#e9d59a", "#7d9a6e", PAPER]],
      pictures: [
        {
          view: "front",
          ground: "ochre",
          backdrop: "plain",
          alt: "An open round tin of hand balm, its green lid leaning behind it",
        },
        { view: "detail", ground: "sand", alt: "Close-up of the balm in its tin" },
      ],
    },
    {
      slug: "bath-brush-beech",
      title: "Long-Handled Bath Brush",
      category: "bath-candles",
      description:
        "Reaches the spot between the shoulder blades that nothing else does. Oiled beech with tampico bristles, firm when dry and gentle once wet. Hang it by its cord, bristles down, and it will serve for years.",
      tags: ["brush", "beech", "bath"],
      sku: "JUNI-BRUSH",
      price: 1900,
      stock: [3],
      form: "brush",
      colors: [["#d0a26b", "#e6d3ac", "#a3566a"]],
      pictures: [
        {
          view: "front",
          ground: "teal",
          backdrop: "window",
          alt: "A wooden bath brush with a long handle and a cord",
        },
      ],
    },
    {
      slug: "cedar-reed-diffuser",
      title: "Cedar Reed Diffuser",
      category: "bath-candles",
      description:
        "Five rattan reeds draw the scent up slowly and let it go into a hallway or a guest room for about three months. Turn them over on Sundays if you like it stronger. The base is made from sugar-cane spirit; 120 ml.",
      tags: ["scent", "home", "cedar"],
      sku: "JUNI-REED",
      price: 3200,
      compareAt: 3800,
      stock: [15],
      form: "diffuser",
      colors: [["#c4a27a", PAPER, INK]],
      pictures: [
        {
          view: "front",
          ground: "lilac",
          backdrop: "arch",
          raised: true,
          alt: "A glass diffuser with five reeds on a round stand",
        },
        { view: "scene", ground: "teal", companion: "bowl", alt: "The diffuser on a shelf next to a bowl" },
      ],
    },
    {
      slug: "dipped-taper-candles",
      title: "Dipped Taper Candles, Three Pairs",
      category: "bath-candles",
      description:
        "Each candle is dipped some thirty times and still hangs from the wick that joins it to its twin. Snip them apart, or keep the pairs on a hook by the table. 26 cm tall, 2.2 cm at the foot, about eight hours each.",
      tags: ["candle", "dinner", "set"],
      options: [{ name: "Color", values: ["Orchard", "Shore"] }],
      sku: "JUNI-TAPER",
      price: 2100,
      stock: [18, 22],
      form: "tapers",
      colors: [
        [HONEY, ROSE, "#8f4f55"],
        [LAVENDER, "#7fa5a8", "#45596e"],
      ],
      pictures: [
        {
          view: "front",
          ground: "oat",
          backdrop: "branch",
          alt: "Three pairs of dipped candles in honey, rose and plum hanging from a peg",
        },
        { view: "colors", ground: "sage", alt: "Candles in orchard and in shore colors" },
      ],
    },
    ...moreJuniperRow,
  ],
};
