import { parseArgs } from "node:util";

/** How `npm run bench` was asked to measure. */
export interface BenchOptions {
  /** Prints one JSON document instead of tables. */
  json: boolean;
  /** Length of one measurement. */
  seconds: number;
  /** Each measurement is repeated, in turn with the others, and the median counts. */
  rounds: number;
  /** Requests under way at once. */
  connections: number;
  /** Times the demo catalog that the large database holds. */
  scale: number;
  /** HTTP processes that share the port. */
  workers: number;
  /** Names of the scenarios to run; all when empty. */
  only: readonly string[];
}

/**
 * Reads the command line.
 * @throws Error with a sentence for a person
 */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: "boolean", default: false },
      seconds: { type: "string", default: "4" },
      rounds: { type: "string", default: "3" },
      connections: { type: "string", default: "10" },
      scale: { type: "string", default: "100" },
      workers: { type: "string", default: process.env.WEB_CONCURRENCY || "1" },
      only: { type: "string", default: "" },
    },
  });
  const count = (name: "seconds" | "rounds" | "connections" | "scale" | "workers") => {
    const value = Number(values[name]);
    if (!Number.isInteger(value) || value < 1)
      throw new Error(`--${name} must be a whole number from 1, not ${values[name]}.`);
    return value;
  };
  return {
    json: values.json,
    seconds: count("seconds"),
    rounds: count("rounds"),
    connections: count("connections"),
    scale: count("scale"),
    workers: count("workers"),
    only: values.only.split(",").filter(Boolean),
  };
}
