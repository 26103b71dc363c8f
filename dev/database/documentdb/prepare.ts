import { readdir, rm, symlink } from "node:fs/promises";
import path from "node:path";
import { run } from "./commands";
import { type Platform } from "./platform";

const programs = ["postgres", "initdb"];

/** Parts of the packages that the engine never opens; PostGIS extensions that would need libraries left out. */
const ballast = [
  "etc",
  "usr/share/bash-completion",
  "usr/share/doc",
  "usr/share/lintian",
  "usr/share/locale",
  "usr/share/man",
  "usr/lib/postgresql/18/lib/bitcode",
  "usr/lib/postgresql/18/lib/postgis_raster-3.so",
  "usr/lib/postgresql/18/lib/postgis_sfcgal-3.so",
  "usr/lib/postgresql/18/lib/postgis_topology-3.so",
];

/**
 * Lets the unpacked programs use the libraries unpacked beside them instead of the system's, which are of
 * another release.
 *
 * @param root where they lie now
 * @param finalRoot where they will lie when they run
 */
export async function makeRunnable(root: string, finalRoot: string, platform: Platform): Promise<void> {
  const patch = patcher(root, platform);
  const libraries = path.join(finalRoot, "usr/lib", platform.triplet);
  const bin = path.join(root, "usr/lib/postgresql/18/bin");
  for (const program of programs) {
    const loader = path.join(finalRoot, platform.loader);
    await patch(
      "--set-interpreter",
      loader,
      "--force-rpath",
      "--set-rpath",
      libraries,
      path.join(bin, program),
    );
  }
  const modules = path.join(root, "usr/lib/postgresql/18/lib");
  for (const name of await readdir(modules)) {
    if (!/^pg_documentdb.*\.so$/.test(name)) continue;
    const search = `$ORIGIN:$ORIGIN/../../../${platform.triplet}`;
    await patch("--force-rpath", "--set-rpath", search, path.join(modules, name));
  }
  // Debian's set-up script for the package would make this link.
  await symlink("postgis-3.control", path.join(root, "usr/share/postgresql/18/extension/postgis.control"));
}

/** patchelf comes from the same release and runs on that release's loader. */
function patcher(root: string, platform: Platform) {
  const loader = path.join(root, platform.loader);
  const libraries = path.join(root, "usr/lib", platform.triplet);
  return (...args: string[]) =>
    run(loader, ["--library-path", libraries, path.join(root, "usr/bin/patchelf"), ...args]);
}

/** Deletes what is never used: 60 of 200 MB. */
export async function removeUnneededFiles(root: string): Promise<void> {
  for (const part of ballast) await rm(path.join(root, part), { recursive: true, force: true });
  const extensions = path.join(root, "usr/share/postgresql/18/extension");
  for (const name of await readdir(extensions)) {
    const upgrade = /^postgis.*--/.test(name) && !/^postgis--3\.\d+\.\d+\.sql$/.test(name);
    if (upgrade || name.startsWith("address_standardizer")) await rm(path.join(extensions, name));
  }
}
