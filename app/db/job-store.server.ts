import { MongoJobRepository } from "@agendajs/mongo-backend";
import { type AgendaBackend } from "agenda";

import { connection, pingDatabase } from "./client.server";

const COLLECTION = "jobs";

/**
 * Where the scheduler keeps when what is due next: a handful of documents on the process's own connections.
 *
 * Not the package's own backend, which would create a second collection for logs nobody writes. The unique index
 * takes the place of the one it wants: it keeps processes that start together from each adding every job.
 * @throws MongoError while the database does not answer
 */
export async function openJobStore(): Promise<AgendaBackend> {
  await pingDatabase();
  const { database } = connection();
  await database.collection(COLLECTION).createIndex({ name: 1 }, { unique: true });
  const repository = new MongoJobRepository({
    mongo: database,
    db: { collection: COLLECTION },
    ensureIndex: false,
  } as ConstructorParameters<typeof MongoJobRepository>[0]);
  return {
    name: "Bazaar",
    repository,
    ownsConnection: false,
    connect: () => repository.connect(),
    // The connections belong to the process.
    disconnect: () => Promise.resolve(),
  };
}
