import { z } from "zod";

import { LONGEST_REASON } from "~/domain/admin/shop-decisions";

const reason = z
  .string({ error: "Please say why." })
  .trim()
  .min(1, "Please say why.")
  .max(LONGEST_REASON, `Please keep this under ${LONGEST_REASON} characters.`);

/** A decision about a shop, as the forms of its page send it. Whether it can be taken, the domain decides. */
export const shopFormSchema = z.discriminatedUnion(
  "intent",
  [
    z.object({ intent: z.literal("approve") }),
    z.object({ intent: z.literal("reject"), reason }),
    z.object({ intent: z.literal("suspend"), reason }),
    z.object({ intent: z.literal("reopen") }),
  ],
  { error: "This form is not valid. Please reload the page and try again." },
);
