import type { ComponentProps } from "react";

import { FieldFrame, useControl, type FieldBasics } from "./field";

type QuantityInputProps = Omit<FieldBasics, "hideOptional"> &
  Omit<ComponentProps<"input">, "type" | "defaultValue"> & {
    defaultValue?: number | string;
  };

/** How many: a whole number from 1 (or `min`) to `max`. */
export function QuantityInput({
  label,
  hint,
  errors,
  field,
  hideLabel,
  className,
  takeFocus,
  ...input
}: QuantityInputProps) {
  const { id, messages, initial, control } = useControl({
    hint,
    errors,
    field,
    takeFocus,
    id: input.id,
    name: input.name,
  });
  return (
    <FieldFrame {...{ id, label, hint, hideLabel, messages, className }}>
      <input
        key={field?.key}
        type="number"
        inputMode="numeric"
        min={1}
        step={1}
        required
        className="control max-w-24 tabular-nums"
        defaultValue={initial ?? 1}
        {...input}
        {...control}
      />
    </FieldFrame>
  );
}
