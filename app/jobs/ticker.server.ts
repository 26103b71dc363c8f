import { setTimeout as pause } from "node:timers/promises";

import { type Agenda } from "agenda";
import { type Logger } from "pino";

import { openJobStore } from "~/db/index.server";
import { describeError } from "~/lib/redact";

interface Tick {
  name: string;
  every: string;
  kick: () => void;
}

/** How often a process looks whether a tick is due, in milliseconds. */
const LOOK = 2_500;
/** A tick takes no time; one that is locked for longer was taken by a process that has died, in milliseconds. */
const LOCK = 10_000;
const LONGEST_PAUSE = 30_000;

/**
 * Lets Agenda say when something is due: of all processes one gets each tick. It decides nothing else, because what
 * is ticked takes its work by guarded updates; a tick too many finds nothing to do.
 * Goes on trying while there is no database, and calls `onStart` once there is one.
 */
export function startTicker(
  ticks: readonly Tick[],
  log: Logger,
  onStart: () => void,
): { stop(): Promise<void> } {
  const stopping = new AbortController();
  let agenda: Agenda | null = null;

  async function start(): Promise<void> {
    for (let wait = 1_000; !stopping.signal.aborted; wait = Math.min(wait * 2, LONGEST_PAUSE)) {
      try {
        const begun = await begin(ticks, log);
        if (stopping.signal.aborted) return await begun.stop();
        agenda = begun;
        return onStart();
      } catch (error) {
        if (stopping.signal.aborted) return;
        log.warn({ error: describeError(error) }, "the scheduler can't start and tries again");
        await pause(wait, null, { signal: stopping.signal }).catch(() => undefined);
      }
    }
  }
  void start();
  return {
    async stop() {
      // Not waited for while it still waits for a database itself.
      stopping.abort();
      await agenda?.drain(1_000);
    },
  };
}

async function begin(ticks: readonly Tick[], log: Logger): Promise<Agenda> {
  // Opened first: Agenda waits for its backend without hearing of its failure.
  const backend = await openJobStore();
  const { Agenda: Scheduler } = await import("agenda");
  const agenda = new Scheduler({ backend, processEvery: LOOK, defaultLockLifetime: LOCK });
  agenda.on("error", (error: unknown) => log.warn({ error: describeError(error) }, "the scheduler stumbled"));
  for (const { name, kick } of ticks) agenda.define(name, async () => kick());
  try {
    for (const { name, every } of ticks) await agenda.every(every, name);
    await agenda.start();
  } catch (error) {
    await agenda.stop().catch(() => undefined);
    throw error;
  }
  return agenda;
}
