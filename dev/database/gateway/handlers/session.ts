import { type Long } from "bson";
import { sessionKey } from "../command";
import { MongoError } from "../errors";
import { type Handlers } from "./types";

/** Transactions, sessions and cursors. */
export const sessionHandlers: Handlers = {
  commitTransaction: async (_, { transaction, transactions }) => {
    if (!transaction) throw new MongoError(251, "NoSuchTransaction", "There is no transaction to commit.");
    await transactions.commit(transaction);
    return { ok: 1 };
  },
  abortTransaction: async (_, { transaction, transactions }) => {
    if (transaction) await transactions.abort(transaction);
    return { ok: 1 };
  },
  endSessions: async (command, { transactions }) => {
    for (const lsid of command.documents("endSessions")) {
      const key = sessionKey(lsid);
      if (key) await transactions.endSession(key);
    }
    return { ok: 1 };
  },
  getMore: (command, { cursors, client }) => cursors.more(client, command),
  killCursors: async (command, { cursors, client }) => {
    const ids = command.value("cursors") as (number | Long)[];
    const known = new Set(await cursors.close(client, ids.map(String)));
    return {
      cursorsKilled: ids.filter((id) => known.has(String(id))),
      cursorsNotFound: ids.filter((id) => !known.has(String(id))),
      cursorsAlive: [],
      cursorsUnknown: [],
      ok: 1,
    };
  },
};
