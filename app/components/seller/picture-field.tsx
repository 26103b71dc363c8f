import { Picture } from "~/components/storefront/picture";
import { Checkbox } from "~/components/ui/checkbox";
import { cx } from "~/components/ui/cx";
import { FieldFrame, useControl, type FieldSource } from "~/components/ui/field";

import { useChosenPicture } from "./use-chosen-picture";

interface PictureFieldProps {
  label: string;
  hint: string;
  field: FieldSource;
  /** The checkbox that takes the present picture away. */
  removal: { field: FieldSource; label: string };
  image: { key: string; alt: string; width: number; height: number } | null;
  /** The shape in which shoppers see it. */
  shape: string;
  /** How wide it is shown, as in the attribute of `<img>`. */
  sizes: string;
}

/** A picture as it is, and a file input for another one, which is shown in its place once it is chosen. */
export function PictureField({ label, hint, field, removal, image, shape, sizes }: PictureFieldProps) {
  const { id, messages, control } = useControl({ hint, field });
  const chosen = useChosenPicture();
  const look = cx("my-1", shape);
  return (
    <div className="flex flex-col gap-3">
      <FieldFrame {...{ id, label, hint, messages }} optional>
        {chosen.url ? (
          <img src={chosen.url} alt="As you have chosen it" className={cx("bg-sunken object-cover", look)} />
        ) : (
          image && <Picture image={image} sizes={sizes} className={look} />
        )}
        <input
          type="file"
          accept="image/jpeg,image/png,image/webp,image/avif"
          onChange={chosen.onChange}
          className="h-auto control file:mr-3 file:rounded-sm file:border-0 file:bg-sunken file:px-3 file:py-1.5 file:font-semibold file:text-ink"
          {...control}
        />
      </FieldFrame>
      {image && <Checkbox label={removal.label} field={removal.field} />}
    </div>
  );
}
