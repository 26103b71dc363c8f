import { useDatabase } from "./lib/database-url";

/** `npm run admin:create`: dev/production/create-admin.ts, on the database that `useDatabase` finds. */
try {
  await useDatabase();
  await import("./production/create-admin");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
