import { parseArgs } from "node:util";

import { startCloudinarySimulator } from "./index";

/**
 * Cloudinary on this machine, until Ctrl-C:
 *
 *   node --import tsx dev/simulators/cloudinary/cli.ts [--port 4406]
 */
const { values } = parseArgs({ options: { port: { type: "string", default: "4406" } } });
const simulator = await startCloudinarySimulator({ port: Number(values.port) });
console.log(`CLOUDINARY_URL="${simulator.cloudinaryUrl}"`);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void simulator.stop());
