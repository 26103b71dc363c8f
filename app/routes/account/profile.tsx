import { parseWithZod } from "@conform-to/zod/v4";
import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";

import { PageTitle } from "~/components/account/page-title";
import { ProfileForm } from "~/components/account/profile-form";
import { changeProfile } from "~/domain/account/change-profile.server";
import { profileSchema } from "~/domain/account/profile-schema.server";
import { getAvatar } from "~/domain/account/queries.server";
import { answerUploadForm } from "~/guards/answer-upload-form.server";
import { announceNote } from "~/guards/flash-note.server";
import { requireShopper } from "~/guards/shopper.server";
import { paths } from "~/lib/paths";
import { orNotFound } from "~/routes/storefront/viewer.server";

export const meta: MetaFunction = () => [{ title: "Your profile · Bazaar" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { id, name, email } = await requireShopper(request);
  return { name, email, avatar: await getAvatar(id) };
}

export async function action({ request }: ActionFunctionArgs) {
  const { id } = await requireShopper(request);
  const picture = { owner: `user:${id}`, fields: { avatar: { kind: "avatar", most: 1 } } } as const;
  return answerUploadForm(request, picture, async ({ form, images, problems }) => {
    const submission = parseWithZod(form, { schema: profileSchema });
    if (submission.status !== "success") return data(submission.reply(), { status: 400 });
    if (problems.avatar) {
      const fieldErrors = { avatar: [problems.avatar] };
      return data(submission.reply({ fieldErrors }), { status: 400 });
    }
    const { name, removeAvatar } = submission.value;
    await orNotFound(
      changeProfile(id, { name, avatar: images.avatar[0] ?? (removeAvatar ? null : undefined) }),
    );
    const headers = new Headers();
    await announceNote(headers, { title: "Your profile was saved" });
    return redirect(paths.accountProfile(), { headers });
  });
}

export default function Profile() {
  const { name, email, avatar } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle title="Your profile" />
      <ProfileForm
        key={avatar?.key ?? ""}
        name={name}
        avatar={avatar}
        lastResult={useActionData<typeof action>()}
      />
      <p className="text-muted">
        Your e-mail address is <span className="break-words text-ink">{email}</span>.{" "}
        <Link to={paths.accountSecurity()} className="text-link">
          Change e-mail or password
        </Link>
      </p>
    </>
  );
}
