import { type ReactNode } from "react";

import { Field, type FieldSource } from "./field";

/** An e-mail address as people type it: no capital at its beginning, nothing to spell. */
export function EmailField({
  label = "E-mail",
  autoComplete = "username",
  hint,
  field,
}: {
  label?: string;
  /** `username` where it names the account, `email` where it is just an address. */
  autoComplete?: "username" | "email";
  hint?: ReactNode;
  field: FieldSource;
}) {
  return (
    <Field
      label={label}
      hint={hint}
      type="email"
      required
      maxLength={254}
      autoComplete={autoComplete}
      spellCheck={false}
      autoCapitalize="none"
      field={field}
    />
  );
}
