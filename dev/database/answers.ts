import { type MongoClient } from "mongodb";

/** Why a URL cannot serve, as the end of a sentence; null if it can. */
export async function complaint(url: string, patience = 5_000): Promise<string | null> {
  const driver = await import("mongodb");
  let client: MongoClient | undefined;
  try {
    client = new driver.MongoClient(url, { serverSelectionTimeoutMS: patience });
    const hello = await client.db("admin").command({ hello: 1 });
    if (hello.setName || hello.msg === "isdbgrid") return null;
    return "it is no replica set, which transactions need";
  } catch (error) {
    return (error as Error).message.split("\n")[0] ?? "no reason given";
  } finally {
    await client?.close().catch(() => undefined);
  }
}
