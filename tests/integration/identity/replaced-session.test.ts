import { MongoClient, type CommandStartedEvent } from "mongodb";
import { afterAll, expect, test } from "vitest";

import { clientOptions, databaseName } from "~/db/connection";
import { db } from "~/db/index.server";
import { createSession } from "~/domain/identity/create-session.server";
import { hashToken } from "~/lib/signing.server";

import { createUser, PASSWORD } from "./accounts";
import { checkCredentials } from "~/domain/identity/check-credentials.server";

// Before the first use of `db`: a connection that tells what goes over the wire.
const url = process.env["DATABASE_URL"] ?? "";
const client = new MongoClient(url, { ...clientOptions, monitorCommands: true });
Object.assign(globalThis, {
  [Symbol.for("bazaar.database")]: { client, database: client.db(databaseName(url)) },
});
afterAll(() => client.close());

test("a new session and the end of the one before it are one transaction", async () => {
  const user = await createUser();
  const open = (replaces: string | null, proof?: string) =>
    createSession({
      kind: "USER",
      subjectId: user.id,
      ip: null,
      userAgent: null,
      keep: false,
      replaces,
      proof,
    });
  const before = await open(null);
  const sent: CommandStartedEvent[] = [];
  client.on("commandStarted", (event) => sent.push(event));

  const { proof } = await checkCredentials("USER", { email: user.email, password: PASSWORD });
  const after = await open(before, proof);

  const writes = sent.filter(
    ({ commandName, command }) =>
      ["insert", "delete", "findAndModify"].includes(commandName) && command[commandName] === "sessions",
  );
  expect(writes).toHaveLength(2);
  const transactions = writes.map(({ command }) => [
    command["lsid"]?.id?.toString("hex"),
    command["txnNumber"],
  ]);
  expect(transactions[0]).toEqual([expect.any(String), expect.anything()]);
  expect(transactions[1]).toEqual(transactions[0]);
  for (const { command } of writes) expect(command).toMatchObject({ autocommit: false });
  const left = await db.session.findMany({ where: { subjectId: user.id } });
  expect(left.map(({ tokenHash }) => tokenHash)).toEqual([hashToken(after)]);
});
