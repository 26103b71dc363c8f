import { type ShopStatus } from "~/db/index.server";
import { DomainError } from "~/domain/errors";

import { shopStatusLabels } from "./shop-decisions";

/** The shop is not (any more) as the decision needs it; another administrator may have been faster. */
export class ShopDecided extends DomainError<"SHOP_DECIDED"> {
  override name = "ShopDecided";
  constructor(readonly status: ShopStatus) {
    super("SHOP_DECIDED", `This shop is ${shopStatusLabels[status]} meanwhile. Nothing was changed.`);
  }
}
