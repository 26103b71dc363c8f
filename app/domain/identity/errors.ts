import { DomainError } from "~/domain/errors";

/**
 * No account has this e-mail and password, or it may not sign in. One error and one message for all of it,
 * so that nobody learns whose e-mail has an account.
 */
export class WrongCredentials extends DomainError<"WRONG_CREDENTIALS"> {
  override name = "WrongCredentials";
  constructor() {
    super("WRONG_CREDENTIALS", "Wrong e-mail or password.");
  }
}
