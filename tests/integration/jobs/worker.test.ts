import { pino } from "pino";
import { afterEach, expect, test } from "vitest";

import { db, newId, transaction } from "~/db/index.server";
import { enqueue } from "~/domain/outbox/enqueue.server";
import { createJobs } from "~/jobs/jobs.server";
import { startWorker, type Worker } from "~/jobs/worker.server";

import { driverDatabase } from "../../support/database";

const workers: Worker[] = [];
const lines: string[] = [];
const log = pino({ level: "warn" }, { write: (line: string) => void lines.push(line) });
const start = () => {
  const worker = startWorker(log);
  workers.push(worker);
  return worker;
};
afterEach(async () => {
  for (const worker of workers.splice(0)) expect(await worker.stop(10_000)).toBe(true);
  expect(lines).toEqual([]);
});

const entry = (key: string) => ({
  kind: "mail.purchase-placed" as const,
  key,
  payload: { purchaseId: newId() },
});

/** As another process would have written it: nobody here is nudged. */
const putElsewhere = (key: string) =>
  db.outbox.create({
    ...entry(key),
    payload: JSON.stringify(entry(key).payload),
    dueAt: new Date(),
    attempts: 0,
  });

const done = (key: string) => async () => (await db.outbox.findFirst({ where: { key } }))?.doneAt ?? null;

test("a worker finds what was left, what others write, and at once what this process writes", async () => {
  await putElsewhere("left behind");
  start();
  await expect.poll(done("left behind"), { timeout: 5_000 }).toBeInstanceOf(Date);
  await putElsewhere("by another process");
  await expect.poll(done("by another process"), { timeout: 20_000 }).toBeInstanceOf(Date);

  await transaction((tx) => enqueue(tx, entry("by this process")));
  await expect.poll(done("by this process"), { timeout: 1_500, interval: 20 }).toBeInstanceOf(Date);
  const { error } = (await db.outbox.findFirst({ where: { key: "by this process" } }))!;
  expect(error).toBe("The purchase is gone.");
});

test("workers that start together share one row for each job, and go on when one is stopped", async () => {
  const first = start();
  start();
  start();
  const names = createJobs(log).map(({ name }) => name);
  const jobs = () => driverDatabase().collection("jobs").find().toArray();
  await expect.poll(async () => (await jobs()).length, { timeout: 10_000 }).toBe(names.length);
  expect(await first.stop(10_000)).toBe(true);
  await putElsewhere("after the stop");
  await expect.poll(done("after the stop"), { timeout: 20_000 }).toBeInstanceOf(Date);
  expect((await jobs()).map(({ name }) => name).toSorted()).toEqual(names.toSorted());
});
