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
  return { variantId, title, slug, options, image, unitCents, quantity, totalCents, available };
}

/** What the summary beside a step shows. */
export function summaryOf({ shops, amounts, itemCount }: Quote) {
  return {
    itemCount,
    amounts,
    shops: shops.map((shop) => ({ id: shop.id, name: shop.name, amounts: shop.amounts })),
  };
}
