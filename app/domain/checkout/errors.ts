import { DomainError } from "~/domain/errors";

import { type Quote } from "./quote";
import { type QuoteChange } from "./quote-token.server";

export class CartEmpty extends DomainError<"CART_EMPTY"> {
  override name = "CartEmpty";
  constructor() {
    super("CART_EMPTY", "Your cart is empty.");
  }
}

/** Something in the cart is gone, too scarce, or the sum too large; the quote says what. */
export class CartHasProblems extends DomainError<"CART_HAS_PROBLEMS"> {
  override name = "CartHasProblems";
  constructor(readonly quote: Quote) {
    super("CART_HAS_PROBLEMS", "Something in your cart cannot be bought as it is.");
  }
}

/** The address or the way to pay is missing, or a shop in the cart does not take cash. */
export class CheckoutIncomplete extends DomainError<"CHECKOUT_INCOMPLETE"> {
  override name = "CheckoutIncomplete";
  constructor(
    readonly missing: "ADDRESS" | "PAYMENT",
    message: string,
  ) {
    super("CHECKOUT_INCOMPLETE", message);
  }
}

/** The purchase would differ from what the shopper saw; nothing was placed. */
export class QuoteChanged extends DomainError<"QUOTE_CHANGED"> {
  override name = "QuoteChanged";
  constructor(readonly changes: QuoteChange[]) {
    super(
      "QUOTE_CHANGED",
      "Something has changed since you looked. Please check the new sums and order again.",
    );
  }
}

/** So many purchases have named this e-mail address of late that another one would only be mail for its owner. */
export class TooManyPurchases extends DomainError<"TOO_MANY_PURCHASES"> {
  override name = "TooManyPurchases";
  constructor(
    /** Whole seconds after which one more may be placed. */
    readonly retryAfterSeconds: number,
  ) {
    super(
      "TOO_MANY_PURCHASES",
      "Too many orders were placed with this e-mail address within an hour. Please try again later, or sign in first.",
    );
  }
}

/** The form was altered, or belongs to another cart. */
export class InvalidCheckoutForm extends DomainError<"INVALID_CHECKOUT_FORM"> {
  override name = "InvalidCheckoutForm";
  constructor() {
    super("INVALID_CHECKOUT_FORM", "This order form is not valid any more. Please review your order again.");
  }
}
