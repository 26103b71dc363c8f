import { beforeEach, describe, expect, test } from "vitest";

import { db } from "~/db/index.server";
import { createSession } from "~/domain/identity/create-session.server";
import { endSessionById } from "~/domain/identity/end-session.server";
import { findAdministrator, findShopper, listSessions } from "~/domain/identity/queries.server";
import { startSession } from "~/guards/session-cookie.server";
import { action, loader } from "~/routes/account/security";
import { action as signOut } from "~/routes/auth/sign-out";

import { resetDatabase } from "../../support/database";
import { answerOf, post, visit } from "../seller/dashboard";
import { createUser, PASSWORD } from "./accounts";
import { letters } from "./letters";

const PAGE = "/account/security";
const FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

beforeEach(resetDatabase);

async function signedIn(given: Parameters<typeof createUser>[0] = {}) {
  const user = await createUser(given);
  const request = new Request("http://localhost:3000/", { headers: { "user-agent": FIREFOX } });
  const headers = await startSession(request, { kind: "USER", subjectId: user.id, ip: "192.0.2.1" });
  return { user, cookie: headers.get("Set-Cookie")!.split(";")[0]! };
}

const elsewhere = (subjectId: string, kind: "USER" | "ADMIN" = "USER") =>
  createSession({ kind, subjectId, ip: null, userAgent: null, replaces: null, keep: true });
const send = (cookie: string, form: Record<string, string>) =>
  answerOf(Promise.resolve(action(post(PAGE, cookie, form))));
const look = (cookie: string) => answerOf(Promise.resolve(loader(visit(PAGE, cookie))));

describe("the list of sessions", () => {
  test("names browser and address, and marks the one that asks", async () => {
    const { user, cookie } = await signedIn();
    await elsewhere(user.id);
    await elsewhere((await createUser()).id);
    expect((await look(cookie)).body).toMatchObject({
      email: user.email,
      sessions: [
        { browser: null, current: false, administration: false },
        { browser: "Firefox on Linux", ip: "192.0.2.1", current: true },
      ],
    });
    expect(JSON.stringify((await look(cookie)).body)).not.toContain("tokenHash");
  });

  test("shows and ends none of the administration's, which takes a second step; that one shows all", async () => {
    const { user, cookie } = await signedIn({ role: "ADMIN" });
    const token = await elsewhere(user.id, "ADMIN");
    const { id } = (await db.session.findFirst({ where: { kind: "ADMIN", subjectId: user.id } }))!;
    const { sessions } = (await look(cookie)).body as { sessions: object[] };
    expect(sessions).toMatchObject([{ current: true, administration: false }]);
    expect((await send(cookie, { intent: "session-end", id })).status).toBe(404);
    expect(await findAdministrator(token)).not.toBeNull();

    const account = { kind: "USER", id: user.id } as const;
    expect(await listSessions(account, "ADMIN", token)).toMatchObject([
      { current: true, administration: true },
      { administration: false },
    ]);
    const by = { actor: `admin:${user.id}`, ip: null } as const;
    expect(await endSessionById(account, "ADMIN", id, by)).toBe(true);
  });

  test("leaves out what is over", async () => {
    const { user } = await signedIn();
    const tomorrow = new Date(Date.now() + 25 * 60 * 60 * 1000);
    expect(await listSessions({ kind: "USER", id: user.id }, "USER", null, tomorrow)).toEqual([]);
  });

  test("ends one of one's own, and tells nothing of another's", async () => {
    const { user, cookie } = await signedIn();
    const [own, other] = [await elsewhere(user.id), await elsewhere((await createUser()).id)];
    const idOf = async (subjectId: string) =>
      (await db.session.findFirst({ where: { subjectId, userAgent: null } }))!.id;
    const foreign = await db.session.findFirst({ where: { userAgent: null }, orderBy: { id: "desc" } });

    expect(await send(cookie, { intent: "session-end", id: await idOf(user.id) })).toMatchObject({
      status: 200,
    });
    expect(await findShopper(own)).toBeNull();
    expect((await send(cookie, { intent: "session-end", id: foreign!.id })).status).toBe(404);
    expect((await send(cookie, { intent: "session-end", id: "0".repeat(24) })).status).toBe(404);
    expect((await send(cookie, { intent: "session-end", id: "x" })).status).toBe(400);
    expect(await findShopper(other)).not.toBeNull();
    expect((await look(cookie)).status).toBe(200);
  });
});

