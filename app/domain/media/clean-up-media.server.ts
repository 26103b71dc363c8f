import { db, lt, notOneOf, oneOf, type MediaAsset } from "~/db/index.server";
import { mediaStore, type MediaStore } from "~/integrations/media/index.server";

/** How long, in milliseconds, an upload waits to be used: far longer than any request takes. */
export const UNCLAIMED_AFTER = 60 * 60 * 1000;

interface CleanUp {
  now?: Date;
  store?: MediaStore;
  /** Rows read at once, and removed side by side. */
  batch?: number;
  /** Rows looked at in one run; the next run goes on. */
  most?: number;
  /** Called between the steps; tests make the process end there. */
  at?: (point: "given up" | "removed") => void | Promise<void>;
}

export interface CleanedUp {
  /** Uploads that nobody put to use. */
  expired: number;
  /** Pictures that are gone from the store, and their rows with them. */
  removed: number;
  /** Pictures the store did not remove; the next run tries again. */
  failed: number;
  /** What the store said about the first of them. */
  reason: unknown;
}

/**
 * Removes what nobody uses: uploads that were not claimed within an hour, and pictures that were given up. First a
 * row turns DELETING, which nobody can claim any more, then the store is asked, and the row goes last: after a
 * failure at any point the next run finds what is left. What cannot be removed goes to the end of the queue, so that
 * however many such pictures there are, the others get their turn. Runs beside each other do no harm.
 */
export async function cleanUpMedia({
  now = new Date(),
  store = mediaStore(),
  batch = 20,
  most = 1_000,
  at = () => {},
}: CleanUp = {}): Promise<CleanedUp> {
  const done: CleanedUp = {
    expired: await giveUp({ now, batch, most }),
    removed: 0,
    failed: 0,
    reason: null,
  };
  await at("given up");
  const failed: string[] = [];
  for (let seen = 0; seen < most;) {
    const doomed = await db.mediaAsset.findMany({
      where: { status: "DELETING", id: notOneOf(failed) },
      // Those that have failed before were touched by it, so all that have waited longer come before them.
      orderBy: [{ updatedAt: "asc" }, { id: "asc" }],
      limit: Math.min(batch, most - seen),
      select: ["id", "publicId"],
    });
    const results = await Promise.allSettled(doomed.map((asset) => remove(asset, store, at)));
    results.forEach((result, index) => {
      if (result.status === "fulfilled") return;
      failed.push(doomed[index]!.id);
      done.reason ??= result.reason;
    });
    seen += doomed.length;
    done.removed += doomed.length - results.filter(({ status }) => status === "rejected").length;
    if (doomed.length < batch) break;
  }
  return { ...done, failed: failed.length };
}

async function giveUp({ now, batch, most }: { now: Date; batch: number; most: number }): Promise<number> {
  const unclaimed = { status: "PENDING", createdAt: lt(new Date(now.getTime() - UNCLAIMED_AFTER)) } as const;
  let given = 0;
  while (given < most) {
    const rows = await db.mediaAsset.findMany({ where: unclaimed, limit: batch, select: ["id"] });
    const ids = rows.map(({ id }) => id);
    // Once more by status: one may have been claimed since it was read.
    given += await db.mediaAsset.updateMany({
      where: { id: oneOf(ids), status: "PENDING" },
      set: { status: "DELETING" },
    });
    if (rows.length < batch) break;
  }
  return given;
}

type Doomed = Pick<MediaAsset, "id" | "publicId">;

async function remove({ id, publicId }: Doomed, store: MediaStore, at: NonNullable<CleanUp["at"]>) {
  const row = { id, status: "DELETING" } as const;
  try {
    await store.delete(publicId);
    await at("removed");
    await db.mediaAsset.deleteOne({ where: row });
  } catch (error) {
    // Changes updatedAt and nothing else. If not even that can be written, the row keeps its place.
    await db.mediaAsset.updateOne({ where: row }).catch(() => {});
    throw error;
  }
}
