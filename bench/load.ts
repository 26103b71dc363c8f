import autocannon from "autocannon";

/** What a run of requests brought. */
export interface Measurement {
  perSecond: number;
  /** Milliseconds within which half, and 97.5 of 100, of the answers came. */
  median: number;
  slowest: number;
}

/** One request; a function is called for each request anew. */
export interface LoadRequest {
  method?: "GET" | "POST";
  path: string;
  headers?: Record<string, string>;
  body?: string;
}

interface Load {
  url: string;
  request: LoadRequest | (() => LoadRequest);
  /** The only status that counts as an answer. */
  expect: number;
  connections: number;
  /** Either a time or a number of requests. */
  seconds?: number;
  amount?: number;
}

/**
 * Sends requests as fast as they are answered.
 * @throws Error if any answer is not what was expected: a refusal is fast, and a bench of refusals is worthless
 */
export async function load({
  url,
  request,
  expect,
  connections,
  seconds,
  amount,
}: Load): Promise<Measurement> {
  const next = typeof request === "function" ? request : () => request;
  const { result, seconds: taken } = await run({
    url,
    connections: Math.min(connections, amount ?? connections),
    ...(amount === undefined ? { duration: seconds ?? 4 } : { amount }),
    timeout: 60,
    requests: [
      {
        setupRequest: (template) => {
          const { method = "GET", path, headers = {}, body } = next();
          return { ...template, method, path, headers: { ...template.headers, ...headers }, body };
        },
      },
    ],
  });
  const answers = Object.entries(result.statusCodeStats ?? {});
  const wrong = answers.filter(([status]) => Number(status) !== expect);
  if (result.errors > 0 || wrong.length > 0 || answers.length === 0) {
    const counts = wrong.map(([status, { count }]) => `${count}× ${status}`).join(", ");
    throw new Error(`${url}: expected ${expect} alone, got ${counts || "nothing"}, ${result.errors} errors.`);
  }
  const answered = answers.reduce((sum, [, { count }]) => sum + (count ?? 0), 0);
  return {
    perSecond: answered / taken,
    median: result.latency.p50,
    slowest: result.latency.p97_5,
  };
}

/** Counts the time up to the last answer itself: autocannon ends on whole seconds, and a run may be shorter. */
function run(options: autocannon.Options): Promise<{ result: autocannon.Result; seconds: number }> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    let last = start;
    const instance = autocannon(options, (error: Error | null, result) =>
      error ? reject(error) : resolve({ result, seconds: (last - start) / 1000 }),
    );
    instance.on("response", () => (last = performance.now()));
  });
}

/** The run in the middle; of an even number the slower one of the two. */
export function middle(runs: readonly Measurement[]): Measurement {
  const sorted = [...runs].sort((a, b) => a.perSecond - b.perSecond);
  const run = sorted[Math.floor((sorted.length - 1) / 2)];
  if (!run) throw new Error("Nothing was measured.");
  return run;
}
