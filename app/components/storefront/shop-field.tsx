import { Field } from "~/components/ui/field";
import { Select } from "~/components/ui/select";

export interface ShopChoices {
  shops: { slug: string; name: string }[];
  /** Whether those are all shops; if not, the name of another can be typed. */
  all: boolean;
  /** The slug or the name in the address. */
  typed: string;
}

/** One shop of a few, from a list; or of many, by its name. */
export function ShopField({
  shops,
  all,
  typed,
  errors,
  className,
}: ShopChoices & { errors?: string[] | undefined; className?: string }) {
  if (all)
    return (
      <Select label="Shop" name="shop" defaultValue={typed} errors={errors} className={className}>
        <option value="">All shops</option>
        {shops.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </Select>
    );
  return (
    <>
      <Field
        label="Shop"
        name="shop"
        defaultValue={typed}
        errors={errors}
        hideOptional
        maxLength={100}
        list="shop-names"
        className={className}
      />
      <datalist id="shop-names">
        {shops.map(({ slug, name }) => (
          <option key={slug} value={name} />
        ))}
      </datalist>
    </>
  );
}
