import contract from "./generated/contract.json" with { type: "json" };

type Rule = Readonly<Record<string, unknown>>;
type EnumName = keyof typeof contract.domain.namespaces.__unbound__.enum;

const oneOf = (name: EnumName): Rule => ({
  $in: contract.domain.namespaces.__unbound__.enum[name].members.map(({ value }) => value),
});

const notNegative: Rule = { $gte: 0 };

/**
 * What the database refuses whatever the code does: a second line behind the guards in the filters, where a wrong
 * value would cost money or stock. A violation surfaces as `ValidationFailed`.
 */
export const validators: Readonly<Record<string, Rule>> = {
  variants: { stock: notNegative, reserved: notNegative },
  events: { quotaUsed: notNegative },
  coupon_codes: { usedCount: notNegative },
  purchases: { status: oneOf("PurchaseStatus") },
  orders: { status: oneOf("OrderStatus"), refundedCents: notNegative, refundedShippingCents: notNegative },
  payments: { status: oneOf("PaymentStatus"), capturedCents: notNegative },
  refunds: { status: oneOf("RefundStatus"), amountCents: notNegative },
  withdrawals: { status: oneOf("WithdrawalStatus"), amountCents: notNegative },
};
