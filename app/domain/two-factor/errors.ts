import { DomainError } from "~/domain/errors";

/** The code is wrong, too old, or was used before; it does not say which. */
export class WrongCode extends DomainError<"WRONG_CODE"> {
  override name = "WrongCode";
  constructor() {
    super("WRONG_CODE", "This code is not right, or was used before. Please enter the next one.");
  }
}

/** What takes a second step in the administration is not to be had through the shopper's door, which has none. */
export class SecondStepNeeded extends DomainError<"SECOND_STEP_NEEDED"> {
  override name = "SecondStepNeeded";
  constructor() {
    super("SECOND_STEP_NEEDED", "Administrators do this in the administration, after the second step.");
  }
}

/** The second factor was switched on or off meanwhile, in another window for example. */
export class TwoFactorChanged extends DomainError<"TWO_FACTOR_CHANGED"> {
  override name = "TwoFactorChanged";
  constructor() {
    super("TWO_FACTOR_CHANGED", "This has changed meanwhile. Below is how it is now.");
  }
}
