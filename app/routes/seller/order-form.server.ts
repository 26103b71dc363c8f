import { z } from "zod";

import { orderStatuses } from "~/domain/orders/status";

const short = z
  .string()
  .trim()
  .max(60, "Please keep this under 60 characters.")
  .optional()
  .transform((value) => value || null);

const note = z.string({ error: "Please say why." }).trim().max(300, "Please keep this under 300 characters.");

const noSuchStatus = "There is no such status. Please choose one of the list.";

const to = z.enum(orderStatuses, { error: noSuchStatus });

/** A step of an order, as the seller's forms send it. Whether the order may take it, the domain decides. */
export const orderFormSchema = z.discriminatedUnion(
  "intent",
  [
    z.object({
      intent: z.literal("advance"),
      // Ending an order asks for a reason: that is the other form.
      to: to.exclude(["CANCELLED", "DELIVERY_FAILED"], { error: noSuchStatus }),
      carrier: short,
      trackingNumber: short,
      note: note.optional().transform((value) => value || null),
    }),
    z.object({
      intent: z.literal("end"),
      to: to.extract(["CANCELLED", "DELIVERY_FAILED"], { error: noSuchStatus }),
      note: note.min(1, "Please say why."),
    }),
  ],
  { error: "This form is not valid. Please reload the page and try again." },
);
