import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { DeadLinkPage, LinkDonePage, ResetPage } from "~/components/auth/link-pages";
import { findEmailToken } from "~/domain/identity/email-tokens.server";
import { answerReset, statusOf, tokenOf } from "~/guards/link-forms.server";
import { paths } from "~/lib/paths";

export const meta: MetaFunction = () => [{ title: "New password · Bazaar" }];

/** Opening the link changes nothing: programs that look through mails open links, too. */
export async function loader({ request }: LoaderFunctionArgs) {
  const token = tokenOf(request);
  return { token, valid: (await findEmailToken("RESET_USER_PASSWORD", token)) !== null };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const answer = await answerReset("USER", { request, context });
  return data(answer, { status: statusOf(answer) });
}

export default function ResetPassword() {
  const { token, valid } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return answer?.status === "done" ? (
    <LinkDonePage
      title="Your password is changed"
      lead="You were signed out everywhere. Sign in with the new one."
      next={{ label: "Sign in", to: paths.signIn() }}
    />
  ) : answer?.status === "dead" || !valid ? (
    <DeadLinkPage again={{ label: "Send a new link", to: paths.forgotPassword() }} />
  ) : (
    <ResetPage token={token} lastResult={answer?.status === "refused" ? answer.result : undefined} />
  );
}
