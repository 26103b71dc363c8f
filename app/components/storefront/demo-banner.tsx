import { Link } from "@remix-run/react";

import { paths } from "~/lib/paths";

/** Says on every page of a demo that nothing here is for real. */
export function DemoBanner() {
  return (
    <aside aria-label="About this demo" className="bg-sunken py-1.5 text-center text-sm">
      <p className="page">
        Demo: nothing is shipped, nobody is charged.{" "}
        <Link to={paths.devMails()} className="text-link">
          Mails
        </Link>{" "}
        are kept here.
      </p>
    </aside>
  );
}
