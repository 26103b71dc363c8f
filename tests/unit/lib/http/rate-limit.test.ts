import { describe, expect, it } from "vitest";

import { clientKey, limitedAction } from "~/lib/http/rate-limit.server";
import { requestPath } from "~/lib/http/request-path.server";

describe("limitedAction", () => {
  it.each([
    "/sign-in",
    "/sign-in.data",
    "/sign-in/",
    "/sign-in/.data",
    "/sign-in?index",
    "/sign-in.data?redirectTo=%2Fcart",
    "/Sign-In",
    "/%73ign-in",
    "//sign-in",
    "/x/../sign-in",
    "/x/%2e%2e/sign-in.data",
    "/\\sign-in",
    "/seller/sign-in",
    "/seller//sign-in.data",
    "/admin/sign-in",
  ])("counts %s as signing in", (url) => expect(limitedAction(requestPath(url) ?? "")).toBe("signIn"));

  it.each([
    ["/seller/sign-in/code", "secondFactor"],
    ["/admin/sign-in/code.data", "secondFactor"],
    ["/account/security", "account"],
    ["/seller/settings/security.data", "account"],
    ["/admin/security", "account"],
    ["/account/data", "account"],
    ["/account/profile.data", "upload"],
    ["/seller/settings/", "upload"],
    ["/sign-up.data", "mail"],
    ["/activate?token=x", "mail"],
    ["/activate/resend", "mail"],
    ["/forgot-password", "mail"],
    ["/reset-password?token=x", "mail"],
    ["/confirm-email", "mail"],
    ["/seller/sign-up", "mail"],
    ["/seller/activate", "mail"],
    ["/seller/activate/resend", "mail"],
    ["/seller/forgot-password/", "mail"],
    ["/seller/reset-password.data?token=x", "mail"],
  ])("counts %s as %s", (url, action) => expect(limitedAction(requestPath(url) ?? "")).toBe(action));

  it.each(["/checkout/review", "/checkout/review.data"])("counts %s as placing a purchase", (url) => {
    expect(limitedAction(requestPath(url) ?? "")).toBe("checkout");
  });

  it.each([
    "/",
    "/_root.data",
    "/cart",
    "/sign-out",
    "/sign-in/help",
    "/seller/settings/address",
    "/checkout",
    "/constructor",
  ])("leaves %s alone", (url) => expect(limitedAction(requestPath(url) ?? "")).toBeNull());
});

describe("clientKey", () => {
  it.each([
    ["192.0.2.1", "192.0.2.1"],
    ["::ffff:192.0.2.1", "192.0.2.1"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:db8:1:2::9", "2001:db8:1:2::/64"],
    ["2001:0db8:1:2:ffff::", "2001:db8:1:2::/64"],
    ["2001:db8::1", "2001:db8:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
    ["", ""],
  ])("knows %s as %s", (address, key) => expect(clientKey(address)).toBe(key));
});
