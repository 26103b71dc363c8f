import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

import { afterEach, expect, test } from "vitest";

import { compressFiles } from "../../../dev/lib/compress";

const directory = mkdtempSync(join(tmpdir(), "bazaar-compress-"));
afterEach(() => rmSync(directory, { recursive: true, force: true }));

test("text files get compressed neighbors, others and small ones do not", async () => {
  const text = "const words = 'and so on';\n".repeat(100);
  mkdirSync(join(directory, "assets"));
  for (const name of ["assets/app.js", "font.woff2"]) writeFileSync(join(directory, name), text);
  writeFileSync(join(directory, "small.css"), "a{}");

  await compressFiles(directory);

  const compressed = (extension: string) => readFileSync(join(directory, `assets/app.js.${extension}`));
  expect(brotliDecompressSync(compressed("br")).toString()).toBe(text);
  expect(gunzipSync(compressed("gz")).toString()).toBe(text);
  expect(compressed("br").length).toBeLessThan(text.length / 10);
  expect(existsSync(join(directory, "font.woff2.br"))).toBe(false);
  expect(existsSync(join(directory, "small.css.br"))).toBe(false);
});
