import { getFormProps, type SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";

import { Field, TextAreaField } from "~/components/ui/field";
import { SubmitButton } from "~/components/ui/submit-button";
import { useForm } from "~/components/ui/use-form";
import type { ShopProfile } from "~/domain/shops/queries.server";

import { PictureField } from "./picture-field";

interface ProfileFields {
  name: string;
  tagline: string;
  description: string;
  phone: string;
  logo: string;
  removeLogo: string;
  banner: string;
  removeBanner: string;
}

interface ProfileFormProps {
  profile: Pick<ShopProfile, "name" | "tagline" | "description" | "phone" | "logo" | "banner">;
  lastResult: SubmissionResult | undefined;
}

/** What a shop tells about itself, its sign and its window. */
export function ProfileForm({ profile, lastResult }: ProfileFormProps) {
  const { name, tagline, description, phone, logo, banner } = profile;
  const [form, fields] = useForm<ProfileFields>({
    id: "profile",
    defaultValue: { name, tagline, description, phone: phone ?? "" },
    lastResult,
    defaultNoValidate: false,
  });
  return (
    <Form
      method="post"
      encType="multipart/form-data"
      {...getFormProps(form)}
      className="flex max-w-2xl flex-col gap-5"
    >
      <Field
        label="Name of the shop"
        hint="You can change it at any time; the address of your page stays."
        required
        minLength={2}
        maxLength={60}
        autoComplete="organization"
        field={fields.name}
      />
      <Field
        label="Tagline"
        hint="One line below the name, such as “Stoneware from the coast”."
        maxLength={120}
        autoComplete="off"
        field={fields.tagline}
      />
      <TextAreaField
        label="About the shop"
        hint="Who you are, and how your goods are made. An empty line begins a new paragraph."
        rows={8}
        maxLength={4000}
        field={fields.description}
      />
      <Field
        label="Phone"
        hint="For the marketplace; shoppers do not see it."
        type="tel"
        required
        maxLength={30}
        autoComplete="tel"
        field={fields.phone}
      />
      <PictureField
        label="Logo"
        hint="Shown as a circle. JPEG, PNG, WebP or AVIF, at most 8 MB."
        field={fields.logo}
        removal={{ field: fields.removeLogo, label: "Remove the logo" }}
        image={logo}
        shape="size-24 rounded-full"
        sizes="6rem"
      />
      <PictureField
        label="Banner"
        hint="Shown wide above your page, cut to four times its height."
        field={fields.banner}
        removal={{ field: fields.removeBanner, label: "Remove the banner" }}
        image={banner}
        shape="aspect-[4/1] w-full rounded-sm object-right"
        sizes="(min-width: 45rem) 42rem, 100vw"
      />
      <div>
        <SubmitButton pendingLabel="Saving…">Save the profile</SubmitButton>
      </div>
    </Form>
  );
}
