import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, expect, it } from "vitest";

import { capture } from "../../dev/lib/capture";
import { root } from "../../dev/lib/launch.mjs";
import { freePort } from "../../dev/lib/ports";

/** `npm start` as people use and misuse it, in a copy of this checkout. */
const copy = mkdtempSync(join(tmpdir(), "bazaar-start-"));
const left = new Set(["node_modules", ".git", ".data", "build", "test-results", ".env"]);
let port: number;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  for (const name of readdirSync(root)) {
    if (!left.has(name)) cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  port = await freePort();
  env = { NODE_ENV: "test", PATH: process.env.PATH, HOME: process.env.HOME, PORT: String(port) };
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

interface Running {
  child: ChildProcess;
  output: string;
  seconds: number;
  /** Every process below the command. */
  processes: number[];
}

/** Runs `npm start` in a process group of its own, as a terminal does, until it says that it is up. */
async function start(): Promise<Running> {
  const begin = performance.now();
  const child = spawn("npm", ["start"], {
    cwd: copy,
    env,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const running: Running = { child, output: "", seconds: 0, processes: [] };
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      running.output += chunk.toString();
      if (running.output.includes("the data stay")) resolve();
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("exit", () => reject(new Error(running.output)));
  });
  running.seconds = (performance.now() - begin) / 1000;
  running.processes = below(Number(child.pid));
  return running;
}

function below(pid: number): number[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8")
    .split(" ")
    .filter(Boolean)
    .map(Number);
  return children.flatMap((child) => [child, ...below(child)]);
}

const commandOf = (pid: number) => readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");

const alive = (pids: number[]) =>
  pids.filter((pid) => {
    try {
      return !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
    } catch {
      return false;
    }
  });

const expectAllGone = (pids: number[]) => expect.poll(() => alive(pids), { timeout: 30_000 }).toEqual([]);

const sizeOfHomePage = async () => (await (await fetch(`http://localhost:${port}/`)).text()).length;

it("brings everything up, keeps the data, and takes everything down again", async () => {
  const first = await start();
  expect(first.output).toContain("Filling in the demo catalog");
  expect(first.output).toContain(`http://localhost:${port}`);
  expect(await sizeOfHomePage()).toBeGreaterThan(1000);
  expect(first.processes.length).toBeGreaterThan(4);

  const again = await capture("npm", ["start"], { cwd: copy, env });
  expect(again.code).toBe(1);
  expect(again.output).toContain("Bazaar already runs from this folder.");

  // Ctrl-C reaches the whole group.
  process.kill(-Number(first.child.pid), "SIGINT");
  await expectAllGone(first.processes);

  const second = await start();
  expect(second.output).not.toContain("Filling in");
  expect(second.output).not.toContain("Building");
  console.log(`second start: ${second.seconds.toFixed(1)} s`);
  // `kill` reaches npm alone.
  second.child.kill("SIGTERM");
  await expectAllGone(second.processes);
}, 300_000);

it("ends with exit code 1 when the server crashes, and takes the database down", async () => {
  const running = await start();
  const exit = new Promise((resolve) => running.child.once("exit", resolve));
  const server = running.processes.find((pid) => commandOf(pid).includes("build/server.js"));
  process.kill(Number(server), "SIGKILL");
  expect(await exit).toBe(1);
  expect(running.output).toContain("The server has ended (SIGKILL).");
  await expectAllGone(running.processes);
}, 120_000);

it.each(["dev/start.mjs", "dev/start.ts"])(
  "leaves nothing running when %s is killed outright",
  async (program) => {
    const running = await start();
    const launcher = running.processes.find((pid) => commandOf(pid).includes(program));
    process.kill(Number(launcher), "SIGKILL");
    await expectAllGone(running.processes);
  },
  120_000,
);

it("names a busy port and a way out", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(port, "127.0.0.1", resolve));
  const { code, output } = await capture("npm", ["start"], { cwd: copy, env });
  other.close();
  expect(code).toBe(1);
  expect(output).toContain(`Port ${port} is in use by another program.`);
  expect(output).toContain(`PORT=${port + 1} npm start`);
}, 60_000);

it("says what is wrong when the packages can't be had", async () => {
  rmSync(join(copy, "node_modules"));
  const unreachable = {
    ...env,
    npm_config_registry: `http://127.0.0.1:${await freePort()}/`,
    npm_config_cache: join(copy, ".cache"),
  };
  const { code, output } = await capture("npm", ["start"], { cwd: copy, env: unreachable });
  expect(code).toBe(1);
  expect(output.trim().split("\n").at(-1)).toMatch(/^The packages can't be downloaded: /);
}, 120_000);
