import { createHash } from "node:crypto";
import net from "node:net";
import { pause } from "./processes";

export interface Lock {
  release(): Promise<void>;
}

/**
 * Takes a machine-wide lock, or returns null if someone holds it.
 *
 * The lock is a listening socket in Linux's abstract namespace: the kernel frees it with its process, however
 * that ends, so that there is no stale lock to recognise and break.
 */
export function tryLock(name: string): Promise<Lock | null> {
  const digest = createHash("sha256").update(name).digest("hex").slice(0, 32);
  const server = net.createServer((socket) => socket.destroy());
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(null);
      else reject(error);
    });
    server.listen(`\0bazaar-${digest}`, () => {
      server.unref();
      resolve({ release: () => new Promise((released) => server.close(() => released())) });
    });
  });
}

/** Waits for a lock; null if it is still held after `timeout` milliseconds. */
export async function waitForLock(name: string, timeout: number, onWait?: () => void): Promise<Lock | null> {
  const deadline = Date.now() + timeout;
  let lock = await tryLock(name);
  if (!lock) onWait?.();
  while (!lock && Date.now() < deadline) {
    await pause(50);
    lock = await tryLock(name);
  }
  return lock;
}
