import { db, notOneOf } from "~/db/index.server";

import { type Waiting, waiting } from "./claim-entry.server";
import { bulkKinds } from "./payloads.server";

/** What the lanes of one relay take their work from. */
export interface DueEntries {
  /** What is due longest and may be begun now; null if there is nothing. Whoever takes it releases it afterwards. */
  take(): Promise<Waiting | null>;
  release(entry: Waiting): void;
  /** There may be something that has not been read yet. */
  expire(): void;
}

const isBulk = ({ kind }: Waiting) => bulkKinds.has(kind);

/** Somebody had it in hand and has never said what became of it: the process has ended, perhaps because of it. */
const isSuspect = ({ lockedUntil }: Waiting) => lockedUntil !== null;

/**
 * Reads what is due whenever there is nothing left of what was read before, so that no lane waits for another one.
 * Of the bulk kinds one entry at a time is given out, so that they never have all lanes. An entry whose last worker
 * has ended without a word is given out when nothing else is in hand, and nothing else beside it: should it end this
 * process, too, it takes nobody along.
 */
export function createDueEntries({ limit, now }: { limit: number; now: () => Date }): DueEntries {
  const inHand = new Map<string, Waiting>();
  let found: Waiting[] = [];
  let expired = true;
  let reading: Promise<void> | null = null;

  const some = (is: (entry: Waiting) => boolean) => [...inHand.values()].some(is);

  async function read(): Promise<void> {
    expired = false;
    const rows = await db.outbox.findMany({
      where: { ...waiting(now()), ...(some(isBulk) && { kind: notOneOf([...bulkKinds]) }) },
      orderBy: { dueAt: "asc" },
      limit,
      select: ["id", "kind", "attempts", "lockedUntil"],
    });
    if (rows.length === limit) expired = true;
    // What is being claimed at this moment may still be among it.
    found = rows.filter(({ id }) => !inHand.has(id));
  }

  /** The next of what was read; "wait" if it has to be begun alone, or something is that was. */
  function next(): Waiting | "wait" | null {
    if (some(isSuspect)) return "wait";
    for (let entry = found[0]; entry; entry = found[0]) {
      if (isSuspect(entry) && inHand.size > 0) return "wait";
      found.shift();
      if (!isBulk(entry) || !some(isBulk)) return entry;
      // Left out here, it has been read in the place of others.
      expired = true;
    }
    return null;
  }

  return {
    async take() {
      for (;;) {
        const entry = next();
        if (entry === "wait") return null;
        if (entry) {
          inHand.set(entry.id, entry);
          return entry;
        }
        if (!reading && !expired) return null;
        reading ??= read().finally(() => (reading = null));
        await reading;
      }
    },
    release(entry) {
      inHand.delete(entry.id);
      // Others of its sort may have been left out.
      if (isBulk(entry)) expired = true;
    },
    expire() {
      expired = true;
    },
  };
}
