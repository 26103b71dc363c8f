import { data, type ActionFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { Door } from "~/components/auth/door";
import { LinkRequestPage, MailSentPage } from "~/components/auth/link-pages";
import { showsMails } from "~/guards/demo-hint.server";
import { answerLinkRequest, statusOf } from "~/guards/link-forms.server";
import { paths } from "~/lib/paths";

export const meta: MetaFunction = () => [{ title: "Forgot your password? · Bazaar for shops" }];

export function loader() {
  return { demo: showsMails() };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const answer = await answerLinkRequest("reset", "SELLER", { request, context });
  return data(answer, { status: statusOf(answer) });
}

export default function SellerForgotPassword() {
  const { demo } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Door label="for shops">
      {answer?.status === "sent" ? (
        <MailSentPage to={answer.to} again={paths.sellerForgotPassword()} demo={demo} />
      ) : (
        <LinkRequestPage
          title="Forgot your password?"
          lead="Enter the e-mail of your shop, and we send a link to a new password."
          button="Send the link"
          lastResult={answer?.status === "refused" ? answer.result : undefined}
          ways={[
            { label: "Sign in", to: paths.sellerSignIn() },
            { label: "Open a shop", to: paths.sellerSignUp() },
          ]}
        />
      )}
    </Door>
  );
}
