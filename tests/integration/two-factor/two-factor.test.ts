import { type TOTP, URI } from "otpauth";
import { describe, expect, test } from "vitest";

import { db, transaction, type EmailTokenPurpose, type SessionKind } from "~/db/index.server";
import { createSession } from "~/domain/identity/create-session.server";
import { issueEmailToken } from "~/domain/identity/email-tokens.server";
import { matchesHash, type PasswordVerifier } from "~/domain/identity/verify-password.server";
import { type Holder } from "~/domain/two-factor/holder.server";
import { getTwoFactor, hasTwoFactor } from "~/domain/two-factor/queries.server";
import { RECOVERY_CODES } from "~/domain/two-factor/recovery-codes.server";
import { regenerateRecoveryCodes } from "~/domain/two-factor/regenerate-recovery-codes.server";
import {
  cancelTwoFactorSetUp,
  confirmTwoFactor,
  startTwoFactor,
} from "~/domain/two-factor/set-up-two-factor.server";
import { turnOffTwoFactor } from "~/domain/two-factor/turn-off-two-factor.server";
import { type By, verifySecondFactor } from "~/domain/two-factor/verify-second-factor.server";
import { hashToken } from "~/lib/signing.server";

import { createSeller, createUser, PASSWORD } from "../identity/accounts";
import { letters } from "../identity/letters";

const by: By = { actor: "operator", ip: "192.0.2.1" };
const NOW = 1_800_000_000_000;
const at = (seconds: number) => () => new Date(NOW + seconds * 1000);

async function newHolder(kind: Holder["kind"]): Promise<Holder> {
  const { id } = kind === "SELLER" ? await createSeller() : await createUser({ role: "ADMIN" });
  return { kind, id };
}

/** The authenticator app: what it was shown, and the code it shows at a moment. */
async function scan(holder: Holder) {
  const state = await getTwoFactor(holder);
  if (state.status !== "setting-up") throw new Error("There is nothing to scan.");
  const app = URI.parse(state.uri) as TOTP;
  return (seconds: number) => app.generate({ timestamp: NOW + seconds * 1000 });
}

function confirm(
  holder: Holder,
  code: string,
  { password = PASSWORD, sessionToken = null }: { password?: string; sessionToken?: string | null } = {},
) {
  return confirmTwoFactor({ ...holder, password, code, sessionToken, by }, { now: at(0) });
}

/** Somebody whose second factor was switched on at NOW. */
async function setUp(kind: Holder["kind"] = "SELLER") {
  const holder = await newHolder(kind);
  await startTwoFactor({ ...holder, by });
  const codeAt = await scan(holder);
  const recoveryCodes = await confirm(holder, codeAt(0));
  const enter = (code: string, seconds: number) => verifySecondFactor({ ...holder, code, by }, at(seconds));
  return { holder, codeAt, recoveryCodes, enter };
}

const outcomes = async (tries: Promise<unknown>[]) => {
  const settled = await Promise.allSettled(tries);
  const refused = settled.flatMap((one) => (one.status === "rejected" ? [one.reason as Error] : []));
  return { through: settled.length - refused.length, refused: refused.map(({ name }) => name) };
};

const stored = async ({ kind, id }: Holder) =>
  kind === "SELLER" ? db.shop.findFirst({ where: { id } }) : db.user.findFirst({ where: { id } });

/** What the holder was told by mail. */
async function lettersTo(holder: Holder) {
  const to = (await stored(holder))?.email;
  return (await letters()).filter((letter) => letter.to === to);
}

const openSession = (kind: SessionKind, subjectId: string) =>
  createSession({ kind, subjectId, ip: null, userAgent: null, replaces: null, keep: false });

