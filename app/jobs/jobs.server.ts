import { type Logger } from "pino";

import { removeUnactivated } from "~/domain/identity/remove-unactivated.server";
import { releaseDueOrders } from "~/domain/ledger/release-due-orders.server";
import { closeForgottenCases } from "~/domain/outbox/close-forgotten-cases.server";
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
   * each thing by a guarded update. What may take long has itself told when it is asked for meanwhile.
   */
  work: (signal: AbortSignal, onKick: (listener: () => void) => void) => Promise<boolean>;
}

export const RELAY = "relay-outbox";

const BATCH = 100;

/** Everything that the scheduler ticks. */
export function createJobs(log: Logger): Job[] {
  return [
    {
      name: RELAY,
      every: "5 seconds",
      async work(signal, onKick) {
        await relayOutbox({
          handlers: outboxHandlers,
          signal,
          onWake: onKick,
          onFailure: ({ entry: { kind, key, attempts }, error, outcome }) =>
            log.warn({ kind, key, attempts, outcome, error: describeError(error) }, "outbox entry failed"),
        });
        return false;
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
      async work(signal) {
        await refreshVocabulary(signal);
        return false;
      },
    },
    {
      name: "close-forgotten-cases",
      every: "6 hours",
      async work(signal) {
        const closed = await closeForgottenCases({ signal });
        if (closed > 0) log.info({ closed }, "cases of removed outbox entries closed");
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
