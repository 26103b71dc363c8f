import { morePapierLune } from "./papier-lune/more";
import { type ShopEntry } from "./types";

const NIGHT = "#33475e";
const CORAL = "#d96f52";
const SAGE = "#87a08a";
const SUN = "#e5a93f";

/** A print shop in Ghent. */
export const papierLune: ShopEntry = {
  slug: "papier-lune",
  name: "Papier Lune",
  tagline: "Two presses, eleven inks and a great deal of paper.",
  description:
    "Behind a blue door in Ghent stand a 1962 Heidelberg and a risograph that is nearly as loud. Noor draws, Lucas prints, and their inks are made from soy and rice bran. They like visible dots, wide margins and paper that has a sound when you turn it.",
  email: "bonjour@papierlune.example",
  phone: "+32 9 555 01 27",
  address: {
    line1: "Drukkersteeg 9",
    line2: null,
    city: "Gent",
    region: null,
    postalCode: "9000",
    country: "BE",
  },
  shipping: { flatCents: 450, freeFromCents: 5000 },
  acceptsCash: true,
  look: {
    sign: "moon",
    ground: "butter",
    ink: "#33475e",
    banner: [
      ["posterHills", [NIGHT, SAGE, CORAL]],
      ["kite", [CORAL, "#5f93a0", SUN]],
      ["posterSwim", ["#2f4966", "#5f93a0", CORAL]],
      ["posterCitrus", ["#6d8f58", CORAL, SUN]],
    ],
  },
  products: [
    {
      slug: "clothbound-notebook",
      title: "Clothbound Notebook",
      category: "paper-prints",
      description:
        "Lies flat from the first page to the last, because it is sewn in sixteen-page sections and glued only at the spine. 192 pages of 100 g paper that takes a fountain pen without complaint. Elastic, ribbon, and a pocket for ticket stubs. A5.",
      tags: ["notebook", "stationery", "gift"],
      options: [
        { name: "Cover", values: ["Coral", "Night", "Sage"] },
        { name: "Ruling", values: ["Dotted", "Plain"] },
      ],
      sku: "LUNE-NOTE",
      price: 2100,
      stock: [30, 22, 28, 0, 16, 19],
      form: "notebook",
      colors: [
        [CORAL, NIGHT, SUN],
        [NIGHT, "#22344a", CORAL],
        [SAGE, "#4f6b57", "#b9583c"],
      ],
      pictures: [
        {
          view: "front",
          ground: "sky",
          backdrop: "plain",
          alt: "A coral notebook with a dark spine and a yellow elastic, a pencil beside it",
        },
        { view: "colors", ground: "sand", alt: "Three notebooks in coral, night blue and sage" },
        { view: "detail", ground: "oat", alt: "Close-up of the cloth cover and its label" },
      ],
    },
    {
      slug: "hills-at-dusk-print",
      title: "Hills at Dusk",
      category: "paper-prints",
      description:
        "Four hills, one sun, three inks. Where the colors overlap they make the fourth, which is the trick of the risograph and the reason every sheet is slightly its own. Printed on 250 g cotton paper and signed in pencil. Frame not included.",
      tags: ["print", "risograph", "landscape", "wall"],
      options: [{ name: "Size", values: ["A4", "A3", "50 × 70 cm"] }],
      sku: "LUNE-HILLS",
      price: 2400,
      adds: { A3: 1400, "50 × 70 cm": 3500 },
      stock: [24, 15, 6],
      form: "posterHills",
      colors: [[NIGHT, SAGE, CORAL]],
      pictures: [
        {
          view: "front",
          ground: "blush",
          backdrop: "branch",
          alt: "A framed print of rolling hills under a coral sun",
        },
        {
          view: "scene",
          ground: "sage",
          companion: "jarCandle",
          alt: "The print above a shelf with books and a candle",
        },
      ],
    },
    {
      slug: "citrus-market-print",
      title: "Citrus Market",
      category: "paper-prints",
      description:
        "Noor drew these on the back of a greengrocer's bag in Palermo and enlarged them until the leaves touched the edge. Three layers of ink on uncoated stock, with the grain of the paper showing through the fruit. Cheers up a kitchen that faces north.",
      tags: ["print", "risograph", "kitchen", "wall"],
      options: [{ name: "Size", values: ["A4", "A3"] }],
      sku: "LUNE-CITRUS",
      price: 2400,
      adds: { A3: 1400 },
      stock: [19, 1],
      form: "posterCitrus",
      colors: [["#6d8f58", CORAL, SUN]],
      pictures: [
        {
          view: "front",
          ground: "teal",
          backdrop: "window",
          alt: "A framed print of sliced oranges and lemons with green leaves",
        },
        { view: "detail", ground: "sky", alt: "Close-up of a printed slice of orange" },
      ],
    },
    {
      slug: "night-swim-print",
      title: "Night Swim",
      category: "paper-prints",
      description:
        "Somebody has gone in alone, and the moon is making a path. The deep blue is printed twice, which takes two days to dry and gives it its depth. Numbered edition of 150.",
      tags: ["print", "limited", "sea", "wall"],
      options: [{ name: "Size", values: ["A3", "50 × 70 cm"] }],
      sku: "LUNE-SWIM",
      price: 4200,
      adds: { "50 × 70 cm": 2300 },
      stock: [9, 3],
      form: "posterSwim",
      colors: [["#2f4966", "#5f93a0", CORAL]],
      pictures: [
        {
          view: "front",
          ground: "clay",
          backdrop: "plain",
          alt: "A framed print of a swimmer in a moonlit sea",
        },
        {
          view: "scene",
          ground: "butter",
          companion: "bowl",
          alt: "The print above a shelf with books and a bowl",
        },
      ],
    },
    {
      slug: "letterpress-cards-set-of-six",
      title: "Letterpress Cards, Set of Six",
      category: "paper-prints",
      description:
        "Two each of three drawings, pressed so deeply into cotton card that you can read them with a thumb. Blank inside, for birthdays, thanks and apologies. With matching envelopes and a sheet of small round seals.",
      tags: ["cards", "letterpress", "set", "gift"],
      sku: "LUNE-CARDS",
      price: 1900,
      stock: [44],
      form: "cards",
      colors: [[NIGHT, "#6fa0a4", SUN]],
      pictures: [
        {
          view: "front",
          ground: "rose",
          backdrop: "plain",
          alt: "Three greeting cards with flowers, leaves and a sea, and an envelope",
        },
        { view: "scene", ground: "oat", alt: "The cards on a linen cloth beside a cup of coffee" },
      ],
    },
    {
      slug: "desk-calendar-with-oak-stand",
      title: "Desk Calendar with Oak Stand",
      category: "paper-prints",
      description:
        "Twelve landscapes for twelve months, each a postcard once its month is over. The stand is a slotted block of oak and can be refilled every year. No holidays are printed, because everybody has different ones.",
      tags: ["calendar", "desk", "oak"],
      sku: "LUNE-CAL",
      price: 2600,
      compareAt: 3200,
      stock: [33],
      form: "calendar",
      colors: [["#4f6b57", SAGE, CORAL]],
      pictures: [
        {
          view: "front",
          ground: "lilac",
          backdrop: "window",
          alt: "A desk calendar with a landscape in an oak stand",
        },
        { view: "scene", ground: "sage", companion: "mug", alt: "The calendar on a shelf next to a mug" },
      ],
    },
    {
      slug: "cedar-pencils-set-of-six",
      title: "Cedar Pencils, Set of Six",
      category: "paper-prints",
      description:
        "Six colored cores, soft as lipstick, in incense cedar that smells of school in a good way. Lacquered in the color they write. The paper sleeve unfolds into a color chart with room for your own tests.",
      tags: ["pencils", "drawing", "set"],
      sku: "LUNE-PENCIL",
      price: 1400,
      stock: [52],
      form: "pencils",
      colors: [[CORAL, "#5f93a0", SUN]],
      pictures: [
        { view: "front", ground: "oat", backdrop: "plain", alt: "Six colored pencils in a paper sleeve" },
        { view: "detail", ground: "sage", alt: "Close-up of the sharpened tips" },
      ],
    },
    {
      slug: "wrapping-paper-three-rolls",
      title: "Wrapping Paper, Three Rolls",
      category: "paper-prints",
      description:
        "Stripes, seeds and leaves: three patterns that go with each other and with brown string. Each roll is 3 m by 70 cm of recycled 90 g paper, strong enough to be unwrapped carefully and used again next year.",
      tags: ["wrapping paper", "recycled", "set"],
      sku: "LUNE-WRAP",
      price: 1800,
      stock: [37],
      form: "wrap",
      colors: [["#d77a58", "#7fa3a0", "#6d8f58"]],
      pictures: [
        {
          view: "front",
          ground: "butter",
          backdrop: "plain",
          alt: "Three rolls of wrapping paper with stripes, dots and leaves",
        },
      ],
    },
    {
      slug: "windy-day-kite",
      title: "Windy Day Kite",
      category: "toys-games",
      description:
        "Flies from a light breeze that hardly moves the washing. The sail is printed spinnaker cloth over ash rods, and it rolls up into a tube that fits a rucksack. 80 cm wide, with thirty metres of line and a tail of three bows.",
      tags: ["kite", "outdoors", "beach"],
      sku: "LUNE-KITE",
      price: 3800,
      stock: [14],
      form: "kite",
      colors: [[CORAL, "#5f93a0", SUN]],
      pictures: [
        {
          view: "front",
          ground: "sky",
          backdrop: "plain",
          alt: "A diamond kite in coral, blue and yellow with a tail of bows",
        },
        { view: "detail", ground: "butter", alt: "Close-up of the crossed rods and the printed sun" },
      ],
    },
    {
      slug: "memory-game-out-and-about",
      title: "Memory Game “Out and About”",
      category: "toys-games",
      description:
        "Thirty-six thick cards with things you might meet on a walk: a fish, a moon, a house with its lights on. The drawings look alike on purpose, so grown-ups have to concentrate as well. From four years, two to five players, about twenty minutes.",
      tags: ["game", "cards", "family"],
      sku: "LUNE-MEMORY",
      price: 2200,
      stock: [26],
      form: "memory",
      colors: [["#4f7a86", SUN, CORAL]],
      pictures: [
        {
          view: "front",
          ground: "sage",
          backdrop: "plain",
          alt: "Nine square memory cards, some face up with a leaf, a sun and a fish",
        },
        { view: "detail", ground: "blush", alt: "Close-up of a few cards" },
      ],
    },
    ...morePapierLune,
  ],
};
