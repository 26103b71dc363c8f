const short = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" });

/** An instant for tables, in UTC, so that it reads the same wherever it is rendered. */
export function ShortDate({ value }: { value: Date }) {
  return (
    <time dateTime={value.toISOString()} className="whitespace-nowrap">
      {short.format(value)}
    </time>
  );
}
