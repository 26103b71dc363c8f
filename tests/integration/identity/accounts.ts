import { randomUUID } from "node:crypto";

import { db, type Shop, type User } from "~/db/index.server";
import { hashPassword } from "~/domain/identity/verify-password.server";

import { createShop } from "../../support/fixtures";

export const PASSWORD = "correct horse battery staple";

// Hashing is slow on purpose: once is enough.
const passwordHash = hashPassword(PASSWORD);

export async function createUser(given: Partial<User> = {}): Promise<User> {
  return db.user.create({
    email: `${randomUUID()}@example.com`,
    name: "Ada Lovelace",
    passwordHash: await passwordHash,
    addresses: [],
    role: "CUSTOMER",
    emailVerifiedAt: new Date(),
    ...given,
  });
}

export async function createSeller(given: Partial<Shop> = {}): Promise<Shop> {
  return createShop({ passwordHash: await passwordHash, emailVerifiedAt: new Date(), ...given });
}
