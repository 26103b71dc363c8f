import { type Art, type Point } from "./art";
import { type Color } from "./color";

/** The colors of one thing; what `second` and `accent` mean is the form's affair. */
export interface Palette {
  main: Color;
  second: Color;
  accent: Color;
}

/** One kind of product: how to draw it, and what a picture must know to place it. */
export interface Form {
  /** Standing things have their foot at (0, 0); lying and hanging ones have their middle there. */
  pose: "standing" | "lying" | "hanging";
  width: number;
  height: number;
  /** Where a close-up looks. */
  focus: Point;
  draw(art: Art, palette: Palette): void;
}

export type Forms = Record<string, Form>;
