import { index, layout, prefix, route, type RouteConfig } from "@remix-run/route-config";

/** The whole URL map on one screen. */
export default [
  layout("routes/storefront/layout.tsx", [
    index("routes/storefront/home.tsx"),
    route("c/:slug", "routes/storefront/category.tsx"),
    route("p/:slug", "routes/storefront/product.tsx"),
    route("search", "routes/storefront/search.tsx"),
    route("shops", "routes/storefront/shops.tsx"),
    route("shops/:slug", "routes/storefront/shop.tsx"),
    route("events", "routes/storefront/events.tsx"),
    route("events/:slug", "routes/storefront/event.tsx"),
    route("cart", "routes/storefront/cart.tsx"),
    route("checkout", "routes/checkout/layout.tsx", [
      index("routes/checkout/address.tsx"),
      route("shipping", "routes/checkout/shipping.tsx"),
      route("payment", "routes/checkout/payment.tsx"),
      route("review", "routes/checkout/review.tsx"),
    ]),
    route("purchases/:number", "routes/storefront/purchase.tsx"),
    route("orders/:number", "routes/storefront/order.tsx"),
    route("dev/mail", "routes/dev/mails.tsx"),
    route("dev/mail/:id", "routes/dev/mail.tsx"),
    route("sign-in", "routes/auth/sign-in.tsx"),
    route("sign-out", "routes/auth/sign-out.tsx"),
    route("*", "routes/not-found.tsx"),
  ]),
  ...prefix("seller", [
    route("sign-in", "routes/seller/sign-in.tsx"),
    route("sign-out", "routes/seller/sign-out.tsx"),
    layout("routes/seller/layout.tsx", [
      index("routes/seller/overview.tsx"),
      route("orders", "routes/seller/orders.tsx"),
      route("orders/:number", "routes/seller/order.tsx"),
      route("balance", "routes/seller/balance.tsx"),
    ]),
  ]),
  ...prefix("admin", [
    route("sign-in", "routes/admin/sign-in.tsx"),
    route("sign-out", "routes/admin/sign-out.tsx"),
    layout("routes/admin/layout.tsx", [
      index("routes/admin/overview.tsx"),
      route("outbox", "routes/admin/outbox.tsx"),
    ]),
  ]),
  route("dev/mail/:id/html", "routes/dev/mail-html.ts"),
  route("dev/components", "routes/dev/components.tsx"),
] satisfies RouteConfig;
