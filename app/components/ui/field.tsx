import { useId, type ComponentProps, type ReactNode } from "react";

import { AlertIcon } from "./icons";
import { cx } from "./cx";

/** What a field reads of conform's field metadata; conform itself is not needed for it. */
export interface FieldSource {
  key?: string | undefined;
  id: string;
  name: string;
  errors?: string[] | undefined;
  initialValue?: unknown;
}

/** What every labelled control takes: either conform's `field`, or plain props. */
export interface FieldBasics {
  label: ReactNode;
  /** One sentence of help below the label. */
  hint?: ReactNode;
  errors?: readonly string[] | undefined;
  field?: FieldSource;
  /** For labels that the context makes obvious to those who see it. */
  hideLabel?: boolean;
  /** For forms whose fields are all optional anyway, such as filters. */
  hideOptional?: boolean;
  /** Whether an error draws the focus, as it should after a refused form; true unless said otherwise. */
  takeFocus?: boolean;
}

/** The attributes that tie a control to its label, hint and error, and keep what was typed. */
export function useControl({
  field,
  errors,
  hint,
  takeFocus = true,
  ...given
}: Pick<FieldBasics, "field" | "errors" | "hint" | "takeFocus"> & {
  id?: string | undefined;
  name?: string | undefined;
}) {
  const generated = useId();
  const id = given.id ?? field?.id ?? generated;
  const messages = errors ?? field?.errors ?? [];
  const invalid = messages.length > 0;
  const describedBy = cx(hint != null && `${id}-hint`, invalid && `${id}-error`) || undefined;
  const initial = typeof field?.initialValue === "string" ? field.initialValue : undefined;
  return {
    id,
    messages,
    initial,
    control: {
      id,
      name: given.name ?? field?.name,
      "aria-invalid": invalid || undefined,
      "aria-describedby": describedBy,
      // Browsers focus the first of several: without JavaScript the first invalid field gets the focus.
      autoFocus: (invalid && takeFocus) || undefined,
    },
  };
}

interface FrameProps extends Pick<FieldBasics, "label" | "hint" | "hideLabel"> {
  id: string;
  messages: readonly string[];
  optional?: boolean;
  className?: string | undefined;
  children: ReactNode;
}

/** Label, hint and error around a control. */
export function FieldFrame({
  id,
  label,
  hint,
  hideLabel,
  messages,
  optional,
  className,
  children,
}: FrameProps) {
  return (
    <div className={cx("flex flex-col gap-1.5", className)}>
      <label htmlFor={id} className={hideLabel ? "sr-only" : "w-fit text-sm font-semibold"}>
        {label}
        {optional && <span className="font-normal text-muted"> (optional)</span>}
      </label>
      {hint != null && (
        <p id={`${id}-hint`} className="text-sm text-muted">
          {hint}
        </p>
      )}
      {children}
      <FieldError id={`${id}-error`} messages={messages} />
    </div>
  );
}

/** What is wrong with a field, next to it. */
export function FieldError({ id, messages }: { id: string; messages: readonly string[] }) {
  if (messages.length === 0) return null;
  return (
    <p id={id} className="flex gap-1.5 text-sm font-medium text-danger">
      <AlertIcon className="mt-[0.1em] shrink-0" />
      <span>{messages.join(" ")}</span>
    </p>
  );
}

type InputProps = Omit<ComponentProps<"input">, "defaultValue"> & { defaultValue?: string | number };

/** A labelled one-line input. Says "(optional)" unless it is `required`. */
export function Field({
  label,
  hint,
  errors,
  field,
  hideLabel,
  hideOptional,
  takeFocus,
  className,
  ...input
}: FieldBasics & InputProps) {
  const { id, messages, initial, control } = useControl({
    hint,
    errors,
    field,
    takeFocus,
    id: input.id,
    name: input.name,
  });
  return (
    <FieldFrame
      {...{ id, label, hint, hideLabel, messages, className }}
      optional={!input.required && !hideLabel && !hideOptional}
    >
      <input
        key={field?.key}
        type="text"
        className="control"
        defaultValue={initial}
        {...input}
        {...control}
      />
    </FieldFrame>
  );
}

/** A labelled text of several lines. */
export function TextAreaField({
  label,
  hint,
  errors,
  field,
  hideLabel,
  hideOptional,
  takeFocus,
  className,
  ...area
}: FieldBasics & Omit<ComponentProps<"textarea">, "defaultValue"> & { defaultValue?: string }) {
  const { id, messages, initial, control } = useControl({
    hint,
    errors,
    field,
    takeFocus,
    id: area.id,
    name: area.name,
  });
  return (
    <FieldFrame
      {...{ id, label, hint, hideLabel, messages, className }}
      optional={!area.required && !hideLabel && !hideOptional}
    >
      <textarea key={field?.key} rows={4} className="control" defaultValue={initial} {...area} {...control} />
    </FieldFrame>
  );
}
