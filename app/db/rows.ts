// The contract is generated next to the schema, outside of app/.
import { type Contract, type FieldOutputTypes } from "../../prisma/generated/contract";
import type * as composites from "../../prisma/generated/contract";

type Models = FieldOutputTypes["__unbound__"];
type Enums = Contract["domain"]["namespaces"]["__unbound__"]["enum"];

/** A model of `prisma/schema.prisma`. */
export type ModelName = keyof Models & string;

/** The values of an enum of the schema. */
export type EnumOf<Name extends keyof Enums> = Enums[Name]["members"][number]["value"];

/** What the domain sees of a stored value: wide integers are numbers, lists are arrays. */
type Plain<T> = T extends bigint
  ? number
  : T extends Date
    ? Date
    : T extends ReadonlyArray<infer Item>
      ? Plain<Item>[]
      : T extends object
        ? { -readonly [Key in keyof T]: Plain<T[Key]> }
        : T;

/** The contract types enums inside composites as plain strings; this says which they are. */
type With<T, Narrowed> = Omit<T, keyof Narrowed> & Narrowed;

export type Image = Plain<composites.ImageOutput>;
export type PostalAddress = Plain<composites.PostalAddressOutput>;
export type SavedAddress = Plain<composites.SavedAddressOutput>;
export type ShippingRate = Plain<composites.ShippingRateOutput>;
export type WithdrawMethod = Plain<composites.WithdrawMethodOutput>;
export type MaskedWithdrawMethod = Plain<composites.MaskedWithdrawMethodOutput>;
export type TotpSecret = Plain<composites.TotpSecretOutput>;
export type ProductOption = Plain<composites.ProductOptionOutput>;
export type OptionChoice = Plain<composites.OptionChoiceOutput>;
export type StarCounts = Plain<composites.StarCountsOutput>;
export type CartLine = Plain<composites.CartLineOutput>;
export type CheckoutDraft = With<Plain<composites.CheckoutDraftOutput>, { provider: PaymentProvider | null }>;
export type Amounts = Plain<composites.AmountsOutput>;
export type OrderLine = Plain<composites.OrderLineOutput>;
export type StatusStep = With<Plain<composites.StatusStepOutput>, { status: OrderStatus }>;
export type OrderPayment = { provider: PaymentProvider; status: OrderPaymentStatus };
export type RefundLine = Plain<composites.RefundLineOutput>;
export type Posting = Plain<composites.PostingOutput>;
export type DisputeMessage = Plain<composites.DisputeMessageOutput>;

interface NarrowedRows {
  Cart: { checkout: CheckoutDraft | null };
  Order: { history: StatusStep[]; payment: OrderPayment };
}

type StoredRow<Name extends ModelName> = { id: string } & Omit<Plain<Models[Name]>, "_id">;

/** A document of a model as the domain sees it: `id` instead of `_id`, ids as strings, no bigint. */
export type Row<Name extends ModelName> = Name extends keyof NarrowedRows
  ? Flat<With<StoredRow<Name>, NarrowedRows[Name]>>
  : Flat<StoredRow<Name>>;

type Flat<T> = { [Key in keyof T]: T[Key] };

export type UserRole = EnumOf<"UserRole">;
export type ShopStatus = EnumOf<"ShopStatus">;
export type SessionKind = EnumOf<"SessionKind">;
export type EmailTokenPurpose = EnumOf<"EmailTokenPurpose">;
export type ProductStatus = EnumOf<"ProductStatus">;
export type StockReason = EnumOf<"StockReason">;
export type CouponType = EnumOf<"CouponType">;
export type PurchaseStatus = EnumOf<"PurchaseStatus">;
export type OrderStatus = EnumOf<"OrderStatus">;
export type OrderPaymentStatus = EnumOf<"OrderPaymentStatus">;
export type PaymentProvider = EnumOf<"PaymentProvider">;
export type PaymentStatus = EnumOf<"PaymentStatus">;
export type RefundStatus = EnumOf<"RefundStatus">;
export type DisputeStatus = EnumOf<"DisputeStatus">;
export type WithdrawalStatus = EnumOf<"WithdrawalStatus">;
export type MessageSender = EnumOf<"MessageSender">;
export type MediaStatus = EnumOf<"MediaStatus">;
export type ParkedCaseStatus = EnumOf<"ParkedCaseStatus">;
export type ReportStatus = EnumOf<"ReportStatus">;

export type AccountBalance = Row<"AccountBalance">;
export type AuditLog = Row<"AuditLog">;
export type Cart = Row<"Cart">;
export type Category = Row<"Category">;
export type Conversation = Row<"Conversation">;
export type CouponCode = Row<"CouponCode">;
export type DemoMail = Row<"DemoMail">;
export type Dispute = Row<"Dispute">;
export type EmailToken = Row<"EmailToken">;
export type Event = Row<"Event">;
export type JournalEntry = Row<"JournalEntry">;
export type MediaAsset = Row<"MediaAsset">;
export type Message = Row<"Message">;
export type Order = Row<"Order">;
export type Outbox = Row<"Outbox">;
export type ParkedCase = Row<"ParkedCase">;
export type Payment = Row<"Payment">;
export type Product = Row<"Product">;
export type ProviderCall = Row<"ProviderCall">;
export type Purchase = Row<"Purchase">;
export type Refund = Row<"Refund">;
export type Report = Row<"Report">;
export type Review = Row<"Review">;
export type ReviewVote = Row<"ReviewVote">;
export type SchemaVersion = Row<"SchemaVersion">;
export type Session = Row<"Session">;
export type Shop = Row<"Shop">;
export type SlugRedirect = Row<"SlugRedirect">;
export type StockMovement = Row<"StockMovement">;
export type User = Row<"User">;
export type Variant = Row<"Variant">;
export type WebhookEvent = Row<"WebhookEvent">;
export type WishlistItem = Row<"WishlistItem">;
export type Withdrawal = Row<"Withdrawal">;
