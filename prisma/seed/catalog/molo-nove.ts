import { brewingTools } from "./molo-nove/brewing";
import { coffeeAndTea } from "./molo-nove/coffee";
import { larder } from "./molo-nove/larder";
import { type ShopEntry } from "./types";

/** Coffee roasters and grocers in Trieste. */
export const moloNove: ShopEntry = {
  slug: "molo-nove",
  name: "Molo Nove",
  tagline: "Coffee roasted by the harbor, and what goes with it.",
  description:
    "Half of Italy's coffee comes ashore in Trieste, and some of it only makes it four hundred meters further, to a brick shed on the ninth pier. Livia Sancin roasts there on a gas drum from 1958 that her grandfather won in a card game. Her brother Elio drives the Karst for honey, oil and salt, and sells nothing he would not have for breakfast.",
  email: "ciao@molonove.example",
  phone: "+39 040 555 0127",
  address: {
    line1: "Molo Nove, Capannone 3",
    line2: null,
    city: "Trieste",
    region: "TS",
    postalCode: "34199",
    country: "IT",
  },
  shipping: { flatCents: 790, freeFromCents: 6000 },
  acceptsCash: true,
  look: {
    sign: "cup",
    ground: "ink",
    ink: "#f0d9b0",
    banner: [
      ["grinder", ["#9a6238", "#cfa75a", "#3b3536"]],
      ["coffeeBag", ["#c8a27a", "#f6ead2", "#a8483a"]],
      ["honeyDipper", ["#dd9a2b", "#fbf3e4", "#c27a22"]],
      ["mokaPot", ["#b9bdbf", "#3b3536", "#b9583c"]],
    ],
  },
  products: [...coffeeAndTea, ...larder, ...brewingTools],
};
