import js from "@eslint/js";
import prettier from "eslint-config-prettier";
// @ts-expect-error the plugin ships no types
import jsxA11y from "eslint-plugin-jsx-a11y";
import hooks from "eslint-plugin-react-hooks";
import ts from "typescript-eslint";

/**
 * What a layer may not import: dependencies point downwards only (docs/decisions/0001-layers.md).
 * Folders import each other through `~/`, so that these patterns see every step over a boundary.
 */
const forbidden = {
  "app/lib": [
    "~/routes",
    "~/components",
    "~/guards",
    "~/realtime",
    "~/domain",
    "~/integrations",
    "~/db",
    "@remix-run",
  ],
  "app/db": [
    "~/routes",
    "~/components",
    "~/guards",
    "~/realtime",
    "~/domain",
    "~/integrations",
    "@remix-run",
    "react",
  ],
  "app/integrations": [
    "~/routes",
    "~/components",
    "~/guards",
    "~/realtime",
    "~/domain",
    "~/db",
    "@remix-run",
    "react",
  ],
  "app/domain": ["~/routes", "~/components", "~/guards", "~/realtime", "@remix-run", "react", "express"],
  "app/guards": ["~/routes", "~/components", "~/realtime", "~/db"],
  "app/realtime": ["~/routes", "~/components", "~/db", "@remix-run"],
  "app/mail-templates": [
    "~/routes",
    "~/components",
    "~/guards",
    "~/realtime",
    "~/domain/**/*.server",
    "~/integrations",
    "~/db",
    "@remix-run",
  ],
  "app/jobs": ["~/routes", "~/components", "~/guards", "~/realtime", "@remix-run", "react", "express"],
  "app/components": ["~/routes", "~/guards", "~/realtime", "~/domain/**/*.server", "~/integrations", "~/db"],
  "app/routes": ["~/db", "~/realtime"],
};

const orm = {
  regex: "^(mongodb|@prisma/.*)$",
  message: "Only app/db speaks to the ORM and the driver; import from ~/db instead.",
};

/** @param {string} layer @param {string} path */
function boundary(layer, path) {
  const exact = path.includes("*");
  return {
    group: exact ? [path] : path.startsWith("~") ? [path, `${path}/**`] : [path, `${path}/*`, `${path}-*`],
    message: `${layer} may not depend on ${path}: dependencies point downwards.`,
    allowTypeImports: layer === "app/components",
  };
}

/**
 * Relative steps out of a folder and its parent's files. The contract is generated next to the schema, outside of
 * app/, where `~/` does not reach; only the database layer reads it.
 * @param {string} layer
 */
function otherFolder(layer) {
  return layer === "app/db"
    ? "^\\.\\./(\\.\\./(?!prisma/generated/)|\\w[^/]*/)"
    : "^\\.\\./(\\.\\./|\\w[^/]*/)";
}

/** @type {import("typescript-eslint").ConfigWithExtends[]} */
const boundaries = Object.entries(forbidden).map(([layer, imports]) => ({
  files: [`${layer}/**/*.{ts,tsx}`],
  rules: {
    "@typescript-eslint/no-restricted-imports": [
      "error",
      {
        patterns: [
          ...imports.map((path) => boundary(layer, path)),
          ...(layer === "app/db" ? [] : [orm]),
          { regex: otherFolder(layer), message: "Import from another folder through ~/." },
        ],
      },
    ],
  },
}));

export default ts.config(
  { ignores: ["build/**", "node_modules/**", ".data/**", "prisma/generated/**", "test-results/**"] },
  js.configs.recommended,
  ...ts.configs.recommended,
  { files: ["**/*.tsx"], ...hooks.configs.flat["recommended-latest"] },
  { files: ["app/**/*.tsx"], ...jsxA11y.flatConfigs.recommended },
  {
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "no-console": "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  ...boundaries,
  {
    files: ["app/**", "server.ts", "worker.ts"],
    ignores: ["app/lib/env.server.ts"],
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "process", property: "env", message: "Read the environment through ~/lib/env.server." },
      ],
    },
  },
  { files: ["dev/**", "tests/**", "bench/**", "prisma/**"], rules: { "no-console": "off" } },
  {
    files: ["dev/**/*.mjs"],
    languageOptions: {
      globals: {
        console: "readonly",
        process: "readonly",
        URL: "readonly",
        fetch: "readonly",
        setTimeout: "readonly",
      },
    },
  },
  prettier,
);
