import { get } from "node:http";

/** What a browser has to load for a page before it is complete, in compressed bytes; pictures and fonts aside. */
export interface PageWeight {
  html: number;
  css: number;
  js: number;
}

/** What a page may weigh, in bytes (docs/decisions/0012-budgets-and-benches.md). */
export const BUDGET: PageWeight = { html: 14_000, css: 20_000, js: 100_000 };

/** Pages whose HTML is bound, too: the ways into the shop. */
export const ENTRANCES = ["home", "category", "product"] as const;

/** What of a page is heavier than it may be; HTML is bound on the entrances alone. */
export function excessOf(name: string, weight: PageWeight): (keyof PageWeight)[] {
  const entrance = ENTRANCES.some((entry) => entry === name);
  return (["html", "css", "js"] as const).filter(
    (kind) => weight[kind] > BUDGET[kind] && (kind !== "html" || entrance),
  );
}

const STYLESHEET = /<link\b(?=[^>]*\brel="stylesheet")[^>]*\bhref="([^"]+)"/g;
const SCRIPT = /<(?:link\b(?=[^>]*\brel="modulepreload")[^>]*\bhref|script\b[^>]*\bsrc)="([^"]+)"/g;
const IMPORT = /\bimport\s*(?:[\w*{}\s,]+from\s*)?"(\/[^"]+\.js)"/g;

/** Weighs one page as a browser gets it that understands Brotli, and names the scripts it has found. */
export async function weigh(url: string): Promise<PageWeight & { scripts: string[] }> {
  const { origin } = new URL(url);
  const page = await fetchText(url);
  const found = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].map(([, path = ""]) => path);
  const scripts = [...new Set([...found(SCRIPT, page), ...found(IMPORT, page)])].map(
    (path) => new URL(path, origin).href,
  );
  const styles = [...new Set(found(STYLESHEET, page))].map((path) => new URL(path, origin).href);
  return {
    html: await transferred(url),
    css: sum(await Promise.all(styles.map(transferred))),
    js: sum(await Promise.all(scripts.map(transferred))),
    scripts,
  };
}

const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}.`);
  return response.text();
}

/** The bytes of an answer's body on the wire; `fetch` would tell those after decompression. */
export function transferred(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { "accept-encoding": "br, gzip" } }, (response) => {
      let size = 0;
      response.on("data", (chunk: Buffer) => (size += chunk.length));
      response.once("error", reject);
      response.once("end", () =>
        response.statusCode === 200
          ? resolve(size)
          : reject(new Error(`${url} answered ${response.statusCode}.`)),
      );
    }).once("error", reject);
  });
}
