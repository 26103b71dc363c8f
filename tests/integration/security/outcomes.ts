import { type ActionFunction, type AppLoadContext, type LoaderFunction } from "@remix-run/node";
import { type RouteConfigEntry } from "@remix-run/route-config";

import { pino } from "pino";

import { models } from "~/db/contract.server";
import { db } from "~/db/index.server";
import routes from "~/routes";

export interface RouteModule {
  loader?: LoaderFunction;
  action?: ActionFunction;
}

/** What somebody gets: in, sent back to the cart, shown one of the doors, or told that it is forbidden or not there. */
export type Outcome = "in" | "cart" | "door" | "sdoor" | "403" | "404" | (string & {});

/** Every file of the route map, with the layouts. */
export function routeFiles(entries: readonly RouteConfigEntry[] = routes): string[] {
  return [...new Set(entries.flatMap(({ file, children = [] }) => [file, ...routeFiles(children)]))];
}

export const loadRoute = (file: string) =>
  import(
    /* @vite-ignore */ new URL(`../../../app/${file}`, import.meta.url).pathname
  ) as Promise<RouteModule>;

export interface Attempt {
  path?: string;
  params?: Record<string, string>;
  /** A body makes it a post. */
  form?: Record<string, string>;
}

/** Calls a loader or an action as Remix does and says what became of it. */
export async function outcomeOf(
  handler: LoaderFunction | ActionFunction,
  cookie: string,
  { path = "/somewhere", params = {}, form }: Attempt,
): Promise<Outcome> {
  const request = new Request(`http://localhost:3000${path}`, {
    headers: { cookie },
    ...(form && { method: "POST", body: new URLSearchParams(form) }),
  });
  // As the server makes it; a handler that asked for more would fail here.
  const context: AppLoadContext = {
    clientAddress: "192.0.2.7",
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
  return judged(answer);
}

function judged(answer: unknown): Outcome {
  if (answer instanceof Response) {
    const to = answer.headers.get("Location") ?? "";
    if (to.startsWith("/sign-in?redirectTo=")) return "door";
    if (to.startsWith("/seller/sign-in?redirectTo=")) return "sdoor";
    if (to === "/cart") return "cart";
    return allowed(answer.status);
  }
  if (answer instanceof Object && "init" in answer && "data" in answer)
    return allowed((answer.init as ResponseInit | null)?.status ?? 200);
  return "in";
}

/** 400 and 409 speak of what was sent: whoever hears that was let in. */
const allowed = (status: number): Outcome =>
  status < 400 || status === 400 || status === 409 ? "in" : String(status);

/** Everything that is stored, so that a refusal can be seen to have changed nothing. */
export async function everythingStored(): Promise<string> {
  const names = [...models.keys()].map((name) => name.charAt(0).toLowerCase() + name.slice(1));
  const rows = await Promise.all(
    names.map(async (name) => [name, await db[name as "user"].findMany({ orderBy: { id: 1 } })]),
  );
  return JSON.stringify(rows);
}
