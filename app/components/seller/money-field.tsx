import { FieldFrame, useControl, type FieldBasics } from "~/components/ui/field";

interface MoneyFieldProps extends Pick<FieldBasics, "label" | "hint" | "field"> {
  /** An ISO 4217 code. */
  currency: string;
  required?: boolean;
}

/** An amount as people type it, "12" or "12.50", with the currency at its side. */
export function MoneyField({ label, hint, field, currency, required }: MoneyFieldProps) {
  const { id, messages, initial, control } = useControl({ hint, field });
  return (
    <FieldFrame {...{ id, label, hint, messages }} optional={!required}>
      <div className="flex items-center gap-3">
        <input
          key={field?.key}
          type="text"
          inputMode="decimal"
          pattern="\s*\d{1,8}([.,]\d{1,2})?\s*"
          title="An amount such as 4.90"
          maxLength={12}
          autoComplete="off"
          required={required}
          className="control max-w-40 text-right tabular-nums"
          defaultValue={initial}
          {...control}
        />
        <span className="text-muted">{currency}</span>
      </div>
    </FieldFrame>
  );
}
