import { useForm as useConformForm } from "@conform-to/react";

/** What conform takes for a form that begins anew. */
const NOTHING_REFUSED = { initialValue: null };

/**
 * As conform's `useForm`, for forms that stay on the page after they were accepted. Conform leaves what it was last told
 * until it is told something else, and an answer without a refusal is nothing to it: the old error would stand beside
 * the news of success. Here the form begins anew then. What was typed before a refusal is kept.
 */
export function useForm<
  // As conform has it: an interface, which has no index signature, is no Record<string, unknown>.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  Schema extends Record<string, any>,
>(options: Parameters<typeof useConformForm<Schema>>[0]) {
  return useConformForm<Schema>({ ...options, lastResult: options.lastResult ?? NOTHING_REFUSED });
}
