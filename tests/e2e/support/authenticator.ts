import { expect, type Page } from "@playwright/test";
import { type TOTP, URI } from "otpauth";

const STEP = 30_000;

/** An authenticator app that knows which of its codes were taken: each works once. */
export class Authenticator {
  private lastStep = 0;

  private constructor(private readonly totp: TOTP) {}

  /** Takes the secret from the page that sets up two-step sign-in. */
  static async scan(page: Page): Promise<Authenticator> {
    await expect(page.getByRole("img", { name: "QR code" })).toBeVisible();
    const link = page.getByRole("link", { name: "open it in the app" });
    return new Authenticator(URI.parse((await link.getAttribute("href")) ?? "") as TOTP);
  }

  /**
   * A code that was not taken yet. Servers take those of half a minute ago up to half a minute ahead, so three are at
   * hand at once; the next one has to be waited for.
   */
  async code(): Promise<string> {
    const step = Math.max(this.lastStep + 1, Math.floor(Date.now() / STEP) - 1);
    const wait = (step - 1) * STEP - Date.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait + 100));
    this.lastStep = step;
    return this.totp.generate({ timestamp: step * STEP });
  }
}
