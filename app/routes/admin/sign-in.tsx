import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { Door } from "~/components/auth/door";
import { SignInForm } from "~/components/auth/sign-in-form";
import { FlashNote } from "~/components/storefront/flash-note";
import { NoticeRegion } from "~/components/ui/notice-region";
import { getAdmin } from "~/guards/admin.server";
import { signIn } from "~/guards/authenticator.server";
import { demoHint } from "~/guards/demo-hint.server";
import { takeNote } from "~/guards/flash-note.server";
import { returnPath } from "~/guards/return-path.server";
import { paths } from "~/lib/paths";

export const meta: MetaFunction = () => [{ title: "Administration · Bazaar" }];

export async function loader({ request }: LoaderFunctionArgs) {
  if (await getAdmin(request)) throw redirect(returnPath(request, paths.admin()));
  const { value: note, headers } = await takeNote(request);
  return data({ demo: demoHint("admin"), note }, { ...(headers && { headers }) });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const answer = await signIn("ADMIN", { request, context });
  if (!answer.ok) return data(answer.result, { status: 400 });
  const next = answer.secondStep ? paths.adminSignInCode() : returnPath(request, paths.admin());
  return redirect(next, { headers: answer.headers });
}

export default function AdminSignIn() {
  const { demo, note } = useLoaderData<typeof loader>();
  return (
    <Door label="administration">
      <NoticeRegion>
        <FlashNote note={note} />
      </NoticeRegion>
      <SignInForm
        title="Administration"
        lead={
          <>
            For those who run the marketplace. Locked out for good? Whoever operates it makes a new account,
            with <code>npm run admin:create</code>.
          </>
        }
        lastResult={useActionData<typeof action>()}
        links={[{ label: "Forgot your password?", to: paths.forgotPassword() }]}
        demo={demo}
      />
    </Door>
  );
}
