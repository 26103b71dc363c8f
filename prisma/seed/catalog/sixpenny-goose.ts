import { games } from "./sixpenny-goose/games";
import { paper } from "./sixpenny-goose/paper";
import { playthings } from "./sixpenny-goose/playthings";
import { type ShopEntry } from "./types";

/** A game workshop in the Pennines. */
export const sixpennyGoose: ShopEntry = {
  slug: "sixpenny-goose",
  name: "Sixpenny Goose",
  tagline: "Puzzles, puppets and kites, tested on our own relatives.",
  description:
    "The old picture house in Hebden Bridge still has its ticket window, and that is where you collect your parcel. Dinah Okafor cuts jigsaws on a treadle saw where row F used to be, her father-in-law Walter carves puppets on the stage, and Pru sews kites up in the balcony because the roof is highest there. They sell nothing they have not lost at.",
  email: "honk@sixpennygoose.example",
  phone: "+44 1632 960 118",
  address: {
    line1: "The Old Picture House, 6 Goose Gate",
    line2: null,
    city: "Hebden Bridge",
    region: null,
    postalCode: "HX7 9ZZ",
    country: "GB",
  },
  shipping: { flatCents: 500, freeFromCents: 6000 },
  acceptsCash: true,
  look: {
    sign: "goose",
    ground: "teal",
    ink: "#fbf0d6",
    banner: [
      ["pullGoose", ["#f4ead6", "#d9cdb6", "#dd8f3f"]],
      ["deltaKite", ["#c4513f", "#dca63f", "#33506b"]],
      ["spinningTop", ["#c4513f", "#f1e4c8", "#dca63f"]],
      ["sailboat", ["#33506b", "#f1e4c8", "#c4513f"]],
    ],
  },
  products: [...games, ...playthings, ...paper],
};
