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

/** Somebody who is signed in has to repeat their password, and has given another one. */
export class WrongPassword extends DomainError<"WRONG_PASSWORD"> {
  override name = "WrongPassword";
  constructor() {
    super("WRONG_PASSWORD", "This is not your password.");
  }
}
