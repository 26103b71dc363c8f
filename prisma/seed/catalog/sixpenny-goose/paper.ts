import { type ProductEntry } from "../types";

const RED = "#c4513f";
const NAVY = "#33506b";
const MUSTARD = "#dca63f";
const MOSS = "#6d7f4e";

/** From the projection room, where the small press stands. */
export const paper: readonly ProductEntry[] = [
  {
    slug: "birds-of-the-canal-chart",
    title: "Birds of the Canal, a Wall Chart",
    category: "paper-prints",
    description:
      "Six birds we see from the shop window, drawn the way they really sit: the heron is not included because it never comes when called. Four-color offset on 170 g paper with oak rails and a cotton cord. 50 × 70 cm, and the rails can be pulled off and used again.",
    tags: ["wall chart", "birds", "print", "nursery"],
    sku: "GOOSE-BIRDS",
    price: 3400,
    stock: [25],
    form: "chartBirds",
    colors: [[NAVY, MOSS, RED]],
    pictures: [
      {
        view: "front",
        ground: "rose",
        backdrop: "plain",
        alt: "A wall chart with six birds in blue, red and green between wooden rails",
      },
      { view: "detail", ground: "sand", alt: "Close-up of two of the printed birds" },
      {
        view: "scene",
        ground: "sage",
        companion: "jug",
        alt: "The bird chart above a shelf with books and a jug",
      },
    ],
  },
  {
    slug: "moon-year-chart",
    title: "Moon Year Chart",
    category: "paper-prints",
    description:
      "Nine phases in silver-gray on a blue that took Dinah eleven tries to mix. The dates of next year's full moons are on a slip you paste to the back, so the chart itself never goes out of date. 40 × 60 cm.",
    tags: ["wall chart", "moon", "print", "night"],
    sku: "GOOSE-MOON",
    price: 3000,
    stock: [14],
    form: "chartMoon",
    colors: [["#2c3f5e", "#6d88a6", "#f0d79b"]],
    pictures: [
      {
        view: "front",
        ground: "butter",
        backdrop: "branch",
        alt: "A dark blue wall chart with nine phases of the moon above a hill",
      },
      {
        view: "scene",
        ground: "lilac",
        companion: "tableLamp",
        alt: "The moon chart above a shelf with a small lamp",
      },
    ],
  },
  {
    slug: "rag-paper-bunting",
    title: "Rag Paper Bunting",
    category: "paper-prints",
    description:
      "Forty flags in five block prints, strung on 6 m of cotton tape that will not cut the paper. They are made from rag pulp and survive a light shower if you let them dry straight. Fold them back along the tape and they fit an envelope.",
    tags: ["bunting", "party", "block print"],
    options: [{ name: "Colors", values: ["Fair", "Meadow"] }],
    sku: "GOOSE-BUNT",
    price: 2200,
    stock: [23, 18],
    form: "garland",
    colors: [
      [NAVY, MUSTARD, RED],
      [MOSS, "#e6b7a0", "#5f93a0"],
    ],
    pictures: [
      {
        view: "front",
        ground: "sky",
        backdrop: "plain",
        alt: "Two strings of printed paper flags in navy, red and yellow",
      },
      { view: "colors", ground: "sand", alt: "Bunting in fair colors and in meadow colors" },
    ],
  },
  {
    slug: "three-small-books-of-tricks",
    title: "Three Small Books of Tricks",
    category: "paper-prints",
    description:
      "One of card tricks, one of knots and one of excuses. Twenty-four pages each, stapled, with drawings clear enough to follow while somebody is watching. The paper is the thick matt kind that takes a pencil note.",
    tags: ["booklet", "magic", "set", "gift"],
    sku: "GOOSE-TRICKS",
    price: 1500,
    stock: [42],
    form: "zines",
    colors: [["#47616b", MUSTARD, "#b9583c"]],
    pictures: [
      {
        view: "front",
        ground: "moss",
        backdrop: "plain",
        alt: "Three stapled booklets in slate, yellow and rust fanned on a table",
      },
      { view: "scene", ground: "oat", alt: "The booklets on a linen cloth with a twig and a cup" },
    ],
  },
  {
    slug: "farmyard-stamp-set",
    title: "Farmyard Stamp Set",
    category: "paper-prints",
    description:
      "A goose, a hedge and a very small tractor, laser-cut in real rubber and mounted on turned beech. The pad is black and washes off hands, walls and most siblings. Add the refill bottle and it will last through several hundred letters.",
    tags: ["stamps", "craft", "beech"],
    sku: "GOOSE-STAMP",
    price: 2500,
    stock: [20],
    form: "stampSet",
    colors: [["#5f7f92", MOSS, RED]],
    pictures: [
      {
        view: "front",
        ground: "blush",
        backdrop: "plain",
        alt: "Three wooden stamps standing behind an open ink pad",
      },
      { view: "detail", ground: "sky", alt: "Close-up of the turned handles of the stamps" },
    ],
  },
  {
    slug: "party-invitations-set-of-twelve",
    title: "Party Invitations, Set of Twelve",
    category: "paper-prints",
    description:
      "Four each of three designs, with a line for the place, a line for the time and a line for who has to leave the dog at home. Printed in three colors on 300 g card, with brown envelopes that take pencil as well as ink.",
    tags: ["cards", "party", "set"],
    sku: "GOOSE-INVITE",
    price: 1300,
    stock: [36],
    form: "cards",
    colors: [[RED, "#86a59a", MUSTARD]],
    pictures: [
      {
        view: "front",
        ground: "dusk",
        backdrop: "plain",
        alt: "Three invitation cards in red, cream and green on a yellow envelope",
      },
    ],
  },
  {
    slug: "score-book",
    title: "The Score Book",
    category: "paper-prints",
    description:
      "For families who have been arguing since 1994 about who won. Columns for six players, a page at the back for house rules, and a ribbon so nobody can claim the wrong game. 128 pages, sewn, in a cloth that does not show gravy. A6.",
    tags: ["notebook", "games", "gift"],
    sku: "GOOSE-SCORE",
    price: 1700,
    stock: [1],
    form: "notebook",
    colors: [["#7b3f4c", "#4d2a34", MUSTARD]],
    pictures: [
      {
        view: "front",
        ground: "sage",
        backdrop: "window",
        alt: "A plum red clothbound notebook with a yellow elastic and a pencil",
      },
      { view: "detail", ground: "blush", alt: "Close-up of the label on the score book's cover" },
    ],
  },
  {
    slug: "starling-mobile",
    title: "Starling Mobile",
    category: "paper-prints",
    description:
      "Four birds of stiff cotton paper that change places whenever a door is opened. Folded along one line only, so their wings stay curved for years. The arms are steamed ash; it hangs 70 cm deep and weighs less than a letter.",
    tags: ["mobile", "birds", "nursery", "ash"],
    sku: "GOOSE-MOBILE",
    price: 3100,
    compareAt: 3600,
    stock: [11],
    form: "mobile",
    colors: [["#3b4a5c", "#8c9fae", RED]],
    pictures: [
      {
        view: "front",
        ground: "oat",
        backdrop: "branch",
        alt: "A mobile of four paper birds in slate, red and gray hanging from wooden arms",
      },
      { view: "detail", ground: "blush", alt: "Close-up of two paper birds on their threads" },
    ],
  },
];
