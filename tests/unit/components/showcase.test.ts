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

test("the component page is there in a demo", async () => {
  expect((await loaderIn("demo"))()).toBeNull();
});

test("the component page does not exist in production", async () => {
  const loader = await loaderIn("production");
  expect(loader).toThrow(expect.objectContaining({ status: 404 }));
});
