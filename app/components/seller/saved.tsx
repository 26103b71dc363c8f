import { type ReactNode } from "react";

import { Alert } from "~/components/ui/alert";

/** Says that a form's content is kept; where it is seen, its children say. */
export function Saved({ children }: { children: ReactNode }) {
  return <Alert tone="success" title={children} />;
}
