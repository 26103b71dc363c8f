import { beforeAll, beforeEach, expect, test } from "vitest";

import { db, newId } from "~/db/index.server";
import { OUTBOX_PAGE_SIZE, type OutboxPage } from "~/domain/outbox/queries.server";
import { startSession } from "~/guards/session-cookie.server";
import { action, loader } from "~/routes/admin/outbox";

import { createUser } from "../identity/accounts";
import { answerOf, post, visit } from "../seller/dashboard";

let cookie = "";
beforeAll(async () => {
  const admin = await createUser({ role: "ADMIN" });
  const request = new Request("http://localhost:3000/admin/sign-in");
  const headers = await startSession(request, { kind: "ADMIN", subjectId: admin.id, ip: null });
  cookie = headers.get("Set-Cookie")!.split(";")[0]!;
});
beforeEach(() => db.outbox.deleteMany({ where: {} }));

const put = (key: string, given = {}) =>
  db.outbox.create({
    kind: "mail.purchase-placed",
    key,
    payload: JSON.stringify({ purchaseId: newId() }),
    dueAt: new Date(),
    attempts: 0,
    ...given,
  });

const page = (address: string) => loader(visit(address, cookie)) as Promise<OutboxPage & { view: string }>;
const retry = (form: Record<string, string>) => answerOf(action(post("/admin/outbox", cookie, form)));

test("shows what waits and what was given up, each with pages", async () => {
  for (let index = 0; index < OUTBOX_PAGE_SIZE + 2; index += 1)
    await put(`waiting ${index}`, { dueAt: new Date(1_800_000_000_000 + (index >> 1)) });
  await put("dead", { failedAt: new Date(), error: "Error: no", attempts: 14 });
  await put("done", { doneAt: new Date() });

  const first = await page("/admin/outbox");
  expect(first.view).toBe("waiting");
  expect(first.counts).toEqual({ waiting: OUTBOX_PAGE_SIZE + 2, dead: 1 });
  const next = await page(`/admin/outbox?after=${first.entries.next}`);
  const keys = [...first.entries.rows, ...next.entries.rows].map(({ key }) => key);
  expect(keys).toEqual(Array.from({ length: OUTBOX_PAGE_SIZE + 2 }, (_, index) => `waiting ${index}`));
  const back = await page(`/admin/outbox?before=${next.entries.previous}`);
  expect(back.entries.rows).toEqual(first.entries.rows);

  const dead = await page("/admin/outbox?view=dead");
  expect(dead.entries.rows).toMatchObject([{ key: "dead", error: "Error: no" }]);
  expect(dead.entries).toMatchObject({ previous: null, next: null });
});

test("starts a dead entry again, once", async () => {
  const { id } = await put("dead", { failedAt: new Date(), attempts: 14 });
  expect(await retry({ intent: "retry", id })).toMatchObject({ status: 200, body: { ok: true } });
  expect(await db.outbox.findFirst({ where: { id } })).toMatchObject({ failedAt: null, attempts: 0 });
  expect(await retry({ intent: "retry", id })).toMatchObject({ status: 400, body: { ok: false } });
});

test.each([{}, { intent: "retry" }, { intent: "retry", id: "1" }, { intent: "drop", id: newId() }])(
  "refuses the damaged form %j",
  async (form) => {
    expect(await retry(form as Record<string, string>)).toMatchObject({ status: 400, body: { ok: false } });
  },
);
