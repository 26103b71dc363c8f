import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { PageTitle } from "~/components/account/page-title";
import { EmailCard, PasswordCard, SessionsCard } from "~/components/auth/security-cards";
import { listSessions } from "~/domain/identity/queries.server";
import { readForm } from "~/guards/read-form.server";
import { answerSecurityForm } from "~/guards/security-form.server";
import { readSessionToken } from "~/guards/session-cookie.server";
import { requireShopper } from "~/guards/shopper.server";
import { paths } from "~/lib/paths";

export const meta: MetaFunction = () => [{ title: "Sign-in and security · Bazaar" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { id, email } = await requireShopper(request);
  const sessions = await listSessions({ kind: "USER", id }, "USER", await readSessionToken(request, "USER"));
  return { email, sessions };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { id } = await requireShopper(request);
  const answer = await answerSecurityForm(await readForm(request), {
    account: { kind: "USER", id },
    session: "USER",
    actor: `user:${id}`,
    signIn: paths.signIn(),
    request,
    context,
  });
  if (!answer) throw new Response("Bad Request", { status: 400 });
  return data(answer.body, { status: answer.status });
}

export default function Security() {
  const { email, sessions } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>()?.security;
  return (
    <>
      <PageTitle title="Sign-in and security" />
      <PasswordCard answer={answer} />
      <EmailCard email={email} answer={answer} />
      <SessionsCard sessions={sessions} answer={answer} />
    </>
  );
}
