import { type AuditLog, type Transaction } from "~/db/index.server";

import { type AuditAction } from "./actions";

/** Who acts: `admin:<id>`, `seller:<shop>`, `user:<id>`, `operator` on the command line, `system`. */
export type Actor = `${"admin" | "seller" | "user"}:${string}` | "operator" | "system";

export interface AuditEntry {
  actor: Actor;
  action: AuditAction;
  /** What it was done to, as `shop:<id>`. */
  target: string;
  /** The fields that changed, before and after; never a password, a secret or a token. */
  before?: Readonly<Record<string, unknown>>;
  after?: Readonly<Record<string, unknown>>;
  /** The address of the client, if there is one. */
  ip?: string | null;
}

/** Writes down who did what, in the transaction that does it: no act without its entry, no entry without its act. */
export async function recordAudit(
  tx: Transaction,
  { actor, action, target, before, after, ip }: AuditEntry,
): Promise<AuditLog> {
  return tx.auditLog.create({
    actor,
    action,
    target,
    before: before ? JSON.stringify(before) : null,
    after: after ? JSON.stringify(after) : null,
    ip: ip ?? null,
  });
}
