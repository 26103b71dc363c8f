import { Avatar } from "~/components/ui/avatar";
import { cx } from "~/components/ui/cx";

import { Picture } from "./picture";

interface ShopSignProps {
  shop: { name: string; logo: Parameters<typeof Picture>[0]["image"] };
  className?: string;
}

/** A shop's logo in a circle, or the first letter of its name where it has none. */
export function ShopSign({ shop: { name, logo }, className }: ShopSignProps) {
  const look = cx("shrink-0 rounded-full", className);
  return logo ? (
    <Picture image={logo} decorative className={look} />
  ) : (
    <Avatar name={name} className={cx("text-xl", look)} />
  );
}
