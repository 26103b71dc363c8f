import { startDemo } from "./lib/demo";
import { createLifecycle } from "./lib/lifecycle";

// `npm start` and, with --dev, `npm run dev`.
const lifecycle = createLifecycle();
try {
  const server = await startDemo({ hotReload: process.argv.includes("--dev"), lifecycle });
  const how = await server.exited;
  if (!lifecycle.stopping) console.error(`The server has ended (${how}).`);
  await lifecycle.stop(1);
} catch (error) {
  const expected = ["DatabaseUnavailable", "BuildFailed", "ServerEnded", "CannotStart"];
  console.error(error instanceof Error && expected.includes(error.name) ? `\n${error.message}` : error);
  await lifecycle.stop(1);
}
