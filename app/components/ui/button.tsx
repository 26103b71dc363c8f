import { Link, type LinkProps } from "@remix-run/react";
import type { ComponentProps } from "react";

import { cx } from "./cx";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "sm" | "md" | "lg";

const variants: Record<ButtonVariant, string> = {
  primary: "bg-accent text-on-accent hover:bg-accent-strong",
  secondary: "border border-line-strong bg-transparent text-ink hover:border-ink hover:bg-sunken",
  quiet: "text-ink underline decoration-1 underline-offset-4 hover:decoration-2",
  danger: "bg-danger text-on-danger hover:bg-danger-strong",
};

const sizes: Record<ButtonSize, string> = {
  sm: "min-h-9 px-3 text-sm",
  md: "min-h-11 px-5 text-base",
  lg: "min-h-13 px-7 text-lg",
};

/** The look of a button, for elements that are not one. */
export function buttonClass(variant: ButtonVariant = "primary", size: ButtonSize = "md", className?: string) {
  return cx(
    "inline-flex items-center justify-center gap-2 rounded-md text-center font-semibold",
    "disabled:border-transparent disabled:bg-sunken disabled:text-muted disabled:no-underline",
    "aria-disabled:opacity-70",
    variants[variant],
    variant === "quiet" ? "min-h-8 text-sm font-medium" : sizes[size],
    className,
  );
}

interface Look {
  variant?: ButtonVariant;
  size?: ButtonSize;
}

/** A plain button; `SubmitButton` is the one that sends a form. */
export function Button({
  variant,
  size,
  className,
  type = "button",
  ...rest
}: ComponentProps<"button"> & Look) {
  return <button type={type} className={buttonClass(variant, size, className)} {...rest} />;
}

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function LinkButton({ variant, size, className, ...rest }: LinkProps & Look) {
  return <Link className={buttonClass(variant, size, className)} {...rest} />;
}
