import net from "node:net";
import { deserialize, type Document, Long, serialize } from "bson";
import { type ClientSession, type Collection, UUID } from "mongodb";
import { expect, inject } from "vitest";
import { conforms, type Doc, failure, useBench } from "./conformance";

const bench = useBench("transactions");

/** Runs with a session whose transaction has begun; aborts what is left open. */
async function inTransaction(run: (session: ClientSession) => Promise<void>): Promise<void> {
  await bench.client.withSession(async (session) => {
    session.startTransaction({ readConcern: { level: "snapshot" }, writeConcern: { w: "majority" } });
    await run(session);
    if (session.inTransaction()) await session.abortTransaction();
  });
}

const increase = { $inc: { n: 1 } };
const n = async (c: Collection<Doc>) => (await c.findOne())?.n as number;

conforms(bench, "a transaction over two collections is seen by others when it commits", async () => {
  const a = await bench.fresh([{ _id: 1, n: 1 }]);
  const b = await bench.fresh([{ _id: 1, n: 1 }]);
  await inTransaction(async (session) => {
    await a.updateOne({ _id: 1 }, { $inc: { n: -1 } }, { session });
    await b.updateOne({ _id: 1 }, increase, { session });
    expect((await a.findOne({}, { session }))?.n).toBe(0);
    expect(await n(a)).toBe(1);
    await session.commitTransaction();
  });
  expect([await n(a), await n(b)]).toEqual([0, 2]);
});

conforms(bench, "an aborted transaction leaves nothing", async () => {
  const c = await bench.fresh([{ _id: 1, n: 1 }]);
  await inTransaction(async (session) => {
    await c.insertOne({ _id: 2 }, { session });
    await c.updateOne({ _id: 1 }, { $set: { n: 9 } }, { session });
    await session.abortTransaction();
  });
  expect(await c.find().toArray()).toEqual([{ _id: 1, n: 1 }]);
});

conforms(bench, "reads of a transaction come from one snapshot", async () => {
  const c = await bench.fresh([{ _id: 1, n: 1 }]);
  await inTransaction(async (session) => {
    await c.findOne({}, { session });
    await c.updateOne({ _id: 1 }, { $set: { n: 2 } });
    expect((await c.findOne({}, { session }))?.n).toBe(1);
    await session.commitTransaction();
  });
});

conforms(bench, "a write on a document changed since the snapshot is a transient conflict", async () => {
  const writes = [
    (c: Collection<Doc>, session: ClientSession) => c.updateOne({ _id: 1 }, increase, { session }),
    (c: Collection<Doc>, session: ClientSession) => c.findOneAndUpdate({ _id: 1 }, increase, { session }),
    (c: Collection<Doc>, session: ClientSession) => c.deleteOne({ _id: 1 }, { session }),
  ];
  for (const write of writes) {
    const c = await bench.fresh([{ _id: 1, n: 1 }]);
    await inTransaction(async (session) => {
      await c.findOne({}, { session });
      await c.updateOne({ _id: 1 }, increase);
      const error = await failure(write(c, session));
      expect(error.code).toBe(112);
      expect(error.hasErrorLabel("TransientTransactionError")).toBe(true);
    });
  }
});

conforms(bench, "a write on a document another transaction holds is a transient conflict", async () => {
  const c = await bench.fresh([{ _id: 1, n: 1 }]);
  await inTransaction(async (first) => {
    await c.updateOne({ _id: 1 }, increase, { session: first });
    await inTransaction(async (second) => {
      const error = await failure(c.updateOne({ _id: 1 }, increase, { session: second }));
      expect(error.code).toBe(112);
      expect(error.hasErrorLabel("TransientTransactionError")).toBe(true);
    });
    await first.commitTransaction();
  });
  expect(await n(c)).toBe(2);
});

conforms(bench, "a duplicate key aborts its transaction", async () => {
  const c = await bench.fresh([{ _id: 1 }]);
  await inTransaction(async (session) => {
    await c.insertOne({ _id: 2 }, { session });
    expect((await failure(c.insertOne({ _id: 1 }, { session }))).code).toBe(11000);
    expect((await failure(c.insertOne({ _id: 3 }, { session }))).code).toBe(251);
  });
  expect(await c.countDocuments()).toBe(1);
});

