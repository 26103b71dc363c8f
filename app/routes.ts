import { index, layout, prefix, route, type RouteConfig } from "@remix-run/route-config";

/** The whole URL map on one screen. */
export default [
  layout("routes/storefront/layout.tsx", [
    index("routes/storefront/home.tsx"),
    route("c/:slug", "routes/storefront/category.tsx"),
    route("p/:slug", "routes/storefront/product.tsx"),
    route("cart", "routes/storefront/cart.tsx"),
    route("checkout", "routes/checkout/layout.tsx", [
      index("routes/checkout/address.tsx"),
      route("shipping", "routes/checkout/shipping.tsx"),
      route("payment", "routes/checkout/payment.tsx"),
      route("review", "routes/checkout/review.tsx"),
    ]),
    route("purchases/:number", "routes/storefront/purchase.tsx"),
    route("orders/:number", "routes/storefront/order.tsx"),
    route("sign-in", "routes/auth/sign-in.tsx"),
    route("sign-out", "routes/auth/sign-out.tsx"),
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
    layout("routes/admin/layout.tsx", [index("routes/admin/overview.tsx")]),
  ]),
  route("*", "routes/not-found.tsx"),
] satisfies RouteConfig;
