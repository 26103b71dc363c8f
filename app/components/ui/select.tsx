import type { ComponentProps, ReactNode } from "react";

import { FieldFrame, useControl, type FieldBasics } from "./field";

type SelectProps = Omit<FieldBasics, "hideOptional"> &
  Omit<ComponentProps<"select">, "defaultValue"> & {
    defaultValue?: string;
    children: ReactNode;
  };

/** A labelled native select; the options are its children. */
export function Select({
  label,
  hint,
  errors,
  field,
  hideLabel,
  takeFocus,
  className,
  children,
  ...select
}: SelectProps) {
  const { id, messages, initial, control } = useControl({
    hint,
    errors,
    field,
    takeFocus,
    id: select.id,
    name: select.name,
  });
  return (
    <FieldFrame {...{ id, label, hint, hideLabel, messages, className }}>
      <select key={field?.key} className="control pr-2" defaultValue={initial} {...select} {...control}>
        {children}
      </select>
    </FieldFrame>
  );
}
