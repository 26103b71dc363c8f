import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { type AppLoadContext } from "@remix-run/node";
import { describe, expect, test, vi } from "vitest";

import { db } from "~/db/index.server";
import { limitFailures, TooManyAttempts } from "~/domain/limits/limit-account.server";
import { limitMails } from "~/domain/limits/limit-requests.server";
import { takeAttempt } from "~/domain/limits/take-attempt.server";
import { WrongCode } from "~/domain/two-factor/errors";
import { signIn } from "~/guards/authenticator.server";
import { readKnownDevice } from "~/guards/known-device.server";
import { limitSecondFactor } from "~/guards/limit-second-factor.server";
import { env } from "~/lib/env.server";

import { driverDatabase } from "../../support/database";
import { createSeller, createUser, PASSWORD } from "../identity/accounts";
import { letters } from "../identity/letters";

const HERE = "192.0.2.1";
const wrong = new Error("wrong");
let hosts = 0;
const elsewhere = () => `198.51.100.${(hosts += 1)}`;
const somebody = () => `USER:${randomUUID()}@example.com`;

function guess(
  account: string,
  address = HERE,
  action: Parameters<typeof limitFailures>[0] = "signIn",
  usedUp: () => Promise<void> = async () => {},
) {
  const attempt = vi.fn(() => Promise.reject(wrong));
  const heard = limitFailures(
    action,
    { account, address },
    { attempt, failed: (error) => error === wrong, usedUp },
  ).catch((error: unknown) => {
    if (error === wrong) return true;
    if (!(error instanceof TooManyAttempts)) throw error;
    expect(attempt, "nothing is tried that is refused").not.toHaveBeenCalled();
    expect(error.seconds).toBeGreaterThan(0);
    expect(error.seconds).toBeLessThanOrEqual((action === "secondFactor" ? 24 * 60 : 15) * 60);
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
    await limitMails("reset", { account, address: HERE });
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
    const mails = await Promise.allSettled(Array.from({ length: 12 }, () => limitMails("sign-up", of)));
    expect(mails.filter(({ status }) => status === "fulfilled")).toHaveLength(5);
    const error: unknown = await limitMails("sign-up", of).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TooManyAttempts);
    expect((error as TooManyAttempts).seconds).toBeGreaterThan(3000);
  });
});

describe("mails that strangers ask for in somebody's name", () => {
  /** Four of them ask as often as they are let. */
  async function askAlot(account: string) {
    const sent: boolean[] = [];
    for (const address of Array.from({ length: 4 }, elsewhere))
      for (let count = 0; count < 5; count += 1) sent.push(await limitMails("reset", { account, address }));
    expect(sent).toEqual(Array<boolean>(20).fill(true));
  }

  test("are left out after twenty, nobody is sent away for it, and the owner gets one all the same", async () => {
    const account = somebody();
    await askAlot(account);
    const owner = { account, address: elsewhere() };
    expect(await limitMails("reset", owner), "the first").toBe(true);
    for (let count = 0; count < 4; count += 1)
      expect(await limitMails("reset", owner), "another one within the hour").toBe(false);
    await expect(limitMails("reset", owner)).rejects.toThrow(TooManyAttempts);
  });

  test("use up nothing of the other kinds", async () => {
    const account = somebody();
    await askAlot(account);
    const owner = { account, address: elsewhere() };
    for (const kind of ["sign-up", "change-email"] as const)
      for (let count = 0; count < 5; count += 1) expect(await limitMails(kind, owner)).toBe(true);
  });
});

describe("the second factor", () => {
  test("is heard sixty times a day from wherever it comes, however long somebody waits in between", async () => {
    const account = somebody();
    const usedUp = vi.fn(async () => {});
    let heard = 0;
    for (let quarter = 0; quarter < 4; quarter += 1) {
      for (let host = 0; host < 5; host += 1)
        heard += await burst(5, account, elsewhere(), "secondFactor", usedUp);
      // In the third quarter the day's budget is used up as well, by the same wrong code or by one beside it.
      const told = usedUp.mock.calls.length;
      expect(quarter < 2 ? [quarter + 1] : [3, 4]).toContain(told);
      // A quarter of an hour later.
      await driverDatabase()
        .collection<{ key: string }>("rate_limits")
        .deleteMany({ key: /^account:secondFactor:(?!day)/ });
    }
    expect(heard).toBe(60);
  });

  test("has its owner told by mail, and it is written down", async () => {
    const { id, email } = await createSeller();
    const context = (clientAddress: string) =>
      ({ clientAddress, askToWait: () => {} }) as unknown as AppLoadContext;
    const wrongCode = (address: string) =>
      limitSecondFactor({ context: context(address) }, { kind: "SELLER", id }, () =>
        Promise.reject(new WrongCode()),
      ).catch((error: unknown) => error);
    const told = async () => (await letters()).filter(({ to }) => to === email);
    for (let count = 0; count < 19; count += 1)
      expect(await wrongCode(`192.0.2.${Math.floor(count / 5)}`)).toBeInstanceOf(WrongCode);
    expect(await told()).toEqual([]);
    await Promise.all(["192.0.2.8", "192.0.2.9", "192.0.2.10"].map(wrongCode));
    expect(await told()).toMatchObject([{ letter: "two-factor-guessed", kind: "SELLER", id }]);
    expect(await db.auditLog.findMany({ where: { target: `shop:${id}` } })).toMatchObject([
      { actor: "system", action: "two-factor.guessed" },
    ]);
  });
});

