import { Link } from "@remix-run/react";

import { paths } from "~/lib/paths";

/** The name of the marketplace, as its sign. */
export function Wordmark() {
  return (
    <Link to={paths.home()} className="rounded-sm text-2xl leading-none font-extrabold tracking-[-0.045em]">
      Bazaar
    </Link>
  );
}
