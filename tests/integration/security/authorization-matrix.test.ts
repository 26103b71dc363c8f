import { beforeEach, describe, expect, test } from "vitest";

import { type Actor, ACTORS, createWorld, type World } from "./actors";
import { attempts, expectations } from "./expectations";
import { everythingStored, loadRoute, outcomeOf, routeFiles } from "./outcomes";

/** Answers that let somebody in may change what is stored; those who are refused try first. */
const REFUSALS = new Set(["door", "sdoor", "403", "404"]);

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

  test("for no file that is not a route, and an attempt for each name", () => {
    const files = routeFiles();
    expect(expectations.filter((row) => !files.includes(`routes/${row.file}`))).toEqual([]);
    expect(expectations.filter((row) => !attempts[row.attempt])).toEqual([]);
  });
});

describe("who gets in", () => {
  let world: World;

  beforeEach(async () => {
    world = await createWorld();
  });

  test.each(expectations)("$way $file ($attempt)", async ({ way, file, attempt, outcomes }) => {
    const { loader, action } = await loadRoute(`routes/${file}`);
    const handler = way === "read" ? loader : action;
    const given = attempts[attempt]!(world);
    const tryAs = async (actor: Actor) => {
      found[actor] = await outcomeOf(handler!, world.cookies[actor], {
        ...given,
        ...(way === "write" && { form: given.form ?? {} }),
      });
    };
    const found: Partial<Record<Actor, string>> = {};
    const before = await everythingStored();
    for (const actor of ACTORS.filter((one) => REFUSALS.has(outcomes[one]))) await tryAs(actor);
    const untouched = (await everythingStored()) === before;
    for (const actor of ACTORS.filter((one) => !REFUSALS.has(outcomes[one]))) await tryAs(actor);
    expect(found).toEqual(outcomes);
    expect(untouched, "those who are refused change nothing").toBe(true);
  });
});
