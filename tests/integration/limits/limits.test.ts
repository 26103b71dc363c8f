import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { type AppLoadContext } from "@remix-run/node";
import { describe, expect, test, vi } from "vitest";

import { limitFailures, limitMails, TooManyAttempts } from "~/domain/limits/limit-account.server";
import { takeAttempt } from "~/domain/limits/take-attempt.server";
import { signIn } from "~/guards/authenticator.server";
import { env } from "~/lib/env.server";

import { driverDatabase } from "../../support/database";
import { createUser, PASSWORD } from "../identity/accounts";

const HERE = "192.0.2.1";
const wrong = new Error("wrong");
let hosts = 0;
const elsewhere = () => `198.51.100.${(hosts += 1)}`;
const somebody = () => `USER:${randomUUID()}@example.com`;

function guess(account: string, address = HERE, action: "signIn" | "secondFactor" = "signIn") {
  const attempt = vi.fn(() => Promise.reject(wrong));
  const heard = limitFailures(
    action,
    { account, address },
    { attempt, failed: (error) => error === wrong },
  ).catch((error: unknown) => {
    if (error === wrong) return true;
    if (!(error instanceof TooManyAttempts)) throw error;
    expect(attempt, "nothing is tried that is refused").not.toHaveBeenCalled();
    expect(error.seconds).toBeGreaterThan(0);
    expect(error.seconds).toBeLessThanOrEqual(15 * 60);
    return false;
  });
  return heard;
}

const succeed = (account: string, address = HERE) =>
  limitFailures("signIn", { account, address }, { attempt: () => Promise.resolve("in"), failed: () => true });

/** How many of so many guesses at once are heard. */
async function burst(count: number, ...of: Parameters<typeof guess>): Promise<number> {
  const answers = await Promise.all(Array.from({ length: count }, () => guess(...of)));
  return answers.filter(Boolean).length;
}

/** What another process on this database hears. */
async function inAnotherProcess(account: string, address: string, count: number) {
  const program = fileURLToPath(new URL("guess.ts", import.meta.url));
  const args = ["--import", "tsx", program, account, address, String(count)];
  const { stdout } = await promisify(execFile)(process.execPath, args, { env: process.env });
  return JSON.parse(stdout) as { heard: number; taken: number };
}

describe("guessing at an account", () => {
  test("is heard ten times from one address, and the owner still gets in from another", async () => {
    const account = somebody();
    for (let count = 0; count < 10; count += 1) expect(await guess(account)).toBe(true);
    expect(await guess(account)).toBe(false);
    await expect(succeed(account), "also the right one").rejects.toThrow(TooManyAttempts);
    expect(await succeed(account, elsewhere())).toBe("in");
    expect(await guess(somebody()), "another account").toBe(true);
  });

  test("is heard fifty times from wherever it comes", async () => {
    const account = somebody();
    let heard = 0;
    for (let host = 0; host < 7; host += 1) heard += await burst(9, account, elsewhere());
    expect(heard).toBe(50);
    await expect(succeed(account, elsewhere())).rejects.toThrow(TooManyAttempts);
  });

  test("gets no further in a burst than in a queue", async () => {
    expect(await burst(40, somebody())).toBe(10);
    expect(await burst(40, somebody(), HERE, "secondFactor")).toBe(5);
  });

  test("is counted by all processes together", async () => {
    const account = somebody();
    const address = elsewhere();
    const [here, there] = await Promise.all([
      burst(20, account, address),
      inAnotherProcess(account, address, 20),
    ]);
    expect(here + there.heard).toBe(10);
    expect(there.taken, "of the address within a minute").toBe(env.RATE_LIMIT_SIGN_IN);
    expect(await takeAttempt("signIn", address)).toBeGreaterThan(0);
    expect(await guess(account, address)).toBe(false);
  });

  test("is forgiven here by the right password, and only here", async () => {
    const account = somebody();
    for (let round = 0; round < 3; round += 1) {
      expect(await burst(9, account)).toBe(9);
      expect(await succeed(account)).toBe("in");
    }
    const there = elsewhere();
    expect(await burst(10, account, there)).toBe(10);
    await succeed(account);
    expect(await guess(account, there)).toBe(false);
  });

  test("does not count what failed for another reason", async () => {
    const account = somebody();
    const broken = () =>
      limitFailures(
        "signIn",
        { account, address: HERE },
        {
          attempt: () => Promise.reject(new Error("the database is away")),
          failed: (error) => error === wrong,
        },
      );
    for (let count = 0; count < 12; count += 1) await expect(broken()).rejects.toThrow("away");
    expect(await guess(account)).toBe(true);
  });

  test("is kept under no name", async () => {
    const account = somebody();
    await guess(account);
    await limitMails({ account, address: HERE });
    const kept = JSON.stringify(await driverDatabase().collection("rate_limits").find().toArray());
    expect(kept).toContain("account:signIn");
    expect(kept).not.toContain(account);
    expect(kept).not.toContain("@");
  });
});

describe("an address", () => {
  test("is heard so often a minute for each action", async () => {
    const address = elsewhere();
    for (let count = 0; count < env.RATE_LIMIT_SIGN_IN; count += 1)
      expect(await takeAttempt("mail", address)).toBeNull();
    const wait = await takeAttempt("mail", address);
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(60);
    expect(await takeAttempt("signIn", address), "another action").toBeNull();
    expect(await takeAttempt("mail", elsewhere()), "another address").toBeNull();
  });

  test("has five mails sent to an account within an hour, in a burst, too", async () => {
    const of = { account: somebody(), address: HERE };
    const mails = await Promise.allSettled(Array.from({ length: 12 }, () => limitMails(of)));
    expect(mails.filter(({ status }) => status === "fulfilled")).toHaveLength(5);
    const error: unknown = await limitMails(of).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TooManyAttempts);
    expect((error as TooManyAttempts).seconds).toBeGreaterThan(3000);
  });
});

test("mails that many strangers ask for are left out after twenty, and nobody is sent away for it", async () => {
  const account = somebody();
  const sent: boolean[] = [];
  for (let count = 0; count < 22; count += 1) sent.push(await limitMails({ account, address: elsewhere() }));
  expect(sent).toEqual([...Array<boolean>(20).fill(true), false, false]);
});

test("the sign-in form answers with 429 and when to come back, known account or not", async () => {
  const { email } = await createUser();
  const askToWait = vi.fn<AppLoadContext["askToWait"]>();
  for (const given of [email, `${randomUUID()}@example.com`]) {
    const send = async (password: string) => {
      const body = new URLSearchParams({ email: given, password });
      const request = new Request("http://localhost:3000/sign-in", { method: "POST", body });
      const context: Partial<AppLoadContext> = { clientAddress: HERE, askToWait };
      return signIn("USER", { request, context: context as AppLoadContext }).catch(
        (thrown: unknown) => thrown,
      );
    };
    for (let count = 0; count < 10; count += 1) expect(await send("a guess")).toMatchObject({ ok: false });
    const refused = await send(PASSWORD);
    expect(refused).toMatchObject({
      data: { message: expect.stringMatching(/wait 15 minutes/) },
      init: { status: 429 },
    });
    expect(askToWait.mock.lastCall?.[0]).toBeGreaterThan(600);
    askToWait.mockClear();
  }
});
