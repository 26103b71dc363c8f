import { deserialize, serialize, type Document } from "bson";
import { type Command } from "../command";
import { describeDuplicates } from "../duplicate-key";
import { isConflict, mongoCode, unpackState } from "../errors";
import { queryRow } from "../postgres";
import { findAndModify, writes } from "../sql";
import { type Handler, type HandlerContext, type Handlers } from "./types";

const UPSERT_ATTEMPTS = 5;

/** The id by which the engine recognises a write that a driver sends again; transactions are retried as a whole. */
function retryId(command: Command, { transaction }: HandlerContext): string | null {
  if (transaction || !command.session || !command.has("txnNumber")) return null;
  return `${command.session}:${String(command.value("txnNumber"))}`;
}

async function execute(
  command: Command,
  context: HandlerContext,
): Promise<[reply: Buffer, complete: boolean]> {
  const { client } = context;
  const specification = command.specification();
  const id = retryId(command, context);
  const statement = writes[command.name];
  const row = statement
    ? await queryRow(client, statement, [command.database, specification, command.sequence(), id])
    : await queryRow(client, findAndModify, [command.database, specification, id]);
  return [row[0] as Buffer, row[1] === true];
}

/** MongoDB tries an upsert again that lost a race on a unique index: by now the document exists. */
function lostUpsertRace(command: Command, errors: Document[]): boolean {
  if (command.name !== "update" || errors[0]?.code !== 11000) return false;
  const updates = command.documents("updates");
  return updates.length === 1 && updates[0]?.upsert === true;
}

const write: Handler = async (command, context) => {
  const { transaction, transactions } = context;
  if (transaction) transactions.touch(transaction, command);
  for (let attempt = 1; ; attempt++) {
    const [raw, complete] = await execute(command, context);
    if (complete) return raw;
    const reply = deserialize(raw);
    const errors = (reply.writeErrors ?? []) as Document[];
    for (const error of errors) {
      const state = unpackState(Number(error.code));
      const cause = Object.assign(new Error(String(error.errmsg)), { code: state });
      if (isConflict(cause)) throw cause;
      error.code = mongoCode(state)[0];
    }
    if (!transaction && attempt <= UPSERT_ATTEMPTS && lostUpsertRace(command, errors)) continue;
    if (transaction) await transactions.abort(transaction); // any write error aborts, as in MongoDB
    await describeDuplicates(context.pool, command, errors);
    return serialize(reply) as Buffer;
  }
};

/** Inserts, updates, deletes. */
export const writeHandlers: Handlers = { insert: write, update: write, delete: write, findAndModify: write };
