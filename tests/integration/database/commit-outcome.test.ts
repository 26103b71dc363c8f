import { type Collection, MongoClient } from "mongodb";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { unprivilegedAccount } from "../../../dev/database/accounts";
import { runDirectory } from "../../../dev/database/documentdb/run-directory";
import { startGateway, type RunningGateway } from "../../../dev/database/gateway/server";
import { type RunningDatabase } from "../../../dev/database/index";
import { failure } from "./conformance";
import { ownDatabase } from "./own-database";
import { startProxy, type Proxy } from "./tcp-proxy";

/** The connection between gateway and PostgreSQL is cut around COMMIT. */
describe("the outcome of a commit", () => {
  const own = ownDatabase();
  let database: RunningDatabase;
  let proxy: Proxy;
  let gateway: RunningGateway;
  let client: MongoClient;
  let books: Collection;

  beforeAll(async () => {
    database = await own.start();
    const directory = database.dataDirectory ?? "";
    proxy = await startProxy(`${runDirectory(directory, unprivilegedAccount(directory))}/.s.PGSQL.5432`);
    gateway = await startGateway({ postgres: { host: "127.0.0.1", port: proxy.port }, port: 0 });
    client = new MongoClient(`mongodb://127.0.0.1:${gateway.port}/?replicaSet=rs0`);
    books = client.db("outcome").collection("books");
  });

  beforeEach(async () => {
    await books.deleteMany({});
    await books.insertOne({ amount: 0 });
  });

  afterAll(async () => {
    await client?.close();
    await gateway?.close();
    await proxy?.close();
    await database?.stop();
    own.remove();
  });

  const amount = async () => (await books.findOne())?.amount as number;

  /** A transaction whose commit loses its connection; the driver does not repeat it by itself. */
  async function commitCut(moment: "before" | "after") {
    const session = client.startSession();
    onTestFinished(() => session.endSession());
    session.startTransaction();
    await books.updateOne({}, { $inc: { amount: 1 } }, { session });
    proxy.cutAt("COMMIT", moment);
    return { error: await failure(session.commitTransaction()), again: () => session.commitTransaction() };
  }

  test("cut before COMMIT arrives: unknown, then known to have failed", async () => {
    const { error, again } = await commitCut("before");
    expect(error.errorLabels).toEqual(["UnknownTransactionCommitResult"]);
    const second = await failure(again());
    expect(second.code).toBe(251);
    expect(second.errorLabels).toEqual(["TransientTransactionError"]);
    expect(await amount()).toBe(0);
  });

  test("cut after COMMIT was executed: unknown, then known to have succeeded", async () => {
    const { error, again } = await commitCut("after");
    expect(error.errorLabels).toEqual(["UnknownTransactionCommitResult"]);
    await again();
    await again();
    expect(await amount()).toBe(1);
  });

  test.each(["before", "after"] as const)(
    "withTransaction applies a change once, cut %s COMMIT",
    async (moment) => {
      let attempts = 0;
      await client.withSession((session) =>
        session.withTransaction(async () => {
          attempts++;
          await books.updateOne({}, { $inc: { amount: 1 } }, { session });
          if (attempts === 1) proxy.cutAt("COMMIT", moment);
        }),
      );
      expect(await amount()).toBe(1);
      expect(attempts).toBe(moment === "before" ? 2 : 1);
    },
  );

  test("a transaction that only read commits although its connection is cut", async () => {
    await client.withSession(async (session) => {
      session.startTransaction();
      await books.findOne({}, { session });
      proxy.cutAt("COMMIT", "before");
      await session.commitTransaction();
    });
  });

  test("a connection lost within the transaction makes it transient", async () => {
    await client.withSession(async (session) => {
      session.startTransaction();
      await books.updateOne({}, { $inc: { amount: 1 } }, { session });
      proxy.cutAt("insert", "before");
      const error = await failure(books.insertOne({ amount: 5 }, { session }));
      expect(error.hasErrorLabel("TransientTransactionError")).toBe(true);
      await session.abortTransaction();
    });
    expect(await amount()).toBe(0);
  });
});
