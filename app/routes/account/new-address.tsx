import { parseWithZod } from "@conform-to/zod/v4";
import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { PageTitle } from "~/components/account/page-title";
import { SavedAddressForm } from "~/components/account/saved-address-form";
import { addAddress } from "~/domain/account/add-address.server";
import { savedAddressSchema } from "~/domain/account/address-schema.server";
import { AddressBookFull } from "~/domain/account/errors";
import { listAddresses } from "~/domain/account/queries.server";
import { announceNote } from "~/guards/flash-note.server";
import { readForm } from "~/guards/read-form.server";
import { requireShopper } from "~/guards/shopper.server";
import { paths } from "~/lib/paths";
import { orNotFound } from "~/routes/storefront/viewer.server";

export const meta: MetaFunction = () => [{ title: "New address · Bazaar" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { id } = await requireShopper(request);
  return { first: (await listAddresses(id)).length === 0 };
}

export async function action({ request }: ActionFunctionArgs) {
  const { id } = await requireShopper(request);
  const submission = parseWithZod(await readForm(request), { schema: savedAddressSchema });
  if (submission.status !== "success") return data(submission.reply(), { status: 400 });
  const { label, isDefault, ...address } = submission.value;
  try {
    await orNotFound(addAddress(id, { label, isDefault, address }));
  } catch (error) {
    if (!(error instanceof AddressBookFull)) throw error;
    return data(submission.reply({ fieldErrors: { label: [error.message] } }), { status: 400 });
  }
  const headers = new Headers();
  await announceNote(headers, { title: "The address was saved" });
  return redirect(paths.accountAddresses(), { headers });
}

export default function NewAddress() {
  const { first } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle title="New address" />
      <SavedAddressForm isDefault={first} lastResult={useActionData<typeof action>()} />
    </>
  );
}