describe("a browser that has signed in before", () => {
  const context = (clientAddress: string) =>
    ({ clientAddress, askToWait: () => {} }) as unknown as AppLoadContext;
  const send = (email: string, password: string, cookie = "") => {
    const body = new URLSearchParams({ email, password });
    const headers = { cookie };
    const request = new Request("http://localhost:3000/sign-in", { method: "POST", body, headers });
    return signIn("USER", { request, context: context(elsewhere()) }).catch((thrown: unknown) => thrown);
  };
  /** The cookies that stay in a browser after signing in and out again. */
  async function known(email: string, before = ""): Promise<string> {
    const answer = (await send(email, PASSWORD, before)) as { headers: Headers };
    const cookies = answer.headers.getSetCookie().filter((one) => one.startsWith("known="));
    expect(cookies).toEqual([expect.stringMatching(/Max-Age=31536000;.*HttpOnly;.*SameSite=Lax/)]);
    return cookies[0]!.split(";")[0]!;
  }

  test("gets in while strangers guess from everywhere, and may guess ten times itself", async () => {
    const { email } = await createUser();
    const [cookie, other] = [await known(email), await known((await createUser()).email)];
    let heard = 0;
    for (let host = 0; host < 7; host += 1) heard += await burst(9, `USER:${email}`, elsewhere());
    expect(heard).toBe(50);
    const tooMany = { init: { status: 429 } };
    expect(await send(email, PASSWORD), "another browser").toMatchObject(tooMany);
    expect(await send(email, PASSWORD, other), "one that knows another account").toMatchObject(tooMany);
    expect(await send(email, PASSWORD, cookie)).toMatchObject({ ok: true });
    for (let count = 0; count < 10; count += 1)
      expect(await send(email, "a guess", cookie)).toMatchObject({ ok: false });
    expect(await send(email, PASSWORD, cookie), "from yet another address").toMatchObject(tooMany);
  });

  test("guesses fifty times together with all others of its kind", async () => {
    const account = somebody();
    let heard = 0;
    for (let device = 0; device < 7; device += 1) {
      const of = { account, address: elsewhere(), device: `device ${device}` };
      for (let count = 0; count < 9; count += 1)
        await limitFailures("knownDevice", of, {
          attempt: () => Promise.reject(wrong),
          failed: () => true,
        }).catch((error: unknown) => (heard += error === wrong ? 1 : 0));
    }
    expect(heard).toBe(50);
    expect(await guess(account), "strangers are another matter").toBe(true);
  });

  test("is known to several accounts, keeps its count, and can't be invented", async () => {
    const [one, two] = [await createUser(), await createUser()];
    const first = await known(one.email);
    const both = await known(two.email, first);
    const about = (cookie: string, email: string) =>
      readKnownDevice(new Request("http://localhost/", { headers: { cookie } }), `USER:${email}`);
    expect(await about(both, one.email)).toBe(await about(first, one.email));
    expect(await about(both, two.email)).toEqual(expect.any(String));
    expect(await about(first, two.email)).toBeUndefined();
    expect(await about(await known(one.email, both), one.email)).toBe(await about(first, one.email));
    const invented = Buffer.from(JSON.stringify([`${"a".repeat(43)}.${"b".repeat(43)}`])).toString("base64");
    for (const cookie of [`known=${invented}`, "known=nonsense", `known=${encodeURIComponent("[1]")}`])
      expect(await about(cookie, one.email)).toBeUndefined();
    expect(decodeURIComponent(both)).not.toContain("@");
  });
});

test("strangers who guess keep nobody from confirming with the password where they are signed in", async () => {
  const account = somebody();
  for (let host = 0; host < 7; host += 1) await burst(9, account, elsewhere());
  const confirm = limitFailures(
    "confirmation",
    { account, address: elsewhere() },
    { attempt: () => Promise.resolve("done"), failed: () => true },
  );
  expect(await confirm).toBe("done");
  expect(await burst(40, account, HERE, "confirmation")).toBe(10);
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
