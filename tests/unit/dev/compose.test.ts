import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

const read = (name: string) => readFileSync(new URL(`../../../${name}`, import.meta.url), "utf8");
const compose = read("compose.yaml");

/** What a container must not take from the `.env` of its host. */
const OWN = ["APP_MODE", "HOST", "DATABASE_URL", "MEDIA_DIRECTORY"];

const settings = [...read(".env.example").matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name!);

describe("compose.yaml", () => {
  it.each(settings.filter((name) => !OWN.includes(name)))("passes on %s", (name) => {
    expect(compose).toContain(`\${${name}:`);
  });

  it("lets the address of the shop follow the port", () => {
    expect(compose).toContain("APP_URL: ${APP_URL:-http://localhost:${PORT:-3000}}");
  });

  it("waits for nothing that nothing uses", () => {
    expect(compose).not.toMatch(/redis: *\{/);
    expect(compose).toMatch(/\n {2}redis:\n {4}profiles: \[redis\]\n/);
  });
});
