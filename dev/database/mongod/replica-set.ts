import { type MongoClient } from "mongodb";
import { pause } from "../processes";

const START_PATIENCE_MS = 30_000;

/** Makes a fresh mongod a replica set of one, or tells one that has moved its new port; waits until it is primary. */
export async function ensurePrimary(port: number, setName: string, stillRuns: () => boolean): Promise<void> {
  const { MongoClient } = await import("mongodb");
  const host = `127.0.0.1:${port}`;
  const client = new MongoClient(`mongodb://${host}/?directConnection=true`, {
    serverSelectionTimeoutMS: 500,
  });
  try {
    const deadline = Date.now() + START_PATIENCE_MS;
    while (!(await isPrimary(client, host, setName))) {
      if (!stillRuns()) throw new Error("mongod ended at once");
      if (Date.now() > deadline) throw new Error("mongod did not become primary");
      await pause(100);
    }
  } finally {
    await client.close().catch(() => undefined);
  }
}

async function isPrimary(client: MongoClient, host: string, setName: string): Promise<boolean> {
  const admin = client.db("admin");
  try {
    const hello = await admin.command({ hello: 1 });
    if (hello.isWritablePrimary && hello.me === host) return true;
    if (hello.isreplicaset) {
      await admin.command({ replSetInitiate: { _id: setName, members: [{ _id: 0, host }] } });
    } else if (!(hello.hosts ?? []).includes(host)) {
      const { config } = await admin.command({ replSetGetConfig: 1 });
      const members = [{ ...config.members[0], host }];
      await admin.command({
        replSetReconfig: { ...config, members, version: config.version + 1 },
        force: true,
      });
    }
  } catch {
    return false; // not listening yet, or in the midst of an election
  }
  return false;
}
