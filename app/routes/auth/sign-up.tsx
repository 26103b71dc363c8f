import { parseWithZod } from "@conform-to/zod/v4";
import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { MailSentPage } from "~/components/auth/link-pages";
import { SignUpForm } from "~/components/auth/sign-up-form";
import { newAccountId, signUpSchema, signUpShopper } from "~/domain/identity/sign-up-shopper.server";
import { answerUploadForm } from "~/guards/answer-upload-form.server";
import { mayMail } from "~/guards/attempts.server";
import { showsMails } from "~/guards/demo-hint.server";
import { getShopper } from "~/guards/shopper.server";
import { paths } from "~/lib/paths";

export const meta: MetaFunction = () => [{ title: "Create an account · Bazaar" }];

export async function loader({ request }: LoaderFunctionArgs) {
  if (await getShopper(request)) throw redirect(paths.account());
  return { demo: showsMails() };
}

export async function action({ request, context }: ActionFunctionArgs) {
  // The picture is stored in the name of an account that is still to come.
  const id = newAccountId();
  const picture = { owner: `user:${id}`, fields: { avatar: { kind: "avatar", most: 1 } } } as const;
  return answerUploadForm(request, picture, async ({ form, images, problems }) => {
    const submission = parseWithZod(form, { schema: signUpSchema });
    const hideFields = ["password"];
    const refuse = (fieldErrors?: { avatar: string[] }) =>
      data(
        { result: submission.reply({ hideFields, ...(fieldErrors && { fieldErrors }) }), sentTo: null },
        { status: 400 },
      );
    if (submission.status !== "success") return refuse();
    if (problems.avatar) return refuse({ avatar: [problems.avatar] });
    const { email } = submission.value;
    if (await mayMail("sign-up", "USER", email, context))
      await signUpShopper({ ...submission.value, id, avatar: images.avatar[0] ?? null });
    return data({ result: undefined, sentTo: email });
  });
}

export default function SignUp() {
  const { demo } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return answer?.sentTo ? (
    <MailSentPage to={answer.sentTo} again={paths.resendActivation()} demo={demo} />
  ) : (
    <SignUpForm lastResult={answer?.result} />
  );
}
