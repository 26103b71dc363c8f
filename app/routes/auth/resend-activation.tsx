import { data, type ActionFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { LinkRequestPage, MailSentPage } from "~/components/auth/link-pages";
import { showsMails } from "~/guards/demo-hint.server";
import { answerLinkRequest, statusOf } from "~/guards/link-forms.server";
import { paths } from "~/lib/paths";

export const meta: MetaFunction = () => [{ title: "Activation mail · Bazaar" }];

export function loader() {
  return { demo: showsMails() };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const answer = await answerLinkRequest("activation", "USER", { request, context });
  return data(answer, { status: statusOf(answer) });
}

export default function ResendActivation() {
  const { demo } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return answer?.status === "sent" ? (
    <MailSentPage to={answer.to} again={paths.resendActivation()} demo={demo} />
  ) : (
    <LinkRequestPage
      title="No activation mail?"
      lead="Enter the e-mail that you have signed up with, and we send the link again."
      button="Send the link"
      lastResult={answer?.status === "refused" ? answer.result : undefined}
      ways={[
        { label: "Sign in", to: paths.signIn() },
        { label: "Create an account", to: paths.signUp() },
      ]}
    />
  );
}
