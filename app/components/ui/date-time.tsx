const long = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short", timeZone: "UTC" });

/** An instant, in UTC, so that it reads the same wherever it is rendered. */
export function DateTime({ value }: { value: Date }) {
  return (
    <time dateTime={value.toISOString()} className="whitespace-nowrap">
      {long.format(value)} UTC
    </time>
  );
}
