import { useId, type ReactNode } from "react";

import { FieldError } from "./field";
import { cx } from "./cx";

export interface RadioChoice {
  value: string;
  label: ReactNode;
  /** A second line below the label. */
  detail?: ReactNode;
  disabled?: boolean;
}

interface RadioGroupProps {
  legend: ReactNode;
  name: string;
  choices: RadioChoice[];
  defaultValue?: string | undefined;
  /** Makes the group controlled, together with `onChange`. */
  value?: string | undefined;
  onChange?: (value: string) => void;
  required?: boolean;
  errors?: readonly string[] | undefined;
  hint?: ReactNode;
  /** `list` for choices with details, `chips` for short values such as sizes. */
  look?: "list" | "chips";
}

const looks = {
  list: {
    group: "flex flex-col gap-2",
    choice: "items-start gap-3 px-4 py-3",
    input: "mt-0.5 size-5 shrink-0 accent-accent",
  },
  chips: {
    group: "flex flex-wrap gap-2",
    choice: "min-h-11 items-center justify-center px-4 py-1.5 text-center",
    input: "sr-only",
  },
};

/** Native radio buttons in a fieldset. */
export function RadioGroup({
  legend,
  name,
  choices,
  errors = [],
  hint,
  look = "list",
  ...rest
}: RadioGroupProps) {
  const id = useId();
  const style = looks[look];
  const describedBy = cx(hint != null && `${id}-hint`, errors.length > 0 && `${id}-error`) || undefined;
  return (
    <fieldset
      aria-describedby={describedBy}
      aria-invalid={errors.length > 0 || undefined}
      className="min-w-0"
    >
      <legend className="mb-2 text-sm font-semibold">{legend}</legend>
      {hint != null && (
        <p id={`${id}-hint`} className="mb-2 text-sm text-muted">
          {hint}
        </p>
      )}
      <div className={style.group}>
        {choices.map((choice) => (
          <label
            key={choice.value}
            className={cx(
              "relative flex rounded-md border border-line-strong bg-raised hover:border-ink",
              "has-checked:border-accent has-checked:bg-accent-soft has-checked:shadow-[inset_0_0_0_1px_var(--color-accent)]",
              "has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent",
              "has-disabled:cursor-not-allowed has-disabled:border-line has-disabled:bg-sunken has-disabled:text-muted",
              style.choice,
            )}
          >
            <input
              type="radio"
              name={name}
              value={choice.value}
              disabled={choice.disabled}
              required={rest.required}
              className={style.input}
              {...(rest.onChange
                ? { checked: rest.value === choice.value, onChange: () => rest.onChange?.(choice.value) }
                : { defaultChecked: rest.defaultValue === choice.value })}
            />
            <span>
              <span className={cx("block", look === "list" && "font-semibold")}>{choice.label}</span>
              {choice.detail != null && <span className="block text-sm text-muted">{choice.detail}</span>}
            </span>
          </label>
        ))}
      </div>
      <FieldError id={`${id}-error`} messages={errors} />
    </fieldset>
  );
}
