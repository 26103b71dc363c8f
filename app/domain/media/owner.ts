/** Whose picture it is: it can be claimed and discarded by this one alone. */
export type MediaOwner = `user:${string}` | `shop:${string}`;

/** What a picture is for. */
export type MediaKind = "avatar" | "shop-logo" | "shop-banner" | "product" | "event" | "review" | "message";
