import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { db, transaction } from "~/db/index.server";
import { claimMedia } from "~/domain/media/claim-media.server";
import { cleanUpMedia, UNCLAIMED_AFTER } from "~/domain/media/clean-up-media.server";
import { discardMedia } from "~/domain/media/discard-media.server";
import { type MediaOwner } from "~/domain/media/owner";
import { storeUpload } from "~/domain/media/store-upload.server";
import { createLocalStore } from "~/integrations/media/local-store.server";
import { type MediaStore } from "~/integrations/media/media-store";
import { parseCloudinaryUrl } from "~/lib/cloudinary-url";

import { startCloudinarySimulator } from "../../../dev/simulators/cloudinary/index";
import { resetDatabase } from "../../support/database";
import { arriving, photo } from "./pictures";

const owner: MediaOwner = "user:0123456789abcdef01234567";
const soon = () => new Date();
const later = () => new Date(Date.now() + UNCLAIMED_AFTER + 60_000);
let directory: string;
let store: MediaStore;
let picture: Buffer;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "bazaar-media-"));
  store = createLocalStore(directory);
  picture = await photo(400, 300).jpeg().toBuffer();
});
afterAll(() => rm(directory, { recursive: true, force: true }));
beforeEach(async () => {
  await resetDatabase();
  await rm(join(directory, "local"), { recursive: true, force: true });
});

const upload = (deps: Parameters<typeof storeUpload>[3] = {}) =>
  storeUpload(owner, "avatar", arriving(picture), { store, ...deps });
const claim = (key: string, by: MediaOwner = owner) => transaction((tx) => claimMedia(tx, key, by));
const discard = (key: string, by: MediaOwner = owner) => transaction((tx) => discardMedia(tx, key, by));
const files = () => readdir(join(directory, "local")).catch(() => []);
const kept = async () => [
  ...new Set((await files()).map((name) => `local/${name.replace(/-\d+\.\w+$/, "")}`)),
];
const rows = async () =>
  (await db.mediaAsset.findMany()).map(({ publicId, status }) => `${status} ${publicId}`);

/** Fails like one that is out of reach, before or after it has done its work. */
const failing = (method: "put" | "delete", when: "before" | "after"): MediaStore => ({
  ...store,
  async [method](...args: never[]) {
    if (when === "after") await (store[method] as (...args: never[]) => Promise<unknown>)(...args);
    const { MediaStoreFailed } = await import("~/integrations/media/errors");
    throw new MediaStoreFailed("out of reach");
  },
});

const dies = (point: string) => (at: string) => {
  if (at === point) throw new Error("the process ends here");
};

test("an upload is PENDING until it is used, LIVE then, and gone after it was given up", async () => {
  const { key } = await upload();
  expect(await rows()).toEqual([`PENDING ${key}`]);
  await claim(key);
  expect(await rows()).toEqual([`LIVE ${key}`]);
  expect(await cleanUpMedia({ now: later(), store })).toMatchObject({ expired: 0, removed: 0, failed: 0 });
  expect(await kept()).toEqual([key]);
  await discard(key);
  await discard(key);
  expect(await cleanUpMedia({ now: soon(), store })).toMatchObject({ expired: 0, removed: 1, failed: 0 });
  expect([await rows(), await files()]).toEqual([[], []]);
});

test("an upload can be claimed once, by its owner alone, and given up by nobody else", async () => {
  const { key } = await upload();
  await expect(claim(key, "shop:0123456789abcdef01234567")).rejects.toMatchObject({ code: "NOT_FOUND" });
  await claim(key);
  await expect(claim(key)).rejects.toMatchObject({ code: "NOT_FOUND" });
  await discard(key, "user:ffffffffffffffffffffffff");
  expect(await rows()).toEqual([`LIVE ${key}`]);
  await discard("demo/oak-table-1.svg");
});

test("a claim that is rolled back leaves the upload PENDING", async () => {
  const { key } = await upload();
  const changing = transaction(async (tx) => {
    await claimMedia(tx, key, owner);
    throw new Error("no");
  });
  await expect(changing).rejects.toThrow("no");
  expect(await rows()).toEqual([`PENDING ${key}`]);
});

