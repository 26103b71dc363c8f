/** One package of an archive's index. */
export interface AvailablePackage {
  name: string;
  version: string;
  /** Alternatives, one list for each dependency. */
  depends: string[][];
  provides: string[];
}

/** Reads what `apt-cache dumpavail` prints. */
export function parseIndex(text: string): Map<string, AvailablePackage> {
  const packages = new Map<string, AvailablePackage>();
  for (const stanza of text.split("\n\n")) {
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, "m").exec(stanza)?.[1] ?? "";
    const name = field("Package");
    if (!name || packages.has(name)) continue;
    const depends = [field("Pre-Depends"), field("Depends")]
      .flatMap(list)
      .map((item) => item.split("|").map(bareName));
    packages.set(name, {
      name,
      version: field("Version"),
      depends,
      provides: list(field("Provides")).map(bareName),
    });
  }
  return packages;
}

const list = (text: string) =>
  text
    .split(",")
    .map((item) => item.trim())
    .filter(Boolean);

/** A package's name without version and architecture. */
const bareName = (item: string) => item.trim().split(/[\s(:]/)[0] ?? "";

/**
 * All packages that `roots` need, without those in `skip` and what only they would need.
 *
 * @throws Error naming the package when a root or a dependency is not in the index
 */
export function resolveClosure(
  index: Map<string, AvailablePackage>,
  roots: readonly string[],
  skip: ReadonlySet<string>,
): AvailablePackage[] {
  const providers = new Map<string, string>();
  for (const { name, provides } of index.values()) {
    for (const virtual of provides) if (!providers.has(virtual)) providers.set(virtual, name);
  }
  const chosen = new Map<string, AvailablePackage>();
  const pending = [...roots];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (chosen.has(name) || skip.has(name)) continue;
    const found = index.get(name);
    if (!found) throw new Error(`the archive has no package ${name}`);
    chosen.set(name, found);
    for (const alternatives of found.depends) {
      if (alternatives.some((other) => chosen.has(other) || skip.has(other))) continue;
      const real = alternatives.find((other) => index.has(other));
      const provider = alternatives.map((other) => providers.get(other)).find(Boolean);
      const next = real ?? provider;
      if (!next)
        throw new Error(`the archive has no package ${alternatives.join(" or ")}, which ${name} needs`);
      pending.push(next);
    }
  }
  return [...chosen.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
