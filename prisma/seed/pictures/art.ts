import { shade, tint, type Color } from "./color";
import { compact } from "./path-data";

export type Point = readonly [x: number, y: number];
export type Stop = readonly [offset: number, color: Color, opacity?: number];

/** Coordinates are whole units of a 1200-unit picture: finer ones would only cost bytes. */
export const n = (value: number): string => String(Math.round(value));
const fine = (value: number): string => String(Math.round(value * 100) / 100).replace(/^(-?)0\./, "$1.");

/** Collects one drawing: markup in painting order and the definitions (gradients, clips) it refers to. */
export class Art {
  readonly #definitions = new Map<string, string>();
  readonly #parts: string[] = [];

  add(markup: string): void {
    this.#parts.push(markup);
  }

  /** Defines something once, however often it is asked for, and returns the reference to it. */
  define(element: string, attributes: string, content: string): string {
    const key = `${element}|${attributes}|${content}`;
    let id = this.#definitions.get(key);
    if (!id) this.#definitions.set(key, (id = (this.#definitions.size + 10).toString(36)));
    return `url(#${id})`;
  }

  linear(stops: readonly Stop[], [x1, y1]: Point = [0, 0], [x2, y2]: Point = [1, 0]): string {
    const axis = [x1 && `x1="${fine(x1)}"`, y1 && `y1="${fine(y1)}"`, x2 !== 1 && `x2="${fine(x2)}"`];
    const attributes = [...axis, y2 && `y2="${fine(y2)}"`].filter(Boolean).join(" ");
    return this.define("linearGradient", attributes, stops.map(stopMarkup).join(""));
  }

  radial(stops: readonly Stop[], cx = 0.5, cy = 0.5, r = 0.5): string {
    const given = { cx, cy, r };
    const attributes = Object.entries(given)
      .filter(([, value]) => value !== 0.5)
      .map(([name, value]) => `${name}="${fine(value)}"`)
      .join(" ");
    return this.define("radialGradient", attributes, stops.map(stopMarkup).join(""));
  }

  path(d: string, fill: string, more = ""): void {
    this.add(
      `<path d="${compact(d)}"${fill === "none" ? "" : ` fill="${short(fill)}"`}${more && ` ${more}`}/>`,
    );
  }

  line(d: string, color: string, width: number, more = ""): void {
    const attributes = `stroke="${short(color)}" stroke-width="${fine(width)}"`;
    this.add(`<path d="${compact(d)}" ${attributes}${more && ` ${more}`}/>`);
  }

  ellipse(cx: number, cy: number, rx: number, ry: number, fill: string, more = ""): void {
    const shape = rx === ry ? `<circle cx="${n(cx)}" cy="${n(cy)}" r="${n(rx)}"` : null;
    const oval = `<ellipse cx="${n(cx)}" cy="${n(cy)}" rx="${n(rx)}" ry="${n(ry)}"`;
    this.add(`${shape ?? oval}${fill === "none" ? "" : ` fill="${short(fill)}"`}${more && ` ${more}`}/>`);
  }

  rect(x: number, y: number, w: number, h: number, fill: string, radius = 0, more = ""): void {
    const corner = radius ? ` rx="${n(radius)}"` : "";
    const size = `width="${n(w)}" height="${n(h)}"${corner}`;
    this.add(
      `<rect x="${n(x)}" y="${n(y)}" ${size}${fill === "none" ? "" : ` fill="${short(fill)}"`}${more && ` ${more}`}/>`,
    );
  }

  /** Draws inside a transformed or clipped group; a group that stays empty leaves no trace. */
  group(attributes: string, draw: () => void): void {
    const from = this.#parts.length;
    draw();
    const inner = this.#parts.splice(from);
    if (inner.length) this.#parts.push(`<g ${attributes}>${inner.join("")}</g>`);
  }

  at(x: number, y: number, scale: number, draw: () => void, rotate = 0): void {
    const turn = rotate ? ` rotate(${fine(rotate)})` : "";
    const size = scale === 1 ? "" : ` scale(${fine(scale)})`;
    this.group(`transform="translate(${n(x)} ${n(y)})${turn}${size}"`, draw);
  }

  clip(d: string, draw: () => void): void {
    this.group(`clip-path="${this.define("clipPath", "", `<path d="${compact(d)}"/>`)}"`, draw);
  }

