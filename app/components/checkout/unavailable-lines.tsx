import { Form } from "@remix-run/react";

import { Alert } from "~/components/ui/alert";
import { SubmitButton } from "~/components/ui/submit-button";
import { paths } from "~/lib/paths";

import { problemSentence } from "./quote-problems";

type Problem = Parameters<typeof problemSentence>[0] & { variantId: string };

/** Lines whose goods have gone from the shelves since they were put into the cart. */
export function UnavailableLines({ problems }: { problems: Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <Alert tone="warning" title="No longer available">
      <ul>
        {problems.map((problem) => (
          <li key={problem.variantId} className="flex flex-wrap items-center justify-between gap-x-4">
            {problemSentence(problem)}
            <Form method="post" action={paths.cart()}>
              <input type="hidden" name="variantId" value={problem.variantId} />
              <SubmitButton
                name="intent"
                value="remove"
                variant="quiet"
                match={{ variantId: problem.variantId }}
                pendingLabel="Removing…"
              >
                Remove{problem.title && <span className="sr-only"> {problem.title}</span>}
              </SubmitButton>
            </Form>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
