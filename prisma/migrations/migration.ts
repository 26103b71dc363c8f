import { type Db } from "mongodb";

/**
 * A change of stored data. Its file is named after it: `0001_split_names.ts` exports the migration of that name and
 * is listed in `index.ts`. It runs on databases of any age and again after an interruption, so it finds what is still to be
 * done by the data themselves. Collections, indexes and validators need no migration: `prisma/push.ts` creates them.
 */
export interface Migration {
  /** Four digits and a few words: `0001_split_names`. Never changed once released. */
  readonly name: string;
  up(database: Db): Promise<void>;
}
