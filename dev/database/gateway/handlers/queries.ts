import { queryRow } from "../postgres";
import { cursorPages, documentQueries } from "../sql";
import { type Handler, type Handlers } from "./types";

const handlers: Record<string, Handler> = {};

for (const [name, statement] of Object.entries(cursorPages)) {
  handlers[name] = async (command, { client, cursors }) =>
    cursors.keep(command, await queryRow(client, statement, [command.database, command.specification()]));
}
for (const [name, statement] of Object.entries(documentQueries)) {
  handlers[name] = async (command, { client }) =>
    (await queryRow(client, statement, [command.database, command.specification()]))[0] as Buffer;
}

/** Reads, and `create`, which answers in the same form. */
export const queryHandlers: Handlers = handlers;
