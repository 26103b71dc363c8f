import { z } from "zod";

import {
  isPersonal,
  newPasswordSchema,
  PERSONAL_PASSWORD,
} from "~/domain/identity/new-password-schema.server";
import { emailSchema } from "~/domain/identity/sign-in-schema.server";

import { shopAddressSchema, shopNameSchema, shopPhoneSchema } from "./settings-schema.server";

/** The form that opens a shop. */
export const shopSignUpSchema = z
  .object({
    name: shopNameSchema,
    phone: shopPhoneSchema,
    ...shopAddressSchema.omit({ name: true }).shape,
    email: emailSchema,
    password: newPasswordSchema,
  })
  .superRefine(({ name, email, password }, context) => {
    if (isPersonal(password, [name, email]))
      context.addIssue({ code: "custom", path: ["password"], message: PERSONAL_PASSWORD });
  });

export type ShopSignUpInput = z.infer<typeof shopSignUpSchema>;
