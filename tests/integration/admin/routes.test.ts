import { type TOTP, URI } from "otpauth";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";

import { db, transaction } from "~/db/index.server";
import { recordAudit } from "~/domain/audit/record-audit.server";
import { type AuditRow } from "~/domain/audit/queries.server";
import { getTwoFactor, type TwoFactorState } from "~/domain/two-factor/queries.server";
import { startSession } from "~/guards/session-cookie.server";
import { env } from "~/lib/env.server";
import { type Page } from "~/lib/pagination.server";
import { loader as auditLoader } from "~/routes/admin/audit";
import { action as casesAction } from "~/routes/admin/cases";
import { action as layoutAction, loader as layoutLoader } from "~/routes/admin/layout";
import { loader as overviewLoader } from "~/routes/admin/overview";
import { action as securityAction, loader as securityLoader } from "~/routes/admin/security";
import { action as shopAction, loader as shopLoader } from "~/routes/admin/shop";
import { action as shopsAction, loader as shopsLoader } from "~/routes/admin/shops";
import { action as signInAction } from "~/routes/admin/sign-in";
import { action as codeAction, loader as codeLoader } from "~/routes/admin/sign-in-code";

import { createSeller, createUser, PASSWORD } from "../identity/accounts";
import { answerOf, post, visit } from "../seller/dashboard";

async function signedIn(given = {}) {
  const user = await createUser({ role: "ADMIN", ...given });
  const request = new Request("http://localhost:3000/admin/sign-in");
  const headers = await startSession(request, { kind: "ADMIN", subjectId: user.id, ip: null });
  return { user, cookie: cookieOf(headers) };
}

const cookieOf = (headers: Headers) =>
  headers
    .getSetCookie()
    .map((one) => one.split(";")[0]!)
    .join("; ");

let cookie = "";
let administratorId = "";
beforeAll(async () => {
  const administrator = await signedIn({ name: "Grace Hopper" });
  cookie = administrator.cookie;
  administratorId = administrator.user.id;
});

describe("shops", () => {
  interface ShopsPage {
    status: string;
    counts: Record<string, number>;
    shops: Page<{ id: string; name: string }>;
  }
  const list = async (address: string) => (await shopsLoader(visit(address, cookie))) as ShopsPage;

  test("are listed by status and found by name and e-mail", async () => {
    const waiting = await createSeller({ status: "PENDING", name: "Copper & Clay" });
    const rejected = await createSeller({ status: "REJECTED", email: "potter@example.com" });
    const page = await list("/admin/shops");
    expect(page.status).toBe("PENDING");
    expect(page.counts).toMatchObject({ PENDING: 1, REJECTED: 1 });
    expect(page.shops.rows).toMatchObject([{ id: waiting.id, name: "Copper & Clay" }]);
    expect((await list("/admin/shops?q=copper+%26")).shops.rows).toHaveLength(1);
    expect((await list("/admin/shops?q=.*")).shops.rows).toHaveLength(0);
    const found = await list("/admin/shops?status=REJECTED&q=POTTER%40");
    expect(found.shops.rows).toMatchObject([{ id: rejected.id }]);
    // What is not found here is counted where it is.
    expect((await list("/admin/shops?q=potter%40")).counts).toMatchObject({ PENDING: 0, REJECTED: 1 });
  });

  test("have a page to decide on, which tells what was done", async () => {
    const { id } = await createSeller({ status: "PENDING" });
    const send = (form: Record<string, string>) =>
      answerOf(shopAction(post(`/admin/shops/${id}`, cookie, form, { id })));
    expect(await send({ intent: "reject", reason: "  " })).toMatchObject({
      status: 400,
      body: { error: { reason: ["Please say why."] } },
    });
    expect(await send({ intent: "close" })).toMatchObject({ status: 400 });
    expect((await db.shop.findFirst({ where: { id } }))?.status).toBe("PENDING");
    expect(await send({ intent: "approve" })).toEqual({
      status: 302,
      body: `/admin/shops/${id}?done=approve`,
    });
    expect(await send({ intent: "approve" })).toMatchObject({
      status: 409,
      body: { error: { intent: ["This shop is open meanwhile. Nothing was changed."] } },
    });
    const page = (await shopLoader(visit(`/admin/shops/${id}?done=approve`, cookie, { id }))) as {
      done: string | null;
      decisions: string[];
      history: AuditRow[];
      shop: Record<string, unknown>;
    };
    expect(page.done).toBe("approve");
    expect(page.decisions).toEqual(["suspend"]);
    expect(page.history).toMatchObject([{ action: "shop.approved", actorName: "Grace Hopper" }]);
    expect(JSON.stringify(page)).not.toContain("argon2");
    expect(page.shop).not.toHaveProperty("totp");
  });

  test.each(["0".repeat(24), "nobody", "$ne"])("that are not there (%s) are not found", async (id) => {
    expect(await answerOf(shopLoader(visit(`/admin/shops/${id}`, cookie, { id })))).toMatchObject({
      status: 404,
    });
    for (const form of [{ intent: "approve" }, { intent: "nonsense" }] as Record<string, string>[]) {
      const answer = await answerOf(shopAction(post(`/admin/shops/${id}`, cookie, form, { id })));
      expect(answer.status).toBe(404);
    }
  });
});

