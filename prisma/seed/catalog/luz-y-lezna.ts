import { hides } from "./luz-y-lezna/leather";
import { silver } from "./luz-y-lezna/silver";
import { type ProductEntry, type ShopEntry } from "./types";

/** Silver and leather by turns, as the two benches are worked. */
const products: readonly ProductEntry[] = hides.flatMap((entry, index) => {
  const beside = silver[index];
  return beside ? [beside, entry] : [entry];
});

/** A silversmith and a saddler in Taxco. */
export const luzYLezna: ShopEntry = {
  slug: "luz-y-lezna",
  name: "Luz y Lezna",
  tagline: "Silver and saddle leather from one small workshop.",
  description:
    "Luz Arriaga learned the torch from her father, who sold combs to tourists in front of Santa Prisca; Tomás Villa learned the awl in his uncle's saddlery in León. They share a yard, a kettle and a radio that only gets one station. She signs with a star, he with a crescent, and both benches mend for free what they have made.",
  email: "hola@luzylezna.example",
  phone: "+52 762 555 0148",
  address: {
    line1: "Callejón del Yunque 12",
    line2: "Patio 2",
    city: "Taxco de Alarcón",
    region: "GRO",
    postalCode: "40299",
    country: "MX",
  },
  shipping: { flatCents: 950, freeFromCents: 12000 },
  acceptsCash: true,
  look: {
    sign: "awl",
    ground: "clay",
    ink: "#4a2620",
    banner: [
      ["studs", ["#d9b36c", "#4f6a52", "#2f7a5a"]],
      ["stoneRing", ["#c9cbc9", "#f3e9d8", "#2f8f96"]],
      ["belt", ["#a8642f", "#e9cfa0", "#cfa75a"]],
      ["satchel", ["#8f522c", "#e9cfa0", "#cfa75a"]],
    ],
  },
  products,
};
