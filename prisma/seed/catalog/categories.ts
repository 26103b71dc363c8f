/** The shelves of the marketplace, in the order in which the storefront shows them. */
export const categories = [
  {
    slug: "kitchen",
    name: "Kitchen & Table",
    tagline: "Cups, boards and tools that earn their place on the counter.",
  },
  {
    slug: "pantry",
    name: "Pantry & Coffee",
    tagline: "Roasted, pressed, preserved: things for the shelf above the stove.",
  },
  {
    slug: "home-lighting",
    name: "Home & Lighting",
    tagline: "Seats, lamps and baskets for rooms that are lived in.",
  },
  { slug: "textiles", name: "Blankets & Linen", tagline: "Wool and flax, woven to be washed and kept." },
  {
    slug: "clothing-bags",
    name: "Clothing & Bags",
    tagline: "Warm things to wear and sturdy things to carry.",
  },
  {
    slug: "paper-prints",
    name: "Paper & Prints",
    tagline: "Notebooks, cards and pictures from small presses.",
  },
  {
    slug: "bath-candles",
    name: "Bath & Candles",
    tagline: "Soap, wax and oil, made in batches of a few dozen.",
  },
  {
    slug: "plants-garden",
    name: "Plants & Garden",
    tagline: "Pots, stands and cans for sills, balconies and beds.",
  },
  {
    slug: "outdoor",
    name: "Outdoor & Cycling",
    tagline: "Steel, canvas and leather for the way there and the night under way.",
  },
  {
    slug: "toys-games",
    name: "Toys & Games",
    tagline: "Playthings of wood, wool and paper, without batteries.",
  },
] as const;

export type CategorySlug = (typeof categories)[number]["slug"];
