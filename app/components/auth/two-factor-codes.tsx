import { Alert } from "~/components/ui/alert";

/** Recovery codes, shown this once. */
export function RecoveryCodes({ title, codes }: { title: string; codes: string[] }) {
  return (
    <section aria-labelledby="recovery-codes" className="flex flex-col gap-3">
      <Alert tone="success" title={title} takeFocus>
        <p>Print these codes or write them down now: they are shown this once.</p>
      </Alert>
      <h3 id="recovery-codes" className="font-semibold">
        Your recovery codes
      </h3>
      <ol className="grid gap-x-8 gap-y-1 rounded-md bg-sunken px-5 py-4 sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code}>
            <code className="text-base">{code}</code>
          </li>
        ))}
      </ol>
      <p className="text-sm text-muted">
        Each signs you in once, in place of a code of the app: for the day your phone is lost.
      </p>
    </section>
  );
}
