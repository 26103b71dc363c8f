export { PageError as ErrorBoundary } from "~/components/document/page-error";

/** Every address that no other route knows. */
export function loader() {
  throw new Response("Not Found", { status: 404 });
}

export const action = loader;

export default function NotFound() {
  return null;
}
