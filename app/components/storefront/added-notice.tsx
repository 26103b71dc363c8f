import { Link, useLocation } from "@remix-run/react";

import { CheckIcon } from "~/components/ui/icons";
import { paths } from "~/lib/paths";

interface AddedNoticeProps {
  /** What was just put into the cart. */
  added: { title: string; slug: string } | null;
  cartCount: number;
}

/** Says in words what a form has added. Belongs into a `NoticeRegion`. */
export function AddedNotice({ added, cartCount }: AddedNoticeProps) {
  const { pathname } = useLocation();
  const inCart = pathname === paths.cart();
  if (!added) return null;
  return (
    <p className="mt-6 flex flex-wrap items-center gap-x-3 gap-y-1 rounded-md bg-positive-soft px-4 py-3">
      <CheckIcon className="shrink-0 text-positive" />
      <span className="min-w-0 grow basis-48 break-words">
        <span className="font-semibold">Added: {added.title}.</span>{" "}
        {cartCount === 1 ? "Your cart holds one piece." : `Your cart holds ${cartCount} pieces.`}
      </span>
      <Link to={inCart ? paths.product(added.slug) : paths.cart()} className="text-link">
        {inCart ? "Back to it" : "See the cart"}
      </Link>
    </p>
  );
}