  toString(width: number, height: number): string {
    const definitions = [...this.#definitions].map(([key, id]) => {
      const [element = "", attributes = "", content = ""] = key.split("|");
      return `<${element} id="${id}"${attributes && ` ${attributes}`}>${content}</${element}>`;
    });
    // Strokes are round and shapes unfilled unless they say otherwise: said once here instead of on every line.
    const manner = 'fill="none" stroke-linecap="round" stroke-linejoin="round"';
    const size = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
    const head = `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${manner}>`;
    return `${head}<defs>${definitions.join("")}</defs>${this.#parts.join("")}</svg>\n`;
  }
}

function stopMarkup([offset, color, opacity]: Stop): string {
  const seeThrough = opacity === undefined || opacity === 1 ? "" : ` stop-opacity="${fine(opacity)}"`;
  return `<stop${offset ? ` offset="${fine(offset)}"` : ""} stop-color="${short(color)}"${seeThrough}/>`;
}

/** #aabbcc as #abc; anything else as it is. */
const short = (color: Color): string => color.replace(/^#(.)\1(.)\2(.)\3$/, "#$1$2$3");

/** Light comes from the upper left in every picture: the fill of anything round standing in it. */
export function roundFill(art: Art, color: Color, depth = 1): string {
  return art.linear([
    [0, shade(color, 0.08 * depth)],
    [0.26, tint(color, 0.28 * depth)],
    [1, shade(color, 0.3 * depth)],
  ]);
}

/** The fill of anything flat that leans or lies in that light. */
export function flatFill(art: Art, color: Color, depth = 1): string {
  const stops: Stop[] = [
    [0, tint(color, 0.2 * depth)],
    [1, shade(color, 0.12 * depth)],
  ];
  return art.linear(stops, [0, 0], [1, 1]);
}

/** What a thing standing on (x, y) throws: a dark line of contact and a long soft shadow to the right. */
export function shadow(art: Art, x: number, y: number, rx: number, ry = rx * 0.2, strength = 1): void {
  const soft = art.radial([
    [0, "#2a1720", 0.5],
    [0.5, "#2a1720", 0.24],
    [1, "#2a1720", 0],
  ]);
  art.ellipse(x + rx * 0.5, y + ry * 0.15, rx * 1.7, ry * 1.5, soft, `opacity="${fine(0.6 * strength)}"`);
  art.ellipse(x + rx * 0.06, y, rx * 1.16, ry * 1.25, soft, `opacity="${fine(Math.min(1, strength * 1.3))}"`);
}

/** What a thing lying flat or hanging close to a wall throws: its own outline, moved down and right, in two steps. */
export function dropShadow(art: Art, d: string, distance = 14): void {
  art.path(d, "#2a1720", `opacity=".1" transform="translate(${n(distance * 1.7)} ${n(distance * 2)})"`);
  art.path(d, "#2a1720", `opacity=".16" transform="translate(${n(distance * 0.6)} ${n(distance * 0.8)})"`);
}

/** Small round dots, all in one path: speckled glaze, stitches, seeds. */
export function dots(art: Art, points: readonly Point[], size: number, color: Color, opacity = 1): void {
  if (!points.length) return;
  art.line(
    points.map(([x, y]) => `M${n(x)} ${n(y)}h.1`).join(""),
    color,
    size,
    opacity === 1 ? "" : `opacity="${fine(opacity)}"`,
  );
}

/** A rounded rectangle as path data, for shapes that also clip or throw a shadow. */
export function box(x: number, y: number, w: number, h: number, r = 0): string {
  const arc = (dx: number, dy: number) => (r ? `a${n(r)} ${n(r)} 0 0 1 ${n(dx)} ${n(dy)}` : "");
  return (
    `M${n(x + r)} ${n(y)}h${n(w - 2 * r)}${arc(r, r)}v${n(h - 2 * r)}${arc(-r, r)}` +
    `h${n(2 * r - w)}${arc(-r, -r)}v${n(2 * r - h)}${arc(r, -r)}z`
  );
}

/** Straight lines through points as path data. */
export function polygon(points: readonly Point[], close = true): string {
  return points.map(([x, y], i) => `${i ? "L" : "M"}${n(x)} ${n(y)}`).join("") + (close ? "z" : "");
}
