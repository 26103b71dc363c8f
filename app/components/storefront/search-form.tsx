import { Form, useSearchParams } from "@remix-run/react";

import { buttonClass } from "~/components/ui/button";
import { cx } from "~/components/ui/cx";
import { SearchIcon } from "~/components/ui/icons";
import { paths } from "~/lib/paths";

interface SearchFormProps {
  /** Tells several on one page apart. */
  label?: string;
  /** Keeps the search to one shop. */
  shop?: string;
  className?: string;
}

/** A plain form that leads to the search page; what was looked for stays in its field there. */
export function SearchForm({ label = "Search", shop, className }: SearchFormProps) {
  const [query] = useSearchParams();
  const asked = query.get("q") ?? "";
  return (
    <Form
      method="get"
      action={paths.search()}
      role="search"
      aria-label={label}
      className={cx("relative", className)}
    >
      {shop && <input type="hidden" name="shop" value={shop} />}
      <input
        key={asked}
        type="search"
        name="q"
        required
        maxLength={100}
        defaultValue={asked}
        aria-label={label}
        placeholder={label}
        enterKeyHint="search"
        className="control pr-12"
      />
      <button
        type="submit"
        aria-label="Search"
        className={buttonClass("quiet", "md", "absolute inset-y-0 right-0 w-11")}
      >
        <SearchIcon />
      </button>
    </Form>
  );
}
