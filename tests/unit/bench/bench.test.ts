import { createServer, type Server } from "node:http";
import { type AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";

import { afterEach, describe, expect, test } from "vitest";

import { load, middle } from "../../../bench/load";
import { readOptions } from "../../../bench/options";
import { weigh } from "../../../bench/page-weight";
import { holds, toText } from "../../../bench/report";

let server: Server | undefined;
afterEach(() => void server?.close());

async function serve(listener: Parameters<typeof createServer>[1]): Promise<string> {
  server = createServer(listener as never).listen(0, "localhost");
  await new Promise((resolve) => server?.once("listening", resolve));
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

describe("options", () => {
  test("have defaults and take whole numbers", () => {
    expect(readOptions([])).toMatchObject({ json: false, rounds: 3, scale: 100, only: [] });
    expect(readOptions(["--rounds", "5", "--only", "home,search"])).toMatchObject({
      rounds: 5,
      only: ["home", "search"],
    });
  });

  test.each(["0", "1.5", "many"])("refuse %s rounds", (rounds) => {
    expect(() => readOptions(["--rounds", rounds])).toThrow(/--rounds must be a whole number/);
  });
});

describe("a load", () => {
  test("counts every answer of a fixed number of requests", async () => {
    let asked = 0;
    const url = await serve((_request, response) => {
      asked++;
      response.end("yes");
    });
    const { perSecond } = await load({
      url,
      request: { path: "/" },
      expect: 200,
      connections: 2,
      amount: 20,
    });
    expect(asked).toBe(20);
    expect(perSecond).toBeGreaterThan(0);
  });

  test("fails on an answer that is not what was asked for", async () => {
    let asked = 0;
    const url = await serve((_request, response) => {
      response.statusCode = ++asked === 7 ? 400 : 200;
      response.end();
    });
    const refused = load({ url, request: { path: "/" }, expect: 200, connections: 1, amount: 10 });
    await expect(refused).rejects.toThrow("1× 400");
  });

  test("is told by its middle run", () => {
    const run = (perSecond: number) => ({ perSecond, median: 1, slowest: 1 });
    expect(middle([run(30), run(10), run(20)]).perSecond).toBe(20);
    expect(middle([run(30), run(10)]).perSecond).toBe(10);
  });
});

describe("a report", () => {
  test("marks what is out of its bound", () => {
    const ratios = [
      { name: "fast enough", value: 0.3, bound: { kind: "at least" as const, value: 0.2 } },
      { name: "grows too much", value: 1.6, bound: { kind: "at most" as const, value: 1.5 } },
      { name: "just told", value: 9 },
    ];
    expect(ratios.map(holds)).toEqual([true, false, true]);
    const text = toText({
      machine: { cores: 2, node: "20", database: "mongod" },
      products: { small: 300, large: 30_000 },
      settings: { seconds: 4, rounds: 3, connections: 10, workers: 1 },
      measurements: { home: { perSecond: 100, median: 9, slowest: 20 } },
      ratios,
    });
    expect(text).toMatch(/✗ grows too much .*1\.600 +at most 1\.5/);
    expect(text).not.toMatch(/✗ fast/);
  });
});

test("a page weighs what is transferred, each script once", async () => {
  const script = "export const a = 1;".repeat(100);
  const page = `<link rel="modulepreload" href="/a.js"/><link rel="stylesheet" href="/s.css"/>
    <script type="module">import "/a.js";import * as route from "/b.js";</script>`;
  const url = await serve((request, response) => {
    if (request.headers["accept-encoding"]?.includes("gzip") && request.url?.endsWith(".js")) {
      response.setHeader("content-encoding", "gzip");
      return response.end(gzipSync(script));
    }
    return response.end(request.url === "/" ? page : "body{}");
  });
  const { html, css, js, scripts } = await weigh(`${url}/`);
  expect({ html, css }).toEqual({ html: Buffer.byteLength(page), css: 6 });
  expect(scripts).toEqual([`${url}/a.js`, `${url}/b.js`]);
  expect(js).toBe(2 * gzipSync(script).length);
});
