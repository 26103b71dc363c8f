import { useDatabase } from "./lib/database-url";

/** `npm run db:push`: dev/production/push-schema.ts, on the database that `useDatabase` finds. */
try {
  await useDatabase();
  await import("./production/push-schema");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
