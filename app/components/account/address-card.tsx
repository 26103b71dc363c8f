import { Form, Link } from "@remix-run/react";

import { PostalAddress, type ShownAddress } from "~/components/checkout/postal-address";
import { Badge } from "~/components/ui/badge";
import { buttonClass } from "~/components/ui/button";
import { SubmitButton } from "~/components/ui/submit-button";
import { paths } from "~/lib/paths";

interface AddressCardProps {
  id: string;
  label: string;
  isDefault: boolean;
  address: ShownAddress;
}

/** One address of the address book and what can be done with it. */
export function AddressCard({ id, label, isDefault, address }: AddressCardProps) {
  return (
    <li className="flex flex-col gap-3 rounded-md border border-line bg-raised p-4 sm:p-6">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 className="min-w-0 font-semibold break-words">{label}</h2>
        {isDefault && <Badge tone="accent">Default</Badge>}
      </div>
      <PostalAddress address={address} />
      <div className="mt-auto flex flex-wrap items-center gap-x-5 pt-2">
        <Link to={paths.accountAddress(id)} aria-label={`Change ${label}`} className={buttonClass("quiet")}>
          Change
        </Link>
        <Form method="post" className="contents">
          <input type="hidden" name="id" value={id} />
          {!isDefault && (
            <SubmitButton
              name="intent"
              value="default"
              variant="quiet"
              match={{ id }}
              aria-label={`Make it the default: ${label}`}
            >
              Make it the default
            </SubmitButton>
          )}
          <SubmitButton
            name="intent"
            value="delete"
            variant="quiet"
            match={{ id }}
            aria-label={`Delete ${label}`}
          >
            Delete
          </SubmitButton>
        </Form>
      </div>
    </li>
  );
}