describe("signing out", () => {
  test("everywhere ends all sessions of the account, also here, and is written down", async () => {
    const { user, cookie } = await signedIn({ role: "ADMIN" });
    await elsewhere(user.id);
    await elsewhere(user.id, "ADMIN");
    const other = await elsewhere((await createUser()).id);
    const ended = { where: { action: "sessions.ended" } } as const;
    expect(await send(cookie, { intent: "sessions-end" })).toEqual({ status: 302, body: "/sign-in" });
    expect(await db.session.count({ where: { subjectId: user.id } })).toBe(0);
    expect(await findShopper(other)).not.toBeNull();
    expect(await db.auditLog.findMany(ended)).toMatchObject([
      { action: "sessions.ended", target: `user:${user.id}`, actor: `user:${user.id}` },
    ]);
    expect(await look(cookie), "a stolen copy of the cookie").toMatchObject({ status: 302 });
    expect(await send(cookie, { intent: "sessions-end" })).toMatchObject({ status: 302 });
    expect(await db.auditLog.count(ended)).toBe(1);
  });

  test("here makes a stolen copy of the cookie worth nothing", async () => {
    const { cookie } = await signedIn();
    expect((await look(cookie)).status).toBe(200);
    await signOut(post("/sign-out", cookie, {}));
    expect(await look(cookie)).toEqual({ status: 302, body: "/sign-in?redirectTo=%2Faccount%2Fsecurity" });
  });
});

describe("the forms", () => {
  test("change the password, give a new session here, and never send a password back", async () => {
    const { user, cookie } = await signedIn();
    const other = await elsewhere(user.id);
    const wrong = await send(cookie, {
      intent: "password",
      current: "my secret guess",
      password: "my next password",
    });
    expect(wrong).toMatchObject({
      status: 400,
      body: { security: { result: { error: { current: [expect.any(String)] } } } },
    });
    const common = await send(cookie, { intent: "password", current: PASSWORD, password: "password123" });
    expect(common).toMatchObject({
      status: 400,
      body: { security: { result: { error: { password: [expect.any(String)] } } } },
    });
    const own = await send(cookie, { intent: "password", current: PASSWORD, password: user.email });
    expect(own).toMatchObject({
      status: 400,
      body: { security: { result: { error: { password: [expect.any(String)] } } } },
    });
    for (const secret of ["my secret guess", "my next password", PASSWORD])
      expect(JSON.stringify([wrong, common, own])).not.toContain(secret);

    const form = { intent: "password", current: PASSWORD, password: "my next password" };
    const done = (await Promise.resolve(action(post(PAGE, cookie, form))).catch(
      (thrown: unknown) => thrown,
    )) as Response;
    expect([done.status, done.headers.get("Location")]).toEqual([302, `${PAGE}?changed=password`]);
    // A copy of the cookie that somebody took before is worth nothing.
    expect((await look(cookie)).status).toBe(302);
    const renewed = done.headers.get("Set-Cookie")!.split(";")[0]!;
    expect((await look(renewed)).status).toBe(200);
    expect(await findShopper(other)).toBeNull();
  });

  test("of an administrator with a second step change nothing from the shopper's side", async () => {
    const totp = { secretCipher: "x", confirmedAt: new Date(), lastStep: null, recoveryCodeHashes: [] };
    const { user, cookie } = await signedIn({ role: "ADMIN", totp });
    await elsewhere(user.id, "ADMIN");
    for (const form of [
      { intent: "password", current: PASSWORD, password: "my next password" },
      { intent: "email", current: PASSWORD, email: "new@example.com" },
      { intent: "sessions-end" },
    ] as Record<string, string>[])
      expect(await send(cookie, form)).toMatchObject({
        status: 400,
        body: { security: { refused: expect.stringContaining("administration") } },
      });
    expect(await db.user.findFirst({ where: { id: user.id } })).toMatchObject({
      passwordHash: user.passwordHash,
    });
    expect(await db.session.count()).toBe(2);
    expect(await letters()).toEqual([]);
  });

  test("send the link for another e-mail, and say the same where it is taken", async () => {
    const { user, cookie } = await signedIn();
    const taken = await createUser();
    const form = { intent: "email", current: PASSWORD };
    const answers = [];
    for (const email of ["free@example.com", taken.email]) {
      const { status, body } = await send(cookie, { ...form, email });
      answers.push({ status, body: JSON.stringify(body).replaceAll(email, "X") });
    }
    expect(answers[1]).toEqual(answers[0]);
    expect(await letters()).toHaveLength(2);
    expect((await send(cookie, { ...form, email: "ada" })).status).toBe(400);
    expect(await send(cookie, { ...form, email: user.email.toUpperCase() })).toMatchObject({
      status: 400,
      body: { security: { result: { error: { email: ["This is your e-mail already."] } } } },
    });
    expect(await letters()).toHaveLength(2);
  });

  test("are none of what they don't know", async () => {
    const { cookie } = await signedIn();
    for (const form of [{}, { intent: "nonsense" }])
      expect((await send(cookie, form as Record<string, string>)).status).toBe(400);
  });

  test("take ten wrong passwords from one address, then ask to wait", async () => {
    const { cookie } = await signedIn();
    const guess = () =>
      send(cookie, { intent: "password", current: "a guess", password: "my next password" });
    for (let count = 0; count < 10; count += 1) expect((await guess()).status).toBe(400);
    expect(await guess()).toMatchObject({ status: 429 });
    expect(
      (await send(cookie, { intent: "password", current: PASSWORD, password: "my next password" })).status,
    ).toBe(429);
  });
});
