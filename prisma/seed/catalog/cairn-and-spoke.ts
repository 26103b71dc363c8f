import { camp } from "./cairn-and-spoke/camp";
import { cycling } from "./cairn-and-spoke/cycling";
import { trail } from "./cairn-and-spoke/trail";
import { type ShopEntry } from "./types";

/** A workshop for bicycles and tents in the Canadian Rockies. */
export const cairnAndSpoke: ShopEntry = {
  slug: "cairn-and-spoke",
  name: "Cairn & Spoke",
  tagline: "Steel bicycles, canvas and other slow transport.",
  description:
    "Wyatt Desjarlais fixed trail bikes behind the feed store in Canmore until Odette Roy moved in next door with two industrial sewing machines and a bolt of waxed canvas. They tore down the wall in 2011. What they make has to come home from a week in the Bow Valley first, and whatever comes home broken is drawn again.",
  email: "hey@cairnandspoke.example",
  phone: "+1 403 555 0186",
  address: {
    line1: "1140 Railway Lane",
    line2: "Unit 6",
    city: "Canmore",
    region: "AB",
    postalCode: "T1W 9Z9",
    country: "CA",
  },
  shipping: { flatCents: 1400, freeFromCents: 18000 },
  acceptsCash: false,
  look: {
    sign: "cairn",
    ground: "moss",
    ink: "#f6ecd6",
    banner: [
      ["pannier", ["#b3603c", "#5a3a2a", "#d9b36c"]],
      ["tent", ["#d8b878", "#6d7a52", "#c2573f"]],
      ["enamelMug", ["#3f5f6e", "#f3ead9", "#f0e6d4"]],
      ["campStool", ["#c99f6c", "#8a5a34", "#d9b36c"]],
    ],
  },
  products: [...cycling, ...camp, ...trail],
};
