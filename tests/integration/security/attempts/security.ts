import { PASSWORD } from "../../identity/accounts";
import { form, giveTwoFactor, type MakeAttempt, NEW_PASSWORD, newEmail } from "../attempt";

/** Where the forms of the security pages are sent from. */
const HERE = "/security";

/** What is sent from the security pages of shoppers, shops and administrators. */
export const securityForms: Record<string, MakeAttempt> = {
  password: () => ({
    form: { intent: "password", current: PASSWORD, password: NEW_PASSWORD },
    path: HERE,
    done: HERE,
  }),
  email: () => form({ intent: "email", email: newEmail(), current: PASSWORD }),
  "session-of-shopper": ({ sessionIds }) => form({ intent: "session-end", id: sessionIds.shopper }),
  "session-of-shop": ({ sessionIds }) => form({ intent: "session-end", id: sessionIds.shop }),
  "session-of-admin": ({ sessionIds }) => form({ intent: "session-end", id: sessionIds.admin }),
  "sessions-end": () => form({ intent: "sessions-end" }, /^(\/seller|\/admin)?\/sign-in$/),
  "2fa-start": () => form({ intent: "two-factor-start" }),
  "2fa-cancel": async ({ accounts }, actor) => {
    await giveTwoFactor(accounts[actor], "begun");
    return form({ intent: "two-factor-cancel" });
  },
  "2fa-confirm": async ({ accounts }, actor) =>
    form({
      intent: "two-factor-confirm",
      password: PASSWORD,
      code: await giveTwoFactor(accounts[actor], "begun"),
    }),
  "2fa-codes": async ({ accounts }, actor) =>
    form({ intent: "two-factor-codes", code: await giveTwoFactor(accounts[actor], "on") }),
  "2fa-off": async ({ accounts }, actor) =>
    form({
      intent: "two-factor-off",
      password: PASSWORD,
      code: await giveTwoFactor(accounts[actor], "on"),
    }),
};
