import { relative } from "node:path";

import { type RunningDatabase } from "../database/index";
import { root } from "./launch.mjs";

interface Summary {
  url: string;
  database: RunningDatabase;
  mediaDirectory: string;
  hotReload: boolean;
}

/** What someone who has just started Bazaar wants to know. */
export async function summary({ url, database, mediaDirectory, hotReload }: Summary): Promise<string> {
  const { demoAccounts } = await import("../../prisma/seed/demo-accounts");
  const place = database.dataDirectory
    ? relative(root, database.dataDirectory)
    : "the database in DATABASE_URL";
  const rows = [
    ["shop", url],
    ...demoAccounts.map(({ role, email, password, path }) => [role, `${url}${path}  ${email} / ${password}`]),
    ["mails", `${url}/dev/mail  shows what would have been sent`],
    ["data", `${place}, pictures in ${relative(root, mediaDirectory)}`],
    ["look", "npm run studio (in another terminal) shows the data in the browser"],
    ["stop", "Ctrl-C; the data stay"],
  ];
  const lines = rows.map(([name = "", text]) => `  ${name.padEnd(9)}${text}`);
  return [
    "",
    hotReload ? "Bazaar runs, and reloads what you change." : "Bazaar runs.",
    "",
    ...lines,
    "",
  ].join("\n");
}
