const names: [pattern: RegExp, name: string][] = [
  [/^gateway:cod$/, "Cash with couriers"],
  [/^gateway:stripe$/, "Card payments at Stripe"],
  [/^gateway:paypal$/, "PayPal"],
  [/^escrow:/, "Kept for this order"],
  [/^seller:.*:held$/, "Your balance, held"],
  [/^seller:.*:available$/, "Your balance, available"],
  [/^seller:.*:withdrawing$/, "Your balance, being withdrawn"],
  [/^platform:fees$/, "Bazaar’s fees"],
  [/^bank:platform$/, "Bazaar’s bank account"],
];

/** What an account of the books is called to a seller. */
export function accountName(account: string): string {
  return names.find(([pattern]) => pattern.test(account))?.[1] ?? account;
}
