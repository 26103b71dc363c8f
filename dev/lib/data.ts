import { mkdirSync } from "node:fs";

import { type RunningDatabase, startDatabase } from "../database/index";

/** Where `npm start`, `npm run db` and `npm run studio` keep the data of this checkout. */
export const DATABASE_DIRECTORY = ".data/database";

interface DataOptions {
  databaseDirectory: string;
  mediaDirectory: string;
  /** False for tests: faster, and gone with the next power cut. */
  durable: boolean;
  log: (line: string) => void;
}

/** Starts the database; from here on the app's modules of this process find it in the environment. */
export async function openDatabase({
  databaseDirectory,
  durable,
  log,
}: DataOptions): Promise<RunningDatabase> {
  const database = await startDatabase({ dataDirectory: databaseDirectory, durable, log });
  process.env.DATABASE_URL = database.url;
  return database;
}

/**
 * Brings the database in the environment up to date with the code and, if it is empty, fills in the demo
 * catalog and draws its pictures.
 */
export async function prepareData(url: string, { mediaDirectory, log }: DataOptions): Promise<void> {
  // Imported late: these modules read DATABASE_URL as they load.
  const { migrate } = await import("../../prisma/migrate");
  const { pushSchema } = await import("../../prisma/push");
  const { isSeeded, seedDatabase, writePictures } = await import("../../prisma/seed/index");
  const { closeDatabase } = await import("~/db/index.server");
  try {
    await migrate(url, { log });
    await pushSchema(url);
    if (!(await isSeeded())) {
      log("Filling in the demo catalog …");
      await seedDatabase({ log });
    }
    mkdirSync(mediaDirectory, { recursive: true });
    await writePictures(mediaDirectory);
  } finally {
    await closeDatabase();
  }
}
