import { DomainError } from "~/domain/errors";

/** How many addresses an account keeps. */
export const MAX_ADDRESSES = 20;

export class AddressBookFull extends DomainError<"ADDRESS_BOOK_FULL"> {
  override name = "AddressBookFull";
  constructor() {
    super(
      "ADDRESS_BOOK_FULL",
      `You have ${MAX_ADDRESSES} addresses, which is all we keep. Delete one first.`,
    );
  }
}

/** Something is under way for which the account, or what it knows of a person, is still needed. */
export class AccountInUse extends DomainError<"ACCOUNT_IN_USE"> {
  override name = "AccountInUse";
  constructor(
    readonly reason: "ORDERS" | "REFUNDS" | "DISPUTES" | "ADMINISTRATOR",
    message: string,
  ) {
    super("ACCOUNT_IN_USE", message);
  }
}
