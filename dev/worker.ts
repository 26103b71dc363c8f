import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { buildWhenStale } from "./lib/build";
import { useDatabase } from "./lib/database-url";
import { root } from "./lib/launch.mjs";

/** `npm run worker`: build/worker.js, beside the demo of this checkout, on the database that `useDatabase` finds. */
try {
  await useDatabase();
  // As `npm start` has it for its server: the links in mails must lead there.
  process.env.NODE_ENV ||= "production";
  process.env.APP_URL ||= `http://localhost:${process.env.PORT || 3000}`;
  await buildWhenStale(root, () => console.log("Building (some ten seconds, only after changes) …"));
  await import(pathToFileURL(join(root, "build/worker.js")).href);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
