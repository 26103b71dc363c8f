import { mkdirSync } from "node:fs";

import { type RunningDatabase, startDatabase } from "../database/index";

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

/** Brings a database up to date with the code: migrations, collections, indexes. */
export async function updateSchema(url: string, { log }: Pick<DataOptions, "log">): Promise<void> {
  const { migrate } = await import("../../prisma/migrate");
  const { pushSchema } = await import("../../prisma/push");
  await migrate(url, { log });
  await pushSchema(url);
}

/**
 * Fills in the demo if the database in the environment is empty or an earlier start was interrupted, renews the
 * events of one that is there already, and draws what pictures are missing.
 */
export async function fillIn({ mediaDirectory, log }: DataOptions): Promise<void> {
  // Imported late: these modules read DATABASE_URL as they load.
  const { keepPresentable, writePictures } = await import("../../prisma/seed/index");
  const { closeDatabase } = await import("~/db/index.server");
  try {
    await keepPresentable({ log });
    mkdirSync(mediaDirectory, { recursive: true });
    await writePictures(mediaDirectory);
  } finally {
    await closeDatabase();
  }
}

/** Gives a demo that goes on running new events where its own are over. */
export async function renewEvents({ log }: Pick<DataOptions, "log">): Promise<void> {
  const { keepEventsGoing } = await import("../../prisma/seed/index");
  const { closeDatabase } = await import("~/db/index.server");
  try {
    await keepEventsGoing({ log });
  } finally {
    await closeDatabase();
  }
}
