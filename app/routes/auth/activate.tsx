import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ActivationPage, DeadLinkPage } from "~/components/auth/link-pages";
import { findActivation } from "~/domain/identity/activate-account.server";
import { bringGuestCart } from "~/guards/bring-along.server";
import { announceNote } from "~/guards/flash-note.server";
import { answerActivation, statusOf, tokenOf } from "~/guards/link-forms.server";
import { paths } from "~/lib/paths";

export const meta: MetaFunction = () => [{ title: "Activate your account · Bazaar" }];

/** Opening the link changes nothing: programs that look through mails open links, too. */
export async function loader({ request }: LoaderFunctionArgs) {
  const token = tokenOf(request);
  return { token, account: await findActivation("USER", token) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const answer = await answerActivation("USER", { request, context });
  if (answer.status !== "in") return data(answer, { status: statusOf(answer) });
  const cart = await bringGuestCart({ request, context, userId: answer.id });
  await announceNote(answer.headers, {
    title: "Your account is active. Welcome to Bazaar",
    lines: [...joinedLines(answer.joined), ...(cart ? [`${cart.title}.`, ...cart.lines] : [])],
    ...(cart && { tone: cart.tone }),
  });
  return redirect(paths.account(), { headers: answer.headers });
}

const joinedLines = (count: number) =>
  count === 0
    ? []
    : [
        count === 1
          ? "One order that you placed as a guest is in your history now."
          : `${count} orders that you placed as a guest are in your history now.`,
      ];

export default function Activate() {
  const { token, account } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return answer?.status === "dead" || !account ? (
    <DeadLinkPage
      again={{ label: "Send a new link", to: paths.resendActivation() }}
      signIn={paths.signIn()}
    />
  ) : (
    <ActivationPage
      kind="USER"
      account={account}
      token={token}
      lastResult={answer?.status === "refused" ? answer.result : undefined}
      signUp={paths.signUp()}
    />
  );
}
