import { type AddressInfo } from "node:net";

import { createRequestHandler } from "@remix-run/express";
import { type AppLoadContext, type ServerBuild } from "@remix-run/node";
import express from "express";

import { readUploadForm } from "~/guards/read-upload-form.server";
import { limitBody } from "~/lib/http/body-limit.server";
import { UPLOAD_PAGES } from "~/lib/http/upload-pages";
import { action as profile } from "~/routes/account/profile";
import { action as signUp } from "~/routes/auth/sign-up";
import { action as settings } from "~/routes/seller/settings/profile";

/**
 * The way of an upload through Express and Remix, as in server.ts, with the actions of the pages that take pictures and
 * two pages of its own: `/pictures` takes at most two, `/elsewhere` sends everybody away unread. Tells its parent its port, and on request its memory.
 */
const owner = "user:0123456789abcdef01234567" as const;

const build = {
  mode: "production",
  entry: { module: { default: () => new Response("no pages here") } },
  routes: {
    root: { id: "root", path: "", module: { default: () => null } },
    pictures: {
      id: "pictures",
      parentId: "root",
      path: "pictures",
      module: {
        action: async ({ request }: { request: Request }) => {
          const { form, images, problems } = await readUploadForm(request, {
            owner,
            fields: { pictures: { kind: "product", most: 2 } },
          });
          const status = Object.keys(problems).length > 0 ? 400 : 200;
          return Response.json(
            { text: Object.fromEntries(form), images: images.pictures, problems },
            { status },
          );
        },
      },
    },
    profile: { id: "profile", parentId: "root", path: "account/profile", module: { action: profile } },
    signUp: { id: "signUp", parentId: "root", path: "sign-up", module: { action: signUp } },
    settings: { id: "settings", parentId: "root", path: "seller/settings", module: { action: settings } },
    elsewhere: {
      id: "elsewhere",
      parentId: "root",
      path: "elsewhere",
      module: { action: () => new Response(null, { status: 303, headers: { Location: "/sign-in" } }) },
    },
  },
  assets: { entry: { imports: [], module: "" }, routes: {}, url: "", version: "" },
  publicPath: "/",
  assetsBuildDirectory: "",
  future: { v3_singleFetch: true },
  isSpaMode: false,
  basename: "/",
} as unknown as ServerBuild;

const getLoadContext = () =>
  ({ clientAddress: "192.0.2.1", askToWait: () => {} }) as unknown as AppLoadContext;

const app = express();
const bytes = 64 * 1024 * 1024;
app.use(limitBody([...UPLOAD_PAGES, { path: "/pictures", bytes }, { path: "/elsewhere", bytes }]));
app.all("*", createRequestHandler({ build, mode: "production", getLoadContext }));
const server = app.listen(0, "127.0.0.1", () =>
  process.send?.({ port: (server.address() as AddressInfo).port }),
);

let highest = 0;
setInterval(() => (highest = Math.max(highest, process.memoryUsage.rss())), 5).unref();
process.on("message", () => {
  process.send?.({ memory: process.memoryUsage.rss(), highest });
  highest = 0;
});
process.on("disconnect", () => process.exit());
