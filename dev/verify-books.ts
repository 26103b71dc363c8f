import { useDatabase } from "./lib/database-url";

/**
 * `npm run verify:books`: checks the invariants of the books and says what it found; exit code 1 if one is broken,
 * 2 if they could not be read.
 */
async function main(): Promise<number> {
  await useDatabase();
  // Loaded only now, because the application reads its environment when it is loaded.
  const { verifyBooks } = await import("../app/domain/ledger/verify-books.server");
  const { closeDatabase } = await import("../app/db/index.server");
  try {
    const report = await verifyBooks();
    for (const { name, checked, violations } of report.checks) {
      console.log(`${violations.length === 0 ? "✓" : "✗"} ${name} (${checked} checked)`);
      for (const violation of violations.slice(0, 20)) console.log(`    ${violation}`);
      if (violations.length > 20) console.log(`    … and ${violations.length - 20} more`);
    }
    console.log(report.ok ? "The books are in order." : "The books are NOT in order.");
    return report.ok ? 0 : 1;
  } finally {
    await closeDatabase();
  }
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 2;
});
