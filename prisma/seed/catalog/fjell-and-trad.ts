import { moreFromTheMill } from "./fjell-and-trad/more";
import { type ShopEntry } from "./types";

const WOOL = "#e9dcc5";
const RUST = "#b9583c";
const PINE = "#4e6a5a";
const FJORD = "#4f7286";
const LEATHER = "#9a6238";

/** Weavers and knitters in Bergen. */
export const fjellAndTrad: ShopEntry = {
  slug: "fjell-and-trad",
  name: "Fjell & Tråd",
  tagline: "Wool and linen for weather that means it.",
  description:
    "Solveig Aune started with one loom in her grandmother's boathouse; now nine people weave, knit and sew in a mill on the edge of Bergen, where it rains on two days out of three. The wool comes from Norwegian sheep, the flax from Normandy, and repairs are free for as long as the mill stands.",
  email: "post@fjellogtrad.example",
  phone: "+47 55 55 01 38",
  address: {
    line1: "Spinnerivegen 17",
    line2: "Building C",
    city: "Bergen",
    region: null,
    postalCode: "5099",
    country: "NO",
  },
  shipping: { flatCents: 1200, freeFromCents: 12000 },
  acceptsCash: true,
  look: {
    sign: "mountain",
    ground: "dusk",
    ink: "#f3ead9",
    banner: [
      ["blanket", [WOOL, FJORD, RUST]],
      ["rabbit", ["#d9c7ac", "#f1e6d2", RUST]],
      ["cushion", ["#d7a24a", "#b97f2c", LEATHER]],
      ["backpack", ["#6d7a52", LEATHER, "#7a4a2b"]],
    ],
  },
  products: [
    {
      slug: "boathouse-wool-blanket",
      title: "Boathouse Wool Blanket",
      category: "textiles",
      description:
        "Woven in a broken twill that is warm on the inside and sheds crumbs on the outside. Pure Norwegian lambswool, 130 × 190 cm including the fringe, and heavy enough to stay on a restless sleeper. Air it in the morning dew and it will hardly ever need washing.",
      tags: ["wool", "blanket", "bedroom", "gift"],
      options: [{ name: "Color", values: ["Drift", "Pine", "Rust"] }],
      sku: "FJELL-BLANKET",
      price: 16900,
      compareAt: 19500,
      stock: [12, 8, 3],
      form: "blanket",
      colors: [
        [WOOL, FJORD, RUST],
        [PINE, "#d8c9a8", "#d7a24a"],
        ["#b9603f", "#e9d3b0", "#51413f"],
      ],
      pictures: [
        {
          view: "front",
          ground: "sky",
          backdrop: "window",
          alt: "A folded cream wool blanket with blue and rust stripes",
        },
        { view: "colors", ground: "oat", alt: "The blanket in drift, pine and rust" },
        { view: "detail", ground: "blush", alt: "Close-up of the stripes and the twisted fringe" },
      ],
    },
    {
      slug: "fishermans-beanie",
      title: "Fisherman's Beanie",
      category: "clothing-bags",
      description:
        "Knitted in half cardigan stitch, with a cuff that covers the ears once or the forehead twice. The yarn keeps a little of its lanolin, so drizzle rolls off. One size that stretches from 54 to 62 cm.",
      tags: ["wool", "hat", "winter"],
      options: [{ name: "Color", values: ["Mustard", "Fjord", "Oat"] }],
      sku: "FJELL-BEANIE",
      price: 3900,
      stock: [25, 31, 0],
      form: "beanie",
      colors: [
        ["#d3a03f", "#c08c2f", LEATHER],
        [FJORD, "#42627a", LEATHER],
        ["#e3d5bb", "#d5c4a5", LEATHER],
      ],
      pictures: [
        {
          view: "front",
          ground: "dusk",
          backdrop: "plain",
          alt: "A ribbed mustard beanie with a leather patch",
        },
        { view: "colors", ground: "sage", alt: "Three beanies in mustard, fjord blue and oat" },
      ],
    },
    {
      slug: "long-ribbed-scarf",
      title: "Long Ribbed Scarf",
      category: "clothing-bags",
      description:
        "Two metres of ribbed lambswool, long enough to go twice around and still tuck in. The ends are striped in a second yarn and fringed by hand. It softens in the first week and then stays that way for years.",
      tags: ["wool", "scarf", "winter", "gift"],
      options: [{ name: "Color", values: ["Heather", "Pine"] }],
      sku: "FJELL-SCARF",
      price: 6400,
      stock: [14, 18],
      form: "scarf",
      colors: [
        ["#a9849a", "#6d4b66", LEATHER],
        [PINE, "#d8c9a8", LEATHER],
      ],
      pictures: [
        {
          view: "front",
          ground: "butter",
          backdrop: "plain",
          alt: "A heather ribbed scarf, looped, with striped and fringed ends",
        },
        { view: "detail", ground: "oat", alt: "Close-up of the stripes and the fringe" },
      ],
    },
    {
      slug: "linen-tea-towels-pair",
      title: "Linen Tea Towels, Pair",
      category: "textiles",
      description:
        "Flax drinks twice as fast as cotton and leaves no lint on glasses. One towel of the pair is light and one is dark, for dishes and for everything else. 50 × 70 cm, with a loop at the short side, and better after every hot wash.",
      tags: ["linen", "kitchen", "set"],
      options: [{ name: "Color", values: ["Chalk & Fjord", "Oat & Rust"] }],
      sku: "FJELL-TOWEL",
      price: 2900,
      stock: [42, 36],
      form: "teaTowels",
      colors: [
        ["#f0e8da", FJORD, "#b9583c"],
        ["#e2cfae", RUST, "#51413f"],
      ],
      pictures: [
        {
          view: "front",
          ground: "rose",
          backdrop: "branch",
          alt: "Two linen towels, one chalk white with red stripes and one blue",
        },
        { view: "colors", ground: "sage", alt: "Both pairs of towels side by side" },
      ],
    },
    {
      slug: "harbour-tote",
      title: "Harbour Tote",
      category: "clothing-bags",
      description:
        "Sewn from 16 oz sailcloth with handles that reach over a winter coat. The print of sun and sea is pulled by hand, so the horizon sits a little differently on each bag. Carries a week of groceries, or a wetsuit. 42 × 38 × 12 cm.",
      tags: ["canvas", "bag", "printed"],
      sku: "FJELL-TOTE",
      price: 4800,
      stock: [29],
      form: "tote",
      colors: [["#eadbc0", FJORD, "#d9774a"]],
      pictures: [
        {
          view: "front",
          ground: "teal",
          backdrop: "window",
          alt: "A canvas tote bag with blue handles and a printed sun over waves",
        },
        {
          view: "scene",
          ground: "blush",
          companion: "blanket",
          alt: "The tote hanging above a shelf with books and a folded blanket",
        },
        { view: "detail", ground: "sage", alt: "Close-up of the printed sun and waves" },
      ],
    },
    {
      slug: "linen-cooks-apron",
      title: "Linen Cook's Apron",
      category: "textiles",
      description:
        "A full-length apron in heavy washed linen, with a divided pocket for a spoon and a thermometer. The neck strap is adjustable and the ties are long enough to be knotted in front. It creases beautifully; please do not iron it.",
      tags: ["linen", "kitchen", "apron"],
      options: [{ name: "Color", values: ["Flint", "Clay"] }],
      sku: "FJELL-APRON",
      price: 5900,
      stock: [11, 13],
      form: "apron",
      colors: [
        ["#6d7d86", "#4d5b63", LEATHER],
        ["#c98a68", "#8f5a3f", "#6d4630"],
      ],
      pictures: [
        {
          view: "front",
          ground: "sand",
          backdrop: "branch",
          alt: "A blue-grey linen apron hanging from a peg",
        },
        { view: "colors", ground: "oat", alt: "The apron in flint and in clay" },
      ],
    },
    {
      slug: "boucle-cushion",
      title: "Bouclé Cushion",
      category: "textiles",
      description:
        "Looped yarn gives this cushion the look of a sheep that has just been brushed. The cover closes with a hidden zip and the filling is wool too, so it springs back after an afternoon of sitting. Piped edges keep the corners crisp.",
      tags: ["wool", "cushion", "sofa"],
      options: [{ name: "Size", values: ["45 × 45 cm", "60 × 60 cm"] }],
      sku: "FJELL-CUSHION",
      price: 6200,
      adds: { "60 × 60 cm": 2400 },
      stock: [16, 9],
      form: "cushion",
      colors: [["#d9a957", "#b98432", LEATHER]],
      pictures: [
        {
          view: "front",
          ground: "lilac",
          backdrop: "window",
          alt: "A square mustard bouclé cushion with piped edges",
        },
        { view: "detail", ground: "teal", alt: "Close-up of the looped yarn" },
      ],
    },
    {
      slug: "hiking-socks",
      title: "Merino Hiking Socks",
      category: "clothing-bags",
      description:
        "Terry inside the heel and toe, thin over the instep, and a cuff that stays up without leaving a ring. Three quarters merino, the rest nylon for the places that rub. Tested on the seven hills around Bergen, mostly in the wet.",
      tags: ["merino", "socks", "hiking"],
      options: [
        { name: "Color", values: ["Moss", "Plum"] },
        { name: "Size", values: ["36–39", "40–43", "44–47"] },
      ],
      sku: "FJELL-SOCKS",
      price: 2200,
      stock: [18, 26, 12, 9, 0, 5],
      form: "socks",
      colors: [
        ["#8c9a6b", "#5d6e4a", "#e2b04c"],
        ["#8a5572", "#5d3450", "#e2b04c"],
      ],
      pictures: [
        {
          view: "front",
          ground: "blush",
          backdrop: "plain",
          alt: "A pair of moss green hiking socks with darker cuffs, heels and toes",
        },
        { view: "colors", ground: "sand", alt: "The socks in moss and in plum" },
      ],
    },
    {
      slug: "star-mittens",
      title: "Selbu Star Mittens",
      category: "clothing-bags",
      description:
        "The eight-pointed rose has been knitted into Norwegian mittens since 1857, and it also doubles the wool where the wind gets in. A long ribbed cuff closes under the sleeve. Hand wash, dry flat, and let the cat sleep somewhere else.",
      tags: ["wool", "mittens", "winter", "nordic"],
      options: [{ name: "Size", values: ["S", "M", "L"] }],
      sku: "FJELL-MITTENS",
      price: 4600,
      stock: [7, 11, 6],
      form: "mittens",
      colors: [["#b5493b", "#f3e6cf", "#3f4f5c"]],
      pictures: [
        {
          view: "front",
          ground: "ink",
          backdrop: "plain",
          alt: "Red mittens with a white eight-pointed star and dark cuffs",
        },
        { view: "detail", ground: "sky", alt: "Close-up of the star pattern" },
      ],
    },
    {
      slug: "waxed-canvas-backpack",
      title: "Waxed Canvas Backpack",
      category: "clothing-bags",
      description:
        "Eighteen litres, one large compartment and a padded sleeve for a 14-inch laptop. The canvas is waxed by hand and can be waxed again; the leather is vegetable tanned and turns the color of tea. Two buckles hide magnets, so it opens with one hand on the tram.",
      tags: ["canvas", "leather", "bag", "backpack"],
      sku: "FJELL-PACK",
      price: 14500,
      stock: [8],
      form: "backpack",
      colors: [["#76835a", "#5e6b47", LEATHER]],
      pictures: [
        {
          view: "front",
          ground: "clay",
          backdrop: "arch",
          alt: "An olive canvas backpack with two leather straps",
        },
        { view: "room", ground: "sky", companion: "stool", alt: "The backpack on the floor next to a stool" },
        { view: "detail", ground: "sage", alt: "Close-up of the straps and brass buckles" },
      ],
    },
    {
      slug: "bertil-knitted-rabbit",
      title: "Bertil, Knitted Rabbit",
      category: "toys-games",
      description:
        "Bertil sits by himself, listens well and has never lost his scarf, because it is sewn on. Knitted from leftover blanket yarn and stuffed with carded wool. 32 cm tall with his ears up; machine washable at 30 degrees in a pillowcase.",
      tags: ["wool", "soft toy", "baby", "gift"],
      options: [{ name: "Color", values: ["Hazel", "Mist"] }],
      sku: "FJELL-RABBIT",
      price: 4200,
      stock: [17, 4],
      form: "rabbit",
      colors: [
        ["#cfa77c", "#f3e6d0", "#b9583c"],
        ["#a9b7bd", "#eef0ea", "#d7a24a"],
      ],
      pictures: [
        {
          view: "front",
          ground: "sage",
          backdrop: "disc",
          alt: "A sitting knitted rabbit in hazel brown with a red scarf",
        },
        { view: "colors", ground: "lilac", alt: "Two rabbits, one hazel and one mist grey" },
      ],
    },
    ...moreFromTheMill,
  ],
};
