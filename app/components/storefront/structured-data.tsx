import { useNonce } from "~/lib/nonce";

/** Facts about a page for search engines (schema.org as JSON-LD). */
export function StructuredData({ data }: { data: Record<string, unknown> }) {
  const nonce = useNonce();
  // "<" is written as an escape, so that no text can end the element.
  const json = JSON.stringify({ "@context": "https://schema.org", ...data }).replaceAll("<", "\\u003c");
  return (
    <script
      type="application/ld+json"
      nonce={nonce}
      // Browsers hide nonces from scripts.
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: json }}
    />
  );
}
