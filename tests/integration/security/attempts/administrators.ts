import { proofOf } from "~/domain/identity/check-credentials.server";
import { allowSecondStep } from "~/guards/second-step.server";
import { paths } from "~/lib/paths";

import { createUser, PASSWORD } from "../../identity/accounts";
import { form, type MakeAttempt, twoFactor } from "../attempt";

/** What administrators send. */
export const administratorsForms: Record<string, MakeAttempt> = {
  "sign-in-admin": ({ admin }) => form({ email: admin.email, password: PASSWORD }, paths.admin()),
  "admin-code": async () => {
    const { totp, code } = twoFactor();
    const { id, passwordHash } = await createUser({ role: "ADMIN", totp });
    const passed = { subjectId: id, proof: proofOf(passwordHash), keep: false, redirectTo: null };
    const cookie = (await allowSecondStep("ADMIN", passed)).get("Set-Cookie")!.split(";")[0]!;
    return { form: { code }, cookie, done: paths.admin() };
  },
  "sign-out-admin": () => form({}, paths.adminSignIn()),
  "check-books": () => ({ form: {}, idle: true }),
  approve: ({ pendingShop: { id } }) => form({ intent: "approve" }, paths.adminShop(id), { id }),
  reject: ({ pendingShop: { id } }) =>
    form({ intent: "reject", reason: "The address is missing." }, paths.adminShop(id), { id }),
  suspend: ({ shop: { id } }) =>
    form({ intent: "suspend", reason: "Goods never arrive." }, paths.adminShop(id), { id }),
  reopen: ({ suspendedShop: { id } }) => form({ intent: "reopen" }, paths.adminShop(id), { id }),
  "approve-unknown": () => form({ intent: "approve" }, undefined, { id: "0".repeat(24) }),
  close: ({ caseId }) => form({ intent: "close", id: caseId, note: "Looked at." }, paths.adminCases()),
  remit: ({ cashOrderId }) => form({ intent: "remit", id: cashOrderId }),
  retry: ({ deadEntryId }) => form({ intent: "retry", id: deadEntryId }),
};
