import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const COMPRESSIBLE = /\.(?:js|css|svg|txt|json)$/;
/** Below this a header weighs more than what is saved. */
const WORTHWHILE = 512;

/**
 * Writes a `.br` and a `.gz` beside every text file of the browser's build, as small as they get: what never changes
 * is compressed once, instead of quickly and again for every request.
 */
export async function compressFiles(directory: string): Promise<void> {
  const names = readdirSync(directory, { recursive: true, encoding: "utf8" });
  for (const name of names.filter((candidate) => COMPRESSIBLE.test(candidate))) {
    const file = join(directory, name);
    const content = readFileSync(file);
    if (content.length < WORTHWHILE) continue;
    const [brotli, gzipped] = await Promise.all([
      promisify(brotliCompress)(content, {
        params: {
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
          [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        },
      }),
      promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
    ]);
    writeFileSync(`${file}.br`, brotli);
    writeFileSync(`${file}.gz`, gzipped);
  }
}
