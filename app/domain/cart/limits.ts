/** Bounds that keep one cart from holding a shop's stock or growing without end. */
export const MAX_LINE_QUANTITY = 99;
export const MAX_CART_LINES = 50;
/** A guest's cart is forgotten after this long without a change. */
export const GUEST_CART_DAYS = 30;
