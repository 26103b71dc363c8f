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
import { savedAddressSchema } from "~/domain/account/address-schema.server";
import { changeAddress } from "~/domain/account/change-address.server";
import { getAddress } from "~/domain/account/queries.server";
import { announceNote } from "~/guards/flash-note.server";
import { readForm } from "~/guards/read-form.server";
import { requireShopper } from "~/guards/shopper.server";
import { paths } from "~/lib/paths";
import { orNotFound } from "~/routes/storefront/viewer.server";

export const meta: MetaFunction = () => [{ title: "Change an address · Bazaar" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const shopper = await requireShopper(request);
  const { id, label, isDefault, address } = await orNotFound(getAddress(shopper.id, params.id ?? ""));
  return { id, given: { label, ...address }, isDefault };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const shopper = await requireShopper(request);
  const { id } = await orNotFound(getAddress(shopper.id, params.id ?? ""));
  const submission = parseWithZod(await readForm(request), { schema: savedAddressSchema });
  if (submission.status !== "success") return data(submission.reply(), { status: 400 });
  const { label, isDefault, ...address } = submission.value;
  await orNotFound(changeAddress(shopper.id, id, { label, isDefault, address }));
  const headers = new Headers();
  await announceNote(headers, { title: "The address was saved" });
  return redirect(paths.accountAddresses(), { headers });
}

export default function ChangeAddress() {
  const { id, given, isDefault } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle title="Change an address" />
      <SavedAddressForm
        key={id}
        given={given}
        isDefault={isDefault}
        lastResult={useActionData<typeof action>()}
      />
    </>
  );
}
