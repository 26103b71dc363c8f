import { DomainError } from "~/domain/errors";

/** Somebody else has closed the case. */
export class CaseClosed extends DomainError<"CASE_CLOSED"> {
  override name = "CaseClosed";
  constructor() {
    super("CASE_CLOSED", "This case was closed meanwhile. Your note was not saved.");
  }
}
