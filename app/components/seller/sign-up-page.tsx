import { type SubmissionResult } from "@conform-to/react";
import { Link } from "@remix-run/react";

import { paths } from "~/lib/paths";

import { ShopSignUpForm } from "./sign-up-form";

const promises = [
  {
    title: "Your own shop",
    text: "Your name, your window, your terms: what a parcel costs is yours to say.",
  },
  {
    title: "One cart for all shops",
    text: "Shoppers pay once. Each shop gets an order of its own, and packs and ships it itself.",
  },
  {
    title: "Every cent explained",
    text: "Each order says what goes to you and what to the marketplace, and when you can withdraw it.",
  },
];

/** What selling here is like, beside the form that begins it. */
export function ShopSignUpPage({ lastResult }: { lastResult: SubmissionResult | undefined }) {
  return (
    <div className="page grid gap-x-16 gap-y-10 py-12 sm:py-16 lg:grid-cols-[5fr_6fr]">
      <div className="flex flex-col gap-8 lg:sticky lg:top-16 lg:self-start">
        <div className="flex flex-col gap-4">
          <h1 className="text-3xl font-semibold tracking-tight">Sell on Bazaar</h1>
          <p className="max-w-prose text-lg text-muted">
            A shop of your own among the others, in one storefront that shoppers already know.
          </p>
        </div>
        <dl className="hidden flex-col gap-5 border-l-3 border-accent pl-5 lg:flex">
          {promises.map(({ title, text }) => (
            <div key={title}>
              <dt className="font-semibold">{title}</dt>
              <dd className="max-w-prose text-muted">{text}</dd>
            </div>
          ))}
        </dl>
        <p className="text-muted">
          Do you have a shop here?{" "}
          <Link to={paths.sellerSignIn()} className="text-link">
            Sign in to it
          </Link>
        </p>
      </div>
      <ShopSignUpForm lastResult={lastResult} />
    </div>
  );
}
