import { type ProductEntry } from "../types";

const RED = "#c4513f";
const NAVY = "#33506b";
const MUSTARD = "#dca63f";
const CREAM = "#f1e4c8";
const POND = "#4f8a8b";

/** From the kite loft, the puppet bench and the paint table. */
export const playthings: readonly ProductEntry[] = [
  {
    slug: "two-handed-spinning-top",
    title: "Two-Handed Spinning Top",
    category: "toys-games",
    description:
      "Hold the peg, pull the cord, let go: it will run for a minute and a half on a good floor. Lime wood, banded on the lathe while it turns, with a steel tip you can replace. 14 cm across, in a box that doubles as the arena.",
    tags: ["spinning top", "lime wood", "classic"],
    sku: "GOOSE-TOP",
    price: 2600,
    stock: [18],
    form: "spinningTop",
    colors: [[RED, CREAM, MUSTARD]],
    pictures: [
      {
        view: "front",
        ground: "sky",
        backdrop: "disc",
        alt: "A leaning spinning top with red, cream and yellow bands",
      },
      { view: "detail", ground: "lilac", alt: "Close-up of the painted bands on the top" },
    ],
  },
  {
    slug: "pull-along-goose",
    title: "Pull-Along Goose",
    category: "toys-games",
    description:
      "Waddles, because the front axle is off center on purpose. The body is sawn from 3 cm lime, rounded wherever a small hand goes, and the wheels have rubber tires for wooden floors. From twelve months; the cord is 22 cm, as the safety rules ask.",
    tags: ["pull toy", "goose", "toddler", "lime wood"],
    options: [{ name: "Plumage", values: ["White", "Greylag"] }],
    sku: "GOOSE-PULL",
    price: 3900,
    stock: [15, 11],
    form: "pullGoose",
    colors: [
      ["#f4ead6", "#d9cdb6", "#dd8f3f"],
      ["#a39a90", "#7d7670", "#dd8f3f"],
    ],
    pictures: [
      {
        view: "front",
        ground: "teal",
        backdrop: "plain",
        alt: "A white wooden goose on a board with orange wheels and a cord",
      },
      { view: "colors", ground: "butter", alt: "The goose in white and in greylag gray" },
      { view: "room", ground: "sage", companion: "basket", alt: "The goose on a rug beside a basket" },
    ],
  },
  {
    slug: "mill-pond-sailboat",
    title: "Mill Pond Sailboat",
    category: "toys-games",
    description:
      "Sails properly, on a reach and before the wind, and comes back if you set the rudder. Hull of cedar with a lead keel, sails of waxed cotton on brass rings. Dry the sails before you pack it away; it is 38 cm long and floats in 10 cm of water.",
    tags: ["boat", "cedar", "pond", "outdoors"],
    sku: "GOOSE-BOAT",
    price: 6400,
    compareAt: 7200,
    stock: [7],
    form: "sailboat",
    colors: [[NAVY, CREAM, RED]],
    pictures: [
      {
        view: "front",
        ground: "sand",
        backdrop: "window",
        alt: "A toy sailboat with a navy hull, a striped mainsail and a red jib",
      },
      { view: "detail", ground: "sky", alt: "Close-up of the striped sail and the mast" },
    ],
  },
  {
    slug: "jack-the-gardener-marionette",
    title: "Jack the Gardener, a Marionette",
    category: "toys-games",
    description:
      "Nine strings, eleven joints, and an expression that depends on how you tilt his head. Walter carved puppets for a pier theater for thirty years and makes about two Jacks a week. Lime wood and corduroy, 46 cm tall, untangled by hand before posting.",
    tags: ["marionette", "puppet", "lime wood", "theater"],
    options: [{ name: "Figure", values: ["Jack", "Jill"] }],
    sku: "GOOSE-JACK",
    price: 9800,
    stock: [3, 0],
    form: "marionette",
    colors: [
      ["#4f7a58", "#b98a58", RED],
      ["#a3566a", "#5f7f92", MUSTARD],
    ],
    pictures: [
      {
        view: "front",
        ground: "ochre",
        backdrop: "plain",
        alt: "A smiling marionette in a green coat and red cap hanging from a wooden cross",
      },
      { view: "detail", ground: "oat", alt: "Close-up of the carved face and the coat" },
      { view: "colors", ground: "sky", alt: "Jack in green and Jill in rose, side by side on their strings" },
    ],
  },
  {
    slug: "toy-theater-the-storm",
    title: "Toy Theater “The Storm”",
    category: "toys-games",
    description:
      "Printed on heavy card to cut out and slot together, in an afternoon and without glue. There are three backdrops, a ship that sinks, a whale and eight actors on wires. The play lasts twelve minutes; the curtain works by a string at the side.",
    tags: ["toy theater", "paper", "craft kit"],
    sku: "GOOSE-STORM",
    price: 3200,
    stock: [19],
    form: "paperTheater",
    colors: [["#7b3f4c", "#35536f", RED]],
    pictures: [
      {
        view: "front",
        ground: "sage",
        backdrop: "arch",
        alt: "A toy theater with red curtains and a paper ship on a night sea",
      },
      { view: "detail", ground: "dusk", alt: "Close-up of the ship on the lit stage" },
    ],
  },
  {
    slug: "moorland-delta-kite",
    title: "Moorland Delta Kite",
    category: "toys-games",
    description:
      "Built for the hill above the town, where the wind comes in lumps. Ripstop nylon on glass-fiber spars, 1.4 m across, with a keel so deep it needs no tail, though we sew on three because people ask. Flies from 8 to 35 km/h and packs to the length of an umbrella.",
    tags: ["kite", "outdoors", "wind"],
    options: [{ name: "Color", values: ["Bilberry", "Gorse"] }],
    sku: "GOOSE-DELTA",
    price: 4800,
    stock: [13, 17],
    form: "deltaKite",
    colors: [
      ["#5a4a78", MUSTARD, RED],
      ["#d9a93c", "#4f7a58", NAVY],
    ],
    pictures: [
      {
        view: "front",
        ground: "sky",
        backdrop: "plain",
        alt: "A delta kite in purple, yellow and red with three streamers",
      },
      { view: "colors", ground: "oat", alt: "The kite in bilberry purple and in gorse yellow" },
    ],
  },
  {
    slug: "carp-windsock",
    title: "Carp Windsock",
    category: "toys-games",
    description:
      "Hang it from a balcony rail and it tells you about the weather with its tail. Screen-printed cotton lawn over a rattan hoop, 90 cm from mouth to fin. Bring it in when it rains for days; a warm iron makes it new.",
    tags: ["windsock", "cotton", "balcony"],
    options: [{ name: "Color", values: ["Vermilion", "Pond"] }],
    sku: "GOOSE-CARP",
    price: 2800,
    stock: [21, 14],
    form: "fishKite",
    colors: [
      ["#cf5b43", CREAM, NAVY],
      [POND, "#f0dcae", RED],
    ],
    pictures: [
      {
        view: "front",
        ground: "lilac",
        backdrop: "plain",
        alt: "A red cotton carp with scales and a navy tail flying from a cord",
      },
      { view: "detail", ground: "sky", alt: "Close-up of the carp's eye, collar and scales" },
    ],
  },
  {
    slug: "garden-pinwheel",
    title: "Garden Pinwheel",
    category: "toys-games",
    description:
      "Turns in a breath and stands up to a gale, which is a matter of the bead behind the vanes. Oiled card for the sails, a dowel of ash and a foot for the windowsill that comes off for the flower bed. 45 cm high and flat-packed, with one brass pin.",
    tags: ["pinwheel", "garden", "craft kit"],
    sku: "GOOSE-PIN",
    price: 1200,
    stock: [48],
    form: "pinwheel",
    colors: [["#d96f52", "#f0d79b", "#5f93a0"]],
    pictures: [
      {
        view: "front",
        ground: "teal",
        backdrop: "branch",
        alt: "A paper pinwheel in coral, yellow and blue on a wooden stand",
      },
      {
        view: "scene",
        ground: "rose",
        companion: "herbPot",
        alt: "The pinwheel on a shelf next to a potted herb",
      },
    ],
  },
  {
    slug: "lighthouse-stacker",
    title: "Lighthouse Stacker",
    category: "toys-games",
    description:
      "Five rings and a lamp on top, and the keeper always falls off first. The rings are slightly oval inside, so they go on at any angle but wobble like a tower in weather. Beech and water-based paint, 22 cm tall, from ten months.",
    tags: ["stacking toy", "beech", "toddler"],
    sku: "GOOSE-LIGHT",
    price: 2800,
    stock: [9],
    form: "stacker",
    colors: [[NAVY, CREAM, RED]],
    pictures: [
      {
        view: "front",
        ground: "butter",
        backdrop: "arch",
        alt: "A wooden stacking tower of rings from navy to cream to red with a round top",
      },
      { view: "room", ground: "sky", companion: "stool", alt: "The stacker on a rug beside a stool" },
    ],
  },
];
