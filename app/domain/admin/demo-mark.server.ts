import { db } from "~/db/index.server";

/** The name of the row in `schema_versions` that tells a demo's database; its value says how it was filled (prisma/seed/mark.ts). */
export const DEMO_MARK = "demo-catalog";

/** Whether the demo catalog, with its public passwords, was ever written into this database. */
export async function isDemoDatabase(): Promise<boolean> {
  return (await db.schemaVersion.findFirst({ where: { name: DEMO_MARK }, select: ["id"] })) !== null;
}
