import { parseWithZod } from "@conform-to/zod/v4";
import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";

import { ProfileForm } from "~/components/seller/profile-form";
import { Saved } from "~/components/seller/saved";
import { getShopProfile } from "~/domain/shops/queries.server";
import { saveShopProfile, type PictureChange } from "~/domain/shops/save-shop-profile.server";
import { shopProfileSchema } from "~/domain/shops/settings-schema.server";
import { answerUploadForm } from "~/guards/answer-upload-form.server";
import { requireSellerAccount } from "~/guards/seller.server";
import { paths } from "~/lib/paths";

export { DashboardError as ErrorBoundary } from "~/components/seller/dashboard-error";

export const meta: MetaFunction = () => [{ title: "Settings · Bazaar for shops" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { id, status } = await requireSellerAccount(request);
  const { updatedAt, ...profile } = await getShopProfile(id);
  return {
    profile,
    open: status === "ACTIVE",
    version: updatedAt.getTime(),
    saved: new URL(request.url).searchParams.has("saved"),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const seller = await requireSellerAccount(request);
  const pictures = {
    owner: `shop:${seller.id}`,
    fields: { logo: { kind: "shop-logo", most: 1 }, banner: { kind: "shop-banner", most: 1 } },
  } as const;
  return answerUploadForm(request, pictures, async ({ form, images, problems }) => {
    const submission = parseWithZod(form, { schema: shopProfileSchema });
    const refused = Object.entries(problems).map(([name, sentence]) => [name, [sentence]]);
    if (submission.status !== "success" || refused.length > 0) {
      const fieldErrors = Object.fromEntries(refused) as Record<string, string[]>;
      return data(submission.reply({ fieldErrors }), { status: 400 });
    }

    const { removeLogo, removeBanner, ...profile } = submission.value;
    await saveShopProfile(
      seller.id,
      {
        ...profile,
        logo: changeOf(images.logo[0], removeLogo),
        banner: changeOf(images.banner[0], removeBanner),
      },
      { actor: `seller:${seller.id}`, ip: context.clientAddress },
    );
    return redirect(paths.sellerSettings({ saved: true }));
  });
}

/** A new picture takes the place of the old one, also where that was to be removed. */
function changeOf(uploaded: Exclude<PictureChange, string> | undefined, remove: boolean): PictureChange {
  return uploaded ?? (remove ? "remove" : "keep");
}

export default function Profile() {
  const { profile, open, version, saved } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  return (
    <section aria-labelledby="profile" className="flex flex-col gap-5">
      <h2 id="profile" className="text-xl font-semibold">
        What shoppers see of you
      </h2>
      {saved && !lastResult && (
        <Saved>
          Your profile is saved.{" "}
          {open && (
            <Link to={paths.shop(profile.slug, { tab: "about" })} className="text-link">
              Look at your page
            </Link>
          )}
        </Saved>
      )}
      <ProfileForm key={version} profile={profile} lastResult={lastResult} />
    </section>
  );
}
