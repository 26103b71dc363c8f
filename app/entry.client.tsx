import { RemixBrowser } from "@remix-run/react";
import { startTransition, StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";

import { followRequestReferences, ReferenceProvider } from "~/components/document/request-reference";

const reference = followRequestReferences();

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <ReferenceProvider value={reference}>
        <RemixBrowser />
      </ReferenceProvider>
    </StrictMode>,
  );
});
