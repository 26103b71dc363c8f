import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { PasswordCard, SessionsCard } from "~/components/auth/security-cards";
import { TwoFactorPanel } from "~/components/auth/two-factor-panel";
import { PageHead } from "~/components/seller/dashboard";
import { Alert } from "~/components/ui/alert";
import { LinkButton } from "~/components/ui/button";
import { listSessions } from "~/domain/identity/queries.server";
import { getTwoFactor } from "~/domain/two-factor/queries.server";
import { mustSetUpTwoFactor, requireAdminAccount } from "~/guards/admin.server";
import { readForm } from "~/guards/read-form.server";
import { answerSecurityForm } from "~/guards/security-form.server";
import { readSessionToken } from "~/guards/session-cookie.server";
import { answerTwoFactorForm } from "~/guards/two-factor-form.server";
import { env } from "~/lib/env.server";
import { paths } from "~/lib/paths";

export { PageError as ErrorBoundary } from "~/components/document/page-error";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: "Security · Administration · Bazaar" }] : [{ title: "Nothing here · Bazaar" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const administrator = await requireAdminAccount(request);
  const account = { kind: "USER", id: administrator.id } as const;
  const [confined, twoFactor, token] = await Promise.all([
    mustSetUpTwoFactor(administrator),
    getTwoFactor(account),
    readSessionToken(request, "ADMIN"),
  ]);
  return {
    required: env.ADMIN_TWO_FACTOR === "required",
    confined,
    twoFactor,
    sessions: await listSessions(account, "ADMIN", token),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { id } = await requireAdminAccount(request);
  const account = { kind: "USER", id } as const;
  const actor = `admin:${id}` as const;
  const form = await readForm(request);
  const sessionToken = await readSessionToken(request, "ADMIN");
  const answer =
    (await answerTwoFactorForm(form, { holder: account, actor, sessionToken, context })) ??
    (await answerSecurityForm(form, {
      account,
      session: "ADMIN",
      actor,
      signIn: paths.adminSignIn(),
      request,
      context,
    }));
  if (!answer) throw new Response("Bad Request", { status: 400 });
  return data(answer.body, { status: answer.status });
}

export default function Security() {
  const { required, confined, twoFactor, sessions } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const ofTwoFactor = answer && "twoFactor" in answer ? answer.twoFactor : undefined;
  const ofSecurity = answer && "security" in answer ? answer.security : undefined;
  return (
    <div className="page flex flex-col gap-6 pt-8">
      <PageHead title="Security" />
      {confined && (
        <Alert tone="info" title="Please set up two-step sign-in first.">
          <p>Administrators of this marketplace sign in in two steps. Then everything else opens.</p>
        </Alert>
      )}
      <TwoFactorPanel state={twoFactor} answer={ofTwoFactor} />
      {required && ofTwoFactor?.codes && (
        <p>
          <LinkButton to={paths.admin()}>Go on to the overview</LinkButton>
        </p>
      )}
      {!confined && (
        <>
          <PasswordCard answer={ofSecurity} />
          <SessionsCard sessions={sessions} answer={ofSecurity} />
        </>
      )}
    </div>
  );
}
