/**
 * An expected failure with a code. Routes turn it into a message next to the form (status 400, or 404 for
 * NOT_FOUND); anything else is unexpected and reaches the error boundary.
 */
export class DomainError<Code extends string = string> extends Error {
  override name = "DomainError";
  constructor(
    readonly code: Code,
    message: string,
  ) {
    super(message);
  }
}

/** Nothing of that name belongs to whoever asks; a foreign id and a missing one look the same. */
export class NotFound extends DomainError<"NOT_FOUND"> {
  override name = "NotFound";
  constructor(what: string) {
    super("NOT_FOUND", `${what} was not found.`);
  }
}
