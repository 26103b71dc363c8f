import { ACTORS, type Actor, type World } from "./actors";
import { type Attempt, type Outcome } from "./outcomes";

/**
 * What everybody tries at each way into the product, by name. Ids are those of "shopper" and "seller": to all
 * others they are foreign.
 */
export const attempts: Record<string, (world: World) => Attempt> = {
  visit: () => ({}),
  // A form without a field that anybody could have sent.
  empty: () => ({ form: {} }),
  unknown: () => ({ params: { slug: "nowhere", number: "nowhere", id: "0".repeat(24) } }),
  category: () => ({ params: { slug: "things" } }),
  product: ({ productSlug }) => ({ params: { slug: productSlug } }),
  shop: ({ shop }) => ({ params: { slug: shop.slug } }),
  purchase: ({ purchase }) => ({ params: { number: purchase.number } }),
  order: ({ order }) => ({ params: { number: order.number } }),
  event: ({ eventSlug }) => ({ params: { slug: eventSlug } }),
  mail: ({ mailId }) => ({ params: { id: mailId } }),
  saved: ({ addressId }) => ({ form: { intent: "saved", address: addressId } }),
  "saved-other": () => ({ form: { intent: "saved", address: "0".repeat(24) } }),
  close: ({ caseId }) => ({ form: { intent: "close", id: caseId, note: "Looked at." } }),
  retry: ({ deadEntryId }) => ({ form: { intent: "retry", id: deadEntryId } }),
  remit: ({ order }) => ({ form: { intent: "remit", id: order.id } }),
  reorder: ({ purchase }) => ({ form: { intent: "reorder", number: purchase.number } }),
  address: ({ addressId }) => ({ params: { id: addressId } }),
  "make-default": ({ addressId }) => ({ form: { intent: "default", id: addressId } }),
  delete: ({ addressId }) => ({ form: { intent: "delete", id: addressId } }),
  password: () => ({ form: { intent: "password" } }),
  "end-session": ({ sessionIds }) => ({ form: { intent: "session-end", id: sessionIds.shopper } }),
  "shop-session": ({ sessionIds }) => ({ form: { intent: "session-end", id: sessionIds.seller } }),
  "shop-id": ({ pendingShop }) => ({ params: { id: pendingShop.id } }),
  approve: ({ pendingShop }) => ({ params: { id: pendingShop.id }, form: { intent: "approve" } }),
  "order-form": ({ order }) => ({
    params: { number: order.number },
    form: { intent: "advance", status: "SHIPPING" },
  }),
};

/**
 * One line for each way in: a loader (read) or an action (write), the file, the attempt, and what becomes of each
 * actor, or of all of them alike.
 *
 * in: let in, if only to be told what is wrong with a form · cart: sent back to the cart · door, sdoor: sent to sign in as a shopper or as a
 * shop, to return afterwards · 403: known, but not allowed · 404: as if it did not exist
 */
