import type { LoaderFunctionArgs } from "@remix-run/node";

import { getDemoMail } from "~/domain/notifications/demo-mailbox.server";
import { NotFound } from "~/domain/errors";

import { demoOnly } from "./demo-only.server";

/** A mail's own HTML, for the frame around it; the HTTP process gives it a policy that lets it do nothing. */
export async function loader({ params }: LoaderFunctionArgs) {
  demoOnly();
  try {
    const { html } = await getDemoMail(params.id ?? "");
    return new Response(html, {
      headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "private, no-store" },
    });
  } catch (error) {
    if (error instanceof NotFound) throw new Response("Not Found", { status: 404 });
    throw error;
  }
}
