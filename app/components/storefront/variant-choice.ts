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
 * The choice that an address means, one value per option (`?Size=L&Glaze=Oat`). What it leaves out, or what the
 * product does not have, is taken from the first fitting variant that can be bought.
 */
export function chosenValues(product: Choosable, query: URLSearchParams): string[] {
  const asked = product.options.map(({ name, values }) => {
    const value = query.get(name);
    return value !== null && values.includes(value) ? value : null;
  });
  const fitting = product.variants.filter(({ optionValues }) =>
    asked.every((value, index) => value === null || value === optionValues[index]),
  );
  const inStock = ({ stock }: ProductVariant) => stock > 0;
  const first = fitting.find(inStock) ?? fitting[0] ?? product.variants.find(inStock) ?? product.variants[0];
  return product.options.map(
    ({ values }, index) => asked[index] ?? first?.optionValues[index] ?? values[0] ?? "",
  );
}

/** The part of an address that means a choice; the reverse of {@link chosenValues}. */
export function choiceQuery(
  options: readonly { name: string }[],
  values: readonly string[],
): Record<string, string> {
  return Object.fromEntries(options.map(({ name }, index) => [name, values[index] ?? ""]));
}

export interface ValueChoice {
  value: string;
  /** All values of the choice that has this one instead. */
  values: string[];
  current: boolean;
  /** The variant that choice means; undefined if the shop does not make it. */
  variant: ProductVariant | undefined;
}

/** What can be chosen for one option while the others stay as they are. */
export function valueChoices(
  product: Choosable,
  values: readonly string[],
  optionIndex: number,
): ValueChoice[] {
  return (product.options[optionIndex]?.values ?? []).map((value) => {
    const changed = values.map((old, place) => (place === optionIndex ? value : old));
    return {
      value,
      values: changed,
      current: values[optionIndex] === value,
      variant: variantWith(product, changed),
    };
  });
}

/** Whether what can be chosen differs in price. */
export function pricesDiffer(choices: readonly ValueChoice[]): boolean {
  const prices = choices.flatMap(({ variant }) => (variant ? [variant.priceCents] : []));
  return new Set(prices).size > 1;
}

/**
 * Which picture shows a choice: the first whose description names a chosen value and no other value of that option,
 * such as "The mug in Oat"; else the product's first.
 */
export function pictureOf(
  product: Pick<Choosable, "options"> & { images: { alt: string }[] },
  values: readonly string[],
): number {
  const shows = product.images.findIndex(({ alt }) =>
    product.options.some((option, index) =>
      option.values.every((value) => names(alt, value) === (value === values[index])),
    ),
  );
  return Math.max(0, shows);
}

/** Whether a description contains a value as words of its own: "Ink" is not in "a pink cup". */
function names(text: string, value: string): boolean {
  const escaped = value.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "iu").test(text);
}
