import { getFormProps, type SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";

import { Picture } from "~/components/storefront/picture";
import { Avatar } from "~/components/ui/avatar";
import { Checkbox } from "~/components/ui/checkbox";
import { Field } from "~/components/ui/field";
import { SubmitButton } from "~/components/ui/submit-button";
import { useForm } from "~/components/ui/use-form";

interface ProfileFormProps {
  name: string;
  avatar: { key: string; alt: string; width: number; height: number } | null;
  lastResult: SubmissionResult | undefined;
}

/** Name and picture. */
export function ProfileForm({ name, avatar, lastResult }: ProfileFormProps) {
  const [form, fields] = useForm<{ name: string; avatar?: string; removeAvatar?: string }>({
    defaultValue: { name },
    lastResult,
    defaultNoValidate: false,
  });
  return (
    <Form
      method="post"
      encType="multipart/form-data"
      {...getFormProps(form)}
      className="flex max-w-xl flex-col gap-6"
    >
      <Field label="Name" required maxLength={100} autoComplete="name" field={fields.name} />
      <div className="flex items-start gap-5">
        {avatar ? (
          <Picture image={avatar} decorative eager sizes="6rem" className="size-24 shrink-0 rounded-full" />
        ) : (
          <Avatar name={name} className="size-24 text-2xl" />
        )}
        <div className="flex min-w-0 grow flex-col gap-3">
          <Field
            label={avatar ? "Another picture" : "Picture"}
            hint="JPEG, PNG, WebP or AVIF, at most 8 MB."
            type="file"
            accept="image/jpeg,image/png,image/webp,image/avif"
            field={fields.avatar}
          />
          {avatar && <Checkbox label="Remove the picture" field={fields.removeAvatar} />}
        </div>
      </div>
      <SubmitButton pendingLabel="Saving…" className="self-start">
        Save profile
      </SubmitButton>
    </Form>
  );
}
