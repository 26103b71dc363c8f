import { Form } from "@remix-run/react";

import { RadioGroup } from "~/components/ui/radio-group";
import { SubmitButton } from "~/components/ui/submit-button";

import { PostalAddress, type ShownAddress } from "./postal-address";

interface SavedAddressesProps {
  addresses: { id: string; label: string; address: ShownAddress }[];
  /** The one that is chosen already. */
  chosen: string | undefined;
  error: string | undefined;
}

/** The addresses a signed-in shopper can choose from, the usual one first. */
export function SavedAddresses({ addresses, chosen, error }: SavedAddressesProps) {
  return (
    <Form method="post" className="flex flex-col gap-5">
      <RadioGroup
        legend="Your addresses"
        name="address"
        required
        defaultValue={chosen}
        errors={error ? [error] : []}
        choices={addresses.map(({ id, label, address }) => ({
          value: id,
          label,
          detail: <PostalAddress address={address} />,
        }))}
      />
      <SubmitButton name="intent" value="saved" pendingLabel="One moment…" className="self-start">
        Send it here
      </SubmitButton>
    </Form>
  );
}
