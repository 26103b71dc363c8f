import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

import { capture } from "./capture";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** The path of a Chromium: the one in CHROMIUM_PATH, one of this machine, or Playwright's own; null if there is none. */
export async function findChromium(environment = process.env): Promise<string | null> {
  if (environment.CHROMIUM_PATH) return environment.CHROMIUM_PATH;
  const directories = (environment.PATH ?? "").split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => directories.map((directory) => join(directory, name))).find(
    isProgram,
  );
  if (onPath) return onPath;
  const { chromium } = await import("@playwright/test");
  const own = chromium.executablePath();
  return existsSync(own) ? own : null;
}

/** Installs Debian's Chromium where that is possible without asking anybody. */
export async function installChromium(): Promise<string | null> {
  const mayInstall = process.getuid?.() === 0 && (await capture("apt-get", ["--version"])).code === 0;
  if (!mayInstall) return null;
  console.log("No Chromium here: installing Debian's (once) …");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const steps = [
    ["update", "-q"],
    ["install", "-y", "-q", "--no-install-recommends", "chromium"],
  ];
  for (const step of steps) {
    const { code, output } = await capture("apt-get", step, { env });
    if (code !== 0) {
      console.error(output.split("\n").slice(-10).join("\n"));
      return null;
    }
  }
  return findChromium();
}

export const INSTALL_ADVICE =
  "No Chromium was found. Install one (Debian: apt install chromium; elsewhere: npx playwright install chromium) or name it in CHROMIUM_PATH.";

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