describe("pages without forms", () => {
  test("take none, and tell only administrators", async () => {
    for (const action of [shopsAction, layoutAction]) {
      expect(await answerOf(action(post("/admin/shops", cookie, {})))).toMatchObject({ status: 405 });
      expect(await answerOf(action(post("/admin/shops", "", {})))).toMatchObject({ status: 404 });
    }
  });
});

describe("cases", () => {
  test("are closed with a note", async () => {
    const { id } = await db.parkedCase.create({
      kind: "test",
      key: "route",
      title: "A case",
      detail: "",
      status: "OPEN",
    });
    const send = (form: Record<string, string>) =>
      answerOf(casesAction(post("/admin/cases", cookie, { intent: "close", ...form })));
    expect(await send({ id, note: "" })).toMatchObject({
      status: 400,
      body: { message: null, result: { error: { note: ["Please say how it was settled."] } } },
    });
    expect(await send({ id: "1", note: "Done." })).toMatchObject({ status: 400 });
    expect(await send({ id: "0".repeat(24), note: "Done." })).toMatchObject({ status: 404 });
    expect(await send({ id, note: "Done." })).toMatchObject({ status: 302 });
    expect(await send({ id, note: "Done, too." })).toMatchObject({
      status: 409,
      body: { message: "This case was closed meanwhile. Your note was not saved." },
    });
    expect(await db.parkedCase.findFirst({ where: { id } })).toMatchObject({ note: "Done." });
  });
});

describe("the audit log", () => {
  const shown = async (query: string) => {
    const { status, body } = await answerOf(auditLoader(visit(`/admin/audit${query}`, cookie)));
    return { status, ...(body as { entries: Page<AuditRow>; errors: object }) };
  };

  test("shows who did what, with what changed", async () => {
    const shop = await createSeller({ name: "Brass & Bell" });
    const actor = `admin:${administratorId}` as const;
    const target = `shop:${shop.id}`;
    await transaction((tx) =>
      recordAudit(tx, {
        actor,
        action: "shop.renamed",
        target,
        before: { status: "PENDING", same: null },
        after: { status: "ACTIVE", added: 3 },
      }),
    );
    await transaction((tx) =>
      recordAudit(tx, { actor: "operator", action: "shop.renamed", target: "user:gone" }),
    );
    const { entries } = await shown(`?target=${target}`);
    expect(entries.rows).toMatchObject([
      {
        actorName: "Grace Hopper",
        targetName: "Brass & Bell",
        changes: [
          { field: "status", before: "PENDING", after: "ACTIVE" },
          { field: "added", before: null, after: "3" },
        ],
      },
    ]);
    expect((await shown("?action=shop.renamed")).entries.rows.map((row) => row.actorName)).toEqual([
      "Operator (command line)",
      "Grace Hopper",
    ]);
    expect((await shown("?action=shop.reopened")).entries.rows).toHaveLength(0);
    expect((await shown(`?action=shop.renamed&actor=${actor}`)).entries.rows).toHaveLength(1);
    const written = await db.auditLog.findMany({ where: { action: "shop.renamed" }, orderBy: { id: "asc" } });
    const [first = "", last = ""] = written.map(({ createdAt }) => createdAt.toISOString().slice(0, 10));
    const other = "2001-02-03";
    expect((await shown(`?action=shop.renamed&from=${first}&until=${last}`)).entries.rows).toHaveLength(2);
    expect((await shown(`?action=shop.renamed&until=${other}`)).entries.rows).toHaveLength(0);
    expect((await shown(`?action=shop.renamed&from=${other}`)).entries.rows).toHaveLength(2);
  });

  test("says which day it cannot read", async () => {
    expect(await shown("?from=yesterday")).toMatchObject({
      status: 400,
      errors: { from: ["Please enter a day like 2026-05-31."] },
    });
  });

  test("says that the days are the wrong way round", async () => {
    expect(await shown("?from=2026-11-25&until=2026-11-01")).toMatchObject({
      status: 400,
      errors: { until: ["This day is before the first one."] },
    });
  });

  test("knows the actions by name", async () => {
    expect(await shown("?action=shop.re")).toMatchObject({
      status: 400,
      errors: { action: ["Please choose an action from the list."] },
    });
  });

  test("has pages that lose nothing", async () => {
    await db.auditLog.createMany(
      Array.from({ length: 60 }, (_, index) => ({
        actor: "system",
        action: "case.closed",
        target: `test:${index}`,
        createdAt: new Date(1_800_000_000_000 + (index >> 1)),
      })),
    );
    const targets: string[] = [];
    let after = "";
    for (let pages = 0; pages < 3; pages += 1) {
      const { entries } = await shown(`?action=case.closed&actor=system${after}`);
      targets.push(...entries.rows.map(({ target }) => target));
      after = `&after=${entries.next}`;
    }
    expect(targets).toEqual(Array.from({ length: 60 }, (_, index) => `test:${59 - index}`));
  });
});

