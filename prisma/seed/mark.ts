import { db } from "~/db/index.server";
import { DEMO_MARK } from "~/domain/admin/demo-mark.server";

/**
 * Which demo catalog this is. A database that was filled by an earlier one keeps what it has, and `npm start` says
 * that there is a newer one. 1 was the catalog of six shops, without a past.
 */
export const CATALOG_VERSION = 2;

/** What a demo's database remembers of how it was filled. */
export interface DemoMark {
  seed: number;
  catalog: number;
  /** False until everything is there: a seed that was interrupted can be told from one that was not. */
  complete: boolean;
}

/** Marks the database as a demo's, so that `--reset` may empty it. */
export async function writeMark(mark: DemoMark, store: Pick<typeof db, "schemaVersion"> = db): Promise<void> {
  const value = JSON.stringify(mark);
  await store.schemaVersion.upsert({
    where: { name: DEMO_MARK },
    create: { name: DEMO_MARK, value },
    update: { set: { value, appliedAt: new Date() } },
  });
}

/** The mark of a demo's database; null for anybody else's. */
export async function readMark(): Promise<DemoMark | null> {
  const row = await db.schemaVersion.findFirst({ where: { name: DEMO_MARK }, select: ["value"] });
  if (!row) return null;
  const value: unknown = JSON.parse(row.value);
  // The first catalog's mark was its seed alone.
  return typeof value === "number" ? { seed: value, catalog: 1, complete: true } : (value as DemoMark);
}
