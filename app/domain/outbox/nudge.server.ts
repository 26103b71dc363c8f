/** Survives the reloading of modules in development, so that new code still wakes the relay that runs. */
const KEY = Symbol.for("bazaar.outbox.nudge");
const holder = globalThis as { [KEY]?: (() => void) | undefined };

/**
 * Says that there may be something in the outbox. Without a relay in this process nothing happens, and the one that
 * runs elsewhere finds it at its next tick.
 */
export function nudgeOutbox(): void {
  holder[KEY]?.();
}

/** Has `wake` called by every nudge of this process, until the returned function is called. */
export function onOutboxNudge(wake: () => void): () => void {
  holder[KEY] = wake;
  return () => {
    if (holder[KEY] === wake) holder[KEY] = undefined;
  };
}
