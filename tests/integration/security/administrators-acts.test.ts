import { beforeAll, beforeEach, expect, test } from "vitest";

import { db, type AuditLog } from "~/db/index.server";

import { attempts } from "./attempts/index";
import { expectations } from "./expectations";
import { letsIn, loadRoute, outcomeOf } from "./outcomes";
import { Stored } from "./stored";
import { createWorld, type World } from "./world";

let world: World;
let asCreated: Stored;
beforeAll(async () => {
  world = await createWorld();
  asCreated = await Stored.read();
});
beforeEach(async () => asCreated.restore(await Stored.read()));

/** All that an administrator may do; the authorization matrix has a row for each intent. */
const acts = expectations.filter(
  ({ way, file, outcomes }) => way === "write" && file.startsWith("admin/") && letsIn(outcomes.admin),
);

test.each(acts)(
  "$file ($attempt) is written down, with who did it and from where",
  async ({ file, attempt }) => {
    const { action } = await loadRoute(`routes/${file}`);
    const given = await attempts[attempt]!(world, "admin");
    const before = new Set((await db.auditLog.findMany()).map(({ id }) => id));
    expect(letsIn(await outcomeOf(action!, world, "admin", given))).toBe(true);
    const written: AuditLog[] = (await db.auditLog.findMany()).filter(({ id }) => !before.has(id));

    if (given.idle) return expect(written).toEqual([]);
    expect(written).not.toEqual([]);
    // The code of the second step is another administrator's, who has just signed in.
    const who = attempt === "admin-code" ? /^admin:[0-9a-f]{24}$/ : new RegExp(`^admin:${world.admin.id}$`);
    for (const entry of written) {
      expect(entry.actor).toMatch(who);
      if (entry.action !== "session.closed") expect(entry.ip).toMatch(/^2001:db8:/);
    }
  },
);