describe.each(["USER", "SELLER"] as const)("setting up (%s)", (kind) => {
  test("is off, then shows a secret that guards nothing, then is on", async () => {
    const holder = await newHolder(kind);
    expect(await getTwoFactor(holder)).toEqual({ status: "off" });
    await startTwoFactor({ ...holder, by });
    const shown = await getTwoFactor(holder);
    expect(shown).toMatchObject({ status: "setting-up", qrCode: expect.stringMatching(/^data:image\/svg/) });
    expect(await hasTwoFactor(holder)).toBe(false);
    const codeAt = await scan(holder);

    const wrong = String((Number(codeAt(0)) + 1) % 1_000_000).padStart(6, "0");
    await expect(confirm(holder, wrong)).rejects.toThrow("not right");
    expect(await hasTwoFactor(holder)).toBe(false);

    const codes = await confirm(holder, codeAt(0));
    expect(new Set(codes).size).toBe(RECOVERY_CODES);
    expect(await getTwoFactor(holder)).toEqual({
      status: "on",
      since: new Date(NOW),
      codesLeft: RECOVERY_CODES,
      readable: true,
    });
    const row = JSON.stringify(await stored(holder));
    const { secret } = shown as { secret: string };
    for (const plain of [secret.replaceAll(" ", ""), ...codes]) expect(row).not.toContain(plain);
    const target = `${kind === "SELLER" ? "shop" : "user"}:${holder.id}`;
    const audit = await db.auditLog.findMany({ where: { target }, orderBy: { id: "asc" } });
    const who = { actor: "operator", ip: "192.0.2.1" };
    expect(audit).toMatchObject([
      { action: "two-factor.begun", ...who },
      { action: "two-factor.on", ...who },
    ]);
  });

  test("ends the sessions that the password alone has opened, but the one that asks", async () => {
    const holder = await newHolder(kind);
    const session = kind === "SELLER" ? "SELLER" : "ADMIN";
    const own = await openSession(session, holder.id);
    await openSession(session, holder.id);
    if (kind === "USER") await openSession("USER", holder.id);
    const bystander = await newHolder(kind);
    await openSession(session, bystander.id);
    const count = ({ id }: Holder) => db.session.count({ where: { subjectId: id } });
    const before = await count(holder);
    await startTwoFactor({ ...holder, by });
    const codeAt = await scan(holder);
    await expect(confirm(holder, codeAt(60), { sessionToken: own })).rejects.toThrow();
    expect(await count(holder)).toBe(before);

    await confirm(holder, codeAt(0), { sessionToken: own });
    expect(await count(holder)).toBe(1);
    expect(await db.session.count({ where: { tokenHash: hashToken(own) } })).toBe(1);
    expect(await count(bystander)).toBe(1);
  });

  test("takes the password, and tells the owner", async () => {
    const holder = await newHolder(kind);
    await startTwoFactor({ ...holder, by });
    const codeAt = await scan(holder);
    await expect(confirm(holder, codeAt(0), { password: "wrong" })).rejects.toMatchObject({
      code: "WRONG_PASSWORD",
    });
    expect(await hasTwoFactor(holder)).toBe(false);
    expect(await lettersTo(holder)).toEqual([]);
    await confirm(holder, codeAt(0));
    expect(await lettersTo(holder)).toMatchObject([{ letter: "two-factor-on", kind, id: holder.id }]);
  });
});

describe.each(["USER", "SELLER"] as const)("a second factor (%s)", (kind) => {
  /** Checks a password, which is another one as soon as that is done. */
  const changedMeanwhile = ({ id }: Holder): { verifier: PasswordVerifier } => ({
    verifier: {
      matches: async (hash, password) => {
        const right = await matchesHash(hash, password);
        const change = { where: { id }, set: { passwordHash: "of another password" } };
        await (kind === "SELLER" ? db.shop.updateOne(change) : db.user.updateOne(change));
        return right;
      },
    },
  });

  test("is not switched on by a password that is changed at that moment", async () => {
    const holder = await newHolder(kind);
    await startTwoFactor({ ...holder, by });
    const codeAt = await scan(holder);
    const own = await openSession(kind, holder.id);
    const asked = { ...holder, password: PASSWORD, code: codeAt(0), sessionToken: null, by };
    await expect(confirmTwoFactor(asked, { now: at(0), ...changedMeanwhile(holder) })).rejects.toMatchObject({
      code: "WRONG_PASSWORD",
    });
    expect(await hasTwoFactor(holder)).toBe(false);
    expect(await db.session.count({ where: { tokenHash: hashToken(own) } })).toBe(1);
  });

  test("is not switched off by a password that is changed at that moment, and no code is used up", async () => {
    const { holder, codeAt, enter } = await setUp(kind);
    const asked = { ...holder, password: PASSWORD, code: codeAt(60), by };
    await expect(turnOffTwoFactor(asked, { now: at(60), ...changedMeanwhile(holder) })).rejects.toMatchObject(
      { code: "WRONG_PASSWORD" },
    );
    expect(await hasTwoFactor(holder)).toBe(true);
    expect(await enter(codeAt(60), 60)).toBe("totp");
  });

  test("voids the links that were mailed before it was switched on, and those of nobody else", async () => {
    const [holder, bystander] = [await newHolder(kind), await newHolder(kind)];
    const purposes: readonly EmailTokenPurpose[] =
      kind === "SELLER" ? ["RESET_SHOP_PASSWORD"] : ["RESET_USER_PASSWORD", "CHANGE_EMAIL"];
    for (const { id: subjectId } of [holder, bystander])
      for (const purpose of purposes)
        await transaction((tx) => issueEmailToken(tx, { purpose, subjectId, payload: "new@example.com" }));
    const linksOf = ({ id }: Holder) => db.emailToken.count({ where: { subjectId: id } });
    await startTwoFactor({ ...holder, by });
    const codeAt = await scan(holder);
    expect(await linksOf(holder)).toBe(purposes.length);
    await confirm(holder, codeAt(0));
    expect([await linksOf(holder), await linksOf(bystander)]).toEqual([0, purposes.length]);
  });
});

