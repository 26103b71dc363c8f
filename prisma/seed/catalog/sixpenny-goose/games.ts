import { type ProductEntry } from "../types";

const RED = "#c4513f";
const NAVY = "#33506b";
const MUSTARD = "#dca63f";
const SYCAMORE = "#ecd9b4";
const WALNUT = "#7d5138";

/** Puzzles and board games, and what is thrown, rolled or juggled. */
export const games: readonly ProductEntry[] = [
  {
    slug: "hill-farm-jigsaw",
    title: "Hill Farm Jigsaw",
    category: "toys-games",
    description:
      "Dinah cuts every one of these freehand on a treadle saw, so no two have the same knobs and none fits into another. Birch plywood, 5 mm thick, with the picture pasted on under matt varnish. It comes in a cotton bag and without a picture on the bag, which is half the game.",
    tags: ["jigsaw", "puzzle", "birch", "hand cut"],
    options: [{ name: "Pieces", values: ["60", "150", "300"] }],
    sku: "GOOSE-FARM",
    price: 3800,
    adds: { "150": 3000, "300": 7200 },
    stock: [16, 9, 2],
    form: "jigsaw",
    colors: [["#5d7f53", "#b9c083", RED]],
    pictures: [
      {
        view: "front",
        ground: "sky",
        backdrop: "plain",
        alt: "A wooden jigsaw of a farmhouse on green hills with one piece still beside it",
      },
      {
        view: "detail",
        ground: "oat",
        alt: "Close-up of the last gap in the jigsaw and the piece that fills it",
      },
      {
        view: "scene",
        ground: "butter",
        alt: "The jigsaw half finished on a linen cloth next to a cup of coffee",
      },
    ],
  },
  {
    slug: "sycamore-and-walnut-chess-set",
    title: "Sycamore & Walnut Chess Set",
    category: "toys-games",
    description:
      "The knights took Walter longest to draw: he wanted them stubborn rather than noble. Turned from local sycamore and English walnut, weighted with lead shot and felted underneath. The king stands 9 cm, and the board is also the lid of the box.",
    tags: ["chess", "walnut", "sycamore", "board game"],
    sku: "GOOSE-CHESS",
    price: 18500,
    stock: [4],
    form: "chess",
    colors: [[WALNUT, SYCAMORE, "#a06a45"]],
    pictures: [
      {
        view: "front",
        ground: "teal",
        backdrop: "arch",
        alt: "Dark knight, pale king and three pawns standing on a wooden chessboard",
      },
      { view: "detail", ground: "blush", alt: "Close-up of the carved knight's head" },
    ],
  },
  {
    slug: "painted-dominoes",
    title: "Painted Dominoes, Double Six",
    category: "toys-games",
    description:
      "Twenty-eight beech tiles that land on the table with a proper clack. The pips are drilled first and painted afterwards, so they can be counted by touch. The tin they come in once held throat pastilles, or one very like it did.",
    tags: ["dominoes", "beech", "travel", "family"],
    sku: "GOOSE-DOMINO",
    price: 2900,
    stock: [31],
    form: "dominoes",
    colors: [[NAVY, SYCAMORE, RED]],
    pictures: [
      {
        view: "front",
        ground: "butter",
        backdrop: "plain",
        alt: "Four painted dominoes in navy, cream and red lying at odd angles",
      },
      { view: "scene", ground: "sage", alt: "A game of dominoes on a linen cloth" },
    ],
  },
  {
    slug: "game-of-the-goose",
    title: "The Game of the Goose",
    category: "toys-games",
    description:
      "The oldest race game there is, and the one our shop is named after. Sixty-three fields on a board of bookbinder's linen that folds in four, with six pawns, two bone-colored dice and rules for an honest and a dishonest version. From five years, two to six players.",
    tags: ["board game", "family", "linen"],
    sku: "GOOSE-GAME",
    price: 3600,
    compareAt: 4200,
    stock: [22],
    form: "goosePath",
    colors: [["#3f6b6d", MUSTARD, RED]],
    pictures: [
      {
        view: "front",
        ground: "clay",
        backdrop: "plain",
        alt: "A folding board with a spiral of round fields and a goose in the middle, two pawns and a die",
      },
      { view: "detail", ground: "sand", alt: "Close-up of the printed fields and the goose" },
    ],
  },
  {
    slug: "parlor-skittles",
    title: "Parlor Skittles",
    category: "toys-games",
    description:
      "Small enough for the hallway, loud enough to be banned from it on Sundays. Nine pins of 18 cm and two balls, turned from beech offcuts and dipped by hand. The paint is the water-based kind that survives being chewed.",
    tags: ["skittles", "beech", "indoor"],
    options: [{ name: "Paint", values: ["Fairground", "Seaside"] }],
    sku: "GOOSE-SKITTLE",
    price: 4400,
    stock: [12, 0],
    form: "skittles",
    colors: [
      [RED, MUSTARD, NAVY],
      ["#5f93a0", "#e6b7a0", "#3f6b6d"],
    ],
    pictures: [
      {
        view: "front",
        ground: "sage",
        backdrop: "plain",
        alt: "Five wooden skittles dipped in red, navy and mustard, with a ball in front",
      },
      { view: "detail", ground: "sky", alt: "Close-up of the dipped bodies of the skittles" },
    ],
  },
  {
    slug: "juggling-balls-set-of-three",
    title: "Juggling Balls, Set of Three",
    category: "toys-games",
    description:
      "Sewn from six panels of sailcloth and filled with millet, so they stay where they fall. Each weighs 110 g, which a ten-year-old can throw for an hour. The leaflet teaches the three-ball cascade in eleven drawings and one warning about lamps.",
    tags: ["juggling", "cotton", "set"],
    sku: "GOOSE-JUGGLE",
    price: 2400,
    stock: [27],
    form: "jugglingBalls",
    colors: [[NAVY, "#e9d7a9", RED]],
    pictures: [
      {
        view: "front",
        ground: "lilac",
        backdrop: "disc",
        alt: "Three stitched juggling balls in navy, red and cream piled on each other",
      },
      {
        view: "scene",
        ground: "butter",
        companion: "jug",
        alt: "The juggling balls stacked on a shelf beside a jug",
      },
    ],
  },
  {
    slug: "lobby-yo-yo",
    title: "Lobby Yo-Yo",
    category: "toys-games",
    description:
      "Maple halves on a steel axle, balanced until they sleep for a count of ten. We test each one in the lobby of the old cinema, where the carpet forgives mistakes. Two spare strings of Egyptian cotton are under the cap.",
    tags: ["yo-yo", "maple", "pocket"],
    options: [{ name: "Color", values: ["Red", "Navy", "Mustard"] }],
    sku: "GOOSE-YOYO",
    price: 1600,
    stock: [34, 28, 5],
    form: "yoyo",
    colors: [
      [RED, SYCAMORE, MUSTARD],
      [NAVY, SYCAMORE, RED],
      [MUSTARD, "#fbf0d6", NAVY],
    ],
    pictures: [
      {
        view: "front",
        ground: "teal",
        backdrop: "window",
        alt: "A red wooden yo-yo with a yellow flower and a looped string",
      },
      { view: "colors", ground: "oat", alt: "Yo-yos in red, navy and mustard" },
    ],
  },
  {
    slug: "skipping-rope-with-ash-handles",
    title: "Skipping Rope with Ash Handles",
    category: "toys-games",
    description:
      "A braided cotton rope with a red tracer, heavy enough to swing true in a light wind. The handles turn on brass bushings, so nothing twists. Knot it shorter at the handle; 2.6 m as sold suits anybody up to a tall fourteen.",
    tags: ["skipping rope", "ash", "outdoors", "playground"],
    sku: "GOOSE-ROPE",
    price: 1900,
    stock: [40],
    form: "skippingRope",
    colors: [["#4f7f80", "#efe3cb", RED]],
    pictures: [
      {
        view: "front",
        ground: "rose",
        backdrop: "plain",
        alt: "A coiled cotton skipping rope with teal wooden handles",
      },
    ],
  },
];
