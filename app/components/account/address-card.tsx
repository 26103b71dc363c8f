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
        <h2 className="min-w-0 font-semibold wrap-anywhere">{label}</h2>
        {isDefault && <Badge tone="accent">Default</Badge>}
      </div>
      <PostalAddress address={address} />
      <div className="mt-auto flex flex-wrap items-center gap-x-5 pt-2">
        <Link to={paths.accountAddress(id)} aria-label={`Change ${label}`} className={buttonClass("quiet")}>
          Change
        </Link>
        {!isDefault && (
          <Form method="post">
            <input type="hidden" name="id" value={id} />
            <SubmitButton
              name="intent"
              value="default"
              variant="quiet"
              match={{ id }}
              aria-label={`Make it the default: ${label}`}
            >
              Make it the default
            </SubmitButton>
          </Form>
        )}
        {/* Nothing brings it back, so one click is not enough. */}
        <details className="group open:basis-full">
          <summary aria-label={`Delete… ${label}`} className={buttonClass("quiet", "md", "group-open:my-2")}>
            Delete…
          </summary>
          <Form method="post">
            <input type="hidden" name="id" value={id} />
            <SubmitButton
              name="intent"
              value="delete"
              variant="danger"
              size="sm"
              match={{ id }}
              aria-label={`Delete this address: ${label}`}
            >
              Delete this address
            </SubmitButton>
          </Form>
        </details>
      </div>
    </li>
  );
}
