import { type Measurement } from "./load";

/** A figure beside what it is compared with; both were measured in the same run. */
export interface Ratio {
  name: string;
  value: number;
  /** What it has to be, if a bound was promised. */
  bound?: { kind: "at least" | "at most"; value: number };
}

/** Everything one run has found. */
export interface Report {
  machine: { cores: number; node: string; database: string };
  products: { small: number; large: number };
  settings: { seconds: number; rounds: number; connections: number; workers: number };
  measurements: Record<string, Measurement>;
  ratios: Ratio[];
}

/** Whether a ratio is within its bound; true when none was promised. */
export function holds({ value, bound }: Ratio): boolean {
  if (!bound) return true;
  return bound.kind === "at least" ? value >= bound.value : value <= bound.value;
}

/** The report as two tables for a terminal. */
export function toText({ machine, products, settings, measurements, ratios }: Report): string {
  const width = Math.max(
    ...[...Object.keys(measurements), ...ratios.map(({ name }) => name)].map((n) => n.length),
  );
  const { seconds, rounds, connections, workers } = settings;
  return [
    `${machine.cores} cores, Node.js ${machine.node}, ${machine.database}; ${products.small} and ${products.large} products;`,
    `median of ${rounds} × ${seconds} s, ${connections} requests at once, ${workers} server process(es)`,
    "",
    `${"".padEnd(width)}      per second   median ms   97.5 % ms`,
    ...Object.entries(measurements).map(([name, { perSecond, median, slowest }]) =>
      [
        name.padEnd(width + 4),
        perSecond.toFixed(1).padStart(12),
        median.toFixed(0).padStart(12),
        slowest.toFixed(0).padStart(12),
      ].join(""),
    ),
    "",
    ...ratios.map((ratio) => {
      const promise = ratio.bound ? `   ${ratio.bound.kind} ${ratio.bound.value}` : "";
      return `${holds(ratio) ? " " : "✗"} ${ratio.name.padEnd(width + 2)}${ratio.value.toFixed(3).padStart(12)}${promise}`;
    }),
  ].join("\n");
}