describe("signing in in two steps", () => {
  afterEach(() => {
    env.ADMIN_TWO_FACTOR = "optional";
  });

  const firstStep = async (email: string, query = "") => {
    const answer = (await signInAction(
      post(`/admin/sign-in${query}`, "", { email, password: PASSWORD }),
    )) as Response;
    return { to: answer.headers.get("Location"), cookie: cookieOf(answer.headers) };
  };
  const secondStep = async (own: string, code: string) =>
    codeAction(post("/admin/sign-in/code", own, { code }));
  // Each half minute's code counts once, and the next one at once: who has used one takes that.
  const codeOf = (uri: string, step = 0) =>
    (URI.parse(uri) as TOTP).generate({ timestamp: Date.now() + step * 30_000 });

  async function withTwoFactor(path = "/admin/security") {
    const { user, cookie: own } = await signedIn();
    const send = (form: Record<string, string>) => answerOf(securityAction(post(path, own, form)));
    expect(await send({ intent: "two-factor-start" })).toMatchObject({ status: 200 });
    const { twoFactor } = (await securityLoader(visit(path, own))) as unknown as {
      twoFactor: TwoFactorState & { uri: string };
    };
    const code = codeOf(twoFactor.uri);
    const confirmed = await send({ intent: "two-factor-confirm", password: PASSWORD, code });
    expect(confirmed).toMatchObject({ status: 200 });
    const { codes } = (confirmed.body as { twoFactor: { codes: string[] } }).twoFactor;
    return { user, own, uri: twoFactor.uri, codes, send };
  }

  test("opens no session before the code, and one after it", async () => {
    const { user, uri } = await withTwoFactor();
    const sessions = () => db.session.count({ where: { subjectId: user.id } });
    const before = await sessions();
    const passed = await firstStep(user.email, "?redirectTo=%2Fadmin%2Fshops");
    expect(passed.to).toBe("/admin/sign-in/code");
    expect(await sessions()).toBe(before);
    expect(await answerOf(Promise.resolve(layoutLoader(visit("/admin", passed.cookie))))).toMatchObject({
      status: 404,
    });
    expect(await answerOf(codeLoader(visit("/admin/sign-in/code", passed.cookie)))).toMatchObject({
      status: 200,
    });

    expect(await answerOf(secondStep(passed.cookie, "000000"))).toMatchObject({ status: 400 });
    const code = codeOf(uri, 1);
    const through = (await secondStep(passed.cookie, code)) as Response;
    expect(through.headers.get("Location")).toBe("/admin/shops");
    expect(await sessions()).toBe(before + 1);
    const page = await answerOf(layoutLoader(visit("/admin", cookieOf(through.headers))));
    expect(page).toMatchObject({ status: 200, body: { name: user.name } });
    expect(await answerOf(secondStep(passed.cookie, code)), "the same code again").toMatchObject({
      status: 400,
    });
  });

  test("is switched on with the password, and signs other browsers out", async () => {
    const { user, cookie: own } = await signedIn();
    const { cookie: earlier } = await firstStep(user.email);
    const send = (form: Record<string, string>) =>
      answerOf(securityAction(post("/admin/security", own, form)));
    await send({ intent: "two-factor-start" });
    const { twoFactor } = (await securityLoader(visit("/admin/security", own))) as unknown as {
      twoFactor: { uri: string };
    };
    const confirm = { intent: "two-factor-confirm", code: codeOf(twoFactor.uri) };
    for (const password of ["", "geheim und lang"]) {
      const refused = await send({ ...confirm, password });
      expect(refused).toMatchObject({
        status: 400,
        body: { twoFactor: { result: { error: { password: [expect.any(String)] } } } },
      });
      expect(JSON.stringify(refused)).not.toContain("geheim");
    }
    const open = (cookie: string) => answerOf(Promise.resolve(overviewLoader(visit("/admin", cookie))));
    expect(await open(earlier)).toMatchObject({ status: 200 });
    expect(await send({ ...confirm, password: PASSWORD })).toMatchObject({ status: 200 });
    expect(await open(earlier)).toMatchObject({ status: 404 });
    expect(await open(own)).toMatchObject({ status: 200 });
  });

  test("takes the first step first, and only for its own door", async () => {
    const { user, codes } = await withTwoFactor();
    const { cookie } = await firstStep(user.email);
    const passed = cookie.split("; ").find((one) => one.startsWith("admin_second_step="))!;
    const stolen = passed.replace("admin_second_step", "seller_second_step");
    for (const own of ["", "admin_second_step=x", passed.slice(0, -12), stolen])
      expect(await answerOf(secondStep(own, codes[0]!))).toEqual({ status: 302, body: "/admin/sign-in" });
    const { action: sellerCode } = await import("~/routes/seller/sign-in-code");
    const elsewhere = await answerOf(sellerCode(post("/seller/sign-in/code", stolen, { code: codes[0]! })));
    expect(elsewhere).toEqual({ status: 302, body: "/seller/sign-in" });
    expect(await answerOf(secondStep(passed, codes[0]!))).toEqual({ status: 302, body: "/admin" });
  });

  test("lets nobody guess on", async () => {
    const { user, uri, codes } = await withTwoFactor();
    const { cookie: passed } = await firstStep(user.email);
    for (let guess = 0; guess < 5; guess += 1)
      expect(await answerOf(secondStep(passed, `wrong ${guess}`))).toMatchObject({ status: 400 });
    for (const code of ["wrong again", codeOf(uri, 1), codes[0]!]) {
      const asked = post("/admin/sign-in/code", passed, { code });
      const askToWait = vi.fn<typeof asked.context.askToWait>();
      const context = { ...asked.context, askToWait };
      expect(await answerOf(codeAction({ ...asked, context }))).toMatchObject({ status: 429 });
      expect(askToWait.mock.lastCall?.[0]).toBeGreaterThan(0);
    }
    expect(await getTwoFactor({ kind: "USER", id: user.id })).toMatchObject({ codesLeft: codes.length });
  });

  test("never leads to another site", async () => {
    const { user, codes } = await withTwoFactor();
    const { cookie: passed } = await firstStep(user.email, "?redirectTo=%2F%2Fevil.example");
    expect(await answerOf(secondStep(passed, codes[0]!))).toEqual({ status: 302, body: "/admin" });
  });

  test("shows neither codes nor passwords that were refused", async () => {
    const { send } = await withTwoFactor();
    const off = await send({ intent: "two-factor-off", password: "geheim und lang", code: "123456" });
    expect(off.status).toBe(400);
    expect(JSON.stringify(off)).not.toContain("geheim");
    expect(JSON.stringify(off)).not.toContain("123456");
  });

  test("is demanded of administrators before anything else where the marketplace says so", async () => {
    env.ADMIN_TWO_FACTOR = "required";
    const { own, send, codes } = await (async () => {
      const bare = await signedIn();
      for (const loader of [overviewLoader, shopsLoader, auditLoader])
        expect(await answerOf(loader(visit("/admin", bare.cookie)))).toEqual({
          status: 302,
          body: "/admin/security",
        });
      expect(
        await answerOf(casesAction(post("/admin/cases", bare.cookie, { intent: "close" }))),
      ).toMatchObject({ status: 302 });
      expect(await layoutLoader(visit("/admin/security", bare.cookie))).toMatchObject({ open: null });
      expect(await securityLoader(visit("/admin/security", bare.cookie))).toMatchObject({ confined: true });
      return withTwoFactor();
    })();
    expect(await answerOf(overviewLoader(visit("/admin", own)))).toMatchObject({ status: 200 });
    expect(await layoutLoader(visit("/admin", own))).toMatchObject({ open: { cases: expect.any(Number) } });
    await send({ intent: "two-factor-off", password: PASSWORD, code: codes[0]! });
    expect(await answerOf(overviewLoader(visit("/admin", own)))).toMatchObject({ status: 302 });
  });
});
