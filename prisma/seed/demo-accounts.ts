import { demoAccounts, type DemoAccount } from "~/lib/demo-accounts";

export { demoAccounts };

/** The demo's sign-in for a role; everybody else of that role in the catalog shares its password. */
export function demoAccount(role: DemoAccount["role"]): DemoAccount {
  const account = demoAccounts.find((candidate) => candidate.role === role);
  if (!account) throw new Error(`There is no demo account for the role ${role}.`);
  return account;
}
