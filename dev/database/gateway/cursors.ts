import { type Queryable, type Row, queryRow } from "./postgres";
import { type Command } from "./command";
import { MongoError } from "./errors";
import { deleteCursors, getMore } from "./sql";

const FORGET_AFTER_MS = 10 * 60_000;

interface Cursor {
  database: string;
  continuation: Buffer;
  lastUsed: number;
}

/** Open cursors by their id: the engine hands out a continuation with each page and takes it for the next. */
export class Cursors {
  private readonly open = new Map<string, Cursor>();

  /** Keeps the continuation of a first page, if there is more, and returns the page. */
  keep(command: Command, row: Row): Buffer {
    const [page, continuation, id] = row;
    if (continuation) {
      const cursor = {
        database: command.database,
        continuation: continuation as Buffer,
        lastUsed: Date.now(),
      };
      this.open.set(String(id), cursor);
    }
    return page as Buffer;
  }

  /** The next page of a cursor. */
  async more(client: Queryable, command: Command): Promise<Buffer> {
    const id = String(command.value("getMore"));
    const cursor = this.open.get(id);
    if (!cursor) throw new MongoError(43, "CursorNotFound", `cursor id ${id} not found`);
    const [page, continuation] = await queryRow(client, getMore, [
      cursor.database,
      command.specification(),
      cursor.continuation,
    ]);
    if (continuation) {
      cursor.continuation = continuation as Buffer;
      cursor.lastUsed = Date.now();
    } else {
      this.open.delete(id);
    }
    return page as Buffer;
  }

  /** Forgets cursors and frees their files; returns the ids that were open. */
  async close(client: Queryable, ids: string[]): Promise<string[]> {
    const known = ids.filter((id) => this.open.delete(id));
    if (known.length > 0) await queryRow(client, deleteCursors, [known]);
    return known;
  }

  /** Forgets cursors that nobody has read for ten minutes, as MongoDB does. */
  sweep(now = Date.now()): void {
    for (const [id, cursor] of this.open) if (now - cursor.lastUsed > FORGET_AFTER_MS) this.open.delete(id);
  }
}
