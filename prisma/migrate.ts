import { remember, versionsOf, withDatabase } from "./connect";
import { migrations, type Migration } from "./migrations";

/**
 * Applies the migrations this database has not seen, in order. Runs at every start, before `pushSchema`. A
 * migration may be run twice when two processes start at once, or again after a crash, so each is idempotent.
 *
 * @param options.list the migrations; the project's own unless a test gives others
 */
export async function migrate(
  url: string,
  { log, list = migrations }: { log?: (line: string) => void; list?: readonly Migration[] } = {},
): Promise<void> {
  if (list.length === 0) return;
  await withDatabase(url, async (database) => {
    const applied = await versionsOf(database)
      .find({ name: { $in: list.map(versionName) } })
      .toArray();
    const seen = new Set(applied.map(({ name }) => name));
    for (const migration of list) {
      if (seen.has(versionName(migration))) continue;
      await migration.up(database);
      await remember(database, versionName(migration), "applied");
      log?.(`Migration ${migration.name} is applied.`);
    }
  });
}

const versionName = ({ name }: Migration) => `migration:${name}`;
