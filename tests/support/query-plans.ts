import { MongoClient, type CommandStartedEvent, type Document } from "mongodb";

import { clientOptions, databaseName } from "~/db/connection";

import { driverDatabase } from "./database";

/** What one query of the application did when it was explained. */
export interface QueryPlan {
  collection: string;
  command: Document;
  returned: number;
  examined: number;
  stages: string[];
}

const started: CommandStartedEvent[] = [];

/** Gives the application a connection that tells what it sends. To be called before the first use of `db`. */
export function watchConnection(): void {
  const url = process.env["DATABASE_URL"] ?? "";
  const client = new MongoClient(url, { ...clientOptions, monitorCommands: true });
  client.on("commandStarted", (event) => {
    if (["find", "aggregate"].includes(event.commandName)) started.push(event);
  });
  Object.assign(globalThis, {
    [Symbol.for("bazaar.database")]: { client, database: client.db(databaseName(url)) },
  });
}

/** The plans of all queries that a function sends, taken from what really went over the wire. */
export async function plansOf(work: () => Promise<unknown>): Promise<QueryPlan[]> {
  started.length = 0;
  await work();
  const plans: QueryPlan[] = [];
  for (const { command } of [...started]) plans.push(await explained(command));
  return plans;
}

const ENVELOPE = ["lsid", "txnNumber", "startTransaction", "autocommit", "readConcern"];

async function explained(sent: Document): Promise<QueryPlan> {
  const command = Object.fromEntries(
    Object.entries(sent).filter(([key]) => !key.startsWith("$") && !ENVELOPE.includes(key)),
  );
  const collection = String(command["find"] ?? command["aggregate"]);
  const plan = await driverDatabase().command({ explain: command, verbosity: "executionStats" });
  const stats = plan["executionStats"] ?? plan["stages"]?.[0]?.["$cursor"]?.executionStats;
  const planner = plan["queryPlanner"] ?? plan["stages"]?.[0]?.["$cursor"]?.queryPlanner;
  return {
    collection,
    command,
    returned: isCount(command) ? await counted(collection, command) : stats.nReturned,
    examined: stats.totalDocsExamined,
    stages: stagesOf(planner.winningPlan),
  };
}

const isCount = ({ pipeline }: Document) => Boolean(pipeline?.at(-1)?.$count ?? pipeline?.at(-1)?.$group);

/** A count returns one row; what it examined belongs to what it counted. */
async function counted(collection: string, { pipeline }: Document): Promise<number> {
  const [row] = await driverDatabase().collection(collection).aggregate(pipeline).toArray();
  return Number(row?.["total"] ?? 0);
}

const stagesOf = (stage: Document): string[] => [
  String(stage["stage"]),
  ...[stage["inputStage"], ...(stage["inputStages"] ?? [])].filter(Boolean).flatMap(stagesOf),
];

/**
 * Waits until the planner goes by statistics of a collection, which may be gathered in the background: until it finds
 * one document by a unique field without looking at others.
 */
export async function plannerIsReady(collection: string, unique: Document): Promise<void> {
  const command = { find: collection, filter: unique, limit: 1 };
  const deadline = Date.now() + 60_000;
  for (;;) {
    const plan = await driverDatabase().command({ explain: command, verbosity: "executionStats" });
    if (plan["executionStats"].totalDocsExamined <= 1) return;
    if (Date.now() > deadline) throw new Error(`The planner does not know the ${collection}.`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
