import { renderSVG } from "uqr";

import { db } from "~/db/index.server";

import { findHolder, type Holder } from "./holder.server";
import { isReadable, readSecret } from "./totp.server";

/** How an account's second factor stands, as its owner sees it. */
export type TwoFactorState =
  | { status: "off" }
  | {
      status: "setting-up";
      /** For typing into an app, in groups of four. */
      secret: string;
      /** The same for an app on this device. */
      uri: string;
      /** The same as a picture: a data address of an SVG. */
      qrCode: string;
    }
  | {
      status: "on";
      since: Date;
      codesLeft: number;
      /** False where the key has changed: the app's codes count as wrong ones until it is set up anew. */
      readable: boolean;
    };

/** How an account's second factor stands. While it is being set up this tells its secret: for its owner alone. */
export async function getTwoFactor(holder: Holder): Promise<TwoFactorState> {
  const account = await findHolder(db, holder);
  const totp = account?.totp;
  if (!totp) return { status: "off" };
  if (totp.confirmedAt)
    return {
      status: "on",
      since: totp.confirmedAt,
      codesLeft: totp.recoveryCodeHashes.length,
      readable: isReadable(totp.secretCipher),
    };
  const shown = readSecret(totp.secretCipher, { kind: holder.kind, email: account.email });
  // Begun with another key: it has to be begun anew.
  if (!shown) return { status: "off" };
  const { secret, uri } = shown;
  // Its quiet zone is part of the picture, so that it can be read on a dark page.
  const svg = renderSVG(uri, { ecc: "M", border: 4 });
  return {
    status: "setting-up",
    secret: secret.replace(/(.{4})(?=.)/g, "$1 "),
    uri,
    qrCode: `data:image/svg+xml,${encodeURIComponent(svg)}`,
  };
}

/** Whether signing in takes a second step. */
export async function hasTwoFactor(holder: Holder): Promise<boolean> {
  const account = await findHolder(db, holder);
  return Boolean(account?.totp?.confirmedAt);
}
