import { launch } from "./lib/launch.mjs";

await launch("build.ts");
