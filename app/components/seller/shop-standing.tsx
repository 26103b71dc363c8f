import { Form } from "@remix-run/react";

import { Alert } from "~/components/ui/alert";
import type { ButtonVariant } from "~/components/ui/button";
import { SubmitButton } from "~/components/ui/submit-button";
import { paths } from "~/lib/paths";

/** What the administrator has written, in their words. */
export function Reason({ children }: { children: string | null }) {
  if (!children) return null;
  return (
    <figure className="flex max-w-prose flex-col gap-1 border-l-3 border-line-strong pl-4">
      <figcaption className="text-sm text-muted">What we have written to you</figcaption>
      <blockquote className="wrap-anywhere whitespace-pre-line">{children}</blockquote>
    </figure>
  );
}

/** Asks for another look at a shop that was not approved. */
export function ApplyAgainForm({ variant }: { variant?: ButtonVariant }) {
  return (
    <Form method="post" action={paths.sellerApply()}>
      <SubmitButton variant={variant} pendingLabel="Applying…">
        Apply again
      </SubmitButton>
    </Form>
  );
}

interface ShopStandingProps {
  status: "PENDING" | "REJECTED";
  reason: string | null;
}

/** Above the settings of a shop that is not open: where its application is. */
export function ShopStanding({ status, reason }: ShopStandingProps) {
  if (status === "PENDING")
    return (
      <Alert tone="info" title="Your shop is waiting for its approval">
        <p>What you save here is what we look at. We write to you as soon as it is decided.</p>
      </Alert>
    );
  return (
    <Alert tone="warning" title="Your shop was not approved">
      <div className="flex flex-col items-start gap-3 pt-1">
        <Reason>{reason}</Reason>
        <p>Change what is needed, save it, and apply again.</p>
        <ApplyAgainForm />
      </div>
    </Alert>
  );
}
