import { paths } from "./paths";

/** An account of the demo catalog, with the page where it signs in. */
export interface DemoAccount {
  role: "shopper" | "seller" | "admin";
  email: string;
  password: string;
  path: string;
}

/**
 * The accounts that the demo catalog is seeded with. The sign-in pages of a demo name them; with
 * APP_MODE=production nobody does, and they exist only where somebody has run the seed.
 * Import it in server code only: no browser needs it.
 */
export const demoAccounts: readonly DemoAccount[] = [
  { role: "shopper", email: "shopper@bazaar.example", password: "demo-shopper", path: paths.signIn() },
  { role: "seller", email: "seller@bazaar.example", password: "demo-seller", path: paths.sellerSignIn() },
  { role: "admin", email: "admin@bazaar.example", password: "demo-admin", path: paths.adminSignIn() },
];
