import { type ActionFunction, type LoaderFunction } from "@remix-run/node";
import { type RouteConfigEntry } from "@remix-run/route-config";
import { beforeAll, describe, expect, test } from "vitest";

import { type SessionKind } from "~/domain/identity/session";
import { startSession } from "~/guards/session-cookie.server";
import routes from "~/routes";

import { answerOf, post, visit } from "../seller/dashboard";
import { createSeller, createUser } from "./accounts";

interface RouteModule {
  loader?: LoaderFunction;
  action?: ActionFunction;
}

/** Pages that somebody without a session needs: to get one, and behind the links of mails. */
const doors = new Set([
  ...["sign-in", "sign-in-code", "sign-out", "sign-up"],
  ...["activate", "resend-activation", "forgot-password", "reset-password"],
]);
const isDoor = (file: string) => doors.has(/^routes\/\w+\/([\w-]+)\.tsx$/.exec(file)?.[1] ?? "");

/** The files of an area's routes, its doors left out. */
function filesOf(area: "seller" | "admin"): string[] {
  const all = (entries: RouteConfigEntry[]): string[] =>
    entries.flatMap(({ file, children = [] }) => [file, ...all(children)]);
  return all(routes).filter((file) => file.startsWith(`routes/${area}/`) && !isDoor(file));
}

const load = (file: string) =>
  import(
    /* @vite-ignore */ new URL(`../../../app/${file}`, import.meta.url).pathname
  ) as Promise<RouteModule>;

async function cookieFor(kind: SessionKind, subjectId: string): Promise<string> {
  const headers = await startSession(new Request("http://localhost:3000/"), { kind, subjectId, ip: null });
  return headers.get("Set-Cookie")!.split(";")[0]!;
}

const cookies = { nobody: "", shopper: "", seller: "", admin: "" };

beforeAll(async () => {
  cookies.shopper = await cookieFor("USER", (await createUser()).id);
  cookies.seller = await cookieFor("SELLER", (await createSeller()).id);
  cookies.admin = await cookieFor("ADMIN", (await createUser({ role: "ADMIN" })).id);
});

/** What a route answers to somebody, reading and, where it can, writing. */
async function answers(file: string, cookie: string) {
  const { loader, action } = await load(file);
  const path = "/somewhere";
  return [
    loader && (await answerOf(Promise.resolve(loader(visit(path, cookie))))),
    action && (await answerOf(Promise.resolve(action(post(path, cookie, {}))))),
  ].filter((answer) => answer !== undefined);
}

// Loaders run side by side, so a layout's guard protects nothing below it: every route has to guard itself.
describe("every route of a seller", () => {
  test.each(filesOf("seller"))("%s shows others the door", async (file) => {
    for (const cookie of [cookies.nobody, cookies.shopper, cookies.admin]) {
      const given = await answers(file, cookie);
      expect(given.length).toBeGreaterThan(0);
      for (const answer of given)
        expect(answer).toEqual({ status: 302, body: "/seller/sign-in?redirectTo=%2Fsomewhere" });
    }
  });
});

describe("every route of the administration", () => {
  test.each(filesOf("admin"))("%s does not exist for others", async (file) => {
    for (const cookie of [cookies.nobody, cookies.shopper, cookies.seller]) {
      const given = await answers(file, cookie);
      expect(given.length).toBeGreaterThan(0);
      for (const answer of given) expect(answer.status).toBe(404);
    }
  });
});
