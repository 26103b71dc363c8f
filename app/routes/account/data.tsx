import { parseWithZod } from "@conform-to/zod/v4";
import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { z } from "zod";

import { DeleteAccountForm } from "~/components/account/delete-account-form";
import { PageTitle } from "~/components/account/page-title";
import { Alert } from "~/components/ui/alert";
import { buttonClass } from "~/components/ui/button";
import { Card } from "~/components/ui/card";
import { deleteAccount } from "~/domain/account/delete-account.server";
import { AccountInUse } from "~/domain/account/errors";
import { WrongPassword } from "~/domain/identity/errors";
import { currentPasswordSchema } from "~/domain/identity/sign-in-schema.server";
import { limitFailures } from "~/domain/limits/limit-account.server";
import { orTooMany } from "~/guards/attempts.server";
import { announceNote } from "~/guards/flash-note.server";
import { readForm } from "~/guards/read-form.server";
import { stopSession } from "~/guards/session-cookie.server";
import { requireShopper } from "~/guards/shopper.server";
import { paths } from "~/lib/paths";

export const meta: MetaFunction = () => [{ title: "Your data · Bazaar" }];

export async function loader({ request }: LoaderFunctionArgs) {
  await requireShopper(request);
  return null;
}

const schema = z.object({
  intent: z.literal("delete"),
  password: currentPasswordSchema,
});

export async function action({ request, context }: ActionFunctionArgs) {
  const { id } = await requireShopper(request);
  const submission = parseWithZod(await readForm(request), { schema });
  const hideFields = ["password"];
  if (submission.status !== "success")
    return data({ result: submission.reply({ hideFields }), inUse: null }, { status: 400 });
  try {
    const input = { userId: id, password: submission.value.password, ip: context.clientAddress };
    // A password that may be tried here as often as one likes would be one that can be guessed here.
    const of = { account: `USER:${id}`, address: context.clientAddress };
    const attempt = () => deleteAccount(input);
    const failed = (error: unknown) => error instanceof WrongPassword;
    await orTooMany(limitFailures("confirmation", of, { attempt, failed }), context);
  } catch (error) {
    if (error instanceof AccountInUse)
      return data({ result: submission.reply({ hideFields }), inUse: error.message }, { status: 400 });
    if (!(error instanceof WrongPassword)) throw error;
    const fieldErrors = { password: [error.message] };
    return data({ result: submission.reply({ hideFields, fieldErrors }), inUse: null }, { status: 400 });
  }
  const headers = await stopSession(request, "USER");
  await announceNote(headers, { title: "Your account is deleted. Goodbye, and thank you" });
  return redirect(paths.home(), { headers });
}

export default function YourData() {
  const answer = useActionData<typeof action>();
  return (
    <>
      <PageTitle title="Your data" />
      {answer?.inUse && (
        <Alert tone="danger" title="Your account was not deleted" takeFocus>
          <p>{answer.inUse}</p>
        </Alert>
      )}
      <Card title="Take it with you">
        <p className="max-w-prose text-muted">
          A file with everything we know of you: profile, addresses, orders, disputes, reviews, cart,
          conversations and where you are signed in. It is JSON, which other programs read.
        </p>
        <p className="mt-4">
          <a href={paths.accountExport()} download className={buttonClass("secondary")}>
            Download your data
          </a>
        </p>
      </Card>
      <Card title="Delete your account">
        <div className="mb-5 flex max-w-prose flex-col gap-2 text-muted">
          <p>
            Your name, addresses, picture and e-mail address are erased, also from your orders, and you are
            signed out everywhere. What you wrote about goods and to shops stays, with its pictures, under
            “Deleted account”. We send one last mail that says so.
          </p>
          <p>
            This cannot be undone. It has to wait while an order of yours, a refund or a dispute is under way.
            What was bought with your e-mail address without signing in keeps you from nothing: it still
            arrives, and is erased in the same way once nothing about it is open.
          </p>
        </div>
        <DeleteAccountForm lastResult={answer?.result} />
      </Card>
    </>
  );
}
