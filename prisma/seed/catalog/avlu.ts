import { house } from "./avlu/house";
import { loom } from "./avlu/loom";
import { type ShopEntry } from "./types";

/** Weavers and a coppersmith around a courtyard in Gaziantep. */
export const avlu: ShopEntry = {
  slug: "avlu",
  name: "Avlu",
  tagline: "Four looms, one anvil, three generations in the same courtyard.",
  description:
    "Avlu means courtyard, and theirs is in the old quarter of Gaziantep. Emine Hanım has woven there since she could reach the pedals; her son-in-law Rıza arrived with a hammer and stayed for the food. The looms stand on one side, the anvil on the other, and the dye pots simmer in between with whatever the season offers. Granddaughter Defne answers the mail, usually with wool on her sleeves.",
  email: "merhaba@avlu.example",
  phone: "+90 342 555 01 43",
  address: {
    line1: "Zerdali Sokak 23",
    line2: null,
    city: "Gaziantep",
    region: null,
    postalCode: "27099",
    country: "TR",
  },
  shipping: { flatCents: 1200, freeFromCents: 18000 },
  acceptsCash: true,
  look: {
    sign: "loom",
    ground: "plum",
    ink: "#f0d7b0",
    banner: [
      ["tinLantern", ["#b86b42", "#8f4f33", "#e0b07a"]],
      ["steppedCushion", ["#33507d", "#eadcc2", "#bf6a45"]],
      ["sunMirror", ["#c3c2b8", "#b9cfd6", "#8d8f8a"]],
      ["pouf", ["#a8324a", "#dca033", "#eadcc2"]],
    ],
  },
  products: [...house, ...loom],
};
