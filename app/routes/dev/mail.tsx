import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { Breadcrumbs } from "~/components/ui/breadcrumbs";
import { DateTime } from "~/components/ui/date-time";
import { getDemoMail } from "~/domain/notifications/demo-mailbox.server";
import { NotFound } from "~/domain/errors";
import { paths } from "~/lib/paths";

import { demoOnly } from "./demo-only.server";

export { PageError as ErrorBoundary } from "~/components/document/page-error";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.mail.subject ?? "No such mail"} · Mails of the demo · Bazaar` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  demoOnly();
  try {
    const { id, to, subject, text, createdAt } = await getDemoMail(params.id ?? "");
    const plain = new URL(request.url).searchParams.get("view") === "text";
    return { mail: { id, to, subject, createdAt }, text: plain ? text : null };
  } catch (error) {
    if (error instanceof NotFound) throw new Response("Not Found", { status: 404 });
    throw error;
  }
}

/** A mail as a mail client shows it, or its plain text. */
export default function Mail() {
  const { mail, text } = useLoaderData<typeof loader>();
  const views = [
    { label: "As it looks", to: paths.devMail(mail.id), current: text === null },
    { label: "Plain text", to: paths.devMail(mail.id, { view: "text" }), current: text !== null },
  ];
  return (
    <div className="page flex max-w-4xl flex-col gap-5 pt-8">
      <Breadcrumbs crumbs={[{ label: "Mails of the demo", to: paths.devMails() }]} />
      <h1 className="text-2xl font-semibold tracking-tight break-words">{mail.subject}</h1>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
        <dt className="text-muted">To</dt>
        <dd className="min-w-0 break-words">{mail.to}</dd>
        <dt className="text-muted">Sent</dt>
        <dd>
          <DateTime value={mail.createdAt} />
        </dd>
      </dl>
      <nav aria-label="Views of this mail">
        <ul className="flex gap-x-6">
          {views.map(({ label, to, current }) => (
            <li key={label}>
              <Link
                to={to}
                preventScrollReset
                aria-current={current ? "page" : undefined}
                className="nav-link aria-[current=page]:font-semibold"
              >
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {text === null ? (
        <iframe
          title="The mail as it looks"
          src={paths.devMailHtml(mail.id)}
          sandbox="allow-popups allow-popups-to-escape-sandbox"
          className="h-[60rem] max-h-[85dvh] min-h-96 w-full rounded-md border border-line"
        />
      ) : (
        <pre className="overflow-x-auto rounded-md bg-sunken p-5 text-sm whitespace-pre-wrap">
          {linked(text)}
        </pre>
      )}
    </div>
  );
}

/** Plain text with its addresses as links, as mail clients show it. */
function linked(text: string) {
  return text.split(/(https?:\/\/[^\s]+)/).map((part, index) =>
    index % 2 === 1 ? (
      <a key={index} href={part} className="break-all text-link">
        {part}
      </a>
    ) : (
      part
    ),
  );
}
