import { useDatabase } from "./lib/database-url";

/** `npm run verify:books`: dev/production/verify-books.ts, on the database that `useDatabase` finds. */
try {
  await useDatabase();
  await import("./production/verify-books");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
