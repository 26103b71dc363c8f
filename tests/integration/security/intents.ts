import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import ts from "typescript";

const APP = fileURLToPath(new URL("../../../app/", import.meta.url));

/**
 * The intents that an action knows, read from its source and from the guards and form schemas that it imports: what
 * their schemas accept, and what they compare an intent with.
 * @throws Error for a schema whose intents stand elsewhere, so that none is overlooked
 */
export function intentsOf(file: string): string[] {
  const sources = new Set<string>();
  collect(join(APP, file), sources);
  return [...new Set([...sources].flatMap((path) => intentsIn(parse(path))))].toSorted();
}

/** The intents that the buttons and hidden fields of all pages send, where they stand there as text. */
export function intentsOfPages(): string[] {
  const pages = ["components", "routes"].flatMap((folder) =>
    readdirSync(join(APP, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".tsx"))
      .map((name) => readFileSync(join(APP, folder, name), "utf8")),
  );
  const found = pages.flatMap((page) => [...page.matchAll(/name="intent"\s+value="([^"]+)"/g)]);
  return [...new Set(found.map(([, value]) => value!))].toSorted();
}

const parse = (path: string) =>
  ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);

/** A file and all of routes and guards that it imports values from. */
function collect(path: string, into: Set<string>): void {
  if (into.has(path)) return;
  into.add(path);
  for (const statement of parse(path).statements) {
    if (!ts.isImportDeclaration(statement) || statement.importClause?.isTypeOnly) continue;
    const name = (statement.moduleSpecifier as ts.StringLiteral).text;
    const base = name.startsWith("~/") ? join(APP, name.slice(2)) : resolve(dirname(path), name);
    if (!/^(routes|guards)\//.test(base.slice(APP.length))) continue;
    const found = [".ts", ".tsx"].map((extension) => base + extension).find((one) => existsSync(one));
    if (found) collect(found, into);
  }
}

function intentsIn(source: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === "intent")
      found.push(...accepted(node.initializer));
    if (ts.isBinaryExpression(node) && isEquality(node.operatorToken.kind)) {
      const [left, right] = [node.left, node.right];
      if (isIntent(left) && ts.isStringLiteral(right)) found.push(right.text);
    }
    if (ts.isSwitchStatement(node) && isIntent(node.expression))
      for (const clause of node.caseBlock.clauses)
        if (ts.isCaseClause(clause) && ts.isStringLiteral(clause.expression))
          found.push(clause.expression.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Of `z.literal("a")` and `z.enum(["a", "b"])`; none where no schema is meant. */
function accepted(schema: ts.Expression): string[] {
  const text = schema.getText();
  if (!text.startsWith("z.")) return [];
  const values = ts.isCallExpression(schema) ? schema.arguments[0] : undefined;
  if (/^z\.(literal|enum)\(/.test(text) && values) {
    if (ts.isStringLiteral(values)) return [values.text];
    const listed: readonly ts.Expression[] = ts.isArrayLiteralExpression(values) ? values.elements : [];
    const texts = listed.filter(ts.isStringLiteral).map((one) => one.text);
    if (texts.length > 0 && texts.length === listed.length) return texts;
  }
  throw new Error(`${schema.getSourceFile().fileName}: the intents of ${text} can't be read.`);
}

const isEquality = (kind: ts.SyntaxKind) =>
  kind === ts.SyntaxKind.EqualsEqualsEqualsToken || kind === ts.SyntaxKind.ExclamationEqualsEqualsToken;

/** `intent`, `form.intent`, `form.get("intent")`. */
const isIntent = (node: ts.Expression) => /(^|\.)(intent|get\("intent"\))$/.test(node.getText());