test("a refused picture leaves no trace", async () => {
  const putting = storeUpload(owner, "avatar", arriving(Buffer.from("<svg/>")), { store });
  await expect(putting).rejects.toMatchObject({ name: "ImageNotTaken", code: "UNSUPPORTED_IMAGE" });
  expect([await rows(), await files()]).toEqual([[], []]);
});

describe("after a failure the job leaves neither row nor picture without the other", () => {
  const failures: [what: string, fail: () => Promise<unknown>][] = [
    ["the store fails before keeping", () => upload({ store: failing("put", "before") })],
    ["the store keeps it and its answer is lost", () => upload({ store: failing("put", "after") })],
    ["the process ends before the store is asked", () => upload({ at: dies("recorded") })],
    ["the process ends after the store has answered", () => upload({ at: dies("stored") })],
    [
      "the database refuses the transaction that would use it",
      async () => {
        const { key } = await upload();
        await transaction(async (tx) => {
          await claimMedia(tx, key, owner);
          throw new Error("the database fails");
        });
      },
    ],
  ];
  test.each(failures)("%s", async (_what, fail) => {
    await expect(fail()).rejects.toThrow();
    expect((await rows()).length, "the row was there first").toBe(1);
    expect(await cleanUpMedia({ now: soon(), store })).toMatchObject({ expired: 0, removed: 0 });
    expect((await rows()).length, "it may still be in use").toBe(1);
    expect(await cleanUpMedia({ now: later(), store })).toMatchObject({ expired: 1, removed: 1, failed: 0 });
    expect([await rows(), await files()]).toEqual([[], []]);
  });

  test("the row cannot even be written: the store is not asked", async () => {
    const source = arriving(picture);
    const nobody = undefined as unknown as MediaOwner;
    await expect(storeUpload(nobody, "avatar", source, { store })).rejects.toThrow();
    expect([source.seen.bytes, await files()]).toEqual([0, []]);
  });

  test.each(["recorded", "stored"])("the process is killed when the upload is %s", async (point) => {
    const child = fork(fileURLToPath(new URL("upload-and-die.ts", import.meta.url)), [point], {
      execArgv: ["--import", "tsx"],
      env: { ...process.env, MEDIA_DIRECTORY: directory, CLOUDINARY_URL: "" },
    });
    expect(await once(child, "exit")).toEqual([null, "SIGKILL"]);
    expect([(await rows()).length, (await files()).length]).toEqual([1, point === "stored" ? 2 : 0]);
    expect(await cleanUpMedia({ now: later(), store })).toMatchObject({ expired: 1, removed: 1, failed: 0 });
    expect([await rows(), await files()]).toEqual([[], []]);
  });

  test("Cloudinary has kept it, and its answer is lost", async () => {
    const simulator = await startCloudinarySimulator();
    try {
      // The SDK chooses between http and https as it is loaded.
      process.env["CLOUDINARY_URL"] = simulator.cloudinaryUrl;
      const { createCloudinaryStore } = await import("~/integrations/media/cloudinary-store.server");
      const settings = parseCloudinaryUrl(simulator.cloudinaryUrl)!;
      const cloudinary = createCloudinaryStore(settings, { patience: 2_000 });
      simulator.announce({ operation: "upload", kind: "drop" });
      await expect(upload({ store: cloudinary })).rejects.toMatchObject({ code: "MEDIA_UNAVAILABLE" });
      expect([simulator.assets.size, (await rows()).length]).toEqual([1, 1]);
      simulator.announce({ operation: "destroy", kind: "fail" });
      expect(await cleanUpMedia({ now: later(), store: cloudinary })).toMatchObject({
        removed: 0,
        failed: 1,
      });
      expect(await cleanUpMedia({ now: soon(), store: cloudinary })).toMatchObject({ removed: 1, failed: 0 });
      expect([simulator.assets.size, await rows()]).toEqual([0, []]);
    } finally {
      await simulator.stop();
    }
  });

  const interrupted: [what: string, run: () => Promise<unknown>][] = [
    ["between giving up and removing", () => cleanUpMedia({ now: later(), store, at: dies("given up") })],
    [
      "before the store has removed",
      () => cleanUpMedia({ now: later(), store: failing("delete", "before") }),
    ],
    [
      "as the store's answer is lost",
      () => cleanUpMedia({ now: later(), store: failing("delete", "after") }),
    ],
    ["between the store and the row", () => cleanUpMedia({ now: later(), store, at: dies("removed") })],
  ];
  test.each(interrupted)("the job itself ends %s", async (_what, run) => {
    await upload();
    await run().catch(() => {});
    expect(
      (await rows()).map((row) => row.split(" ")[0]),
      "the row outlives the picture",
    ).toEqual(["DELETING"]);
    expect(await cleanUpMedia({ now: soon(), store })).toMatchObject({ removed: 1, failed: 0 });
    expect([await rows(), await files()]).toEqual([[], []]);
  });
});