conforms(bench, "a transaction creates a collection and reads it through a cursor", async () => {
  const c = await bench.fresh();
  await inTransaction(async (session) => {
    await c.insertMany(
      Array.from({ length: 500 }, (_, i) => ({ _id: i })),
      { session },
    );
    expect(await c.find({}, { session, batchSize: 50 }).sort({ _id: -1 }).toArray()).toHaveLength(500);
    await session.commitTransaction();
  });
  expect(await c.countDocuments()).toBe(500);
});

conforms(bench, "concurrent transactions on one document lose no update", async () => {
  const c = await bench.fresh([{ _id: 1, n: 0 }]);
  const once = () =>
    bench.client.withSession((session) =>
      session.withTransaction(async () => {
        const document = await c.findOne({ _id: 1 }, { session });
        await c.updateOne({ _id: 1 }, { $set: { n: Number(document?.n) + 1 } }, { session });
      }),
    );
  await Promise.all(Array.from({ length: 50 }, once));
  expect(await n(c)).toBe(50);
});

conforms(bench, "concurrent transfers in both directions keep the sum", async () => {
  const c = await bench.fresh(Array.from({ length: 5 }, (_, i) => ({ _id: i, n: 100 })));
  const transfer = (i: number) =>
    bench.client.withSession((session) =>
      session.withTransaction(async () => {
        await c.updateOne({ _id: i % 5 }, { $inc: { n: -1 } }, { session });
        await c.updateOne({ _id: (i * 3 + 1) % 5 }, increase, { session });
      }),
    );
  await Promise.all(Array.from({ length: 50 }, (_, i) => transfer(i)));
  expect((await c.find().toArray()).reduce((sum, document) => sum + document.n, 0)).toBe(500);
});

conforms(bench, "two hundred buyers in transactions share fifty pieces", async () => {
  const stock = await bench.fresh([{ _id: 1, n: 50 }]);
  const orders = await bench.fresh([{ _id: "first" }]);
  const buy = (buyer: number) =>
    bench.client.withSession((session) =>
      session.withTransaction(async () => {
        const guard = { _id: 1, n: { $gte: 1 } };
        const { modifiedCount } = await stock.updateOne(guard, { $inc: { n: -1 } }, { session });
        if (modifiedCount === 1) await orders.insertOne({ buyer }, { session });
        return modifiedCount;
      }),
    );
  const bought = await Promise.all(Array.from({ length: 200 }, (_, i) => buy(i)));
  expect(bought.filter(Boolean)).toHaveLength(50);
  expect([await n(stock), await orders.countDocuments()]).toEqual([0, 51]);
});

conforms(bench, "a guarded decrement outside transactions never oversells", async () => {
  const c = await bench.fresh([{ _id: 1, n: 30 }]);
  const buy = () => c.findOneAndUpdate({ _id: 1, n: { $gte: 1 } }, { $inc: { n: -1 } });
  const bought = await Promise.all(Array.from({ length: 100 }, buy));
  expect(bought.filter(Boolean)).toHaveLength(30);
  expect(await n(c)).toBe(0);
});

/** Sends one command in its own connection, as a driver does that tries a write again. */
function send(command: Document): Promise<Document> {
  const body = serialize({ ...command, $db: bench.db.databaseName });
  const header = Buffer.alloc(21);
  header.writeInt32LE(21 + body.length, 0);
  header.writeInt32LE(2013, 12);
  const { hostname, port } = new URL(inject("databaseUrl"));
  return new Promise((resolve, reject) => {
    const socket = net.connect(Number(port || 27017), hostname, () =>
      socket.write(Buffer.concat([header, body])),
    );
    socket.once("data", (reply) => {
      socket.end();
      resolve(deserialize(reply.subarray(21)));
    });
    socket.on("error", reject);
  });
}

conforms(bench, "a retried write is applied once", async () => {
  const c = await bench.fresh([{ _id: 1, n: 0 }]);
  const lsid = { id: new UUID() };
  const retried = (command: Document, number: number) => ({
    ...command,
    lsid,
    txnNumber: Long.fromNumber(number),
  });
  const update = retried({ update: c.collectionName, updates: [{ q: { _id: 1 }, u: increase }] }, 7);
  expect([(await send(update)).nModified, (await send(update)).n, await n(c)]).toEqual([1, 1, 1]);
  const insert = retried({ insert: c.collectionName, documents: [{ _id: "r" }] }, 8);
  await send(insert);
  expect(await send(insert)).toMatchObject({ n: 1, ok: 1 });
  const modify = retried(
    { findAndModify: c.collectionName, query: { _id: 1 }, update: increase, new: true },
    9,
  );
  await send(modify);
  expect((await send(modify)).value.n).toBe(2);
});
