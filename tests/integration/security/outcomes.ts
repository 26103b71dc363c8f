import { type ActionFunction, type AppLoadContext, type LoaderFunction } from "@remix-run/node";
import { type RouteConfigEntry } from "@remix-run/route-config";
import { pino } from "pino";

import { env } from "~/lib/env.server";
import { paths } from "~/lib/paths";
import routes from "~/routes";

import { type Actor } from "./actors";
import { type Attempt } from "./attempt";
import { type World } from "./world";

export interface RouteModule {
  loader?: LoaderFunction;
  action?: ActionFunction;
}

/** What somebody gets; expectations.ts says what each word means. */
export type Outcome =
  | "in"
  | "done"
  | "cart"
  | "setup"
  | "door"
  | "sdoor"
  | `/${string}`
  | "400"
  | "403"
  | "404"
  | "405"
  | (string & {});

/** Whether an answer lets somebody in; all others refuse, and change nothing. */
export const letsIn = (outcome: Outcome) => outcome === "in" || outcome === "done";

/** Every file of the route map, with the layouts. */
export function routeFiles(entries: readonly RouteConfigEntry[] = routes): string[] {
  return [...new Set(entries.flatMap(({ file, children = [] }) => [file, ...routeFiles(children)]))];
}

export const loadRoute = (file: string) =>
  import(
    /* @vite-ignore */ new URL(`../../../app/${file}`, import.meta.url).pathname
  ) as Promise<RouteModule>;

let clients = 0;

/** Calls a loader or an action as Remix does and says what became of it. */
export async function outcomeOf(
  handler: LoaderFunction | ActionFunction,
  { cookies }: World,
  actor: Actor,
  attempt: Attempt,
): Promise<Outcome> {
  env.ADMIN_TWO_FACTOR = actor === "confined" ? "required" : "optional";
  const { path = "/somewhere", params = {}, form, cookie } = attempt;
  const request = new Request(`http://localhost:3000${path}`, {
    headers: { cookie: [cookies[actor], cookie].filter(Boolean).join("; ") },
    ...(form && { method: "POST", body: new URLSearchParams(form) }),
  });
  // As the server makes it; a handler that asked for more would fail here.
  const context: AppLoadContext = {
    // A network of its own each time: how often one may try is another test's matter.
    clientAddress: `2001:db8:0:${(++clients % 0xffff).toString(16)}::1`,
    cspNonce: "nonce",
    requestId: "request",
    log: pino({ level: "silent" }),
    askToWait: () => undefined,
  };
  const answer: unknown = await (async () => handler({ request, params, context }))().catch(
    (thrown: unknown) => {
      if (thrown instanceof Error) throw thrown;
      return thrown;
    },
  );
  return judged(answer, attempt.done);
}

function judged(answer: unknown, done: Attempt["done"]): Outcome {
  if (answer instanceof Response) {
    const to = answer.headers.get("Location");
    return to === null ? byStatus(answer.status) : ledTo(to, done);
  }
  if (answer instanceof Object && "init" in answer && "data" in answer)
    return byStatus((answer.init as ResponseInit | null)?.status ?? 200);
  return "in";
}

function ledTo(address: string, done: Attempt["done"]): Outcome {
  if (address.startsWith("/sign-in?redirectTo=")) return "door";
  if (address.startsWith("/seller/sign-in?redirectTo=")) return "sdoor";
  const path = address.replace(/\?.*/, "");
  if (done instanceof RegExp ? done.test(path) : done === path) return "done";
  if (path === paths.cart()) return "cart";
  if (path === paths.adminSecurity()) return "setup";
  return path as Outcome;
}

const byStatus = (status: number): Outcome => (status < 300 ? "in" : String(status));
