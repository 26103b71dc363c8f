import { db, isId, oneOf } from "~/db/index.server";

/** Kinds of actors and targets, by what stands before their id, and where their names are. */
const words: Record<string, string> = {
  operator: "Operator (command line)",
  system: "The system",
};

/**
 * What administrators call the actors and targets of the audit log: "Ada Lovelace" for `admin:<id>`, a shop's name
 * for `shop:<id>`. What has no name, or is gone, keeps its reference.
 */
export async function namesOf(references: readonly string[]): Promise<Map<string, string>> {
  const idsOf = (...kinds: string[]) => [
    ...new Set(
      references.flatMap((one) => {
        const [kind = "", id = ""] = one.split(":");
        return kinds.includes(kind) && isId(id) ? [id] : [];
      }),
    ),
  ];
  const userIds = idsOf("admin", "user");
  const shopIds = idsOf("seller", "shop");
  const [users, shops] = await Promise.all([
    userIds.length === 0 ? [] : db.user.findMany({ where: { id: oneOf(userIds) }, select: ["id", "name"] }),
    shopIds.length === 0 ? [] : db.shop.findMany({ where: { id: oneOf(shopIds) }, select: ["id", "name"] }),
  ]);
  const names = new Map([...users, ...shops].map(({ id, name }) => [id, name]));
  return new Map(references.map((one) => [one, names.get(one.split(":")[1] ?? "") ?? words[one] ?? one]));
}
