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
import { signIn } from "~/guards/authenticator.server";
import { demoHint } from "~/guards/demo-hint.server";
import { takeNote } from "~/guards/flash-note.server";
import { returnPath } from "~/guards/return-path.server";
import { getSeller } from "~/guards/seller.server";
import { paths } from "~/lib/paths";

export const meta: MetaFunction = () => [{ title: "Sign in to your shop · Bazaar" }];

export async function loader({ request }: LoaderFunctionArgs) {
  if (await getSeller(request)) throw redirect(returnPath(request, paths.seller()));
  const { value: note, headers } = await takeNote(request);
  return data({ demo: demoHint("seller"), note }, { ...(headers && { headers }) });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const answer = await signIn("SELLER", { request, context });
  if (!answer.ok) return data(answer.result, { status: 400 });
  const next = answer.secondStep ? paths.sellerSignInCode() : returnPath(request, paths.seller());
  return redirect(next, { headers: answer.headers });
}

export default function SellerSignIn() {
  const { demo, note } = useLoaderData<typeof loader>();
  return (
    <Door label="for shops">
      <NoticeRegion>
        <FlashNote note={note} />
      </NoticeRegion>
      <SignInForm
        title="Sign in to your shop"
        lead="Orders, customers and your balance. A shopper’s account does not open this door."
        lastResult={useActionData<typeof action>()}
        keepable
        links={[
          { label: "Open a shop", to: paths.sellerSignUp() },
          { label: "Forgot your password?", to: paths.sellerForgotPassword() },
          { label: "No activation mail?", to: paths.sellerResendActivation() },
        ]}
        demo={demo}
      />
    </Door>
  );
}
