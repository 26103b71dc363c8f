const long = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short", timeZone: "UTC" });

/** An instant, in UTC, so that it reads the same wherever it is rendered. */
export function DateTime({ value }: { value: Date }) {
  return (
    <time dateTime={value.toISOString()} className="whitespace-nowrap">
      {long.format(value)} UTC
    </time>
  );
}

const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** A day, in UTC, where the hour says nothing. */
export function DayDate({ value }: { value: Date }) {
  return (
    <time dateTime={value.toISOString().slice(0, 10)} className="whitespace-nowrap">
      {day.format(value)}
    </time>
  );
}
