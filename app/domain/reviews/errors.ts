import { DomainError } from "~/domain/errors";

/** Only who has received a product may judge it. */
export class NotReceived extends DomainError<"NOT_RECEIVED"> {
  override name = "NotReceived";
  constructor() {
    super("NOT_RECEIVED", "You can review what you have bought as soon as it is delivered.");
  }
}

/** A product is reviewed once by each of its buyers. */
export class AlreadyReviewed extends DomainError<"ALREADY_REVIEWED"> {
  override name = "AlreadyReviewed";
  constructor() {
    super("ALREADY_REVIEWED", "You have reviewed this product already.");
  }
}
