import { findRunningDatabase } from "./database/index";

/** `npm run verify:books`: checks the invariants of the books and says what it found; exit code 1 if one is broken. */
async function main(): Promise<number> {
  const url = process.env.DATABASE_URL ?? (await findRunningDatabase(".data/database"));
  if (!url) {
    console.error("No database is running: start one with `npm start` or `npm run db`, or set DATABASE_URL.");
    return 2;
  }
  process.env.DATABASE_URL = url;
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

process.exitCode = await main();
