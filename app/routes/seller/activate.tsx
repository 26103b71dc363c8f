import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { Door } from "~/components/auth/door";
import { ActivationPage, DeadLinkPage } from "~/components/auth/link-pages";
import { findActivation } from "~/domain/identity/activate-account.server";
import { answerActivation, statusOf, tokenOf } from "~/guards/link-forms.server";
import { paths } from "~/lib/paths";

export const meta: MetaFunction = () => [{ title: "Activate your shop · Bazaar for shops" }];

/** Opening the link changes nothing: programs that look through mails open links, too. */
export async function loader({ request }: LoaderFunctionArgs) {
  const token = tokenOf(request);
  return { token, account: await findActivation("SELLER", token) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const answer = await answerActivation("SELLER", { request, context });
  if (answer.status !== "in") return data(answer, { status: statusOf(answer) });
  return redirect(paths.seller(), { headers: answer.headers });
}

export default function SellerActivate() {
  const { token, account } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Door label="for shops">
      {answer?.status === "dead" || !account ? (
        <DeadLinkPage
          again={{ label: "Send a new link", to: paths.sellerResendActivation() }}
          signIn={paths.sellerSignIn()}
        />
      ) : (
        <ActivationPage
          kind="SELLER"
          account={account}
          token={token}
          lastResult={answer?.status === "refused" ? answer.result : undefined}
          signUp={paths.sellerSignUp()}
        />
      )}
    </Door>
  );
}
