import { parseArgs } from "node:util";

import { type Counts, single, sum } from "./lib/counts";
import { createLifecycle } from "./lib/lifecycle";
import { everyday, long, prerequisites } from "./lib/stages";

// `npm test`, `npm run test:long`, and with names of stages only those: npm test -- unit integration
const { values, positionals } = parseArgs({ options: { long: { type: "boolean" } }, allowPositionals: true });
const stages = values.long ? long : everyday;
const unknown = positionals.filter((name) => !stages.some((stage) => stage.name === name));
if (unknown.length > 0) {
  console.error(
    `There is no stage ${unknown.join(", ")}; there are ${stages.map(({ name }) => name).join(", ")}.`,
  );
  process.exit(1);
}

const lifecycle = createLifecycle({ onSignal: 1 });
const results: { name: string; seconds: number; counts: Counts }[] = [];
for (const stage of stages) {
  if (positionals.length > 0 && !positionals.includes(stage.name)) continue;
  console.log(`\n── ${stage.name} ${"─".repeat(60 - stage.name.length)}`);
  const start = performance.now();
  const prerequisite = results.find(({ name }) => name === prerequisites[stage.name]);
  let counts = single(false);
  if (prerequisite?.counts.failed) console.error(`Not run: ${prerequisite.name} has failed.`);
  else {
    counts = await stage.run(lifecycle).catch((error: unknown) => {
      console.error(error);
      return single(false);
    });
  }
  results.push({ name: stage.name, seconds: (performance.now() - start) / 1000, counts });
}

const total = sum(results.map(({ counts }) => counts));
for (const failure of total.failures) console.log(`\nfailed: ${failure}`);
console.log("");
for (const { name, seconds, counts } of results) {
  const failures = counts.failed > 0 ? `, ${counts.failed} failed` : "";
  console.log(`${name.padEnd(12)}${seconds.toFixed(1).padStart(7)} s   ${counts.passed} passed${failures}`);
}
const time = results.reduce((seconds, result) => seconds + result.seconds, 0);
console.log(`${"together".padEnd(12)}${time.toFixed(1).padStart(7)} s`);
console.log(`${total.passed} passed, ${total.failed} failed`);
await lifecycle.stop(total.failed > 0 ? 1 : 0);