describe("setting up", () => {
  test("can be left, and begun anew with another secret", async () => {
    const holder = await newHolder("USER");
    await startTwoFactor({ ...holder, by });
    const first = await scan(holder);
    await startTwoFactor({ ...holder, by });
    const second = await scan(holder);
    await expect(confirm(holder, first(0))).rejects.toThrow();
    await cancelTwoFactorSetUp({ ...holder, by });
    expect(await getTwoFactor(holder)).toEqual({ status: "off" });
    const late = confirm(holder, second(0));
    await expect(late).rejects.toMatchObject({ code: "TWO_FACTOR_CHANGED" });
  });

  test("can be begun anew where the key has changed", async () => {
    const holder = await newHolder("USER");
    await startTwoFactor({ ...holder, by });
    const of = { where: { id: holder.id } };
    await db.user.updateOne({ ...of, set: { "totp.secretCipher": "of another key" } });
    expect(await getTwoFactor(holder)).toEqual({ status: "off" });
    await startTwoFactor({ ...holder, by });
    expect(await getTwoFactor(holder)).toMatchObject({ status: "setting-up" });
  });

  test("neither replaces nor forgets what is on", async () => {
    const { holder } = await setUp();
    const before = await stored(holder);
    await expect(startTwoFactor({ ...holder, by })).rejects.toMatchObject({ code: "TWO_FACTOR_CHANGED" });
    await cancelTwoFactorSetUp({ ...holder, by });
    expect((await stored(holder))?.totp).toEqual(before?.totp);
  });

  test("is confirmed once, however often it is sent", async () => {
    const holder = await newHolder("SELLER");
    await startTwoFactor({ ...holder, by });
    const codeAt = await scan(holder);
    const tries = Array.from({ length: 6 }, () => confirm(holder, codeAt(0)));
    expect((await outcomes(tries)).through).toBe(1);
    const on = { target: `shop:${holder.id}`, action: "two-factor.on" };
    expect(await db.auditLog.count({ where: on })).toBe(1);
    expect(await lettersTo(holder)).toHaveLength(1);
  });
});

describe("a code", () => {
  test("works for half a minute around its time, and not the one that confirmed the app", async () => {
    const { codeAt, enter } = await setUp();
    await expect(enter(codeAt(0), 1)).rejects.toThrow();
    await expect(enter(codeAt(90), 30)).rejects.toThrow();
    expect(await enter(codeAt(60), 30)).toBe("totp");
    await expect(enter(codeAt(90), 150)).rejects.toThrow();
    expect(await enter(codeAt(120).replace(/^(...)/, "$1 "), 150)).toBe("totp");
  });

  test("works once, and takes the earlier ones with it", async () => {
    const { codeAt, enter } = await setUp();
    const tries = Array.from({ length: 10 }, () => enter(codeAt(60), 60));
    const { through, refused } = await outcomes(tries);
    expect(through).toBe(1);
    expect(refused).toEqual(Array.from({ length: 9 }, () => "WrongCode"));
    await expect(enter(codeAt(60), 61)).rejects.toThrow();
    await expect(enter(codeAt(30), 60)).rejects.toThrow();
    expect(await enter(codeAt(90), 61)).toBe("totp");
  });

  test("is nobody else's", async () => {
    const mine = await setUp();
    const other = await setUp();
    await expect(other.enter(mine.codeAt(60), 60)).rejects.toThrow();
    await expect(other.enter(mine.recoveryCodes[0]!, 60)).rejects.toThrow();
    const nobody = await newHolder("USER");
    await expect(verifySecondFactor({ ...nobody, code: mine.codeAt(60), by }, at(60))).rejects.toMatchObject({
      code: "WRONG_CODE",
    });
  });

  test.each(["", "12345", "1234567", "abcdef", "$ne", "٣٤٥٦٧٨"])("%j is none", async (code) => {
    const { enter } = await setUp();
    await expect(enter(code, 60)).rejects.toMatchObject({ code: "WRONG_CODE" });
  });
});

