import { db, newId, transaction } from "~/db/index.server";
import { enqueue } from "~/domain/outbox/enqueue.server";
import { outboxPayloads } from "~/domain/outbox/payloads.server";
import { type OutboxHandlers } from "~/domain/outbox/relay-outbox.server";

/** A mail of that name, due so many milliseconds ago. */
export const mail = (key: string, ago = 0) => ({
  kind: "mail.purchase-placed" as const,
  key,
  payload: { purchaseId: newId() },
  dueAt: new Date(Date.now() - ago),
});

/** The indexing of a shop of that name, due so many milliseconds ago. */
export const bulk = (key: string, ago = 0) => ({
  kind: "search.shop-renamed" as const,
  key,
  payload: { shopId: newId(), after: null },
  dueAt: new Date(Date.now() - ago),
});

export const put = (...entries: (ReturnType<typeof mail> | ReturnType<typeof bulk>)[]) =>
  transaction((tx) => enqueue(tx, entries));

export const get = async (key: string) => (await db.outbox.findFirst({ where: { key } }))!;

/** What is called the same way for every kind of entry. */
export function handlersOf(
  handler: (entry: { key: string; signal: AbortSignal }) => Promise<void>,
  others: Partial<OutboxHandlers> = {},
): OutboxHandlers {
  const all = Object.keys(outboxPayloads).map((kind) => [
    kind,
    (_payload: unknown, entry: { key: string; signal: AbortSignal }) => handler(entry),
  ]);
  // Every kind of entry is there, as the payloads name them.
  return { ...(Object.fromEntries(all) as OutboxHandlers), ...others };
}

/** A promise, and what resolves it. */
export function gate(): { opened: Promise<void>; open: () => void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}
