import { parseWithZod } from "@conform-to/zod/v4";
import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { Door } from "~/components/auth/door";
import { MailSentPage } from "~/components/auth/link-pages";
import { ShopSignUpPage } from "~/components/seller/sign-up-page";
import { shopSignUpSchema } from "~/domain/shops/sign-up-schema.server";
import { signUpShop } from "~/domain/shops/sign-up-shop.server";
import { mayMail } from "~/guards/attempts.server";
import { showsMails } from "~/guards/demo-hint.server";
import { readForm } from "~/guards/read-form.server";
import { getSeller } from "~/guards/seller.server";
import { paths } from "~/lib/paths";

export const meta: MetaFunction = () => [{ title: "Sell on Bazaar" }];

export async function loader({ request }: LoaderFunctionArgs) {
  if (await getSeller(request)) throw redirect(paths.seller());
  return { demo: showsMails() };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const submission = parseWithZod(await readForm(request), { schema: shopSignUpSchema });
  if (submission.status !== "success")
    return data({ result: submission.reply({ hideFields: ["password"] }), sentTo: null }, { status: 400 });
  const { email } = submission.value;
  if (await mayMail("sign-up", "SELLER", email, context)) await signUpShop(submission.value);
  return data({ result: undefined, sentTo: email });
}

export default function SellerSignUp() {
  const { demo } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Door label="for shops">
      {answer?.sentTo ? (
        <MailSentPage to={answer.sentTo} again={paths.sellerResendActivation()} demo={demo} />
      ) : (
        <ShopSignUpPage lastResult={answer?.result} />
      )}
    </Door>
  );
}
