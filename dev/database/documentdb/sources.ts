import { readdirSync } from "node:fs";
import { readIfThere } from "./platform";

/**
 * The archives this machine already installs Debian packages from, in the order of its apt sources. Security
 * archives are left out: they carry no other release.
 */
export function configuredMirrors(root = "/etc/apt"): string[] {
  const parts = `${root}/sources.list.d`;
  let names: string[] = [];
  try {
    names = readdirSync(parts).sort();
  } catch {
    // a system may do with sources.list alone
  }
  const stanzas = names
    .filter((name) => name.endsWith(".sources"))
    .flatMap((name) => parseStanzas(readIfThere(`${parts}/${name}`)));
  const lists = [
    `${root}/sources.list`,
    ...names.filter((name) => name.endsWith(".list")).map((name) => `${parts}/${name}`),
  ];
  const all = [...stanzas, ...lists.flatMap((file) => parseLines(readIfThere(file)))];
  return [...new Set(all)];
}

/** Archives in a file of the deb822 form. */
export function parseStanzas(text: string): string[] {
  return text.split(/\n\s*\n/).flatMap((stanza) => {
    const fields = new Map<string, string>();
    for (const line of stanza.split("\n")) {
      const field = /^([A-Za-z-]+):\s*(.*)$/.exec(line);
      if (field?.[1]) fields.set(field[1].toLowerCase(), (field[2] ?? "").trim());
    }
    const words = (name: string) => (fields.get(name) ?? "").split(/\s+/).filter(Boolean);
    if (fields.get("enabled") === "no" || !words("types").includes("deb")) return [];
    return offersMain(words("suites"), words("components")) ? words("uris") : [];
  });
}

/** Archives in a file of the one-line form. */
export function parseLines(text: string): string[] {
  return text.split("\n").flatMap((line) => {
    const match = /^\s*deb\s+(?:\[[^\]]*\]\s+)?(\S+)\s+(\S+)\s+(.*)$/.exec(line);
    const [, uri, suite, components] = match ?? [];
    if (!uri || !suite || !components) return [];
    return offersMain([suite], components.split(/\s+/)) ? [uri] : [];
  });
}

const offersMain = (suites: string[], components: string[]) =>
  components.includes("main") && suites.some((suite) => !suite.includes("security"));
