import { z } from "zod";

import { orderStatuses } from "~/domain/orders/status";

const short = z
  .string()
  .trim()
  .max(60, "Please keep this under 60 characters.")
  .optional()
  .transform((value) => value || null);

const note = z.string({ error: "Please say why." }).trim().max(300, "Please keep this under 300 characters.");

const to = z.enum(orderStatuses, { error: "There is no such status. Please choose one of the list." });

/** A step of an order, as the seller's forms send it. Whether the order may take it, the domain decides. */
export const orderFormSchema = z.discriminatedUnion(
  "intent",
  [
    z.object({
      intent: z.literal("advance"),
      to,
      carrier: short,
      trackingNumber: short,
      note: note.optional().transform((value) => value || null),
    }),
    z.object({
      intent: z.literal("end"),
      to: to.extract(["CANCELLED", "DELIVERY_FAILED"], {
        error: "There is no such status. Please choose one of the list.",
      }),
      note: note.min(1, "Please say why."),
    }),
  ],
  { error: "This form is not valid. Please reload the page and try again." },
);
