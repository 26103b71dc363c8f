import { beforeEach, describe, expect, test } from "vitest";

import { db, newId, transaction } from "~/db/index.server";
import { closeCase, closeCaseOf } from "~/domain/cases/close-case.server";
import { type CaseToPark, parkCase } from "~/domain/cases/park-case.server";
import { CASES_PAGE_SIZE, listCases } from "~/domain/cases/queries.server";
import { MAX_ATTEMPTS } from "~/domain/outbox/backoff.server";
import { closeForgottenCases } from "~/domain/outbox/close-forgotten-cases.server";
import { relayOutbox, type OutboxHandlers } from "~/domain/outbox/relay-outbox.server";
import { retryDeadEntry } from "~/domain/outbox/retry-dead-entry.server";
import { outboxHandlers } from "~/jobs/handlers.server";

import { createUser } from "../identity/accounts";

const matter = (given: Partial<CaseToPark> = {}): CaseToPark => ({
  kind: "refund.unknown",
  key: "refund:1",
  title: "A refund that nobody asked for",
  detail: "The provider reports 12.00.",
  target: "shop:0123456789abcdef01234567",
  ...given,
});
const park = (given?: Partial<CaseToPark>) => transaction((tx) => parkCase(tx, matter(given)));
const close = (id: string, note = "Called them.") =>
  closeCase({ id, note, actor: "admin:0123456789abcdef01234567", ip: null });

beforeEach(async () => {
  for (const collection of [db.parkedCase, db.outbox]) await collection.deleteMany({ where: {} });
  await db.auditLog.deleteMany({ where: {} });
});

