import { Form, Link } from "@remix-run/react";

import { buttonClass } from "~/components/ui/button";
import { Checkbox } from "~/components/ui/checkbox";
import { Field } from "~/components/ui/field";
import { ChevronRightIcon } from "~/components/ui/icons";
import { Select } from "~/components/ui/select";
import { SubmitButton } from "~/components/ui/submit-button";
import { sorts, type SortName } from "~/domain/catalog/sorts";

import { ShopField, type ShopChoices } from "./shop-field";

export interface ProductFilterProps {
  /** The page that the form belongs to. */
  action: string;
  typed: {
    q: string;
    category: string;
    min: string;
    max: string;
    rating: string;
    inStock: boolean;
    onEvent: boolean;
  };
  errors: Partial<Record<string, string[]>> | null;
  sort: SortName;
  /** What is set, and the address without it. */
  chips: { label: string; to: string }[];
  /** Where one may choose among them. */
  categories?: { slug: string; name: string }[];
  shops?: ShopChoices;
}

const priceInput = {
  inputMode: "decimal",
  pattern: "\\d{1,8}([.,]\\d{1,2})?",
  autoComplete: "off",
  title: "A price such as 12 or 12.50",
  hideOptional: true,
} as const;

/** Filters and order of a list of products; a plain form whose fields become the address. */
export function ProductFilter({ action, typed, errors, sort, chips, categories, shops }: ProductFilterProps) {
  return (
    <div className="flex flex-col gap-3 border-y border-line py-3">
      <Form
        method="get"
        action={action}
        aria-label="Filter and sort"
        // A form that was filled in by hand starts over when the address changes.
        key={JSON.stringify([typed, sort, shops?.typed])}
        className="relative flex flex-col gap-3"
      >
        {/* On a search page the text is typed in the header; here it only stays. */}
        {typed.q !== "" && <input type="hidden" name="q" value={typed.q} />}
        <details open={errors !== null} className="group">
          <summary className={buttonClass("secondary", "md", "w-full cursor-pointer sm:w-fit")}>
            Filters
            <ChevronRightIcon className="rotate-90 group-open:-rotate-90" />
          </summary>
          <div className="grid grid-cols-2 items-start gap-x-4 gap-y-3 py-4 sm:grid-cols-3 lg:grid-cols-4">
            {categories && (
              <Select
                label="Category"
                name="category"
                defaultValue={typed.category}
                errors={errors?.category}
                className="col-span-2 sm:col-span-1"
              >
                <option value="">All categories</option>
                {categories.map(({ slug, name }) => (
                  <option key={slug} value={slug}>
                    {name}
                  </option>
                ))}
              </Select>
            )}
            {shops && <ShopField {...shops} errors={errors?.shop} className="col-span-2 sm:col-span-1" />}
            <Field
              label="Price from"
              name="min"
              defaultValue={typed.min}
              errors={errors?.min}
              {...priceInput}
            />
            <Field
              label="Price to"
              name="max"
              defaultValue={typed.max}
              errors={errors?.max}
              {...priceInput}
            />
            <Select
              label="Rating"
              name="rating"
              defaultValue={typed.rating}
              errors={errors?.rating}
              className="col-span-2 sm:col-span-1"
            >
              <option value="">Any</option>
              {["4", "3", "2"].map((stars) => (
                <option key={stars} value={stars}>
                  {stars} stars and up
                </option>
              ))}
            </Select>
            <div className="col-span-2 flex flex-wrap items-center gap-x-6 sm:col-span-1 sm:self-end lg:col-span-2">
              <Checkbox label="In stock" name="stock" value="in" defaultChecked={typed.inStock} />
              <Checkbox label="On event" name="event" value="on" defaultChecked={typed.onEvent} />
            </div>
            <SubmitButton
              variant="secondary"
              pendingLabel="Applying…"
              className="col-span-2 sm:col-span-1 sm:self-end"
            >
              Apply filters
            </SubmitButton>
          </div>
        </details>
        <div className="flex items-center gap-3 sm:absolute sm:top-0 sm:right-0">
          <Select label="Sort by" hideLabel name="sort" defaultValue={sort} className="grow sm:w-52">
            {Object.entries(sorts).map(
              ([name, { label }]) =>
                (name !== "relevance" || typed.q !== "") && (
                  <option key={name} value={name}>
                    {label}
                  </option>
                ),
            )}
          </Select>
          <SubmitButton variant="secondary" pendingLabel="Sorting…">
            Sort
          </SubmitButton>
        </div>
      </Form>
      {sorts[sort].field === "fromCents" && (
        <p className="text-sm text-muted">Sorted by ordinary prices; an event’s price may be lower.</p>
      )}
      {chips.length > 0 && <Chips chips={chips} clear={action} />}
    </div>
  );
}

function Chips({ chips, clear }: { chips: ProductFilterProps["chips"]; clear: string }) {
  return (
    <ul aria-label="Filters in use" className="flex flex-wrap items-center gap-2 text-sm">
      {chips.map(({ label, to }) => (
        <li key={to}>
          <Link
            to={to}
            aria-label={`Remove ${label}`}
            className="inline-flex min-h-9 items-center gap-2 rounded-full bg-sunken px-3.5 hover:text-accent"
          >
            {label} <span aria-hidden="true">×</span>
          </Link>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <Link to={clear} className="inline-flex min-h-9 items-center px-2 text-link">
            Clear all
          </Link>
        </li>
      )}
    </ul>
  );
}
