import { readFile } from "node:fs/promises";

import { createLocalStore } from "~/integrations/media/local-store.server";

/**
 * Hands one picture to the local store so many times at once, as the pictures of one form come, and tells how much
 * memory the process has held at most, in bytes. Arguments: the picture's file, the directory, how many times.
 */
const [file = "", directory = "", times = ""] = process.argv.slice(2);
const bytes = await readFile(file);
async function* arriving() {
  yield bytes;
}
const store = createLocalStore(directory);
const putting = Array.from({ length: Number(times) }, (_, index) =>
  store.put(arriving(), { publicId: store.prefix + String(index).padStart(32, "0") }),
);
const stored = await Promise.all(putting);
console.log(JSON.stringify({ stored: stored.length, memory: process.resourceUsage().maxRSS * 1024 }));
