import { serialize, type Document } from "bson";
import { Command } from "../command";
import { MongoError } from "../errors";
import { type PlanNode, summarisePlan } from "../plan";
import { type Handler, type Handlers } from "./types";

const functions: Readonly<Record<string, string>> = {
  find: "find",
  aggregate: "pipeline",
  count: "count",
  distinct: "distinct",
  update: "update",
  delete: "delete",
};

/** Runs EXPLAIN inside a transaction that is rolled back, since ANALYZE executes what it explains. */
const explain: Handler = async (command, { pool }): Promise<Document> => {
  const inner = asExplainable(command.inner("explain"));
  const suffix = functions[inner.name];
  if (!suffix) throw new MongoError(115, "CommandNotSupported", `explain of ${inner.name} is not supported`);
  const analyse = (command.value("verbosity") ?? "allPlansExecution") !== "queryPlanner";
  const options = analyse ? "ANALYZE, TIMING OFF, FORMAT JSON" : "FORMAT JSON";
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    const text = `EXPLAIN (${options}) SELECT document
      FROM documentdb_api_catalog.bson_aggregation_${suffix}($1, bson_from_bytea($2))`;
    const { rows } = await client.query<{ "QUERY PLAN": ExplainOutput[] }>(text, [
      command.database,
      inner.specification(),
    ]);
    const output = rows[0]?.["QUERY PLAN"][0];
    if (!output) throw new MongoError(1, "InternalError", "the engine returned no plan");
    return reply(command.database, inner, output, analyse);
  } finally {
    await client.query("ROLLBACK").catch(() => undefined);
    client.release();
  }
};

/** The engine has no plan for findAndModify, which looks for its document as a find does. */
function asExplainable(command: Command): Command {
  if (command.name !== "findAndModify") return command;
  const filter = command.value("query") ?? {};
  const sort = command.value("sort");
  const find = { find: command.collection, filter, ...(sort !== undefined && { sort }), limit: 1 };
  return new Command(Buffer.from(serialize(find)));
}

interface ExplainOutput {
  Plan: PlanNode;
  "Execution Time"?: number;
}

function reply(database: string, inner: Command, output: ExplainOutput, analysed: boolean): Document {
  const summary = summarisePlan(output.Plan);
  return {
    explainVersion: "1",
    queryPlanner: {
      namespace: `${database}.${inner.collection}`,
      winningPlan: summary.winningPlan,
      rejectedPlans: [],
      postgres: output,
    },
    ...(analysed && {
      executionStats: {
        executionSuccess: true,
        nReturned: summary.returned,
        executionTimeMillis: Math.round(output["Execution Time"] ?? 0),
        totalKeysExamined: summary.keysExamined,
        totalDocsExamined: summary.documentsExamined,
      },
    }),
    ok: 1,
  };
}

export const explainHandlers: Handlers = { explain };
