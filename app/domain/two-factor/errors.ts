import { DomainError } from "~/domain/errors";

/** The code is wrong, too old, or was used before; it does not say which. */
export class WrongCode extends DomainError<"WRONG_CODE"> {
  override name = "WrongCode";
  constructor() {
    super("WRONG_CODE", "This code is not right, or was used before. Please enter the next one.");
  }
}

/** The second factor was switched on or off meanwhile, in another window for example. */
export class TwoFactorChanged extends DomainError<"TWO_FACTOR_CHANGED"> {
  override name = "TwoFactorChanged";
  constructor() {
    super("TWO_FACTOR_CHANGED", "This has changed meanwhile. Below is how it is now.");
  }
}
