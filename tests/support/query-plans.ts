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
 * Has the planner know all collections as they are now. The embedded database goes by statistics, which it gathers in
 * the background; those from before most of the rows were there lead it astray. A MongoDB has none: it tries plans out.
 */
export async function gatherStatistics(): Promise<void> {
  const database = driverDatabase();
  const { gitVersion } = await database.command({ buildInfo: 1 });
  if (gitVersion !== "documentdb-gateway") return;
  const collections = await database.listCollections({}, { nameOnly: true }).toArray();
  for (const { name } of collections) await database.command({ analyze: name });
}
