import type { ComponentProps } from "react";

import { FieldError, useControl, type FieldBasics } from "./field";

/** A checkbox with its label to the right. */
export function Checkbox({
  label,
  hint,
  errors,
  field,
  takeFocus,
  className,
  ...input
}: Omit<FieldBasics, "hideLabel" | "hideOptional"> & Omit<ComponentProps<"input">, "type">) {
  const { id, messages, control } = useControl({
    hint,
    errors,
    field,
    takeFocus,
    id: input.id,
    name: input.name,
  });
  return (
    <div className={className}>
      <label htmlFor={id} className="flex min-h-8 w-fit items-center gap-2.5">
        <input
          key={field?.key}
          type="checkbox"
          className="size-5 shrink-0 accent-accent"
          defaultChecked={
            input.checked === undefined ? field?.initialValue === (input.value ?? "on") : undefined
          }
          {...input}
          {...control}
        />
        <span>{label}</span>
      </label>
      {hint != null && (
        <p id={`${id}-hint`} className="ml-7.5 text-sm text-muted">
          {hint}
        </p>
      )}
      <FieldError id={`${id}-error`} messages={messages} />
    </div>
  );
}
