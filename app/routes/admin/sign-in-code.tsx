import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData } from "@remix-run/react";

import { Door } from "~/components/auth/door";
import { SecondStepForm } from "~/components/auth/second-step-form";
import { takeSecondStep } from "~/guards/second-factor.server";
import { readSecondStep } from "~/guards/second-step.server";
import { ownPath, paths } from "~/lib/paths";

export const meta: MetaFunction = () => [{ title: "Administration · Bazaar" }];

export async function loader({ request }: LoaderFunctionArgs) {
  if (!(await readSecondStep(request, "ADMIN"))) throw redirect(paths.adminSignIn());
  return null;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const answer = await takeSecondStep("ADMIN", { request, context, signIn: paths.adminSignIn() });
  if (!answer.ok) return data(answer.result, { status: 400 });
  return redirect(ownPath(answer.redirectTo, paths.admin()), { headers: answer.headers });
}

export default function AdminSignInCode() {
  return (
    <Door label="administration">
      <SecondStepForm lastResult={useActionData<typeof action>()} signIn={paths.adminSignIn()} />
    </Door>
  );
}
