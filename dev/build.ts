import { BuildFailed, buildWhenStale } from "./lib/build";
import { root } from "./lib/launch.mjs";

// `npm run build`: builds what changed since the last build.
try {
  let built = false;
  await buildWhenStale(root, () => {
    built = true;
    console.log("Building …");
  });
  console.log(built ? "Built into build/." : "The build is up to date.");
} catch (error) {
  if (!(error instanceof BuildFailed)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
