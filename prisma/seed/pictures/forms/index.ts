import { type Form } from "../form";
import { bath } from "./bath";
import { candles } from "./candles";
import { cups } from "./cups";
import { furniture } from "./furniture";
import { garden } from "./garden";
import { lights } from "./lights";
import { paper } from "./paper";
import { playthings } from "./playthings";
import { pottery } from "./pottery";
import { prints } from "./prints";
import { textiles } from "./textiles";
import { toys } from "./toys";
import { wear } from "./wear";
import { wood } from "./wood";

const all = {
  ...bath,
  ...candles,
  ...cups,
  ...furniture,
  ...garden,
  ...lights,
  ...paper,
  ...playthings,
  ...pottery,
  ...prints,
  ...textiles,
  ...toys,
  ...wear,
  ...wood,
} satisfies Record<string, Form>;

export type FormName = keyof typeof all;

/** Every kind of product that can be drawn. */
export const forms: Readonly<Record<FormName, Form>> = all;
