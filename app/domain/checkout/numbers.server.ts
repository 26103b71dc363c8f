import { randomInt } from "node:crypto";

/** Crockford's digits: nothing that is mistaken for something else when read aloud. */
const DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A purchase's number, such as BZ-7K3FQ-92MNX: 50 random bits, so it tells nothing about how many there are. */
export function newPurchaseNumber(): string {
  const digits = Array.from({ length: 10 }, () => DIGITS[randomInt(DIGITS.length)]).join("");
  return `BZ-${digits.slice(0, 5)}-${digits.slice(5)}`;
}

/** The number of the order of one shop in a purchase. */
export function orderNumber(purchaseNumber: string, position: number): string {
  return `${purchaseNumber}-${position}`;
}
