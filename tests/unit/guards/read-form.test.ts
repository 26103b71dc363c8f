import { describe, expect, it } from "vitest";

import { readForm } from "~/guards/read-form.server";

const post = (body: BodyInit) => new Request("http://localhost/sign-in", { method: "POST", body });

describe("reading a form", () => {
  it("takes the fields our pages send", async () => {
    const form = await readForm(post(new URLSearchParams({ email: "a@example.com", "option-0": "Blue" })));
    expect(Object.fromEntries(form)).toEqual({ email: "a@example.com", "option-0": "Blue" });
  });

  it.each(["a[4294967294]", "a[0].b", "a.".repeat(2000), "", "x".repeat(41), "__proto__[x]"])(
    "refuses a field named %s before anything looks into it",
    async (name) => {
      await expect(readForm(post(new URLSearchParams([[name, "1"]])))).rejects.toMatchObject({ status: 400 });
    },
  );

  it("refuses a hundred and one fields, a body that is no form and a damaged one", async () => {
    const many = new URLSearchParams(Array.from({ length: 101 }, (_, index) => [`f${index}`, ""]));
    await expect(readForm(post(many))).rejects.toMatchObject({ status: 400 });
    await expect(readForm(post("{}"))).rejects.toMatchObject({ status: 400 });
    const damaged = new Request("http://localhost/", {
      method: "POST",
      body: "--x\r\nnonsense",
      headers: { "Content-Type": "multipart/form-data; boundary=x" },
    });
    await expect(readForm(damaged)).rejects.toMatchObject({ status: 400 });
  });
});
