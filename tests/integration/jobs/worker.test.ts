import { pino } from "pino";
import { afterEach, expect, test } from "vitest";

import { db, newId, transaction } from "~/db/index.server";
import { enqueue } from "~/domain/outbox/enqueue.server";
import { enqueueAnew } from "~/domain/outbox/enqueue-anew.server";
import { createJobs } from "~/jobs/jobs.server";
import { startWorker, type Worker } from "~/jobs/worker.server";

import { driverDatabase } from "../../support/database";
import { createProduct, createShop } from "../../support/fixtures";
import { gate } from "../outbox/entries";

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
  expect(lines.join("")).toBe("");
  await jobRows().deleteMany({});
});

const jobRows = () => driverDatabase().collection("jobs");

/** From when this is over, nothing is found because it is time to look: only because this process says so. */
async function stopTicks(): Promise<void> {
  const still = async () => {
    await jobRows().updateMany({}, { $set: { disabled: true } });
    return jobRows().countDocuments({ $or: [{ disabled: { $ne: true } }, { lockedAt: { $type: "date" } }] });
  };
  await expect.poll(still).toBe(0);
}

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
  await expect.poll(done("left behind")).toBeInstanceOf(Date);
  await putElsewhere("by another process");
  await expect.poll(done("by another process")).toBeInstanceOf(Date);

  await stopTicks();
  await transaction((tx) => enqueue(tx, entry("by this process")));
  await expect.poll(done("by this process"), { interval: 20 }).toBeInstanceOf(Date);
  const { error } = (await db.outbox.findFirst({ where: { key: "by this process" } }))!;
  expect(error).toBe("The purchase is gone.");
});

/** Has a product in hand until the returned function is called: whatever else writes it has to wait. */
async function hold(id: string): Promise<() => Promise<void>> {
  const held = gate();
  const released = gate();
  const holding = transaction(async (tx) => {
    await tx.product.updateOne({ where: { id }, set: { title: "Held" } });
    held.open();
    await released.opened;
  });
  await held.opened;
  return () => {
    released.open();
    return holding;
  };
}

test("what this process writes is carried out at once, also while something takes long", async () => {
  const shop = await createShop();
  const letGo = await hold((await createProduct(shop)).product.id);
  start();
  const slow = {
    kind: "search.shop-renamed",
    key: "slow",
    payload: { shopId: shop.id, after: null },
  } as const;
  await transaction((tx) => enqueueAnew(tx, slow));
  await expect.poll(() => db.outbox.count({ where: { key: "slow", attempts: 1 } })).toBe(1);
  await stopTicks();
  for (const key of ["first", "second", "third"]) {
    await transaction((tx) => enqueue(tx, entry(key)));
    await expect.poll(done(key), { interval: 20 }).toBeInstanceOf(Date);
  }
  expect(await done("slow")()).toBeNull();
  await letGo();
  await expect.poll(done("slow")).toBeInstanceOf(Date);
});

test("workers that start together share one row for each job, and go on when one is stopped", async () => {
  const first = start();
  start();
  start();
  const names = createJobs(log).map(({ name }) => name);
  const jobs = () => jobRows().find().toArray();
  await expect.poll(async () => (await jobs()).length).toBe(names.length);
  expect(await first.stop(10_000)).toBe(true);
  await putElsewhere("after the stop");
  // What was locked by the one that is stopped is free after ten seconds.
  await expect.poll(done("after the stop"), { timeout: 50_000 }).toBeInstanceOf(Date);
  expect((await jobs()).map(({ name }) => name).toSorted()).toEqual(names.toSorted());
});
