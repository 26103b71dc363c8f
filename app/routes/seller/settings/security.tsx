import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { PasswordCard, SessionsCard } from "~/components/auth/security-cards";
import { TwoFactorPanel } from "~/components/auth/two-factor-panel";
import { listSessions } from "~/domain/identity/queries.server";
import { getTwoFactor } from "~/domain/two-factor/queries.server";
import { readForm } from "~/guards/read-form.server";
import { answerSecurityForm } from "~/guards/security-form.server";
import { requireSellerAccount } from "~/guards/seller.server";
import { readSessionToken } from "~/guards/session-cookie.server";
import { answerTwoFactorForm } from "~/guards/two-factor-form.server";
import { paths } from "~/lib/paths";

export { DashboardError as ErrorBoundary } from "~/components/seller/dashboard-error";

export const meta: MetaFunction = () => [{ title: "Security · Settings · Bazaar for shops" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { id } = await requireSellerAccount(request);
  const account = { kind: "SELLER", id } as const;
  const token = await readSessionToken(request, "SELLER");
  const [twoFactor, sessions] = await Promise.all([
    getTwoFactor(account),
    listSessions(account, "SELLER", token),
  ]);
  return { twoFactor, sessions };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { id } = await requireSellerAccount(request);
  const account = { kind: "SELLER", id } as const;
  const actor = `seller:${id}` as const;
  const form = await readForm(request);
  const sessionToken = await readSessionToken(request, "SELLER");
  const answer =
    (await answerTwoFactorForm(form, { holder: account, actor, sessionToken, context })) ??
    (await answerSecurityForm(form, {
      account,
      session: "SELLER",
      actor,
      signIn: paths.sellerSignIn(),
      request,
      context,
    }));
  if (!answer) throw new Response("Bad Request", { status: 400 });
  return data(answer.body, { status: answer.status });
}

export default function Security() {
  const { twoFactor, sessions } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const security = answer && "security" in answer ? answer.security : undefined;
  return (
    <div className="flex max-w-2xl flex-col gap-6">
      <PasswordCard answer={security} />
      <TwoFactorPanel
        state={twoFactor}
        answer={answer && "twoFactor" in answer ? answer.twoFactor : undefined}
      />
      <SessionsCard sessions={sessions} answer={security} />
    </div>
  );
}
