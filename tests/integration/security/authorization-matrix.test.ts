import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { env } from "~/lib/env.server";
import { paths } from "~/lib/paths";

import { type Actor, ACTORS } from "./actors";
import { type Attempt } from "./attempt";
import { attempts } from "./attempts/index";
import { expectations, type Expectation } from "./expectations";
import { intentsOf, intentsOfPages } from "./intents";
import { letsIn, loadRoute, type Outcome, outcomeOf, routeFiles } from "./outcomes";
import { Stored } from "./stored";
import { createWorld, type World } from "./world";

/** Everybody tries in the same small marketplace: what a test has changed there is undone before the next one. */
let world: World;
let asCreated: Stored;
/** The intent that each attempt sends, by its name; those without one are not in it. */
const intents = new Map<string, string>();
const twoFactor = env.ADMIN_TWO_FACTOR;

beforeAll(async () => {
  world = await createWorld();
  asCreated = await Stored.read();
  for (const [name, make] of Object.entries(attempts)) {
    const intent = (await make(world, "nobody")).form?.["intent"];
    if (intent) intents.set(name, intent);
  }
});
beforeEach(async () => asCreated.restore(await Stored.read()));
afterAll(() => {
  env.ADMIN_TWO_FACTOR = twoFactor;
});

const writes = expectations.filter(({ way }) => way === "write");
const someIsLetIn = ({ outcomes }: Expectation) => ACTORS.some((actor) => letsIn(outcomes[actor]));

/** The form that shoppers, shops and administrators share knows it; the address of the last two stays as it is. */
const NOBODY_MAY = ["routes/seller/settings/security.tsx email", "routes/admin/security.tsx email"];

describe("the table has a row", () => {
  test.each(routeFiles())("for each way into %s", async (file) => {
    const { loader, action } = await loadRoute(file);
    const rows = expectations.filter((row) => `routes/${row.file}` === file);
    expect(
      rows.some(({ way }) => way === "read"),
      "a row for its loader",
    ).toBe(loader !== undefined);
    expect(
      rows.some(({ way }) => way === "write"),
      "a row for its action",
    ).toBe(action !== undefined);
  });

  test.each(routeFiles())("for each intent of %s, with a form that somebody may send", async (file) => {
    const { action } = await loadRoute(file);
    const rows = writes.filter((row) => `routes/${row.file}` === file);
    const known = intentsOf(file);
    // An action that knows none has one form, or takes none at all.
    const plain = action && known.length === 0 && !rows.every(({ attempt }) => attempt === "no-form");
    for (const intent of action ? [...known, ...(plain ? [undefined] : [])] : []) {
      const sending = rows.filter(({ attempt }) => intents.get(attempt) === intent);
      expect(sending, `a row that sends ${intent ?? "its form"}`).not.toEqual([]);
      expect(sending.some(someIsLetIn), `somebody who may send ${intent ?? "its form"}`).toBe(
        !NOBODY_MAY.includes(`${file} ${intent}`),
      );
    }
  });

  test("for each intent that a page sends", () => {
    const sent = new Set(writes.map(({ attempt }) => intents.get(attempt)));
    expect(intentsOfPages().filter((intent) => !sent.has(intent))).toEqual([]);
  });

  test("for no file that is not a route; and attempts are those that it names", () => {
    const files = routeFiles();
    expect(expectations.filter((row) => !files.includes(`routes/${row.file}`))).toEqual([]);
    const named = new Set(expectations.map(({ attempt }) => attempt));
    expect([...named].toSorted()).toEqual(Object.keys(attempts).toSorted());
  });
});

describe("who gets in", () => {
  test.each(expectations)("$way $file ($attempt)", async (row) => {
    const { way, file, attempt, outcomes } = row;
    const handler = (await loadRoute(`routes/${file}`))[way === "read" ? "loader" : "action"]!;
    const given = new Map<Actor, Attempt>();
    for (const actor of ACTORS) given.set(actor, await attempts[attempt]!(world, actor));
    const found: Partial<Record<Actor, Outcome>> = {};
    const tryAs = async (actor: Actor) => {
      const one = given.get(actor)!;
      // Accepted and refused forms may both lead to the cart: what is stored tells which it was.
      const before = one.done === paths.cart() ? await Stored.read() : null;
      const outcome = await outcomeOf(handler, world, actor, one);
      const refused = outcome === "done" && before?.differences(await Stored.read()).length === 0;
      found[actor] = refused ? "cart" : outcome;
    };

    const before = await Stored.read();
    // Those who are let in may change what is stored; those who are refused try first.
    for (const actor of ACTORS.filter((one) => !letsIn(outcomes[one]))) await tryAs(actor);
    const between = await Stored.read();
    for (const actor of ACTORS.filter((one) => letsIn(outcomes[one]))) await tryAs(actor);
    const after = await Stored.read();

    expect(found).toEqual(outcomes);
    expect(before.differences(between), "what those who are refused have changed").toEqual([]);
    const acts = way === "write" && someIsLetIn(row) && !given.get("nobody")!.idle;
    expect(between.differences(after).length > 0, "whether those who are let in change anything").toBe(acts);
  });
});
