import { createContext, useContext } from "react";

/**
 * The id under which the log knows a failed request. Errors themselves are stripped of every detail before
 * they reach a browser, so the id travels beside them: as a meta tag in documents, and in `x-request-id`
 * of the data that client-side navigation and form posts fetch.
 */
const ReferenceContext = createContext<() => string | undefined>(() => undefined);

export const ReferenceProvider = ReferenceContext.Provider;

const META_NAME = "request-id";

/** The id of the failed request, for people to quote; undefined when the failure never reached a server. */
export function useRequestReference(): string | undefined {
  return useContext(ReferenceContext)();
}

/** Carries the id of a document's failed request into the browser. */
export function RequestReferenceMeta() {
  const reference = useRequestReference();
  return reference ? <meta name={META_NAME} content={reference} /> : null;
}

/**
 * Follows the answers to this page's own requests, so that an error page can name the one that failed.
 * @returns reads the id of the last failed request, at first the document's own if it failed
 */
export function followRequestReferences(): () => string | undefined {
  let reference = document.querySelector<HTMLMetaElement>(`meta[name="${META_NAME}"]`)?.content;
  const send = window.fetch;
  window.fetch = async (...request) => {
    const response = await send(...request);
    if (response.status >= 500) reference = response.headers.get("x-request-id") ?? undefined;
    return response;
  };
  return () => reference;
}
