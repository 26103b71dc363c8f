import { type Content } from "../content";
import { createRandom, seededId } from "../random";

type User = Content["users"][number];

/** As many more shoppers as are wanted: names and addresses of the demo's own, mixed anew. */
export function moreShoppers(content: Content, count: number, seed: number): User[] {
  const random = createRandom(seed ^ 0x70656f70);
  const known = content.users.filter(({ role }) => role === "CUSTOMER");
  const pick = () => {
    const user = known[Math.floor(random() * known.length)];
    if (!user) throw new Error("There are no shoppers.");
    return user;
  };
  return Array.from({ length: count }, (_, index): User => {
    const home = pick();
    const name = `${pick().name.split(" ")[0]} ${pick().name.split(" ").slice(1).join(" ")}`;
    const email = `shopper.${index + 1}@example.com`;
    const createdAt = home.createdAt ?? new Date(0);
    const addresses = home.addresses.slice(0, 1).map((saved) => ({
      ...saved,
      id: seededId(seed, `address:${email}`, createdAt),
      address: { ...saved.address, name },
    }));
    return { ...home, id: seededId(seed, `user:${email}`, createdAt), email, name, addresses };
  });
}
