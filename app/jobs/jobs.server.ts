import { type Logger } from "pino";

import { removeUnactivated } from "~/domain/identity/remove-unactivated.server";
import { releaseDueOrders } from "~/domain/ledger/release-due-orders.server";
import { relayOutbox } from "~/domain/outbox/relay-outbox.server";
import { refreshVocabulary } from "~/domain/search/vocabulary.server";
import { env } from "~/lib/env.server";
import { describeError } from "~/lib/redact";

import { outboxHandlers } from "./handlers.server";

/** Something that is due again and again. */
export interface Job {
  name: string;
  /** How often, as people say it: "5 seconds". */
  every: string;
  /**
   * Does a bounded piece of it; true if there may be more. It may run in several processes at once, so it must take
   * each thing by a guarded update.
   */
  work: (signal: AbortSignal) => Promise<boolean>;
}

export const RELAY = "relay-outbox";

const BATCH = 100;

/** Everything that the scheduler ticks. */
export function createJobs(log: Logger): Job[] {
  return [
    {
      name: RELAY,
      every: "5 seconds",
      async work(signal) {
        const { found, done } = await relayOutbox({
          handlers: outboxHandlers,
          limit: BATCH,
          signal,
          onFailure: ({ entry: { kind, key, attempts }, error, outcome }) =>
            log.warn({ kind, key, attempts, outcome, error: describeError(error) }, "outbox entry failed"),
        });
        // What others hold at the moment is no reason to go on.
        return found === BATCH && done > 0;
      },
    },
    {
      name: "release-due-orders",
      every: "5 minutes",
      async work(signal) {
        const { released, more } = await releaseDueOrders({
          holdDays: env.HOLD_DAYS,
          signal,
          onFailure: ({ orderId, error }) =>
            log.error(
              { orderId, error: describeError(error) },
              "the money of an order could not be released",
            ),
        });
        if (released > 0) log.info({ released }, "money of delivered orders released");
        return more && released > 0;
      },
    },
    {
      name: "count-search-terms",
      every: "1 hour",
      async work() {
        await refreshVocabulary();
        return false;
      },
    },
    {
      name: "remove-unactivated-accounts",
      every: "6 hours",
      async work(signal) {
        const { users, shops, more } = await removeUnactivated({ limit: BATCH, signal });
        if (users + shops > 0) log.info({ users, shops }, "accounts that nobody has activated removed");
        return more && users + shops > 0;
      },
    },
    {
      name: "clean-up-media",
      every: "15 minutes",
      async work() {
        // Late, because it brings the library for pictures along, which the first page should not wait for.
        const { cleanUpMedia } = await import("~/domain/media/clean-up-media.server");
        const { expired, removed, failed, reason } = await cleanUpMedia();
        if (failed > 0) log.warn({ failed, error: describeError(reason) }, "pictures could not be removed");
        if (expired + removed > 0) log.info({ expired, removed }, "unused pictures removed");
        return false;
      },
    },
  ];
}
