/** Every URL of the product is built here, so that a renamed page is renamed once. */

type Query = Record<string, string | number | boolean | null | undefined>;

function withQuery(path: string, query: Query = {}): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== "" && value !== false)
      params.set(name, String(value));
  }
  const text = params.toString();
  return text ? `${path}?${text}` : path;
}

const segment = encodeURIComponent;

export const paths = {
  home: () => "/",
  category: (slug: string, query?: Query) => withQuery(`/c/${segment(slug)}`, query),
  product: (slug: string, query?: Query) => withQuery(`/p/${segment(slug)}`, query),
  shops: (query?: Query) => withQuery("/shops", query),
  shop: (slug: string, query?: Query) => withQuery(`/shops/${segment(slug)}`, query),
  search: (query?: Query) => withQuery("/search", query),
  events: (query?: Query) => withQuery("/events", query),
  event: (slug: string) => `/events/${segment(slug)}`,
  cart: () => "/cart",
  checkout: () => "/checkout",
  checkoutShipping: () => "/checkout/shipping",
  checkoutPayment: () => "/checkout/payment",
  checkoutReview: () => "/checkout/review",
  /** `key` signs the link, so that a guest who has it sees the page without an account. */
  purchase: (number: string, key?: string | null) => withQuery(`/purchases/${segment(number)}`, { key }),
  order: (number: string, key?: string | null) => withQuery(`/orders/${segment(number)}`, { key }),
  signIn: (redirectTo?: string) => withQuery("/sign-in", { redirectTo }),
  signOut: () => "/sign-out",
  signUp: (redirectTo?: string) => withQuery("/sign-up", { redirectTo }),
  activate: (token?: string) => withQuery("/activate", { token }),
  resendActivation: () => "/activate/resend",
  forgotPassword: () => "/forgot-password",
  resetPassword: (token?: string) => withQuery("/reset-password", { token }),
  confirmEmail: (token?: string) => withQuery("/confirm-email", { token }),
  sellerActivate: (token?: string) => withQuery("/seller/activate", { token }),
  sellerResendActivation: () => "/seller/activate/resend",
  sellerForgotPassword: () => "/seller/forgot-password",
  sellerResetPassword: (token?: string) => withQuery("/seller/reset-password", { token }),
  account: () => "/account",
  accountOrders: (query?: Query) => withQuery("/account/orders", query),
  accountProfile: () => "/account/profile",
  accountAddresses: () => "/account/addresses",
  accountNewAddress: () => "/account/addresses/new",
  accountAddress: (id: string) => `/account/addresses/${segment(id)}`,
  accountSecurity: () => "/account/security",
  accountData: () => "/account/data",
  accountExport: () => "/account/export.json",
  sellerSignIn: (redirectTo?: string) => withQuery("/seller/sign-in", { redirectTo }),
  sellerSignInCode: () => "/seller/sign-in/code",
  sellerSignOut: () => "/seller/sign-out",
  sellerSignUp: () => "/seller/sign-up",
  sellerApply: () => "/seller/apply",
  sellerSettings: (query?: Query) => withQuery("/seller/settings", query),
  sellerSettingsAddress: (query?: Query) => withQuery("/seller/settings/address", query),
  sellerSettingsShipping: (query?: Query) => withQuery("/seller/settings/shipping", query),
  sellerSecurity: (query?: Query) => withQuery("/seller/settings/security", query),
  seller: () => "/seller",
  sellerOrders: (query?: Query) => withQuery("/seller/orders", query),
  sellerOrder: (number: string, query?: Query) => withQuery(`/seller/orders/${segment(number)}`, query),
  sellerBalance: (query?: Query) => withQuery("/seller/balance", query),
  adminSignIn: (redirectTo?: string) => withQuery("/admin/sign-in", { redirectTo }),
  adminSignInCode: () => "/admin/sign-in/code",
  adminSignOut: () => "/admin/sign-out",
  admin: () => "/admin",
  adminShops: (query?: Query) => withQuery("/admin/shops", query),
  adminShop: (id: string, query?: Query) => withQuery(`/admin/shops/${segment(id)}`, query),
  adminCases: (query?: Query) => withQuery("/admin/cases", query),
  adminCash: (query?: Query) => withQuery("/admin/cash", query),
  adminAudit: (query?: Query) => withQuery("/admin/audit", query),
  adminSecurity: (query?: Query) => withQuery("/admin/security", query),
  adminOutbox: (query?: Query) => withQuery("/admin/outbox", query),
  devMails: () => "/dev/mail",
  devMail: (id: string, query?: Query) => withQuery(`/dev/mail/${segment(id)}`, query),
  devMailHtml: (id: string) => `/dev/mail/${segment(id)}/html`,
  devComponents: () => "/dev/components",
  media: (key: string) => `/media/${key.split("/").map(segment).join("/")}`,
};

/** A path of our own to return to after sign-in, or the fallback: never another site. */
export function ownPath(candidate: string | null | undefined, fallback: string): string {
  if (!candidate || !/^\/(?![/\\])[^\s\\]*$/.test(candidate)) return fallback;
  const base = "http://own.invalid";
  const url = URL.canParse(candidate, base) ? new URL(candidate, base) : null;
  // "/.//evil.example" is ours before its dots are resolved and another site's name afterwards.
  const own = url?.origin === base && !url.pathname.startsWith("//");
  return own ? url.pathname + url.search + url.hash : fallback;
}
