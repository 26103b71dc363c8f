/** The chart of accounts. A name is a family and, where the family has members, an id. */
export const accounts = {
  /** money at a payment provider, or in the couriers' hands for cash on delivery */
  gateway: (provider: "stripe" | "paypal" | "cod") => `gateway:${provider}`,
  /** what shoppers have paid for an order that is not settled */
  escrow: (orderId: string) => `escrow:${orderId}`,
  /** earned by delivery, not yet to be withdrawn */
  sellerHeld: (shopId: string) => `seller:${shopId}:held`,
  sellerAvailable: (shopId: string) => `seller:${shopId}:available`,
  sellerWithdrawing: (shopId: string) => `seller:${shopId}:withdrawing`,
  platformFees: () => "platform:fees",
  platformBank: () => "bank:platform",
} as const;

/** The families of accounts that keep a balance row. */
export const GUARDED = /^(escrow|seller|unapplied|disputes):/;

/**
 * Whether an account keeps a balance row, because its balance guards something. The others (gateways,
 * platform, bank) are summed, so that no row is written by every order of the marketplace.
 */
export function isGuarded(account: string): boolean {
  return GUARDED.test(account);
}

/** Whether a debit must be covered by the account's credit. A seller's may not be: refunds claw back. */
export function mustBeCovered(account: string): boolean {
  return account.startsWith("escrow:");
}
