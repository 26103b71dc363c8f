import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { SignInForm } from "~/components/auth/sign-in-form";
import { signIn } from "~/guards/authenticator.server";
import { bringAlong } from "~/guards/bring-along.server";
import { demoHint } from "~/guards/demo-hint.server";
import { returnPath } from "~/guards/return-path.server";
import { getShopper } from "~/guards/shopper.server";
import { paths } from "~/lib/paths";

export const meta: MetaFunction = () => [{ title: "Sign in · Bazaar" }];

export async function loader({ request }: LoaderFunctionArgs) {
  if (await getShopper(request)) throw redirect(returnPath(request, paths.home()));
  return { demo: demoHint("shopper") };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const answer = await signIn("USER", { request, context });
  if (!answer.ok) return data(answer.result, { status: 400 });
  await bringAlong({ request, context, userId: answer.subjectId, headers: answer.headers });
  return redirect(returnPath(request, paths.home()), { headers: answer.headers });
}

export default function SignIn() {
  const { demo } = useLoaderData<typeof loader>();
  return (
    <SignInForm
      title="Sign in"
      lead="Your cart and your addresses, on every device."
      lastResult={useActionData<typeof action>()}
      keepable
      links={[
        { label: "Create an account", to: paths.signUp() },
        { label: "Forgot your password?", to: paths.forgotPassword() },
        { label: "No activation mail?", to: paths.resendActivation() },
      ]}
      demo={demo}
    />
  );
}
