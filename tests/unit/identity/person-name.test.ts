import { expect, test } from "vitest";

import { savedAddressSchema } from "~/domain/account/address-schema.server";
import { profileSchema } from "~/domain/account/profile-schema.server";
import { administratorSchema } from "~/domain/identity/create-administrator.server";
import { signUpSchema } from "~/domain/identity/sign-up-shopper.server";

/** Everywhere a person's name is typed. */
const forms = {
  "signing up": signUpSchema,
  "the profile": profileSchema,
  "an address": savedAddressSchema,
  "a new administrator": administratorSchema,
};

const rest = {
  ...{ email: "ada@example.com", password: "correct horse battery" },
  ...{ label: "Home", line1: "1 Road", city: "Porto", postalCode: "1", country: "PT" },
};

test.each(["Ada Lovelace", "Łukasz Żółć", "茶", "O’Neill, Jr.", "3M"])("%j is a name everywhere", (name) => {
  for (const [form, schema] of Object.entries(forms))
    expect(schema.parse({ ...rest, name: ` ${name} ` }), form).toMatchObject({ name });
});

test.each([
  ...["", " ", "!?", "x".repeat(101), "Ada\u0000", "Ada\nLovelace", "Ada\u202eecalevoL", "Ada\u2028Lovelace"],
  ...["\u3164", "Ada\u3164", "A\u034fda", "\u115f\u1160", "\uffa0", "\u2800", "A\u00adda", "Ada\u200b"],
  ...["<b>Ada</b>", "https://evil.example", "WWW.evil.example"],
])("%j is none anywhere", (name) => {
  for (const [form, schema] of Object.entries(forms)) {
    const { error } = schema.safeParse({ ...rest, name });
    expect(
      error?.issues.map(({ path }) => path[0]),
      form,
    ).toEqual(["name"]);
  }
});

test("what is missing is asked for in the words of its form", () => {
  const said = Object.values(forms).map(
    (schema) => schema.safeParse({ ...rest, name: "" }).error?.issues[0]?.message,
  );
  expect(said).toEqual([
    "Please enter your name.",
    "Please enter your name.",
    "Please enter the recipient’s name.",
    "Please enter a name.",
  ]);
});
