import { migrate } from "../../prisma/migrate";
import { pushSchema } from "../../prisma/push";
import { run } from "./run";

/** `node build/push-schema.js`: brings the database in DATABASE_URL up to date. Part of every release; safe to repeat. */
await run(async () => {
  const { env } = await import("~/lib/env.server");
  await migrate(env.DATABASE_URL, { log: console.log });
  await pushSchema(env.DATABASE_URL, { log: console.log });
  console.log("The database is up to date.");
  return 0;
});
