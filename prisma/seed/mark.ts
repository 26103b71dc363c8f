import { hostname } from "node:os";

import { db, lt } from "~/db/index.server";
import { DEMO_MARK } from "~/domain/admin/demo-mark.server";

/** What a demo's database remembers of how it was filled. */
export interface DemoMark {
  seed: number;
  catalog: number;
  /** False until everything is there: a seed that was interrupted can be told from one that was not. */
  complete: boolean;
  /** Who fills it, and since when; only while it is not complete. */
  filling?: Filling;
}

interface Filling {
  /** The name of the machine: on it, a lock tells whether the command still runs. */
  machine: string;
  /** The beginning, as an ISO date: what the seed makes is dated before it. */
  since: string;
}

/** How often a seed says that it still runs, and after which silence a machine elsewhere takes over, in milliseconds. */
const BEAT = 10_000;
export const SILENCE = 90_000;

/** Marks the database as a demo's, so that `--reset` may empty it. */
export async function writeMark(mark: DemoMark, store: Pick<typeof db, "schemaVersion"> = db): Promise<void> {
  const value = JSON.stringify(mark);
  await store.schemaVersion.upsert({
    where: { name: DEMO_MARK },
    create: { name: DEMO_MARK, value },
    update: { set: { value, appliedAt: new Date() } },
  });
}

/** The mark of a database that is being filled from here and now on. */
export function incomplete(mark: Pick<DemoMark, "seed" | "catalog">, now: Date): DemoMark {
  return { ...mark, complete: false, filling: { machine: hostname(), since: now.toISOString() } };
}

/** The mark of a demo's database; null for anybody else's. */
export async function readMark(): Promise<DemoMark | null> {
  const row = await db.schemaVersion.findFirst({ where: { name: DEMO_MARK }, select: ["value"] });
  if (!row) return null;
  const value: unknown = JSON.parse(row.value);
  // The first catalog's mark was its seed alone.
  return typeof value === "number" ? { seed: value, catalog: 1, complete: true } : (value as DemoMark);
}

/** Does the work while the mark, once there is one, is kept fresh for those who look at it from other machines. */
export async function keepingMarkFresh<T>(work: () => Promise<T>): Promise<T> {
  let beat: Promise<unknown> = Promise.resolve();
  const touch = () =>
    db.schemaVersion
      .updateOne({ where: { name: DEMO_MARK }, set: { appliedAt: new Date() } })
      // The transaction that writes the mark may be under way; the next beat finds it.
      .catch(() => undefined);
  const timer = setInterval(() => (beat = beat.then(touch)), BEAT);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    await beat;
  }
}

/**
 * Whether a filling that is not complete has been given up. Asked by whoever holds this machine's lock: what was
 * begun here does not run any more, and what was begun elsewhere is believed to run until it has long been silent.
 */
export async function isGivenUp({ filling }: DemoMark, now: Date): Promise<boolean> {
  if (!filling || filling.machine === hostname()) return true;
  const silent = { name: DEMO_MARK, appliedAt: lt(new Date(now.getTime() - SILENCE)) };
  return (await db.schemaVersion.findFirst({ where: silent, select: ["id"] })) !== null;
}
