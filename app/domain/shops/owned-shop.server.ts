import { oneOf, type Shop, type Where } from "~/db/index.server";

/** Shops that may be worked on by their owner: a suspended one is closed in every respect. */
const OPEN_TO_ITS_OWNER = ["PENDING", "ACTIVE", "REJECTED"] as const;

/** The signed-in shop itself, as the filter of whatever it reads or changes. */
export function ownedShop(shopId: string) {
  return { id: shopId, status: oneOf(OPEN_TO_ITS_OWNER) } satisfies Where<Shop>;
}
