import type { ProductVariant } from "~/domain/catalog/queries.server";

interface Choosable {
  options: { name: string; values: string[] }[];
  variants: ProductVariant[];
}

/** Name of the form field that carries the chosen value of the option at this place. */
export const optionField = (index: number) => `option-${index}`;

/** The variant with exactly these values, one per option; undefined if the shop does not make it. */
export function variantWith(product: Choosable, values: readonly string[]): ProductVariant | undefined {
  return product.variants.find((variant) =>
    product.options.every((_, i) => variant.optionValues[i] === values[i]),
  );
}

/**
 * The values to begin with: those in the address as far as the product has them (`?variant=` or
 * `?option-0=`), else those of the first variant that can be bought.
 */
export function initialValues(product: Choosable, query: URLSearchParams): string[] {
  const named = product.variants.find((variant) => variant.id === query.get("variant"));
  const first = named ?? product.variants.find((variant) => variant.stock > 0) ?? product.variants[0];
  return product.options.map((option, index) => {
    const asked = query.get(optionField(index));
    if (asked !== null && option.values.includes(asked)) return asked;
    return first?.optionValues[index] ?? option.values[0] ?? "";
  });
}

/** Whether any variant with this value of an option can still be bought. */
export function valueInStock(product: Choosable, optionIndex: number, value: string): boolean {
  return product.variants.some((variant) => variant.optionValues[optionIndex] === value && variant.stock > 0);
}

/** Whether variants differ in price. */
export function pricesDiffer({ variants }: Pick<Choosable, "variants">): boolean {
  return new Set(variants.map((variant) => variant.priceCents)).size > 1;
}
