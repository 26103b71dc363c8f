import { fileURLToPath } from "node:url";
import { spawn } from "node:child_process";

import { root } from "../dev/lib/launch.mjs";
import { createLifecycle } from "../dev/lib/lifecycle";
import { freePort } from "../dev/lib/ports";
import { findBudgetPages } from "./budget-pages";
import { BUDGET, excessOf, weigh } from "./page-weight";

/**
 * `npm run budgets [-- URL]`: weighs the main pages of a running server, or of one of its own with the demo catalog,
 * against the budgets. Exit code 1 if a page is too heavy.
 */
const lifecycle = createLifecycle({ onSignal: 1 });
let code = 1;
try {
  const url = (process.argv[2] ?? (await startServer())).replace(/\/$/, "");
  let heavy = 0;
  console.log(
    `${"bytes, compressed".padEnd(22)}${"HTML".padStart(9)}${"CSS".padStart(9)}${"JavaScript".padStart(12)}`,
  );
  for (const [name, path] of Object.entries(await findBudgetPages(url))) {
    const weight = await weigh(url + path);
    const excess = excessOf(name, weight);
    heavy += excess.length;
    const columns = [
      weight.html.toString().padStart(9),
      weight.css.toString().padStart(9),
      weight.js.toString().padStart(12),
    ];
    console.log(
      `${name.padEnd(22)}${columns.join("")}${excess.length ? `   too heavy: ${excess.join(", ")}` : ""}`,
    );
  }
  console.log(
    `${"at most".padEnd(22)}${BUDGET.html.toString().padStart(9)}${BUDGET.css.toString().padStart(9)}${BUDGET.js.toString().padStart(12)}`,
  );
  code = heavy > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
}
await lifecycle.stop(code);

async function startServer(): Promise<string> {
  const port = await freePort();
  const program = fileURLToPath(new URL("../dev/test-server.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", program, "--port", String(port)], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  lifecycle.onStop(async () => {
    child.kill("SIGTERM");
    await exited;
  });
  return new Promise((resolve, reject) => {
    child.stdout.on("data", (chunk: Buffer) => {
      if (chunk.includes("Ready at")) resolve(`http://localhost:${port}`);
    });
    child.once("exit", () => reject(new Error("The server ended before its pages could be weighed.")));
  });
}
