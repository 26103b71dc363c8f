import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { AddressCard } from "~/components/account/address-card";
import { PageTitle } from "~/components/account/page-title";
import { LinkButton } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { deleteAddress } from "~/domain/account/delete-address.server";
import { MAX_ADDRESSES } from "~/domain/account/errors";
import { listAddresses } from "~/domain/account/queries.server";
import { setDefaultAddress } from "~/domain/account/set-default-address.server";
import { announceNote } from "~/guards/flash-note.server";
import { readForm } from "~/guards/read-form.server";
import { requireShopper } from "~/guards/shopper.server";
import { paths } from "~/lib/paths";
import { orNotFound } from "~/routes/storefront/viewer.server";

export const meta: MetaFunction = () => [{ title: "Your addresses · Bazaar" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { id } = await requireShopper(request);
  const addresses = await listAddresses(id);
  return { addresses, full: addresses.length >= MAX_ADDRESSES };
}

const schema = z.object({ intent: z.enum(["default", "delete"]), id: z.string().min(1).max(40) });

export async function action({ request }: ActionFunctionArgs) {
  const shopper = await requireShopper(request);
  const form = schema.safeParse(Object.fromEntries(await readForm(request)));
  if (!form.success) throw new Response("Bad Request", { status: 400 });
  const { intent, id } = form.data;
  const headers = new Headers();
  if (intent === "default") {
    await orNotFound(setDefaultAddress(shopper.id, id));
    await announceNote(headers, { title: "Your default address was changed" });
  } else {
    await orNotFound(deleteAddress(shopper.id, id));
    await announceNote(headers, { title: "The address was deleted" });
  }
  return redirect(paths.accountAddresses(), { headers });
}

export default function Addresses() {
  const { addresses, full } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle title="Your addresses">
        {!full && addresses.length > 0 && (
          <LinkButton to={paths.accountNewAddress()} variant="secondary">
            Add an address
          </LinkButton>
        )}
      </PageTitle>
      {full && <p className="text-muted">You have {addresses.length} addresses, which is all we keep.</p>}
      {addresses.length === 0 ? (
        <EmptyState
          title="No address yet"
          action={<LinkButton to={paths.accountNewAddress()}>Add an address</LinkButton>}
        >
          Addresses kept here are offered at the checkout, the default first.
        </EmptyState>
      ) : (
        <ul className="grid gap-4 md:grid-cols-2">
          {addresses.map((address) => (
            <AddressCard key={address.id} {...address} />
          ))}
        </ul>
      )}
    </>
  );
}
