import { NavLink } from "@remix-run/react";

import { Picture } from "~/components/storefront/picture";
import { Avatar } from "~/components/ui/avatar";
import { paths } from "~/lib/paths";

interface AccountNavProps {
  name: string;
  avatar: { key: string; alt: string; width: number; height: number } | null;
}

const links = [
  { label: "Overview", to: paths.account() },
  { label: "Orders", to: paths.accountOrders() },
  { label: "Addresses", to: paths.accountAddresses() },
  { label: "Profile", to: paths.accountProfile() },
  { label: "Security", to: paths.accountSecurity() },
  { label: "Your data", to: paths.accountData() },
];

/** Whose account it is and its pages: beside them, or above them on phones, all in sight. */
export function AccountNav({ name, avatar }: AccountNavProps) {
  return (
    <div className="flex min-w-0 flex-col gap-3 lg:sticky lg:top-8 lg:gap-6">
      <p className="flex items-center gap-3">
        {avatar ? (
          <Picture image={avatar} decorative eager sizes="3rem" className="size-12 shrink-0 rounded-full" />
        ) : (
          <Avatar name={name} className="size-12" />
        )}
        <span className="min-w-0 font-semibold break-words">{name}</span>
      </p>
      <nav aria-label="Account" className="border-b border-line pb-1 lg:border-0 lg:pb-0">
        <ul className="flex flex-wrap gap-x-5 whitespace-nowrap lg:flex-col lg:gap-y-1">
          {links.map(({ label, to }) => (
            <li key={to}>
              <NavLink
                to={to}
                end={to === paths.account()}
                className="nav-link min-h-10 text-muted hover:text-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink lg:min-h-9"
              >
                {label}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