describe("a recovery code", () => {
  test("works once, however it is typed", async () => {
    const { holder, recoveryCodes, enter } = await setUp("USER");
    const code = recoveryCodes[3]!;
    const tries = Array.from({ length: 10 }, (_, index) =>
      enter(index % 2 ? code : ` ${code.toUpperCase().replaceAll("-", " ")}`, 60),
    );
    expect((await outcomes(tries)).through).toBe(1);
    expect(await getTwoFactor(holder)).toMatchObject({ codesLeft: RECOVERY_CODES - 1 });
    const used = await db.auditLog.findMany({
      where: { target: `user:${holder.id}`, action: "two-factor.recovery-code-used" },
    });
    expect(used).toMatchObject([{ after: JSON.stringify({ codesLeft: RECOVERY_CODES - 1 }) }]);
  });

  test("is not brought back by another one that is used at the same time", async () => {
    const { holder, recoveryCodes, enter } = await setUp();
    const tries = recoveryCodes.flatMap((code) => [enter(code, 60), enter(code, 60)]);
    const { through } = await outcomes(tries);
    expect(await getTwoFactor(holder)).toMatchObject({ codesLeft: RECOVERY_CODES - through });
    for (const code of recoveryCodes) await enter(code, 60).catch(() => undefined);
    expect(await getTwoFactor(holder)).toMatchObject({ codesLeft: 0 });
    for (const code of recoveryCodes) await expect(enter(code, 60)).rejects.toThrow();
  });

  test("is replaced by new ones, which take a code", async () => {
    const { holder, codeAt, recoveryCodes, enter } = await setUp();
    const renew = (code: string, seconds: number) =>
      regenerateRecoveryCodes({ ...holder, code, by }, at(seconds));
    await expect(renew(codeAt(0), 0)).rejects.toMatchObject({ code: "WRONG_CODE" });
    const { through } = await outcomes([renew(codeAt(60), 60), renew(codeAt(60), 60)]);
    expect(through).toBe(1);
    await expect(enter(recoveryCodes[0]!, 61)).rejects.toThrow();
    const renewed = await renew(codeAt(90), 61);
    expect(await enter(renewed[9]!, 62)).toBe("recovery-code");
    expect(await db.auditLog.count({ where: { action: "two-factor.new-recovery-codes" } })).toBe(2);
  });
});

describe("switching off", () => {
  test("takes the password and a code", async () => {
    const { holder, codeAt } = await setUp();
    const off = (password: string, code: string) =>
      turnOffTwoFactor({ ...holder, password, code, by }, { now: at(60) });
    await expect(off("wrong", codeAt(60))).rejects.toMatchObject({ code: "WRONG_PASSWORD" });
    await expect(off(PASSWORD, codeAt(0))).rejects.toMatchObject({ code: "WRONG_CODE" });
    expect(await hasTwoFactor(holder)).toBe(true);
    // The refused password has not used the code up.
    const { through } = await outcomes([off(PASSWORD, codeAt(60)), off(PASSWORD, codeAt(60))]);
    expect(through).toBe(1);
    expect(await getTwoFactor(holder)).toEqual({ status: "off" });
    expect(await db.auditLog.count({ where: { action: "two-factor.off" } })).toBe(1);
    expect(await lettersTo(holder)).toMatchObject([
      { letter: "two-factor-on" },
      { letter: "two-factor-off" },
    ]);
    await expect(off(PASSWORD, codeAt(90))).rejects.toMatchObject({ code: "TWO_FACTOR_CHANGED" });
  });
});

describe("where the key has changed", () => {
  test("the app's codes are wrong ones, and recovery codes lead to setting it up anew", async () => {
    const { holder, codeAt, recoveryCodes, enter } = await setUp("USER");
    const secretCipher = "of another key";
    await db.user.updateOne({ where: { id: holder.id }, set: { "totp.secretCipher": secretCipher } });
    expect(await getTwoFactor(holder)).toMatchObject({ status: "on", readable: false });

    await expect(enter(codeAt(60), 60)).rejects.toMatchObject({ code: "WRONG_CODE" });
    expect(await enter(recoveryCodes[0]!, 60)).toBe("recovery-code");
    const off = { ...holder, password: PASSWORD, by };
    await expect(turnOffTwoFactor({ ...off, code: codeAt(60) }, { now: at(60) })).rejects.toMatchObject({
      code: "WRONG_CODE",
    });
    await turnOffTwoFactor({ ...off, code: recoveryCodes[1]! }, { now: at(60) });
    await startTwoFactor({ ...holder, by });
    expect(await getTwoFactor(holder)).toMatchObject({ status: "setting-up" });
  });

  test("a secret that waits for its first code takes none", async () => {
    const holder = await newHolder("SELLER");
    await startTwoFactor({ ...holder, by });
    const codeAt = await scan(holder);
    await db.shop.updateOne({ where: { id: holder.id }, set: { "totp.secretCipher": "of another key" } });
    await expect(confirm(holder, codeAt(0))).rejects.toMatchObject({ code: "WRONG_CODE" });
  });
});
