import { MAX_ATTEMPTS } from "./backoff.server";
import { type Claim, LEASE, renewClaim } from "./claim-entry.server";
import { Hopeless } from "./hopeless";
import { outboxPayloads, type OutboxKind } from "./payloads.server";
import { type OutboxHandler, type OutboxHandlers } from "./relay-outbox.server";

/** How long a handler may take, in milliseconds. */
export const PATIENCE = 60_000;

/** What has become of an attempt. `next` is what is left to be done, as it is stored. */
export type Outcome =
  { ok: true; note: string | null; next: string | null } | { ok: false; error: unknown; hopeless?: boolean };

interface Options {
  handlers: OutboxHandlers;
  now: () => Date;
  /** In milliseconds. */
  patience: number;
}

/** Has the handler of its kind carry a claimed entry out. Never throws; the claim is kept until the handler ends. */
export async function carryOut(claim: Claim, { handlers, now, patience }: Options): Promise<Outcome> {
  const { entry } = claim;
  // A handler that takes its process down never gets to report it.
  if (entry.attempts > MAX_ATTEMPTS)
    return { ok: false, error: new Error("Every worker that took this entry has ended without a word.") };
  const { kind } = entry;
  if (!isKind(kind)) {
    // A newer version may have written it and will carry it out.
    return { ok: false, error: new Error(`This version has no handler for “${kind}”.`) };
  }
  const payload = read(kind, entry.payload);
  if (!payload.ok) return { ok: false, error: payload.error, hopeless: true };
  const stop = new AbortController();
  const release = keepClaim(claim, now, stop);
  try {
    // The payload was parsed by the schema of this very kind.
    const handler = handlers[kind] as OutboxHandler<OutboxKind>;
    const work = handler(payload.value, { key: entry.key, signal: stop.signal });
    const said = (await patiently(work, stop, patience)) ?? null;
    if (said === null || typeof said === "string") return { ok: true, note: said, next: null };
    return { ok: true, note: null, next: JSON.stringify(outboxPayloads[kind].parse(said.next)) };
  } catch (error) {
    return { ok: false, error, hopeless: error instanceof Hopeless };
  } finally {
    await release();
  }
}

const isKind = (kind: string): kind is OutboxKind => Object.hasOwn(outboxPayloads, kind);

function read(kind: OutboxKind, text: string) {
  try {
    return { ok: true as const, value: outboxPayloads[kind].parse(JSON.parse(text)) };
  } catch (error) {
    return { ok: false as const, error };
  }
}

/** Renews the claim until the returned function is called, and tells the handler to stop if it was lost. */
function keepClaim(claim: Claim, now: () => Date, stop: AbortController): () => Promise<void> {
  // One after the other, and the last one is waited for: what follows must know the lease that holds.
  let renewal: Promise<unknown> = Promise.resolve();
  async function renew(): Promise<void> {
    // Without the database nobody can take it over before the lease has lapsed.
    const kept = await renewClaim(claim, now()).catch(() => claim.lockedUntil > now());
    if (!kept) stop.abort(new Error("Somebody else has taken it over."));
  }
  const renewing = setInterval(() => (renewal = renewal.then(renew)), LEASE / 3);
  return async () => {
    clearInterval(renewing);
    await renewal;
  };
}

/**
 * Waits for a handler. After `patience` it is told to stop, and has a quarter of that again to come to an end, with
 * the claim still held: what heeds its signal never runs beside its own next attempt.
 * @throws Error when it has not ended then; all it still may do is the step it hangs in
 */
async function patiently<T>(work: Promise<T>, stop: AbortController, patience: number): Promise<T> {
  const late = new Error(`It took more than ${patience / 1000} seconds.`);
  const told = setTimeout(() => stop.abort(late), patience);
  let abandoned: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_resolve, reject) => {
    abandoned = setTimeout(reject, patience * 1.25, late);
  });
  try {
    return await Promise.race([work, over]);
  } finally {
    clearTimeout(told);
    clearTimeout(abandoned);
  }
}
