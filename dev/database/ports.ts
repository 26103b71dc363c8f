import { type PostgresAddress } from "./gateway/postgres";
import { type RunningGateway, startGateway } from "./gateway/server";

/** Opens the gateway on the first of the ports that is free, or on any free one. */
export async function openGateway(
  postgres: PostgresAddress,
  ports: readonly number[],
  report: (line: string) => void,
): Promise<RunningGateway> {
  for (const port of ports) {
    try {
      return await startGateway({ postgres, port, report });
    } catch (error) {
      if (!["EADDRINUSE", "EACCES"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
    }
  }
  return startGateway({ postgres, port: 0, report });
}
