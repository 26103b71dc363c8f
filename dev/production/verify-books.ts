import { run } from "./run";

/**
 * `node build/verify-books.js`: checks the invariants of the books and says what it found; exit code 1 if one is
 * broken, 2 if they could not be read.
 */
await run(async () => {
  const { verifyBooks } = await import("~/domain/ledger/verify-books.server");
  const report = await verifyBooks();
  for (const { name, checked, violations } of report.checks) {
    console.log(`${violations.length === 0 ? "✓" : "✗"} ${name} (${checked} checked)`);
    for (const violation of violations.slice(0, 20)) console.log(`    ${violation}`);
    if (violations.length > 20) console.log(`    … and ${violations.length - 20} more`);
  }
  console.log(report.ok ? "The books are in order." : "The books are NOT in order.");
  return report.ok ? 0 : 1;
});
