import { ACTORS, type Actor } from "./actors";
import { type Outcome } from "./outcomes";

/**
 * One line for each thing that somebody may try: a loader (read) or an action (write), its file, the attempt
 * (attempts/), and what becomes of each actor, or of all of them alike. Attempts are ones that an action accepts from
 * whoever may make them.
 *
 * in: answered · done: accepted, and led on · 400: what was sent is not for this account
 * cart: sent back to the cart · door, sdoor: sent to sign in as a shopper or as a shop, to return afterwards
 * setup: sent to set up two-step sign-in · a path: sent there, as there is nothing to do here
 * 403: known, but not allowed · 404: as if it did not exist · 405: takes no form
 */
const TABLE = `
                                                        nobody  shopper  other    seller  rival   pending suspended admin  confined

read  storefront/layout.tsx          visit              in
read  storefront/home.tsx            visit              in
read  storefront/category.tsx        category           in
read  storefront/category.tsx        unknown            404
read  storefront/product.tsx         product            in
read  storefront/product.tsx         unknown            404
read  storefront/search.tsx          visit              in
read  storefront/shops.tsx           visit              in
read  storefront/shop.tsx            shop               in
read  storefront/shop.tsx            unknown            404
read  storefront/events.tsx          visit              in
read  storefront/event.tsx           event              in
read  storefront/event.tsx           unknown            404
read  storefront/cart.tsx            visit              in
write storefront/cart.tsx            add                done
write storefront/cart.tsx            set                cart    done     404      cart    cart    cart    cart      cart   cart
write storefront/cart.tsx            ordinary           cart    done     404      cart    cart    cart    cart      cart   cart
write storefront/cart.tsx            remove             cart    done     cart     cart    cart    cart    cart      cart   cart
read  storefront/purchase.tsx        purchase           403     in       404      403     403     403     403       403    403
read  storefront/purchase.tsx        purchase-link      in
read  storefront/purchase.tsx        purchase-forged    403     in       404      403     403     403     403       403    403
read  storefront/purchase.tsx        unknown            403     404      404      403     403     403     403       403    403
read  storefront/order.tsx           order              403     in       404      403     403     403     403       403    403
read  storefront/order.tsx           order-link         in
read  storefront/order.tsx           order-forged       403     in       404      403     403     403     403       403    403
read  storefront/order.tsx           unknown            403     404      404      403     403     403     403       403    403

read  checkout/address.tsx           visit              cart    in       cart     cart    cart    cart    cart      cart   cart
write checkout/address.tsx           new-address        cart    done     cart     cart    cart    cart    cart      cart   cart
write checkout/address.tsx           saved              cart    done     404      cart    cart    cart    cart      cart   cart
write checkout/address.tsx           saved-unknown      cart    404      404      cart    cart    cart    cart      cart   cart
read  checkout/shipping.tsx          visit              cart    in       cart     cart    cart    cart    cart      cart   cart
read  checkout/payment.tsx           visit              cart    in       cart     cart    cart    cart    cart      cart   cart
write checkout/payment.tsx           pay                cart    done     cart     cart    cart    cart    cart      cart   cart
read  checkout/review.tsx            visit              cart    in       cart     cart    cart    cart    cart      cart   cart
write checkout/review.tsx            place              cart    done     cart     cart    cart    cart    cart      cart   cart

read  account/layout.tsx             visit              door    in       in       door    door    door    door      door   door
read  account/overview.tsx           visit              door    in       in       door    door    door    door      door   door
read  account/orders.tsx             visit              door    in       in       door    door    door    door      door   door
write account/orders.tsx             reorder            door    done     404      door    door    door    door      door   door
read  account/addresses.tsx          visit              door    in       in       door    door    door    door      door   door
write account/addresses.tsx          default            door    done     404      door    door    door    door      door   door
write account/addresses.tsx          delete             door    done     404      door    door    door    door      door   door
read  account/new-address.tsx        visit              door    in       in       door    door    door    door      door   door
write account/new-address.tsx        add-address        door    done     done     door    door    door    door      door   door
read  account/address.tsx            address            door    in       404      door    door    door    door      door   door
write account/address.tsx            change-address     door    done     404      door    door    door    door      door   door
read  account/profile.tsx            visit              door    in       in       door    door    door    door      door   door
write account/profile.tsx            change-profile     door    done     done     door    door    door    door      door   door
read  account/security.tsx           visit              door    in       in       door    door    door    door      door   door
write account/security.tsx           password           door    done     done     door    door    door    door      door   door
write account/security.tsx           email              door    in       in       door    door    door    door      door   door
write account/security.tsx           session-of-shopper door    in       404      door    door    door    door      door   door
write account/security.tsx           sessions-end       door    done     done     door    door    door    door      door   door
read  account/data.tsx               visit              door    in       in       door    door    door    door      door   door
write account/data.tsx               delete-account     door    400      done     door    door    door    door      door   door
read  account/export.ts              visit              door    in       in       door    door    door    door      door   door

read  auth/sign-up.tsx               visit              in      /account /account in      in      in      in        in     in
write auth/sign-up.tsx               sign-up            in
read  auth/activate.tsx              visit              in
write auth/activate.tsx              activate           done
read  auth/resend-activation.tsx     visit              in
write auth/resend-activation.tsx     ask-for-mail       in
read  auth/forgot-password.tsx       visit              in
write auth/forgot-password.tsx       ask-for-mail       in
read  auth/reset-password.tsx        visit              in
write auth/reset-password.tsx        reset-password     in
read  auth/confirm-email.tsx         visit              door    in       in       door    door    door    door      door   door
write auth/confirm-email.tsx         confirm-email      door    in       400      door    door    door    door      door   door
read  auth/sign-in.tsx               visit              in      /        /        in      in      in      in        in     in
write auth/sign-in.tsx               sign-in            done
read  auth/sign-out.tsx              visit              /
write auth/sign-out.tsx              sign-out           done

read  seller/sign-in.tsx             visit              in      in       in       /seller /seller /seller /seller   in     in
write seller/sign-in.tsx             sign-in-shop       done
read  seller/sign-out.tsx            visit              /seller
write seller/sign-out.tsx            sign-out-shop      done
read  seller/sign-in-code.tsx        visit              /seller/sign-in
write seller/sign-in-code.tsx        code-alone         /seller/sign-in
write seller/sign-in-code.tsx        shop-code          done
read  seller/sign-up.tsx             visit              in      in       in       /seller /seller /seller /seller   in     in
write seller/sign-up.tsx             sign-up-shop       in
read  seller/activate.tsx            visit              in
write seller/activate.tsx            activate-shop      done
read  seller/resend-activation.tsx   visit              in
write seller/resend-activation.tsx   ask-for-mail       in
read  seller/forgot-password.tsx     visit              in
write seller/forgot-password.tsx     ask-for-mail       in
read  seller/reset-password.tsx      visit              in
write seller/reset-password.tsx      reset-shop         in

read  seller/layout.tsx              visit              sdoor   sdoor    sdoor    in      in      in      403       sdoor  sdoor
read  seller/overview.tsx            visit              sdoor   sdoor    sdoor    in      in      403     403       sdoor  sdoor
read  seller/orders.tsx              visit              sdoor   sdoor    sdoor    in      in      403     403       sdoor  sdoor
read  seller/order.tsx               order              sdoor   sdoor    sdoor    in      404     403     403       sdoor  sdoor
read  seller/order.tsx               unknown            sdoor   sdoor    sdoor    404     404     403     403       sdoor  sdoor
write seller/order.tsx               advance            sdoor   sdoor    sdoor    done    404     403     403       sdoor  sdoor
write seller/order.tsx               end                sdoor   sdoor    sdoor    done    404     403     403       sdoor  sdoor
read  seller/balance.tsx             visit              sdoor   sdoor    sdoor    in      in      403     403       sdoor  sdoor
read  seller/not-found.tsx           visit              sdoor   sdoor    sdoor    404     404     403     403       sdoor  sdoor
write seller/not-found.tsx           no-form            sdoor   sdoor    sdoor    404     404     403     403       sdoor  sdoor
read  seller/apply.tsx               visit              sdoor   sdoor    sdoor    /seller /seller /seller 403       sdoor  sdoor
write seller/apply.tsx               apply              sdoor   sdoor    sdoor    done    done    done    403       sdoor  sdoor
read  seller/settings/layout.tsx     visit              sdoor   sdoor    sdoor    in      in      in      403       sdoor  sdoor
read  seller/settings/profile.tsx    visit              sdoor   sdoor    sdoor    in      in      in      403       sdoor  sdoor
write seller/settings/profile.tsx    shop-profile       sdoor   sdoor    sdoor    done    done    done    403       sdoor  sdoor
read  seller/settings/address.tsx    visit              sdoor   sdoor    sdoor    in      in      in      403       sdoor  sdoor
write seller/settings/address.tsx    shop-address       sdoor   sdoor    sdoor    done    done    done    403       sdoor  sdoor
read  seller/settings/shipping.tsx   visit              sdoor   sdoor    sdoor    in      in      in      403       sdoor  sdoor
write seller/settings/shipping.tsx   shop-shipping      sdoor   sdoor    sdoor    done    done    done    403       sdoor  sdoor
read  seller/settings/security.tsx   visit              sdoor   sdoor    sdoor    in      in      in      403       sdoor  sdoor
write seller/settings/security.tsx   password           sdoor   sdoor    sdoor    done    done    done    403       sdoor  sdoor
write seller/settings/security.tsx   email              sdoor   sdoor    sdoor    400     400     400     403       sdoor  sdoor
write seller/settings/security.tsx   session-of-shop    sdoor   sdoor    sdoor    in      404     404     403       sdoor  sdoor
write seller/settings/security.tsx   sessions-end       sdoor   sdoor    sdoor    done    done    done    403       sdoor  sdoor
write seller/settings/security.tsx   2fa-start          sdoor   sdoor    sdoor    in      in      in      403       sdoor  sdoor
write seller/settings/security.tsx   2fa-cancel         sdoor   sdoor    sdoor    in      in      in      403       sdoor  sdoor
write seller/settings/security.tsx   2fa-confirm        sdoor   sdoor    sdoor    in      in      in      403       sdoor  sdoor
write seller/settings/security.tsx   2fa-codes          sdoor   sdoor    sdoor    in      in      in      403       sdoor  sdoor
write seller/settings/security.tsx   2fa-off            sdoor   sdoor    sdoor    in      in      in      403       sdoor  sdoor

read  admin/sign-in.tsx              visit              in      in       in       in      in      in      in        /admin /admin
write admin/sign-in.tsx              sign-in-admin      done
read  admin/sign-out.tsx             visit              /admin
write admin/sign-out.tsx             sign-out-admin     done
read  admin/sign-in-code.tsx         visit              /admin/sign-in
write admin/sign-in-code.tsx         code-alone         /admin/sign-in
write admin/sign-in-code.tsx         admin-code         done
read  admin/layout.tsx               visit              404     404      404      404     404     404     404       in     in
write admin/layout.tsx               no-form            404     404      404      404     404     404     404       405    setup
read  admin/overview.tsx             visit              404     404      404      404     404     404     404       in     setup
write admin/overview.tsx             check-books        404     404      404      404     404     404     404       in     setup
read  admin/shops.tsx                visit              404     404      404      404     404     404     404       in     setup
write admin/shops.tsx                no-form            404     404      404      404     404     404     404       405    setup
read  admin/shop.tsx                 shop-id            404     404      404      404     404     404     404       in     setup
read  admin/shop.tsx                 unknown            404     404      404      404     404     404     404       404    setup
write admin/shop.tsx                 approve            404     404      404      404     404     404     404       done   setup
write admin/shop.tsx                 reject             404     404      404      404     404     404     404       done   setup
write admin/shop.tsx                 suspend            404     404      404      404     404     404     404       done   setup
write admin/shop.tsx                 reopen             404     404      404      404     404     404     404       done   setup
write admin/shop.tsx                 approve-unknown    404     404      404      404     404     404     404       404    setup
read  admin/cases.tsx                visit              404     404      404      404     404     404     404       in     setup
write admin/cases.tsx                close              404     404      404      404     404     404     404       done   setup
read  admin/cash.tsx                 visit              404     404      404      404     404     404     404       in     setup
write admin/cash.tsx                 remit              404     404      404      404     404     404     404       in     setup
read  admin/audit.tsx                visit              404     404      404      404     404     404     404       in     setup
write admin/audit.tsx                no-form            404     404      404      404     404     404     404       405    setup
read  admin/outbox.tsx               visit              404     404      404      404     404     404     404       in     setup
write admin/outbox.tsx               retry              404     404      404      404     404     404     404       in     setup
read  admin/security.tsx             visit              404     404      404      404     404     404     404       in     in
write admin/security.tsx             password           404     404      404      404     404     404     404       done   done
write admin/security.tsx             email              404     404      404      404     404     404     404       400    400
write admin/security.tsx             session-of-admin   404     404      404      404     404     404     404       in     404
write admin/security.tsx             session-of-shopper 404     404      404      404     404     404     404       404    404
write admin/security.tsx             sessions-end       404     404      404      404     404     404     404       done   done
write admin/security.tsx             2fa-start          404     404      404      404     404     404     404       in     in
write admin/security.tsx             2fa-cancel         404     404      404      404     404     404     404       in     in
write admin/security.tsx             2fa-confirm        404     404      404      404     404     404     404       in     in
write admin/security.tsx             2fa-codes          404     404      404      404     404     404     404       in     in
write admin/security.tsx             2fa-off            404     404      404      404     404     404     404       in     in
read  admin/not-found.tsx            visit              404     404      404      404     404     404     404       404    setup
write admin/not-found.tsx            no-form            404     404      404      404     404     404     404       404    setup

read  dev/mails.tsx                  visit              in
read  dev/mail.tsx                   mail               in
read  dev/mail.tsx                   unknown            404
read  dev/mail-html.ts               mail               in
read  dev/mail-html.ts               unknown            404
read  dev/components.tsx             visit              in
read  not-found.tsx                  visit              404
write not-found.tsx                  no-form            404
`;

const COLUMNS: readonly Actor[] = [
  "nobody",
  "shopper",
  "other shopper",
  "seller",
  "other seller",
  "pending",
  "suspended",
  "admin",
  "confined",
];

/** Who fares like another: a session that opens nothing is none, and a rejected shop looks after itself, too. */
const AS: Partial<Record<Actor, Actor>> = { expired: "nobody", disabled: "nobody", rejected: "pending" };

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
      ACTORS.map((actor) => [
        actor,
        found[found.length === 1 ? 0 : COLUMNS.indexOf(AS[actor] ?? actor)] ?? "",
      ]),
    ) as Record<Actor, Outcome>;
    return { way: way as "read" | "write", file, attempt, outcomes };
  });
