import { type Document } from "mongodb";

import { driverDatabase } from "../../support/database";
import { indexesByCollection } from "../../../prisma/indexes";

/** Each collection's documents, as the driver reads them when it is not to lose any type. */
type Rows = Map<string, Document[]>;

/** Everything that is stored, so that a refusal can be seen to have changed nothing, and an act to be undone. */
export class Stored {
  private readonly texts: Map<string, string>;

  private constructor(private readonly rows: Rows) {
    // The database removes sessions that are over whenever it likes: that is no change.
    const over = (name: string, { expiresAt }: Document) =>
      name === "sessions" && (expiresAt as Date).getTime() < Date.now();
    this.texts = new Map(
      [...rows].map(([name, all]) => [name, JSON.stringify(all.filter((row) => !over(name, row)))]),
    );
  }

  static async read(): Promise<Stored> {
    const reading = [...indexesByCollection().keys()].map(async (name) => {
      const found = driverDatabase().collection(name).find({}, { promoteValues: false });
      return [name, await found.sort({ _id: 1 }).toArray()] as const;
    });
    return new Stored(new Map(await Promise.all(reading)));
  }

  /** The collections in which something is different. */
  differences(other: Stored): string[] {
    return [...this.texts].flatMap(([name, text]) => (other.texts.get(name) === text ? [] : [name]));
  }

  /** Has everything be as it was here, where it is now as in `now`; sessions that are over come back as well. */
  async restore(now: Stored): Promise<void> {
    const changed = new Set(this.differences(now));
    await Promise.all(
      [...this.rows].map(async ([name, documents]) => {
        if (!changed.has(name) && documents.length === now.rows.get(name)?.length) return;
        const collection = driverDatabase().collection(name);
        await collection.deleteMany({});
        if (documents.length > 0) await collection.insertMany(documents);
      }),
    );
  }
}
