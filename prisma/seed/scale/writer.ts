import { insertInBulk, type Create, type ModelName, type Row } from "~/db/index.server";

const BATCH = 500;
const UNDER_WAY = 3;

/**
 * Writes many rows: gathers them into batches and keeps a few of these under way at once. Whoever adds rows waits
 * for the database, so that no more are in memory than it takes.
 */
export class BulkWriter {
  readonly #waiting = new Map<ModelName, Create<Row<ModelName>>[]>();
  readonly #underWay = new Set<Promise<void>>();
  #failure: { error: unknown } | null = null;

  async add<Name extends ModelName>(name: Name, rows: readonly Create<Row<Name>>[]): Promise<void> {
    const waiting = this.#waiting.get(name) ?? [];
    waiting.push(...rows);
    this.#waiting.set(name, waiting);
    while (waiting.length >= BATCH) await this.#send(name, waiting.splice(0, BATCH));
  }

  /** Resolves when everything that was added is written. */
  async end(): Promise<void> {
    for (const [name, rows] of this.#waiting) await this.#send(name, rows.splice(0));
    await Promise.all(this.#underWay);
    this.#check();
  }

  async #send(name: ModelName, rows: Create<Row<ModelName>>[]): Promise<void> {
    while (this.#underWay.size >= UNDER_WAY) await Promise.race(this.#underWay);
    this.#check();
    const sending = insertInBulk(name, rows)
      .catch((error: unknown) => void (this.#failure ??= { error }))
      .finally(() => this.#underWay.delete(sending));
    this.#underWay.add(sending);
  }

  #check(): void {
    if (this.#failure) throw this.#failure.error;
  }
}