const TABLE = `
                                                 nobody shopper other seller rival pending suspended admin

read  storefront/layout.tsx        visit         in
read  storefront/home.tsx          visit         in
read  storefront/category.tsx      category      in
read  storefront/category.tsx      unknown       404
read  storefront/product.tsx       product       in
read  storefront/product.tsx       unknown       404
read  storefront/search.tsx        visit         in
read  storefront/shops.tsx         visit         in
read  storefront/shop.tsx          shop          in
read  storefront/shop.tsx          unknown       404
read  storefront/events.tsx        visit         in
read  storefront/event.tsx         event         in
read  storefront/event.tsx         unknown       404
read  storefront/cart.tsx          visit         in
write storefront/cart.tsx          empty         in
read  storefront/purchase.tsx      purchase      403    in      404   403    403   403     403       403
read  storefront/purchase.tsx      unknown       403    404     404   403    403   403     403       403
read  storefront/order.tsx         order         403    in      404   403    403   403     403       403
read  storefront/order.tsx         unknown       403    404     404   403    403   403     403       403

read  checkout/address.tsx         visit         cart   in      cart  cart   cart  cart    cart      cart
write checkout/address.tsx         empty         cart   in      in    cart   cart  cart    cart      cart
write checkout/address.tsx          saved         cart   in      404   cart   cart  cart    cart      cart
write checkout/address.tsx          saved-other   cart   404     404   cart   cart  cart    cart      cart
read  checkout/shipping.tsx        visit         cart   in      cart  cart   cart  cart    cart      cart
read  checkout/payment.tsx         visit         cart   in      cart  cart   cart  cart    cart      cart
write checkout/payment.tsx         empty         cart   in      in    cart   cart  cart    cart      cart
read  checkout/review.tsx          visit         cart   in      cart  cart   cart  cart    cart      cart
write checkout/review.tsx          empty         cart   in      in    cart   cart  cart    cart      cart

read  account/layout.tsx           visit         door   in      in    door   door  door    door      door
read  account/overview.tsx         visit         door   in      in    door   door  door    door      door
read  account/orders.tsx           visit         door   in      in    door   door  door    door      door
write account/orders.tsx           empty         door   in      in    door   door  door    door      door
write account/orders.tsx           reorder       door   cart    404   door   door  door    door      door
read  account/addresses.tsx        visit         door   in      in    door   door  door    door      door
write account/addresses.tsx        make-default  door   in      404   door   door  door    door      door
write account/addresses.tsx        delete        door   in      404   door   door  door    door      door
read  account/new-address.tsx      visit         door   in      in    door   door  door    door      door
write account/new-address.tsx      empty         door   in      in    door   door  door    door      door
read  account/address.tsx          address       door   in      404   door   door  door    door      door
write account/address.tsx          address       door   in      404   door   door  door    door      door
read  account/profile.tsx          visit         door   in      in    door   door  door    door      door
write account/profile.tsx          empty         door   in      in    door   door  door    door      door
read  account/security.tsx         visit         door   in      in    door   door  door    door      door
write account/security.tsx         password      door   in      in    door   door  door    door      door
write account/security.tsx         end-session   door   in      404   door   door  door    door      door
read  account/data.tsx             visit         door   in      in    door   door  door    door      door
write account/data.tsx             empty         door   in      in    door   door  door    door      door
read  account/export.ts            visit         door   in      in    door   door  door    door      door

read  auth/sign-up.tsx             visit         in
write auth/sign-up.tsx             empty         in
read  auth/activate.tsx            visit         in
write auth/activate.tsx            empty         in
read  auth/resend-activation.tsx   visit         in
write auth/resend-activation.tsx   empty         in
read  auth/forgot-password.tsx     visit         in
write auth/forgot-password.tsx     empty         in
read  auth/reset-password.tsx      visit         in
write auth/reset-password.tsx      empty         in
read  auth/confirm-email.tsx       visit         door   in      in    door   door  door    door      door
write auth/confirm-email.tsx       empty         door   in      in    door   door  door    door      door
read  auth/sign-in.tsx             visit         in
write auth/sign-in.tsx             empty         in
read  auth/sign-out.tsx            visit         in
write auth/sign-out.tsx            empty         in

read  seller/sign-in.tsx           visit         in
write seller/sign-in.tsx           empty         in
read  seller/sign-out.tsx          visit         in
write seller/sign-out.tsx          empty         in
read  seller/sign-in-code.tsx      visit         in
write seller/sign-in-code.tsx      empty         in
read  seller/sign-up.tsx           visit         in
write seller/sign-up.tsx           empty         in
read  seller/activate.tsx          visit         in
write seller/activate.tsx          empty         in
read  seller/resend-activation.tsx visit         in
write seller/resend-activation.tsx empty         in
read  seller/forgot-password.tsx   visit         in
write seller/forgot-password.tsx   empty         in
read  seller/reset-password.tsx    visit         in
write seller/reset-password.tsx    empty         in
read  seller/layout.tsx            visit         sdoor  sdoor   sdoor in     in    in      403       sdoor
read  seller/overview.tsx          visit         sdoor  sdoor   sdoor in     in    403     403       sdoor
read  seller/orders.tsx            visit         sdoor  sdoor   sdoor in     in    403     403       sdoor
read  seller/order.tsx             order         sdoor  sdoor   sdoor in     404   403     403       sdoor
read  seller/order.tsx             unknown       sdoor  sdoor   sdoor 404    404   403     403       sdoor
write seller/order.tsx             order-form    sdoor  sdoor   sdoor in     404   403     403       sdoor
write seller/order.tsx             order         sdoor  sdoor   sdoor in     404   403     403       sdoor
read  seller/balance.tsx           visit         sdoor  sdoor   sdoor in     in    403     403       sdoor

read  seller/not-found.tsx         visit         sdoor  sdoor   sdoor 404    404   403     403       sdoor
write seller/not-found.tsx         empty         sdoor  sdoor   sdoor 404    404   403     403       sdoor
read  seller/apply.tsx             visit         sdoor  sdoor   sdoor in     in    in      403       sdoor
write seller/apply.tsx             empty         sdoor  sdoor   sdoor in     in    in      403       sdoor
read  seller/settings/layout.tsx   visit         sdoor  sdoor   sdoor in     in    in      403       sdoor
read  seller/settings/profile.tsx  visit         sdoor  sdoor   sdoor in     in    in      403       sdoor
write seller/settings/profile.tsx  empty         sdoor  sdoor   sdoor in     in    in      403       sdoor
read  seller/settings/address.tsx  visit         sdoor  sdoor   sdoor in     in    in      403       sdoor
write seller/settings/address.tsx  empty         sdoor  sdoor   sdoor in     in    in      403       sdoor
read  seller/settings/shipping.tsx visit         sdoor  sdoor   sdoor in     in    in      403       sdoor
write seller/settings/shipping.tsx empty         sdoor  sdoor   sdoor in     in    in      403       sdoor
read  seller/settings/security.tsx visit         sdoor  sdoor   sdoor in     in    in      403       sdoor
write seller/settings/security.tsx password      sdoor  sdoor   sdoor in     in    in      403       sdoor
write seller/settings/security.tsx shop-session  sdoor  sdoor   sdoor in     404   404     403       sdoor

read  admin/sign-in-code.tsx       visit         in
write admin/sign-in-code.tsx       empty         in
read  admin/shops.tsx              visit         404    404     404   404    404   404     404       in
write admin/shops.tsx              empty         404    404     404   404    404   404     404       405
read  admin/shop.tsx               shop-id       404    404     404   404    404   404     404       in
read  admin/shop.tsx               unknown       404    404     404   404    404   404     404       404
write admin/shop.tsx               approve       404    404     404   404    404   404     404       in
read  admin/cases.tsx              visit         404    404     404   404    404   404     404       in
write admin/cases.tsx              empty         404    404     404   404    404   404     404       in
write admin/cases.tsx              close         404    404     404   404    404   404     404       in
read  admin/audit.tsx              visit         404    404     404   404    404   404     404       in
write admin/audit.tsx              empty         404    404     404   404    404   404     404       405
read  admin/cash.tsx               visit         404    404     404   404    404   404     404       in
write admin/cash.tsx               empty         404    404     404   404    404   404     404       in
write admin/cash.tsx               remit         404    404     404   404    404   404     404       in
read  admin/security.tsx           visit         404    404     404   404    404   404     404       in
write admin/security.tsx           password      404    404     404   404    404   404     404       in
read  admin/not-found.tsx          visit         404    404     404   404    404   404     404       404
write admin/not-found.tsx          empty         404    404     404   404    404   404     404       404
read  admin/sign-in.tsx            visit         in
write admin/sign-in.tsx            empty         in
read  admin/sign-out.tsx           visit         in
write admin/sign-out.tsx           empty         in
read  admin/layout.tsx             visit         404    404     404   404    404   404     404       in
write admin/layout.tsx             empty         404    404     404   404    404   404     404       405
read  admin/overview.tsx           visit         404    404     404   404    404   404     404       in
write admin/overview.tsx           empty         404    404     404   404    404   404     404       in
read  admin/outbox.tsx             visit         404    404     404   404    404   404     404       in
write admin/outbox.tsx             empty         404    404     404   404    404   404     404       in
write admin/outbox.tsx             retry         404    404     404   404    404   404     404       in

read  dev/mails.tsx                visit         in
read  dev/mail.tsx                 mail          in
read  dev/mail.tsx                 unknown       404
read  dev/mail-html.ts             mail          in
read  dev/mail-html.ts             unknown       404
read  dev/components.tsx           visit         in
read  not-found.tsx                visit         404
write not-found.tsx                empty         404
`;

/** A rejected shop may do what a pending one may: look after itself. */
const COLUMNS = ACTORS.filter((actor) => actor !== "rejected");

const columnOf = (actor: Actor) => COLUMNS.indexOf(actor === "rejected" ? "pending" : actor);

export interface Expectation {
  way: "read" | "write";
  file: string;
  attempt: string;
  outcomes: Record<Actor, Outcome>;
}

export const expectations: Expectation[] = TABLE.split("\n")
  .map((line) => line.trim().split(/\s+/))
  .filter(([way]) => way === "read" || way === "write")
  .map(([way, file = "", attempt = "", ...found]) => {
    if (found.length !== 1 && found.length !== COLUMNS.length)
      throw new Error(`The row of ${file} (${attempt}) has ${found.length} outcomes.`);
    const outcomes = Object.fromEntries(
      ACTORS.map((actor) => [actor, found[found.length === 1 ? 0 : columnOf(actor)] ?? ""]),
    ) as Record<Actor, Outcome>;
    return { way: way as "read" | "write", file, attempt, outcomes };
  });
