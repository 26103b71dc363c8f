/**
 * Runs a command and closes its connection to the database afterwards.
 * @param work resolves with the exit code
 */
export async function run(work: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  } finally {
    const { closeDatabase } = await import("~/db/index.server").catch(() => ({
      closeDatabase: async () => {},
    }));
    await closeDatabase();
  }
}
