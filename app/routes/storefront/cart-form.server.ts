import { z } from "zod";

import { MAX_LINE_QUANTITY } from "~/domain/cart/limits";
import { ownPath, paths } from "~/lib/paths";

/** A quantity as typed. Only plain digits: "1e1", "1.5" and " 1" are no quantities. */
function quantity(least: number) {
  const message = `Enter a whole number from ${least} to ${MAX_LINE_QUANTITY}.`;
  return z
    .string({ error: message })
    .regex(/^\d{1,4}$/, message)
    .transform(Number)
    .refine((count) => count >= least && count <= MAX_LINE_QUANTITY, message);
}

const id = z
  .string()
  .regex(/^[0-9a-f]{24}$/, "This form is not valid. Please try again from the product’s page.");

const schema = z.discriminatedUnion(
  "intent",
  [
    z.object({
      intent: z.literal("add"),
      productId: id,
      variantId: id.optional(),
      quantity: quantity(1),
      redirectTo: z
        .string()
        .optional()
        .transform((path) => ownPath(path, paths.cart())),
    }),
    z.object({ intent: z.literal("set"), variantId: id, quantity: quantity(0) }),
    // Of what an event has too few left: all at the ordinary price, which is never a form's to say.
    z.object({ intent: z.literal("ordinary"), variantId: id, quantity: quantity(0) }),
    z.object({ intent: z.literal("remove"), variantId: id }),
  ],
  { error: "This form is not valid. Please reload the page and try again." },
);

export type CartForm = z.output<typeof schema> & { optionValues: string[] };

/** Reads a form that changes the cart; a message when it makes no sense. */
export function parseCartForm(
  form: FormData,
): { ok: true; value: CartForm } | { ok: false; message: string } {
  const parsed = schema.safeParse(Object.fromEntries(form));
  if (!parsed.success)
    return { ok: false, message: parsed.error.issues[0]?.message ?? "This form is not valid." };
  return { ok: true, value: { ...parsed.data, optionValues: readOptions(form) } };
}

/** The values of `option-0`, `option-1` and so on, as far as they go. */
function readOptions(form: FormData): string[] {
  const values: string[] = [];
  for (
    let value = form.get("option-0");
    typeof value === "string";
    value = form.get(`option-${values.length}`)
  )
    values.push(value);
  return values;
}
