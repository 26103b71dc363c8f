import { type Order } from "~/db/index.server";
import { withEventNames } from "~/domain/orders/event-names.server";
import { linkKey } from "~/domain/orders/link-key.server";
import { env } from "~/lib/env.server";
import { paths } from "~/lib/paths";

/** The address of a page as a mail must have it. */
export function absolute(path: string): string {
  return new URL(path, env.APP_URL).href;
}

/** Links that work for whoever has the mail, signed in or not. */
export const links = {
  purchase: (number: string) => absolute(paths.purchase(number, linkKey("purchase", number))),
  order: (number: string) => absolute(paths.order(number, linkKey("order", number))),
  sellerOrder: (number: string) => absolute(paths.sellerOrder(number)),
};

/** What every mail about an order shows of it; `eventNames` come from `eventNamesOf` its lines. */
export function orderData(
  { number, lines, amounts }: Pick<Order, "number" | "lines" | "amounts">,
  eventNames: ReadonlyMap<string, string>,
) {
  return { number, lines: withEventNames(lines, eventNames), amounts, currency: env.CURRENCY };
}

export const CLOSED_SHOP = "A shop that has closed";
