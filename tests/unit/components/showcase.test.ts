import { afterEach, expect, test, vi } from "vitest";

afterEach(() => {
  vi.doUnmock("~/lib/env.server");
  vi.resetModules();
});

async function loaderIn(mode: "demo" | "production") {
  vi.doMock("~/lib/env.server", () => ({ env: { APP_MODE: mode } }));
  const { loader } = await import("~/routes/dev/components");
  return loader;
}

test("the component page does not exist in production, and is nowhere else refused", async () => {
  const refused = expect.objectContaining({ status: 404 });
  await expect((await loaderIn("production"))()).rejects.toEqual(refused);
  vi.resetModules();
  // In a demo it goes on to read goods, which this test has no database for.
  await expect((await loaderIn("demo"))()).rejects.not.toEqual(refused);
});