describe("parking a case", () => {
  test("happens once, however often and by how many it is noticed", async () => {
    const parked = await Promise.all(Array.from({ length: 8 }, () => park()));
    expect(new Set(parked.map(({ id }) => id)).size).toBe(1);
    expect(await db.parkedCase.findMany()).toMatchObject([
      { status: "OPEN", title: "A refund that nobody asked for", note: null, closedBy: null },
    ]);
    await park({ key: "refund:2" });
    expect(await db.parkedCase.count()).toBe(2);
  });

  test("is undone with its transaction", async () => {
    const failing = transaction(async (tx) => {
      await parkCase(tx, matter());
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(await db.parkedCase.count()).toBe(0);
  });

  test("opens a closed one again only if the matter can come back", async () => {
    const { id } = await park();
    await close(id);
    expect(await park()).toMatchObject({ id, status: "CLOSED" });
    expect(await park({ comesBack: true, detail: "Again." })).toMatchObject({
      id,
      status: "OPEN",
      detail: "Again.",
      note: null,
      closedBy: null,
      closedAt: null,
    });
  });
});

describe("closing a case", () => {
  test("happens once among several administrators, with an audit entry", async () => {
    const { id } = await park();
    const settled = await Promise.allSettled(
      Array.from({ length: 8 }, (_, index) => close(id, `Note ${index}`)),
    );
    expect(settled.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const refused = settled.flatMap((one) => (one.status === "rejected" ? [one.reason as Error] : []));
    for (const error of refused) expect(error).toMatchObject({ code: "CASE_CLOSED" });
    const row = await db.parkedCase.findFirst({ where: { id } });
    expect(row).toMatchObject({ status: "CLOSED", closedBy: "admin:0123456789abcdef01234567" });
    const entries = await db.auditLog.findMany();
    expect(entries).toMatchObject([{ action: "case.closed", target: `case:${id}` }]);
    expect(JSON.parse(entries[0]!.after!)).toMatchObject({ note: row?.note });
  });

  test("knows what is not there", async () => {
    await expect(close(newId())).rejects.toMatchObject({ code: "NOT_FOUND" });
    await transaction((tx) => closeCaseOf(tx, "nothing", "Done."));
    expect(await db.auditLog.count()).toBe(0);
  });
});

test("lists open cases by the time they wait and closed ones backwards, in pages that lose none", async () => {
  const administrator = await createUser({ role: "ADMIN", name: "Grace Hopper" });
  for (let index = 0; index < CASES_PAGE_SIZE + 3; index += 1)
    await db.parkedCase.create({
      ...matter({ key: `case ${index}`, title: `Case ${index}` }),
      target: null,
      status: "OPEN",
      createdAt: new Date(1_800_000_000_000 + (index >> 1)),
    });
  const titles = Array.from({ length: CASES_PAGE_SIZE + 3 }, (_, index) => `Case ${index}`);
  const first = await listCases("OPEN", new URLSearchParams());
  const next = await listCases("OPEN", new URLSearchParams({ after: first.next! }));
  expect([...first.rows, ...next.rows].map(({ title }) => title)).toEqual(titles);
  const back = await listCases("OPEN", new URLSearchParams({ before: next.previous! }));
  expect(back.rows).toEqual(first.rows);

  for (const { id } of next.rows)
    await closeCase({ id, note: "Done.", actor: `admin:${administrator.id}`, ip: null });
  const closed = await listCases("CLOSED", new URLSearchParams());
  expect(closed.rows.map(({ title }) => title)).toEqual(titles.slice(CASES_PAGE_SIZE).toReversed());
  expect(closed.rows[0]).toMatchObject({ closedBy: "Grace Hopper", note: "Done." });
});

describe("an entry of the outbox that is given up", () => {
  const later = (milliseconds: number) => () => new Date(Date.now() + milliseconds);
  const by = { actor: "admin:0123456789abcdef01234567", ip: null } as const;
  const handlers = (mail: OutboxHandlers["mail.purchase-placed"]): OutboxHandlers => ({
    ...outboxHandlers,
    "mail.purchase-placed": mail,
  });
  const failing = handlers(async () => {
    throw new Error("connect to smtp://bazaar:geheim@mail.example failed");
  });

  /** Tries an entry so often that it is given up. */
  async function letDie(key: string): Promise<string> {
    const { id } = await db.outbox.create({
      kind: "mail.purchase-placed",
      key,
      payload: JSON.stringify({ purchaseId: newId() }),
      dueAt: new Date(),
      attempts: MAX_ATTEMPTS - 1,
    });
    expect(await relayOutbox({ handlers: failing })).toMatchObject({ dead: 1 });
    return id;
  }

  test("because no attempt can help is a case after the first one", async () => {
    const to = "Ada <ada@example.com>, eve@example.com";
    await db.outbox.create({
      kind: "mail.account",
      key: "mail 0",
      payload: JSON.stringify({ letter: "no-account", kind: "USER", id: null, to, token: null }),
      dueAt: new Date(),
      attempts: 0,
    });
    expect(await relayOutbox({ handlers: outboxHandlers })).toEqual({ done: 0, retried: 0, dead: 1 });
    const [parked] = await db.parkedCase.findMany();
    expect(parked).toMatchObject({ kind: "outbox.dead", status: "OPEN" });
    expect(parked?.detail).toBe(
      "mail 0 was tried once. The last error: Hopeless: The recipient is not one plain address.",
    );
  });

  test("is a case, until it was carried out after all", async () => {
    const id = await letDie("mail 1");
    const [parked, ...more] = await db.parkedCase.findMany();
    expect(more).toEqual([]);
    expect(parked).toMatchObject({ kind: "outbox.dead", target: `outbox:${id}`, status: "OPEN" });
    expect(parked?.detail).toContain("mail 1");
    expect(parked?.detail).not.toContain("geheim");

    expect(await retryDeadEntry(id, by)).toBe(true);
    expect(await db.auditLog.findMany()).toMatchObject([
      { action: "outbox.retried", actor: by.actor, target: `outbox:${id}` },
    ]);
    expect(await db.parkedCase.count({ where: { status: "OPEN" } }), "not yet").toBe(1);
    expect(await relayOutbox({ handlers: handlers(async () => undefined) })).toMatchObject({ done: 1 });
    expect(await db.parkedCase.findMany()).toMatchObject([{ status: "CLOSED", closedBy: "system" }]);
  });

  test("is no case any more once it was removed, and only then", async () => {
    const gone = await letDie("mail 4");
    const kept = await letDie("mail 5");
    await db.outbox.deleteOne({ where: { id: gone } });
    const days = (count: number) => new Date(Date.now() + count * 24 * 3_600_000);
    expect(await closeForgottenCases({ now: days(89) }), "a day too soon").toBe(0);
    expect(await closeForgottenCases({ now: days(91), signal: AbortSignal.abort() })).toBe(0);
    expect(await closeForgottenCases({ now: days(91) })).toBe(1);
    expect(await closeForgottenCases({ now: days(91) })).toBe(0);
    const [closed] = await db.parkedCase.findMany({ where: { status: "CLOSED" } });
    expect(closed).toMatchObject({ target: `outbox:${gone}`, closedBy: "system" });
    expect(await db.parkedCase.findMany({ where: { status: "OPEN" } })).toMatchObject([
      { target: `outbox:${kept}` },
    ]);
  });

  test("is found among more open cases than one look takes", async () => {
    const parked = { kind: "outbox.dead", title: "Given up", detail: "", status: "OPEN" as const };
    const entries = await db.outbox.createMany(
      Array.from({ length: 150 }, (_, index) => ({
        ...{
          kind: "mail.purchase-placed",
          key: `kept ${index}`,
          payload: "{}",
          dueAt: new Date(),
          attempts: 1,
        },
      })),
    );
    const of = (id: string) => ({ ...parked, key: `outbox.dead:${id}`, target: `outbox:${id}` });
    await db.parkedCase.createMany([...entries.map(({ id }) => of(id)), of(newId())]);
    expect(await closeForgottenCases({ now: new Date(Date.now() + 1e10) })).toBe(1);
  });

  test("is a case again when it was closed by hand and fails once more", async () => {
    const id = await letDie("mail 2");
    const parked = (await db.parkedCase.findFirst())!;
    await close(parked.id, "Written by hand.");
    await retryDeadEntry(id, by);
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1)
      await relayOutbox({ handlers: failing, now: later(attempt * 7 * 3_600_000) });
    expect(await db.parkedCase.findMany()).toMatchObject([{ id: parked.id, status: "OPEN", note: null }]);
  });

  test("is one among several that failed before and then went through", async () => {
    await db.outbox.create({
      kind: "mail.purchase-placed",
      key: "mail 3",
      payload: JSON.stringify({ purchaseId: newId() }),
      dueAt: new Date(),
      attempts: 1,
      error: "Error: busy",
    });
    expect(await relayOutbox({ handlers: handlers(async () => undefined) })).toMatchObject({ done: 1 });
    expect(await db.parkedCase.count()).toBe(0);
    expect(await db.auditLog.count()).toBe(0);
  });
});
