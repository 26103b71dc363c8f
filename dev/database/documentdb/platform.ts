import { existsSync, readFileSync } from "node:fs";
import { execFileSync } from "node:child_process";

/** Names that depend on the processor. */
export interface Platform {
  /** As Debian names it. */
  architecture: "amd64" | "arm64";
  /** Directory of the libraries under /usr/lib. */
  triplet: string;
  /** The dynamic loader, relative to the root of an unpacked system. */
  loader: string;
}

const platforms: Readonly<Record<string, Platform>> = {
  amd64: { architecture: "amd64", triplet: "x86_64-linux-gnu", loader: "usr/lib64/ld-linux-x86-64.so.2" },
  arm64: { architecture: "arm64", triplet: "aarch64-linux-gnu", loader: "usr/lib/ld-linux-aarch64.so.1" },
};

/** Why the engine cannot be installed here, as the end of a sentence, or the platform it is installed for. */
export function detectPlatform(): Platform | string {
  if (process.platform !== "linux") return "it needs Debian GNU/Linux";
  if (!existsSync("/usr/bin/apt-get") || !existsSync("/usr/bin/dpkg-deb"))
    return "it needs a Debian-like system with apt";
  const architecture = debianArchitecture();
  return platforms[architecture] ?? `it exists for amd64 and arm64 but not for ${architecture}`;
}

function debianArchitecture(): string {
  try {
    return execFileSync("dpkg", ["--print-architecture"], { encoding: "utf8" }).trim();
  } catch {
    return process.arch === "x64" ? "amd64" : process.arch;
  }
}

/** The keyring by which apt verifies what it downloads; undefined if this system has none for Debian. */
export function debianKeyring(): string | undefined {
  return ["gpg", "pgp"]
    .map((type) => `/usr/share/keyrings/debian-archive-keyring.${type}`)
    .find((file) => existsSync(file));
}

/** Reads a file that may not exist. */
export function readIfThere(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
