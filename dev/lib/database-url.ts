import { DATABASE_DIRECTORY } from "../database/directory";
import { findRunningDatabase } from "../database/index";
import { readDotEnv } from "./dotenv";
import { root } from "./launch.mjs";

/** There is no database to work on; the message says what to do. */
export class NoDatabase extends Error {
  override name = "NoDatabase";
  override message =
    "There is no database: set DATABASE_URL, or run `npm start` or `npm run db` beside this command.";
}

/**
 * The database a command works on: the one in the environment or in `.env`, else the one this checkout runs. The
 * app's modules that are imported after this find it in the environment.
 * @throws NoDatabase
 */
export async function useDatabase(): Promise<string> {
  readDotEnv(root);
  const url = process.env.DATABASE_URL || (await findRunningDatabase(DATABASE_DIRECTORY));
  if (!url) throw new NoDatabase();
  process.env.DATABASE_URL = url;
  return url;
}
