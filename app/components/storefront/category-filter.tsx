import { Form, Link } from "@remix-run/react";

import { Checkbox } from "~/components/ui/checkbox";
import { Field } from "~/components/ui/field";
import { Select } from "~/components/ui/select";
import { SubmitButton } from "~/components/ui/submit-button";
import { DEFAULT_SORT, sorts, type SortName } from "~/domain/catalog/sorts";
import { paths } from "~/lib/paths";

interface CategoryFilterProps {
  slug: string;
  typed: { min: string; max: string };
  inStock: boolean;
  sort: SortName;
  errors: { min?: string[]; max?: string[] } | null;
}

const priceInput = { inputMode: "decimal", pattern: "\\d{1,8}(\\.\\d{1,2})?", autoComplete: "off" } as const;

/** Filters and order of a category; a plain form whose fields become the address. */
export function CategoryFilter({ slug, typed, inStock, sort, errors }: CategoryFilterProps) {
  const filtered = typed.min !== "" || typed.max !== "" || inStock || sort !== DEFAULT_SORT;
  return (
    <Form
      method="get"
      action={paths.category(slug)}
      aria-label="Filter and sort"
      // A form that was filled in by hand starts over when the address changes.
      key={`${typed.min} ${typed.max} ${inStock} ${sort}`}
      className="grid grid-cols-2 items-start gap-x-4 gap-y-3 border-y border-line py-4 sm:flex sm:flex-wrap"
    >
      <Field
        label="Price from"
        hideOptional
        name="min"
        defaultValue={typed.min}
        errors={errors?.min}
        title="A price such as 12 or 12.50"
        className="sm:w-32"
        {...priceInput}
      />
      <Field
        label="Price to"
        hideOptional
        name="max"
        defaultValue={typed.max}
        errors={errors?.max}
        title="A price such as 12 or 12.50"
        className="sm:w-32"
        {...priceInput}
      />
      <Select label="Sort by" name="sort" defaultValue={sort} className="col-span-2 sm:w-52">
        {Object.entries(sorts).map(([name, { label }]) => (
          <option key={name} value={name}>
            {label}
          </option>
        ))}
      </Select>
      <Checkbox
        label="In stock only"
        name="stock"
        value="in"
        defaultChecked={inStock}
        className="flex min-h-11 items-center self-end"
      />
      <div className="flex items-center justify-end gap-4 self-end sm:ml-auto">
        {filtered && (
          <Link to={paths.category(slug)} className="text-sm text-link">
            Clear
          </Link>
        )}
        <SubmitButton variant="secondary" pendingLabel="Applying…">
          Apply
        </SubmitButton>
      </div>
    </Form>
  );
}
