import { type Logger } from "pino";

import { onOutboxNudge } from "~/domain/outbox/nudge.server";
import { describeError } from "~/lib/redact";

import { createJobs, RELAY } from "./jobs.server";
import { createPump } from "./pump";
import { startTicker } from "./ticker.server";

export interface Worker {
  /** Takes nothing new and lets what is under way come to its end; false if that took longer than the patience. */
  stop(patienceMilliseconds: number): Promise<boolean>;
}

/**
 * Carries out the outbox and the regular jobs in this process, from now on until it is stopped. Any number of
 * processes may do so. It survives a database that goes away.
 */
export function startWorker(log: Logger): Worker {
  const pumps = createJobs(log).map(({ name, every, work }) => ({
    name,
    every,
    pump: createPump({
      work,
      onError: (error) => log.error({ job: name, error: describeError(error) }, "a job failed"),
    }),
  }));
  const relay = pumps.find(({ name }) => name === RELAY)?.pump;
  const forget = onOutboxNudge(() => relay?.kick());
  const ticker = startTicker(
    pumps.map(({ name, every, pump }) => ({ name, every, kick: pump.kick })),
    log,
    // What a process before this one has left.
    () => relay?.kick(),
  );
  return {
    async stop(patienceMilliseconds) {
      forget();
      const ended = Promise.all([ticker.stop(), ...pumps.map(({ pump }) => pump.stop())]).then(() => true);
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<false>((resolve) => {
        timer = setTimeout(resolve, patienceMilliseconds, false);
      });
      const complete = await Promise.race([ended, late]);
      clearTimeout(timer);
      return complete;
    },
  };
}