test("one picture that cannot be removed holds up no other", async () => {
  const keys: string[] = [];
  for (let index = 0; index < 7; index += 1) keys.push((await upload()).key);
  const stubborn: MediaStore = {
    ...store,
    delete: (key) => (key === keys[0] ? Promise.reject(new Error("locked")) : store.delete(key)),
  };
  const report = await cleanUpMedia({ now: later(), store: stubborn, batch: 2 });
  expect(report).toMatchObject({ expired: 7, removed: 6, failed: 1, reason: new Error("locked") });
  expect(await rows()).toEqual([`DELETING ${keys[0]}`]);
  expect(await kept()).toEqual([keys[0]]);
});

test("as many as a run looks at cannot be removed: the others get their turn all the same", async () => {
  const stuck: string[] = [];
  for (let index = 0; index < 4; index += 1) stuck.push((await upload()).key);
  const stubborn: MediaStore = {
    ...store,
    delete: (key) => (stuck.includes(key) ? Promise.reject(new Error("locked")) : store.delete(key)),
  };
  const run = () => cleanUpMedia({ now: later(), store: stubborn, batch: 2, most: 4 });
  expect(await run()).toMatchObject({ expired: 4, removed: 0, failed: 4 });
  for (let index = 0; index < 3; index += 1) await upload();
  expect(await run()).toMatchObject({ expired: 3, failed: 4, removed: 0 });
  expect(await run(), "these have waited longer by now").toMatchObject({ removed: 3, failed: 1 });
  expect((await rows()).sort()).toEqual(stuck.map((key) => `DELETING ${key}`).sort());
});

test("a run looks at no more than it should, and the next one goes on", async () => {
  for (let index = 0; index < 5; index += 1) await upload();
  expect(await cleanUpMedia({ now: later(), store, batch: 2, most: 3 })).toMatchObject({ removed: 3 });
  expect(await cleanUpMedia({ now: later(), store, batch: 2, most: 3 })).toMatchObject({ removed: 2 });
  expect([await rows(), await files()]).toEqual([[], []]);
});

test("runs beside each other, while pictures are being claimed: a claimed one stays, any other goes", async () => {
  for (let round = 0; round < 5; round += 1) {
    const keys = await Promise.all(Array.from({ length: 6 }, async () => (await upload()).key));
    const claiming = keys.map((key) =>
      claim(key).then(
        () => key,
        () => null,
      ),
    );
    const runs = [1, 2, 3].map(() => cleanUpMedia({ now: later(), store, batch: 3 }));
    const claimed = (await Promise.all(claiming)).filter((key) => key !== null).sort();
    expect((await Promise.all(runs)).reduce((sum, { failed }) => sum + failed, 0)).toBe(0);
    await cleanUpMedia({ now: later(), store });
    expect((await kept()).sort()).toEqual(claimed);
    expect((await rows()).sort()).toEqual(claimed.map((key) => `LIVE ${key}`));
    for (const key of claimed) await discard(key);
    await cleanUpMedia({ now: soon(), store });
  }
});
