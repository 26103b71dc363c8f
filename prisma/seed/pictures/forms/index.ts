import { type Form } from "../form";
import { apothecary } from "./apothecary";
import { bath } from "./bath";
import { brewing } from "./brewing";
import { camping } from "./camping";
import { candles } from "./candles";
import { charts } from "./charts";
import { cups } from "./cups";
import { cycling } from "./cycling";
import { flying } from "./flying";
import { furnishings } from "./furnishings";
import { furniture } from "./furniture";
import { games } from "./games";
import { garden } from "./garden";
import { greenhouse } from "./greenhouse";
import { household } from "./household";
import { jewelry } from "./jewelry";
import { joinery } from "./joinery";
import { knits } from "./knits";
import { lamps } from "./lamps";
import { leather } from "./leather";
import { lights } from "./lights";
import { paper } from "./paper";
import { papercraft } from "./papercraft";
import { playroom } from "./playroom";
import { playthings } from "./playthings";
import { pottery } from "./pottery";
import { preserves } from "./preserves";
import { prints } from "./prints";
import { provisions } from "./provisions";
import { sowing } from "./sowing";
import { stagecraft } from "./stagecraft";
import { sweets } from "./sweets";
import { tableware } from "./tableware";
import { tabletop } from "./tabletop";
import { textiles } from "./textiles";
import { timepieces } from "./timepieces";
import { toys } from "./toys";
import { washing } from "./washing";
import { waxworks } from "./waxworks";
import { wear } from "./wear";
import { weaving } from "./weaving";
import { wood } from "./wood";

const all = {
  ...apothecary,
  ...bath,
  ...brewing,
  ...camping,
  ...candles,
  ...charts,
  ...cups,
  ...cycling,
  ...flying,
  ...furnishings,
  ...furniture,
  ...games,
  ...garden,
  ...greenhouse,
  ...household,
  ...jewelry,
  ...joinery,
  ...knits,
  ...lamps,
  ...leather,
  ...lights,
  ...paper,
  ...papercraft,
  ...playroom,
  ...playthings,
  ...pottery,
  ...preserves,
  ...prints,
  ...provisions,
  ...sowing,
  ...stagecraft,
  ...sweets,
  ...tableware,
  ...tabletop,
  ...textiles,
  ...timepieces,
  ...toys,
  ...washing,
  ...waxworks,
  ...wear,
  ...weaving,
  ...wood,
} satisfies Record<string, Form>;

export type FormName = keyof typeof all;

/** Every kind of product that can be drawn. */
export const forms: Readonly<Record<FormName, Form>> = all;
