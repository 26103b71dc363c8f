import { MongoClient, ObjectId } from "mongodb";

import { databaseName } from "../app/db/connection";

/**
 * How many bare transactions a second the database carries out for so many clients at once: one guarded decrement
 * and one insert, the least that a sale could consist of.
 * @param variantIds what is sold, one after the other
 */
export async function bareTransactions(
  databaseUrl: string,
  variantIds: readonly string[],
  { clients, amount }: { clients: number; amount: number },
): Promise<number> {
  const client = await MongoClient.connect(databaseUrl);
  const database = client.db(databaseName(databaseUrl));
  const variants = database.collection("variants");
  const sales = database.collection("bench_sales");
  try {
    await sales.insertOne({ first: true });
    let begun = 0;
    const sold = new Map<string, number>();
    const sell = async () => {
      while (begun < amount) {
        const id = variantIds[begun++ % variantIds.length] ?? "";
        await client.withSession((session) =>
          session.withTransaction(
            async () => {
              const taken = await variants.updateOne(
                { _id: new ObjectId(id), stock: { $gte: 1 } },
                { $inc: { stock: -1, reserved: 1 } },
                { session },
              );
              if (taken.modifiedCount !== 1) throw new Error("The bench has sold out a variant.");
              await sales.insertOne({ variantId: id, at: new Date() }, { session });
            },
            { readConcern: { level: "snapshot" }, writeConcern: { w: "majority" } },
          ),
        );
        sold.set(id, (sold.get(id) ?? 0) + 1);
      }
    };
    const start = performance.now();
    await Promise.all(Array.from({ length: clients }, sell));
    const seconds = (performance.now() - start) / 1000;
    // What was taken out of stock without an order goes back: the books of the bench's database stay clean.
    for (const [id, count] of sold)
      await variants.updateOne({ _id: new ObjectId(id) }, { $inc: { stock: count, reserved: -count } });
    return amount / seconds;
  } finally {
    await sales.drop();
    await client.close();
  }
}
