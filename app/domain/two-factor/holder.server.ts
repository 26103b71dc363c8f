import { type Store, type TotpSecret } from "~/db/index.server";
import { type AccountRef } from "~/domain/identity/end-session.server";

/** Whose second factor it is: a user's (administrators are users) or a shop's. */
export type Holder = AccountRef;

const holderFields = ["id", "email", "passwordHash", "totp"] as const;

/** What deciding about a second factor needs to know of an account; null if there is none that may sign in. */
export async function findHolder(store: Store, { kind, id }: Holder) {
  return kind === "SELLER"
    ? store.shop.findFirst({ where: { id }, select: holderFields })
    : store.user.findFirst({ where: { id, disabledAt: null }, select: holderFields });
}

type TotpPaths = { readonly [path: `totp.${string}`]: unknown };

/** How a second factor has to be for a change, and which password was checked for it, if one was. */
type Unchanged = TotpPaths & { readonly passwordHash?: string };

/** Changes a second factor in one guarded update; false if it is not (any more) as `where` says. */
export async function changeTotp(
  store: Store,
  { kind, id }: Holder,
  { where, set }: { where: Unchanged; set: TotpPaths | { totp: TotpSecret | null } },
): Promise<boolean> {
  const change = { where: { id, ...where }, set };
  const changed = kind === "SELLER" ? await store.shop.updateOne(change) : await store.user.updateOne(change);
  return changed !== null;
}
