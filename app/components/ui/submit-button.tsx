import { useNavigation } from "@remix-run/react";
import type { ComponentProps } from "react";

import { buttonClass, type ButtonSize, type ButtonVariant } from "./button";

interface SubmitButtonProps extends Omit<ComponentProps<"button">, "type"> {
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** Said while the form is on its way, for example "Placing order…". */
  pendingLabel?: string;
  /** Hidden fields that tell this form from others on the page, for example `{ variantId }`. */
  match?: Record<string, string>;
}

/**
 * Sends its form. With JavaScript it shows that the form is on its way and does not send it twice; it
 * stays focusable meanwhile, so that the keyboard does not lose its place.
 */
export function SubmitButton({
  variant,
  size,
  className,
  pendingLabel,
  match,
  children,
  ...rest
}: SubmitButtonProps) {
  const pending = useFormPending({ ...(rest.name && { [rest.name]: String(rest.value ?? "") }), ...match });
  return (
    <button
      type="submit"
      className={buttonClass(variant, size, className)}
      aria-disabled={pending || undefined}
      onClick={pending ? (event) => event.preventDefault() : undefined}
      {...rest}
    >
      {pending && pendingLabel ? pendingLabel : children}
    </button>
  );
}

/** Whether a form with these fields is being sent right now. */
export function useFormPending(fields: Record<string, string>): boolean {
  const { formData } = useNavigation();
  return formData != null && Object.entries(fields).every(([name, value]) => formData.get(name) === value);
}
