import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";

import { DeadLinkPage, LinkDonePage } from "~/components/auth/link-pages";
import { NarrowPage } from "~/components/auth/narrow-page";
import { Alert } from "~/components/ui/alert";
import { SubmitButton } from "~/components/ui/submit-button";
import { confirmEmailChange } from "~/domain/identity/change-email.server";
import { findEmailToken, LinkNotValid } from "~/domain/identity/email-tokens.server";
import { SecondStepNeeded } from "~/domain/two-factor/errors";
import { tokenOf } from "~/guards/link-forms.server";
import { readForm } from "~/guards/read-form.server";
import { requireShopper } from "~/guards/shopper.server";
import { paths } from "~/lib/paths";

export const meta: MetaFunction = () => [{ title: "Confirm your e-mail · Bazaar" }];

/** Opening the link changes nothing: programs that look through mails open links, too. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { id } = await requireShopper(request);
  const token = tokenOf(request);
  const link = await findEmailToken("CHANGE_EMAIL", token);
  return { token, email: link?.subjectId === id ? link.payload : null };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { id } = await requireShopper(request);
  const token = (await readForm(request)).get("token");
  try {
    const { email } = await confirmEmailChange({
      userId: id,
      token: typeof token === "string" ? token : "",
      ip: context.clientAddress,
    });
    return data({ email, refused: null });
  } catch (error) {
    if (error instanceof LinkNotValid) return data({ email: null, refused: null }, { status: 400 });
    if (error instanceof SecondStepNeeded)
      return data({ email: null, refused: error.message }, { status: 400 });
    throw error;
  }
}

export default function ConfirmEmail() {
  const { token, email } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer?.email)
    return (
      <LinkDonePage
        title="Your e-mail is changed"
        lead={`From now on you sign in with ${answer.email}.`}
        next={{ label: "To your account", to: paths.account() }}
      />
    );
  if (!email || (answer && !answer.refused))
    return <DeadLinkPage again={{ label: "Change it again", to: paths.accountSecurity() }} />;
  return (
    <NarrowPage title="Confirm your new e-mail" lead={`Your account will use ${email}.`}>
      {answer?.refused && <Alert tone="danger" title={answer.refused} takeFocus />}
      <Form method="post">
        <input type="hidden" name="token" value={token} />
        <SubmitButton size="lg" pendingLabel="Confirming…">
          Confirm
        </SubmitButton>
      </Form>
    </NarrowPage>
  );
}
