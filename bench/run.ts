import { cpus } from "node:os";

import { buildWhenStale } from "../dev/lib/build";
import { root } from "../dev/lib/launch.mjs";
import { createLifecycle } from "../dev/lib/lifecycle";
import { openBenchDatabases } from "./data";
import { readOptions } from "./options";
import { holds, toText } from "./report";
import { measureAll } from "./scenarios";
import { appEnvironment, startApp } from "./servers";

/**
 * `npm run bench -- [--json] [--seconds 4] [--rounds 3] [--connections 10] [--scale 100] [--workers 1] [--only …]`:
 * measures the production build and, in the same run, the least that its parts could do; what counts are the
 * ratios. Exit code 1 if one is out of its bound.
 */
const lifecycle = createLifecycle({ onSignal: 1 });
let code = 1;
try {
  const options = readOptions(process.argv.slice(2));
  const log = (line: string) => void process.stderr.write(`${line}\n`);
  await buildWhenStale(root, () => log("Building …"));
  const { kind, smallUrl, largeUrl } = await openBenchDatabases(options.scale, lifecycle, log);
  Object.assign(process.env, appEnvironment(largeUrl));
  const small = await startApp(smallUrl, options.workers, lifecycle);
  const large = await startApp(largeUrl, options.workers, lifecycle);
  const { measurements, ratios } = await measureAll({
    options,
    lifecycle,
    log,
    small: { url: small.url, databaseUrl: smallUrl },
    large: { url: large.url, databaseUrl: largeUrl },
  });
  const { seconds, rounds, connections, workers } = options;
  const report = {
    machine: { cores: cpus().length, node: process.versions.node, database: kind },
    products: { small: 300, large: 300 * options.scale },
    settings: { seconds, rounds, connections, workers },
    measurements,
    ratios,
  };
  console.log(options.json ? JSON.stringify(report, null, 2) : toText(report));
  code = ratios.every(holds) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
}
await lifecycle.stop(code);
