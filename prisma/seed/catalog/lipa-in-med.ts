import { bath } from "./lipa-in-med/bath";
import { garden } from "./lipa-in-med/garden";
import { wax } from "./lipa-in-med/wax";
import { type ShopEntry } from "./types";

/** An apothecary and her uncle's bees, below the Karawanks. */
export const lipaInMed: ShopEntry = {
  slug: "lipa-in-med",
  name: "Lipa in Med",
  tagline: "Linden and honey: an apothecary with 140 hives behind it.",
  description:
    "Katarina Zupan weighed out pills in a hospital for nine years before she came home to Radovljica and her uncle's bees. Jože still opens every hive himself; she distills, boils and labels in the vaulted room below the town wall, and writes the date on each batch in pencil. If a recipe cannot be explained in one breath, it does not leave the house.",
  email: "dober-dan@lipainmed.example",
  phone: "+386 4 555 0182",
  address: {
    line1: "Pod Obzidjem 14",
    line2: null,
    city: "Radovljica",
    region: null,
    postalCode: "4240",
    country: "SI",
  },
  shipping: { flatCents: 600, freeFromCents: 5500 },
  acceptsCash: false,
  look: {
    sign: "linden",
    ground: "ochre",
    ink: "#46401c",
    banner: [
      ["skepCandle", ["#e3b25c", "#e0aa4f", "#4a3428"]],
      ["flagon", ["#9a6a3a", "#f3ead6", "#6d5a8f"]],
      ["beeHotel", ["#5c7fa3", "#e0c58d", "#b4543c"]],
      ["honeyJar", ["#ecc266", "#f3ead6", "#4d6a55"]],
    ],
  },
  products: [...bath, ...wax, ...garden],
};
