import { type PostalAddress } from "~/db/index.server";

import { type FormName } from "../pictures/forms";
import { type Shot } from "../pictures/picture";
import { type Sign } from "../pictures/signs";
import { type Backdrop, type Ground } from "../pictures/stage";
import { type CategorySlug } from "./categories";

/** Three colors of a thing; what they mean is said where its form is drawn. */
export type Colors = readonly [main: string, second: string, accent: string];

export interface PictureEntry {
  view: Shot["view"];
  ground: Ground;
  backdrop?: Backdrop;
  raised?: boolean;
  companion?: FormName;
  /** What a person sees in it, for those who cannot. */
  alt: string;
}

export interface ProductEntry {
  slug: string;
  title: string;
  category: CategorySlug;
  description: string;
  tags: readonly string[];
  options?: readonly { readonly name: string; readonly values: readonly string[] }[];
  /** Beginning of the SKUs of its variants. */
  sku: string;
  /** In cents, before what the chosen values add. */
  price: number;
  /** What it cost before, in cents, for the same choice as `price`. */
  compareAt?: number;
  /** What a value adds to the price, in cents. */
  adds?: Readonly<Record<string, number>>;
  /** Pieces at hand per variant; the values of the last option change fastest. */
  stock: readonly number[];
  form: FormName;
  /** One per color it comes in. */
  colors: readonly Colors[];
  pictures: readonly PictureEntry[];
}

export interface ShopEntry {
  slug: string;
  name: string;
  tagline: string;
  description: string;
  email: string;
  phone: string;
  address: Omit<PostalAddress, "name" | "phone">;
  shipping: { readonly flatCents: number; readonly freeFromCents: number | null };
  acceptsCash: boolean;
  /** Sign and ground of logo and banner, and the things on the banner. */
  look: {
    readonly sign: Sign;
    readonly ground: Ground;
    readonly ink: string;
    readonly banner: readonly [FormName, Colors][];
  };
  products: readonly ProductEntry[];
}
