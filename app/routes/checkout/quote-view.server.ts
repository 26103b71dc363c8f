import type { Quote, QuoteLine, QuoteShop } from "~/domain/checkout/quote";

/** What cart and checkout pages show of a quote; fees are between shop and platform and stay on the server. */
export function viewOf({ shops, amounts, itemCount, problems, tooLarge }: Quote) {
  return { shops: shops.map(shopView), amounts, itemCount, problems, tooLarge };
}

export type QuoteView = ReturnType<typeof viewOf>;

function shopView({ id, name, shipping, lines, amounts }: QuoteShop) {
  return { id, name, shipping, amounts, lines: lines.map(lineView) };
}

function lineView(line: QuoteLine) {
  const { variantId, title, slug, options, image, unitCents, quantity, totalCents, available } = line;
  const { ordinaryCents, limitedByEvent, eventOver } = line;
  const event = line.event && { slug: line.event.slug, name: line.event.name };
  const sums = { unitCents, quantity, totalCents, available, limitedByEvent, ordinaryCents };
  return { variantId, title, slug, options, image, ...sums, event, eventOver };
}

/** What the summary beside a step shows; the lines are elsewhere, so what has happened to them is said here. */
export function summaryOf({ shops, amounts, itemCount }: Quote) {
  return {
    itemCount,
    amounts,
    shops: shops.map((shop) => ({ id: shop.id, name: shop.name, amounts: shop.amounts })),
    eventsOver: shops.flatMap(({ lines }) =>
      lines.flatMap(({ variantId, title, unitCents, eventOver }) =>
        eventOver ? [{ variantId, title, unitCents, eventOver }] : [],
      ),
    ),
  };
}
