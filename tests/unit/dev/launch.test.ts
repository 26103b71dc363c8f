import { describe, expect, it } from "vitest";

import { unsupportedNode } from "../../../dev/lib/launch.mjs";
import { explainFailure, missingPackages } from "../../../dev/lib/packages.mjs";

describe("unsupportedNode", () => {
  it.each(["v20.19.0", "v20.20.2", "v22.1.0", "v24.0.0"])("accepts %s", (version) => {
    expect(unsupportedNode(version, ">=20.19")).toBeNull();
  });

  it.each(["v20.18.3", "v18.20.0"])("refuses %s in one sentence", (version) => {
    expect(unsupportedNode(version, ">=20.19")).toBe(
      `Bazaar needs Node.js 20.19 or newer; this is ${version.slice(1)}.`,
    );
  });
});

describe("missingPackages", () => {
  const wanted = {
    packages: {
      "": { version: "0.1.0" },
      "node_modules/express": { version: "4.22.3" },
      "node_modules/@esbuild/aix-ppc64": { version: "0.28.2", optional: true },
      "node_modules/shared": { version: "1.0.0", devOptional: true },
    },
  };

  it("is satisfied when all is there but packages for other machines", () => {
    expect(missingPackages(wanted, { packages: { "node_modules/express": { version: "4.22.3" } } })).toBe(
      false,
    );
  });

  it.each([
    ["nothing is installed", {}],
    ["a package is missing", { packages: {} }],
    ["a package has another version", { packages: { "node_modules/express": { version: "4.21.0" } } }],
    [
      "an optional package has another version",
      {
        packages: {
          "node_modules/express": { version: "4.22.3" },
          "node_modules/@esbuild/aix-ppc64": { version: "0.27.0" },
        },
      },
    ],
  ])("notices when %s", (_case, installed) => expect(missingPackages(wanted, installed)).toBe(true));
});

describe("explainFailure", () => {
  it.each([
    ["npm error code EAI_AGAIN", /registry can't be reached/],
    ["npm error code ECONNREFUSED", /registry can't be reached/],
    ["npm error code ENOSPC", /disk is full/],
    ["npm error code EACCES", /may not write/],
    ["npm error code EUSAGE\nnpm error package-lock.json is out of date", /package-lock.json is out of date/],
  ])("turns %o into a sentence", (output, sentence) => expect(explainFailure(output)).toMatch(sentence));
});
