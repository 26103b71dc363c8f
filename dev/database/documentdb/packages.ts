import recorded from "./packages.json";
import { type AvailablePackage } from "./closure";
import { type Platform } from "./platform";

/** What is installed; everything else follows from it. `patchelf` lets the programs run where they are unpacked. */
export const roots = [
  "postgresql-18-documentdb",
  "postgresql-18",
  "postgresql-client-18",
  "patchelf",
] as const;

/** Packages the engine depends on by name but does without: raster and solid geometry, set-up scripts, accounts. */
export const unneeded: ReadonlySet<string> = new Set([
  "adduser",
  "debconf",
  "dpkg",
  "init-system-helpers",
  "libaudit-common",
  "libc-gconv-modules-extra",
  "libgdal39",
  "libsfcgal2",
  "locales",
  "openssl",
  "openssl-provider-legacy",
  "passwd",
  "perl",
  "perl-base",
  "postgresql-client-common",
  "postgresql-common",
  "proj-data",
  "readline-common",
  "sensible-utils",
  "ssl-cert",
  "tar",
  "tzdata",
  "ucf",
]);

/** The versions this engine was tried with. */
export function recordedVersions(platform: Platform): Readonly<Record<string, string>> {
  return recorded[platform.architecture];
}

/** Packages in the form apt takes. */
export const pinned = (versions: Readonly<Record<string, string>>) =>
  Object.entries(versions).map(([name, version]) => `${name}=${version}`);

export const versionsOf = (packages: readonly AvailablePackage[]) =>
  Object.fromEntries(packages.map(({ name, version }) => [name, version]));
